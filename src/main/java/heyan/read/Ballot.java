package heyan.read;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Several readings of one line, decided sign by sign. */
final class Ballot {
    /** From this probability on one reading is believed against one other. */
    private static final double SURE = 0.8;
    /** What a single reading sees else does not count unless it is so sure of it. */
    private static final double HEARD = 0.4;
    /** Probability of a disputed sign at most. Just this is no doubt to the form's seal, so that no difference is forgiven for it. */
    private static final double DISPUTED = 0.75;

    private Ballot() {}

    /**
     * The sign that the readings together are surest of; but where the first one is sure, two have to see another. As sure as
     * those that see it are on average, and at most {@link #DISPUTED} where another sees something else.
     *
     * @param readings at least one, the best first, all with the same number of signs
     */
    static LineText of(List<LineText> readings) {
        int length = readings.get(0).signs().size();
        return new LineText(IntStream.range(0, length)
                .mapToObj(i -> elected(
                        readings.stream().map(reading -> reading.signs().get(i)).toList()))
                .toList());
    }

    private static LineText.Sign elected(List<LineText.Sign> signs) {
        Map<String, List<LineText.Sign>> votes =
                signs.stream().collect(groupingBy(LineText.Sign::character, LinkedHashMap::new, toList()));
        LineText.Sign first = signs.get(0);
        List<LineText.Sign> most = votes.values().stream()
                .filter(same -> same.contains(first) || same.size() > 1 || first.probability() < SURE)
                .max(Comparator.comparingDouble(same ->
                        same.stream().mapToDouble(LineText.Sign::probability).sum()))
                .orElseThrow();
        double sure =
                most.stream().mapToDouble(LineText.Sign::probability).average().orElse(0);
        boolean disputed = signs.stream().anyMatch(sign -> !most.contains(sign) && sign.probability() >= HEARD);
        String character = most.get(0).character();
        return new LineText.Sign(
                character, disputed ? Math.min(DISPUTED, sure) : sure, first.across(), rivals(signs, character));
    }

    /** What else they saw; what two or more of them agree on has no rival, however torn one of them was. */
    private static String rivals(List<LineText.Sign> signs, String elected) {
        boolean agreed = signs.size() > 1
                && signs.stream().allMatch(sign -> sign.character().equals(elected));
        return agreed
                ? ""
                : signs.stream()
                        .flatMap(sign ->
                                (sign.character() + sign.rivals()).codePoints().mapToObj(Character::toString))
                        .filter(seen -> !seen.equals(elected))
                        .distinct()
                        .collect(joining());
    }
}
