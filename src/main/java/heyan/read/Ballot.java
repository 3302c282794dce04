package heyan.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Several readings of one line, decided sign by sign. */
final class Ballot {
    /** A sign that is surer than every other reading's by so much is not disputed. */
    private static final double APART = 0.3;
    /** Probability of a disputed sign at most: a doubtful one everywhere. */
    private static final double DISPUTED = 0.75;

    private Ballot() {}

    /**
     * The signs that the readings together are surest of, as sure as the surest of them; one that another reading is nearly
     * as sure is something else is doubtful.
     *
     * @param readings at least one, all with the same number of signs
     */
    static LineText of(List<LineText> readings) {
        int length = readings.get(0).signs().size();
        return new LineText(IntStream.range(0, length)
                .mapToObj(i -> elected(
                        readings.stream().map(reading -> reading.signs().get(i)).toList()))
                .toList());
    }

    private static LineText.Sign elected(List<LineText.Sign> signs) {
        Map<String, Double> votes = new LinkedHashMap<>();
        signs.forEach(sign -> votes.merge(sign.character(), sign.probability(), Double::sum));
        String elected = votes.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
        double own = surest(signs, elected::equals);
        double against = surest(signs, character -> !character.equals(elected));
        return new LineText.Sign(
                elected,
                own - against < APART ? Math.min(DISPUTED, own) : own,
                signs.get(0).across());
    }

    private static double surest(List<LineText.Sign> signs, Predicate<String> which) {
        return signs.stream()
                .filter(sign -> which.test(sign.character()))
                .mapToDouble(LineText.Sign::probability)
                .max()
                .orElse(0);
    }
}
