package heyan.extract;

import heyan.claim.Box;
import heyan.read.Reading.Source;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Fields found so far on one document; the first finding of a field stays. */
final class Found {
    private static final double DOUBTFUL = 0.8;

    private final Map<FieldName, Field> fields = new EnumMap<>(FieldName.class);

    Map<FieldName, Field> fields() {
        return fields;
    }

    boolean has(FieldName name) {
        return fields.containsKey(name);
    }

    Optional<Field> get(FieldName name) {
        return Optional.ofNullable(fields.get(name));
    }

    void put(FieldName name, Field field) {
        fields.putIfAbsent(name, field);
    }

    /** Whether the value was read in that line. */
    boolean isIn(FieldName name, Text line) {
        return !line.isEmpty()
                && get(name)
                        .filter(field -> field.page() == line.page()
                                && field.box().centreY() >= line.box().top()
                                && field.box().centreY() <= line.box().bottom())
                        .isPresent();
    }

    void drop(FieldName name) {
        fields.remove(name);
    }

    /** Same field with another confidence. */
    void trust(FieldName name, double confidence) {
        fields.computeIfPresent(
                name, (n, field) -> new Field(field.value(), confidence, field.page(), field.box(), field.doubts()));
    }

    /** Same place, spelt otherwise; the characters that differ stay marked as doubtful. */
    void spelling(FieldName name, String value, double confidence) {
        fields.computeIfPresent(name, (n, field) -> {
            Map<Integer, String> doubts = new HashMap<>();
            for (int i = 0; i < value.length(); i++) {
                if (value.charAt(i) != field.value().charAt(i)) {
                    doubts.put(i, "");
                }
            }
            return new Field(value, confidence, field.page(), field.box(), doubts);
        });
    }

    /** Words as they stand; nothing happens for no text. */
    void words(FieldName name, Text text, boolean fits) {
        if (!text.isEmpty()) {
            String value = text.printed();
            words(name, text, value, fits);
        }
    }

    /** Words whose value is written otherwise than they are printed. */
    void words(FieldName name, Text text, String value, boolean fits) {
        double read = Confidence.ofWords(text, fits, Vote.onWords(text));
        double confidence = !text.comesFrom(Source.TEXT_LAYER) && Holes.in(text) ? read / 2 : read;
        put(name, new Field(value, confidence, text.page(), text.box(), doubts(text, value)));
    }

    /** The first part of the text that has the shape; its group 1 is the value. */
    void match(FieldName name, Text text, Pattern shape) {
        text.find(shape, 1).ifPresent(part -> words(name, part, true));
    }

    /** The first date of the text. */
    void date(FieldName name, Text text) {
        PrintedDate.find(text.plain()).ifPresent(date -> date(name, text, date));
    }

    /** A date found in this text. */
    void date(FieldName name, Text text, PrintedDate date) {
        words(name, PrintedDate.surerZeros(text.slice(date.start(), date.end())), date.value(), true);
    }

    /** A number of this shape, judged by its check digit and by the second reading. */
    Optional<ClosedAlphabet.Run> number(FieldName name, Text text, ClosedAlphabet alphabet, Pattern shape) {
        Optional<ClosedAlphabet.Run> number = alphabet.find(text, shape);
        number.ifPresent(found -> number(name, found, alphabet));
        return number;
    }

    void number(FieldName name, ClosedAlphabet.Run number, ClosedAlphabet alphabet) {
        Text text = number.text();
        Vote vote = Vote.onNumber(text, number.value(), alphabet);
        double confidence = Confidence.ofNumber(number, checksum(name, number.value()), vote);
        put(name, new Field(number.value(), confidence, text.page(), text.box(), doubts(text, number.value())));
    }

    /** Something seen, not read. */
    void seen(FieldName name, boolean there, double confidence, int page, Box box) {
        put(name, new Field(Boolean.toString(there), confidence, page, box, Map.of()));
    }

    private static Checksum checksum(FieldName name, String value) {
        return switch (name) {
            case ID_NUMBER -> Checksum.ofIdNumber(value);
            case CARD_NUMBER, BANK_CARD_NUMBER -> Checksum.ofCardNumber(value);
            default -> Checksum.NONE;
        };
    }

    private static Map<Integer, String> doubts(Text text, String value) {
        Map<Integer, String> doubts = new HashMap<>();
        boolean oneForOne =
                value.codePointCount(0, value.length()) == text.letters().size();
        for (int i = 0; oneForOne && i < text.letters().size(); i++) {
            if (text.letters().get(i).probability() < DOUBTFUL) {
                doubts.put(i, "");
            }
        }
        return doubts;
    }
}
