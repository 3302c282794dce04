package heyan.review;

import heyan.claim.Claim;
import java.util.List;
import java.util.Set;

/** One value that the worker typed, compared with anything or not; {@code field} as in {@link Mending#typed}. */
record Typed(String field, Shown value) {
    /** All of them 毕业信息, in the form's order. */
    static List<Typed> of(Claim claim, boolean revealed) {
        return Mending.typed(claim).entrySet().stream()
                .map(one ->
                        new Typed(one.getKey(), DrawCase.show(one.getKey(), one.getValue(), "", Set.of(), revealed)))
                .toList();
    }
}
