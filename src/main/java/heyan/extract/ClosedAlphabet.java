package heyan.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The few characters that a number or code can consist of; a letter read where only digits stand becomes its digit. */
enum ClosedAlphabet {
    DIGITS("OoDQ〇○lI|iZSBbgqG", "000000" + "1111" + "258699" + "6"),
    /** Digits, X at the end, and asterisks of a masked number. */
    ID_NUMBER("OoDQ〇○lI|iZSBbgqG×К", "000000" + "1111" + "258699" + "6" + "XX"),
    /** Capital letters and digits: nothing can be told from its place. */
    CODE("", "");

    private static final Pattern SEPARATOR = Pattern.compile("[\\-_·.,'‘’:—]");
    /** Rules between the boxes of a form, one for each digit 方格. */
    private static final Pattern BARS = Pattern.compile("[|\\[\\]]");

    private static final double MOSTLY = 0.75;

    private final String confused;
    private final String meant;

    ClosedAlphabet(String confused, String meant) {
        this.confused = confused;
        this.meant = meant;
    }

    /**
     * A number found in a text.
     *
     * @param text its letters, one for each character of {@code value}
     * @param mapped whether a letter was read where a digit must stand
     */
    record Run(Text text, String value, boolean mapped) {}

    /** The first run that the shape matches, read as it is or else with confused letters as digits. */
    Optional<Run> find(Text source, Pattern shape) {
        Text tight = without(SEPARATOR, source);
        return match(tight, shape)
                .or(() -> match(DoubledLetters.restored(tight, this), shape))
                .or(() -> match(without(BARS, tight), shape));
    }

    private Optional<Run> match(Text tight, Pattern shape) {
        String upper = tight.plain().toUpperCase(Locale.ROOT);
        Optional<Run> asRead = match(tight, upper, upper, shape);
        return asRead.isPresent() || confused.isEmpty() ? asRead : match(tight, upper, map(tight.plain()), shape);
    }

    /** Whether a second reading has this number, when need be between the rules of boxes. */
    boolean isIn(String text, String number) {
        return tight(text).contains(number)
                || tight(BARS.matcher(text).replaceAll("")).contains(number);
    }

    /** All characters of the alphabet in a second reading, in one run. */
    String tight(String text) {
        return sentence(text).replaceAll("[^0-9A-Z*]", "");
    }

    /** A reading as it is compared with another one, with all that stands beside the number. */
    String sentence(String text) {
        return map(SEPARATOR.matcher(Spelling.canonical(text)).replaceAll("")).toUpperCase(Locale.ROOT);
    }

    private static Optional<Run> match(Text tight, String read, String mapped, Pattern shape) {
        Matcher matcher = shape.matcher(mapped);
        while (matcher.find()) {
            int changed = 0;
            for (int i = matcher.start(); i < matcher.end(); i++) {
                changed += read.charAt(i) == mapped.charAt(i) ? 0 : 1;
            }
            if (changed <= (1 - MOSTLY) * (matcher.end() - matcher.start())) {
                Text text = tight.slice(matcher.start(), matcher.end());
                return Optional.of(new Run(text, matcher.group(), changed > 0));
            }
        }
        return Optional.empty();
    }

    private String map(String text) {
        StringBuilder mapped = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int at = confused.indexOf(c);
            mapped.append(at < 0 ? Character.toUpperCase(c) : meant.charAt(at));
        }
        return mapped.toString();
    }

    private static Text without(Pattern signs, Text source) {
        List<Letter> kept = new ArrayList<>();
        for (Letter letter : source.letters()) {
            if (!signs.matcher(letter.canonical()).matches()) {
                kept.add(letter);
            }
        }
        return new Text(kept);
    }
}
