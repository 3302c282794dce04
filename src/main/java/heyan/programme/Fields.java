package heyan.programme;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Keys and values that know their lines. Every question that cannot be answered is a fault of the whole file; {@link
 * #finish} tells all of them, and the keys that nobody asked for.
 */
final class Fields {
    private static final OffsetDateTime NO_MOMENT = OffsetDateTime.MIN;
    private static final String A_MOMENT = "a moment such as 2021-06-21T10:00:00+08:00";
    private static final String A_TIME = "a day or a time such as 2021-07-21 24:00";
    private static final String A_DAY = "a day such as 2021-06-18";

    private final String path;
    private final int line;
    private final Map<String, Located> values;
    private final Faults faults;
    private final List<Fields> inner = new ArrayList<>();
    private final Set<String> asked = new HashSet<>();

    @SuppressWarnings("unchecked")
    private Fields(String path, Located object, Faults faults) {
        if (!(object.value() instanceof Map<?, ?> map)) {
            throw new IllegalStateException("asked only for objects");
        }
        this.path = path;
        this.line = object.line();
        this.values = (Map<String, Located>) map;
        this.faults = faults;
    }

    /** @param file its name: {@code .yaml} and {@code .yml} are YAML, anything else JSON */
    static Fields parse(String file, byte[] content) {
        try {
            Located root = file.matches(".*\\.ya?ml") ? YamlTree.read(content) : Located.json(content);
            return new Fields("", root, new Faults(file));
        } catch (Located.Malformed malformed) {
            throw new ProgrammeRefused(file, List.of(String.valueOf(malformed.getMessage())));
        }
    }

    /** Notes a fault of this key. */
    void fault(String key, String what) {
        Located found = values.get(key);
        faults.add(found == null ? line : found.line(), path + key, what);
    }

    /** Whether there was no fault so far. */
    boolean clean() {
        return faults.count() == 0;
    }

    /** Throws when there was any fault or a key that nobody asked for. */
    void finish() {
        noteUnknown();
        faults.refuse();
    }

    private void noteUnknown() {
        values.keySet().stream().filter(key -> !asked.contains(key)).forEach(key -> fault(key, "unknown key"));
        inner.forEach(Fields::noteUnknown);
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
        return parsed(key, A_MOMENT, true, OffsetDateTime::parse).orElse(NO_MOMENT);
    }

    /** A day begins at 00:00 in China. */
    OffsetDateTime from(String key) {
        return parsed(key, A_TIME, true, NoticeTime::from).orElse(NO_MOMENT);
    }

    /** A day is meant with all of it, and 24:00 is taken: the answer is the first instant outside. */
    OffsetDateTime to(String key) {
        return parsed(key, A_TIME, true, NoticeTime::to).orElse(NO_MOMENT);
    }

    LocalDate day(String key) {
        return parsed(key, A_DAY, true, LocalDate::parse).orElse(LocalDate.EPOCH);
    }

    Optional<LocalDate> optionalDay(String key) {
        return parsed(key, A_DAY, false, LocalDate::parse);
    }

    /** One of the constants, written in small letters. */
    <E extends Enum<E>> Optional<E> choice(String key, Class<E> type) {
        List<String> names = java.util.Arrays.stream(type.getEnumConstants())
                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                .toList();
        return optionalText(key).flatMap(text -> {
            if (!names.contains(text)) {
                fault(key, "expected one of " + String.join(", ", names));
                return Optional.empty();
            }
            return Optional.of(Enum.valueOf(type, text.toUpperCase(Locale.ROOT)));
        });
    }

    OptionalInt whole(String key, int least) {
        need(key, Optional.empty());
        return optionalWhole(key, least);
    }

    OptionalInt optionalWhole(String key, int least) {
        OptionalLong whole = exact(key, get(key, BigDecimal.class, "a whole number"), least, "expected a whole number");
        return whole.isPresent()
                ? OptionalInt.of((int) Math.min(whole.getAsLong(), Integer.MAX_VALUE))
                : OptionalInt.empty();
    }

    /** An amount in yuan with at most two decimals, in fen. */
    long fen(String key) {
        Optional<BigDecimal> yuan = need(key, get(key, BigDecimal.class, "an amount in yuan"));
        return exact(key, yuan.map(number -> number.movePointRight(2)), 0, "expected at most two decimals")
                .orElse(0);
    }

    private OptionalLong exact(String key, Optional<BigDecimal> number, int least, String expected) {
        try {
            if (number.isPresent() && number.get().longValueExact() < least) {
                fault(key, "expected at least " + least);
                return OptionalLong.empty();
            }
            return number.isPresent() ? OptionalLong.of(number.get().longValueExact()) : OptionalLong.empty();
        } catch (ArithmeticException e) {
            fault(key, expected);
            return OptionalLong.empty();
        }
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

    /** Keys and texts, in their order. */
    Map<String, String> textsByKey(String key) {
        Map<String, String> texts = new LinkedHashMap<>();
        object(key).ifPresent(fields -> fields.keys().forEach(inside -> texts.put(inside, fields.text(inside))));
        return texts;
    }

    Optional<Fields> object(String key) {
        return get(key, Map.class, "an object")
                .map(found -> descend(path + key + ".", new Located(found, lineOf(key))));
    }

    List<Fields> objects(String key) {
        List<Fields> objects = new ArrayList<>();
        for (Located item : items(key, false)) {
            if (item.value() instanceof Map<?, ?>) {
                objects.add(descend(path + key + "." + objects.size() + ".", item));
            } else {
                wrong(key, "objects");
            }
        }
        return objects;
    }

    /** What an object says, if it is there; nonsense that its type refuses is a fault of the key. */
    <T> Optional<T> section(String key, Function<Fields, T> maker) {
        return object(key).flatMap(fields -> made(key, faults.count(), () -> maker.apply(fields)));
    }

    /** As {@link #section}, of a list of objects. */
    <T> List<T> sections(String key, Function<Fields, T> maker) {
        return objects(key).stream()
                .flatMap(fields -> made(key, faults.count(), () -> maker.apply(fields)).stream())
                .toList();
    }

    /** What the file's values make; nonsense that the type refuses is a fault of the key, where no value was faulty already. */
    <T> Optional<T> made(String key, Supplier<T> maker) {
        return made(key, 0, maker);
    }

    /** @param before how many faults there were when the values were first asked for: later ones explain a refusal */
    private <T> Optional<T> made(String key, int before, Supplier<T> maker) {
        try {
            return Optional.of(maker.get());
        } catch (IllegalArgumentException nonsense) {
            if (faults.count() == before) {
                fault(key, String.valueOf(nonsense.getMessage()));
            }
            return Optional.empty();
        }
    }

    <T> Optional<T> need(String key, Optional<T> value) {
        if (!values.containsKey(key)) {
            asked.add(key);
            fault(key, "missing");
        }
        return value;
    }

    private int lineOf(String key) {
        Located found = values.get(key);
        return found == null ? line : found.line();
    }

    private Fields descend(String where, Located object) {
        Fields fields = new Fields(where, object, faults);
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

    private <T> Optional<T> parsed(String key, String expected, boolean needed, Function<String, T> parser) {
        Optional<String> text = get(key, String.class, expected);
        try {
            return (needed ? need(key, text) : text).map(parser);
        } catch (DateTimeException e) {
            fault(key, "expected " + expected);
            return Optional.empty();
        }
    }

    private <T> Optional<T> get(String key, Class<T> type, String expected) {
        asked.add(key);
        @Nullable Located found = values.get(key);
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
