package heyan.worker;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import heyan.extract.FieldName;
import heyan.extract.Sought;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What the worker has typed so far, right or wrong.
 *
 * @param typed as typed, without blanks at the ends; a field that was left empty is absent
 */
record Draft(Map<FormField, String> typed) {
    /** Characters of one value; longer ones are cut, as the form's own limit does. */
    static final int LONGEST = 200;

    private static final ObjectMapper JSON = new ObjectMapper();

    Draft {
        Map<FormField, String> kept = new EnumMap<>(FormField.class);
        typed.forEach((field, value) -> {
            String text = printable(value);
            if (!text.isEmpty()) {
                kept.put(field, text);
            }
        });
        typed = Collections.unmodifiableMap(kept);
    }

    /** A draft of a web form's parameters; those that are no field are left alone. */
    static Draft of(Map<String, String> parameters) {
        Map<FormField, String> typed = new EnumMap<>(FormField.class);
        parameters.forEach((code, value) -> FormField.of(code).ifPresent(field -> typed.put(field, value)));
        return new Draft(typed);
    }

    /** This draft with the values of these fields as the other has them. */
    Draft with(Draft other, Set<FormField> fields) {
        Map<FormField, String> merged = new EnumMap<>(FormField.class);
        for (FormField field : FormField.values()) {
            merged.put(field, (fields.contains(field) ? other : this).of(field));
        }
        return new Draft(merged);
    }

    /** The value as typed; empty when there is none. */
    String of(FormField field) {
        return typed.getOrDefault(field, "");
    }

    /** What the worker says that the documents say. */
    Sought sought() {
        Map<FieldName, String> values = new EnumMap<>(FieldName.class);
        for (FieldName name : FieldName.values()) {
            FormField.of(name.code()).map(typed::get).ifPresent(value -> values.put(name, value));
        }
        return new Sought(values);
    }

    /** As {@link #of}, for pages. */
    public String get(String code) {
        return FormField.of(code).map(this::of).orElse("");
    }

    String json() {
        Map<String, String> codes = new TreeMap<>();
        typed.forEach((field, value) -> codes.put(field.code(), value));
        try {
            return JSON.writeValueAsString(codes);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a draft is always JSON", e);
        }
    }

    /** Reads {@link #json()} back. */
    static Draft read(String json) {
        try {
            return of(JSON.readValue(json, new TypeReference<Map<String, String>>() {}));
        } catch (JsonProcessingException e) {
            e.clearLocation();
            throw new IllegalStateException("a stored draft cannot be read back");
        }
    }

    /** Without controls and half characters, which no manifest may hold. */
    private static String printable(String value) {
        StringBuilder text = new StringBuilder();
        value.codePoints()
                .filter(point -> Character.getType(point) != Character.CONTROL
                        && Character.getType(point) != Character.SURROGATE)
                .limit(LONGEST)
                .forEach(text::appendCodePoint);
        return text.toString().strip();
    }
}
