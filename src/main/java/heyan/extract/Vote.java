package heyan.extract;

import heyan.read.Reading.Again;
import heyan.read.Reading.Line;
import java.util.List;
import java.util.stream.Collectors;

/** What the second, independent readings of the lines say of a value. */
enum Vote {
    AGREES,
    /** There is no second reading, or it read nothing comparable. */
    SILENT,
    DISAGREES;

    private static final int TOO_SHORT = 6;

    /** For a value in a closed alphabet, its letters one for one those of {@code text}. */
    static Vote onNumber(Text text, String value, ClosedAlphabet alphabet) {
        return text.lines().stream()
                .map(line -> ofLine(line, part(text, value, line), alphabet))
                .reduce(AGREES, Vote::both);
    }

    /** For words: only an equal reading counts, another one may be the weaker engine's fault. */
    static Vote onWords(Text text) {
        return text.lines().stream().map(line -> wordsOf(line, text.letters())).reduce(AGREES, Vote::both);
    }

    private static Vote ofLine(Line line, String part, ClosedAlphabet alphabet) {
        Vote vote = SILENT;
        for (Again again : line.second()) {
            if (alphabet.isIn(again.text(), part)) {
                return AGREES;
            }
            String other = alphabet.tight(again.text());
            boolean comparable = other.length() >= Math.max(TOO_SHORT, part.length() - 3) || part.length() < TOO_SHORT;
            vote = comparable ? DISAGREES : vote;
        }
        return vote;
    }

    private static Vote wordsOf(Line line, List<Letter> letters) {
        String own = letters.stream()
                .filter(letter -> letter.line().equals(line))
                .map(Letter::canonical)
                .collect(Collectors.joining());
        Vote vote = SILENT;
        for (Again again : line.second()) {
            if (Spelling.canonical(again.text()).contains(own)) {
                return AGREES;
            }
            vote = DISAGREES;
        }
        return vote;
    }

    private static String part(Text text, String value, Line line) {
        StringBuilder part = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            if (text.letters().get(i).line().equals(line)) {
                part.append(value.charAt(i));
            }
        }
        return part.toString();
    }

    private Vote both(Vote other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
