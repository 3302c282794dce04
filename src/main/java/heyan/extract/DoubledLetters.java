package heyan.extract;

import heyan.read.Reading.Again;
import heyan.read.Reading.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Equal characters side by side are sometimes read as one: recognition tells them apart only by the gap between them. A
 * second reading of the line that differs in nothing else tells how many there are.
 */
final class DoubledLetters {
    private static final Pattern RUN = Pattern.compile("(.)\\1*");

    private DoubledLetters() {}

    static Text restored(Text text, ClosedAlphabet alphabet) {
        List<Letter> letters = new ArrayList<>();
        for (Line line : text.lines()) {
            List<Letter> own = text.letters().stream()
                    .filter(letter -> letter.line().equals(line))
                    .toList();
            letters.addAll(line.second().stream()
                    .map(Again::text)
                    .flatMap(other -> Stream.of(as(other, own, alphabet::tight), as(other, own, alphabet::sentence)))
                    .flatMap(Optional::stream)
                    .findFirst()
                    .orElse(own));
        }
        return new Text(letters);
    }

    /** The letters as often as in the other reading; nothing when it differs in more than that or reads one less often. */
    private static Optional<List<Letter>> as(String second, List<Letter> own, UnaryOperator<String> compared) {
        String read = compared.apply(new Text(own).plain());
        String other = compared.apply(second);
        Matcher mine = RUN.matcher(read);
        Matcher theirs = RUN.matcher(other);
        List<Letter> letters = new ArrayList<>();
        while (read.length() == own.size() && mine.find() && theirs.find()) {
            int length = mine.end() - mine.start();
            int missing = theirs.end() - theirs.start() - length;
            if (read.charAt(mine.start()) != other.charAt(theirs.start()) || missing < 0) {
                return Optional.empty();
            }
            letters.addAll(own.subList(mine.start(), mine.end()));
            for (int i = 0; i < missing; i++) {
                letters.add(own.get(mine.end() - 1));
            }
        }
        return letters.size() == other.length() ? Optional.of(letters) : Optional.empty();
    }
}
