package heyan.programme;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A JSON object whose values know their lines. Every question that cannot be answered is a fault of the whole file;
 * {@link #finish} tells all of them, and the keys that nobody asked for.
 */
final class JsonFields {
    /** @param value text, number, Boolean, {@code List<Located>}, {@code Map<String, Located>} or null */
    private record Located(@Nullable Object value, int line) {}

    private static final OffsetDateTime NO_MOMENT = OffsetDateTime.MIN;

    private final String path;
    private final int line;
    private final Map<String, Located> values;
    private final Map<Integer, List<String>> faults;
    private final List<JsonFields> inner = new ArrayList<>();
    private final Set<String> asked = new java.util.HashSet<>();

    private JsonFields(String path, int line, Map<String, Located> values, Map<Integer, List<String>> faults) {
        this.path = path;
        this.line = line;
        this.values = values;
        this.faults = faults;
    }

    static JsonFields parse(byte[] json) {
        JsonFactory factory = JsonFactory.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
        try (JsonParser parser = factory.createParser(json)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new ProgrammeRefused(List.of("line 1: expected an object"));
            }
            Map<String, Located> values = object(parser);
            if (parser.nextToken() != null) {
                throw new ProgrammeRefused(
                        List.of("line " + parser.currentTokenLocation().getLineNr() + ": more after the object's end"));
            }
            return new JsonFields("", 1, values, new TreeMap<>());
        } catch (JsonProcessingException e) {
            int at = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            throw new ProgrammeRefused(List.of("line " + at + ": not JSON: " + e.getOriginalMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Located> object(JsonParser parser) throws IOException {
        Map<String, Located> values = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String key = parser.currentName();
            parser.nextToken();
            values.put(key, value(parser));
        }
        return values;
    }

    private static Located value(JsonParser parser) throws IOException {
        int line = parser.currentTokenLocation().getLineNr();
        return switch (parser.currentToken()) {
            case START_OBJECT -> new Located(object(parser), line);
            case START_ARRAY -> {
                List<Located> items = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    items.add(value(parser));
                }
                yield new Located(items, line);
            }
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Located(parser.getDecimalValue(), line);
            case VALUE_TRUE, VALUE_FALSE -> new Located(parser.getBooleanValue(), line);
            case VALUE_NULL -> new Located(null, line);
            default -> new Located(parser.getText(), line);
        };
    }

    /** Notes a fault of this key. */
    void fault(String key, String what) {
        Located found = values.get(key);
        int at = found == null ? line : found.line();
        faults.computeIfAbsent(at, ignored -> new ArrayList<>()).add("line " + at + ": " + path + key + ": " + what);
    }

    /** Whether there was no fault so far. */
    boolean clean() {
        return faults.isEmpty();
    }

    /** Throws when there was any fault or a key that nobody asked for. */
    void finish() {
        noteUnknown();
        if (!faults.isEmpty()) {
            throw new ProgrammeRefused(
                    faults.values().stream().flatMap(List::stream).distinct().toList());
        }
    }

    private void noteUnknown() {
        values.keySet().stream().filter(key -> !asked.contains(key)).forEach(key -> fault(key, "unknown key"));
        inner.forEach(JsonFields::noteUnknown);
    }

    Set<String> keys() {
        return values.keySet();
    }

    String text(String key) {
        return need(key, optionalText(key)).orElse("");
    }

    Optional<String> optionalText(String key) {
        return get(key, String.class, "a text").filter(text -> {
            if (text.isBlank()) {
                fault(key, "expected a text that is not blank");
            }
            return true;
        });
    }

    Optional<Boolean> bool(String key) {
        return get(key, Boolean.class, "true or false");
    }

    OffsetDateTime moment(String key) {
        Optional<String> text = need(key, get(key, String.class, "a moment such as 2021-06-21T10:00:00+08:00"));
        try {
            return text.map(OffsetDateTime::parse).orElse(NO_MOMENT);
        } catch (DateTimeException e) {
            fault(key, "expected a moment such as 2021-06-21T10:00:00+08:00");
            return NO_MOMENT;
        }
    }

    OptionalInt whole(String key, int least) {
        if (!values.containsKey(key)) {
            asked.add(key);
            fault(key, "missing");
        }
        return optionalWhole(key, least);
    }

    OptionalInt optionalWhole(String key, int least) {
        Optional<BigDecimal> number = get(key, BigDecimal.class, "a whole number");
        if (number.isEmpty()) {
            return OptionalInt.empty();
        }
        try {
            int whole = number.get().intValueExact();
            if (whole >= least) {
                return OptionalInt.of(whole);
            }
        } catch (ArithmeticException e) {
            fault(key, "expected a whole number");
            return OptionalInt.empty();
        }
        fault(key, "expected at least " + least);
        return OptionalInt.empty();
    }

    /** An amount in yuan with at most two decimals, in fen. */
    long fen(String key) {
        Optional<BigDecimal> yuan = need(key, get(key, BigDecimal.class, "an amount in yuan"));
        try {
            long fen = yuan.orElse(BigDecimal.ZERO).movePointRight(2).longValueExact();
            if (fen >= 0) {
                return fen;
            }
        } catch (ArithmeticException e) {
            fault(key, "expected at most two decimals");
            return 0;
        }
        fault(key, "expected at least 0");
        return 0;
    }

    List<String> texts(String key, boolean required) {
        return items(key, required).stream()
                .map(item -> item.value() instanceof String text && !text.isBlank() ? text : wrong(key, "texts"))
                .toList();
    }

    /** A list of texts, or of objects that carry the text under {@code inside}. */
    List<String> textsOr(String key, String inside) {
        List<String> texts = new ArrayList<>();
        for (Located item : items(key, false)) {
            if (item.value() instanceof Map<?, ?> object && object.get(inside) instanceof Located found) {
                texts.add(found.value() instanceof String text ? text : wrong(key, "a text as " + inside));
            } else {
                texts.add(item.value() instanceof String text ? text : wrong(key, "texts or objects with " + inside));
            }
        }
        return texts;
    }

    Optional<JsonFields> object(String key) {
        return get(key, Map.class, "an object").map(ignored -> descend(path + key + ".", values.get(key)));
    }

    List<JsonFields> objects(String key) {
        List<JsonFields> objects = new ArrayList<>();
        for (Located item : items(key, false)) {
            if (item.value() instanceof Map<?, ?>) {
                objects.add(descend(path + key + "." + objects.size() + ".", item));
            } else {
                wrong(key, "objects");
            }
        }
        return objects;
    }

    @SuppressWarnings("unchecked")
    private JsonFields descend(String where, @Nullable Located object) {
        if (object == null || !(object.value() instanceof Map<?, ?> map)) {
            throw new IllegalStateException("asked only for objects");
        }
        JsonFields fields = new JsonFields(where, object.line(), (Map<String, Located>) map, faults);
        inner.add(fields);
        return fields;
    }

    @SuppressWarnings("unchecked")
    private List<Located> items(String key, boolean required) {
        Optional<List<?>> list = get(key, List.class, "a list").map(found -> (List<?>) found);
        if (required) {
            need(key, list);
        }
        return list.map(found -> (List<Located>) found).orElse(List.of());
    }

    private String wrong(String key, String expected) {
        fault(key, "expected " + expected);
        return "";
    }

    private <T> Optional<T> need(String key, Optional<T> value) {
        if (!values.containsKey(key)) {
            fault(key, "missing");
        }
        return value;
    }

    private <T> Optional<T> get(String key, Class<T> type, String expected) {
        asked.add(key);
        Located found = values.get(key);
        if (found == null) {
            return Optional.empty();
        }
        if (!type.isInstance(found.value())) {
            fault(key, "expected " + expected);
            return Optional.empty();
        }
        return Optional.of(type.cast(found.value()));
    }
}
