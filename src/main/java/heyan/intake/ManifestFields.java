package heyan.intake;

import com.fasterxml.jackson.core.JsonToken;
import heyan.claim.ClaimId;
import heyan.intake.ManifestAnswer.Problem;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Takes typed values out of one JSON object and collects what is wrong with them. */
final class ManifestFields {
    private static final int MAX_CHARACTERS = 500;
    private static final int MAX_FILE_NAME_BYTES = 255;
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T.*");

    private final List<Problem> problems;
    private final JsonTree object;
    private final String prefix;

    ManifestFields(JsonTree object, String prefix, List<Problem> problems) {
        this.object = object;
        this.prefix = prefix;
        this.problems = problems;
    }

    /** The text as typed; empty when it cannot be taken, and then a problem is noted. */
    String text(String key) {
        return textAt(key).map(JsonTree::text).orElse("");
    }

    /** Like {@link #text}, and must be the given segment of the object key. */
    String identifier(String key, String segment) {
        Optional<JsonTree> node = textAt(key);
        node.filter(value -> !ClaimId.isPart(value.text()))
                .ifPresent(value -> note(
                        ManifestFault.BAD_IDENTIFIER, value, key, "expected 1 to 64 letters, digits, '.', '_' or '-'"));
        node.filter(value -> ClaimId.isPart(value.text()) && !value.text().equals(segment))
                .ifPresent(value ->
                        note(ManifestFault.WRONG_PLACE, value, key, "differs from the folder the manifest lies in"));
        return node.map(JsonTree::text).orElse("");
    }

    /** A day; the epoch when it cannot be taken, and then a problem is noted. */
    LocalDate day(String key) {
        Optional<JsonTree> node = textAt(key);
        Optional<LocalDate> day = node.flatMap(value -> parsedDay(value.text()));
        if (node.isPresent() && day.isEmpty()) {
            note(ManifestFault.BAD_DATE, node.get(), key, "expected a day of the calendar as YYYY-MM-DD");
        }
        return day.orElse(LocalDate.EPOCH);
    }

    /** A moment with its offset; the epoch when it cannot be taken, and then a problem is noted. */
    OffsetDateTime moment(String key) {
        Optional<JsonTree> node = textAt(key);
        Optional<OffsetDateTime> moment = node.flatMap(value -> parsedMoment(value.text()));
        if (node.isPresent() && moment.isEmpty()) {
            note(ManifestFault.BAD_DATE, node.get(), key, "expected a moment as 2021-06-21T10:00:00+08:00");
        }
        return moment.orElse(OffsetDateTime.MIN);
    }

    /** A file's name that is safe as the last segment of an object key; nothing of it is ever used as a path. */
    String fileName(String key) {
        Optional<JsonTree> node = textAt(key);
        node.flatMap(value -> unsafe(value.text()))
                .ifPresent(why -> note(ManifestFault.BAD_FILE_NAME, node.get(), key, why));
        return node.map(JsonTree::text).orElse("");
    }

    /** The list under the key; empty when there is none, and then a problem is noted. */
    List<JsonTree> list(String key) {
        return member(key, JsonToken.START_ARRAY, "a list").map(JsonTree::items).orElse(List.of());
    }

    void note(ManifestFault fault, String key, String detail) {
        note(fault, object.members().getOrDefault(key, object), key, detail);
    }

    private Optional<JsonTree> textAt(String key) {
        Optional<JsonTree> node = member(key, JsonToken.VALUE_STRING, "text");
        if (node.isEmpty()) {
            return node;
        }
        String text = node.get().text();
        if (text.length() > MAX_CHARACTERS) {
            note(ManifestFault.TEXT_TOO_LONG, node.get(), key, "over " + MAX_CHARACTERS + " characters");
            return Optional.empty();
        }
        if (text.codePoints().anyMatch(ManifestFields::unprintable)) {
            note(ManifestFault.BAD_CHARACTER, node.get(), key, "holds a control character or half of a character");
            return Optional.empty();
        }
        return node;
    }

    private Optional<JsonTree> member(String key, JsonToken expected, String name) {
        JsonTree node = object.members().get(key);
        if (node == null) {
            note(ManifestFault.KEY_MISSING, object, key, "is missing");
            return Optional.empty();
        }
        if (node.token() != expected) {
            note(ManifestFault.WRONG_TYPE, node, key, "expected " + name);
            return Optional.empty();
        }
        return Optional.of(node);
    }

    private void note(ManifestFault fault, JsonTree at, String key, String detail) {
        problems.add(new Problem(fault, at.line(), at.column(), prefix + key, detail));
    }

    /** Controls, and surrogates without their other half; neither can be stored or shown. */
    private static boolean unprintable(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.CONTROL || type == Character.SURROGATE;
    }

    private static Optional<String> unsafe(String name) {
        if (name.isBlank() || name.equals(".")) {
            return Optional.of("expected a file name");
        }
        if (name.contains("/") || name.contains("\\") || name.contains("..")) {
            return Optional.of("expected a file name without '/', '\\' and '..'");
        }
        if (name.codePoints().anyMatch(point -> Character.getType(point) == Character.FORMAT)) {
            return Optional.of("holds an invisible character");
        }
        if (name.getBytes(StandardCharsets.UTF_8).length > MAX_FILE_NAME_BYTES) {
            return Optional.of("over " + MAX_FILE_NAME_BYTES + " bytes");
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> parsedDay(String text) {
        try {
            return DAY.matcher(text).matches() ? Optional.of(LocalDate.parse(text)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<OffsetDateTime> parsedMoment(String text) {
        try {
            return MOMENT.matcher(text).matches() ? Optional.of(OffsetDateTime.parse(text)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
