package heyan.office;

import heyan.office.Charts.Bar;
import heyan.review.ReviewFigures.Ages;
import java.util.List;
import java.util.function.UnaryOperator;

/** The brackets of age of what is open, as bars. */
final class AgeBars {
    private AgeBars() {}

    /** @param say the words of a message's key */
    static List<Bar> of(Ages ages, UnaryOperator<String> say) {
        return List.of(
                new Bar(say.apply("age.fresh"), ages.fresh()),
                new Bar(say.apply("age.days"), ages.days()),
                new Bar(say.apply("age.weeks"), ages.weeks()),
                new Bar(say.apply("age.months"), ages.months()));
    }
}
