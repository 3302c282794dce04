package heyan.samples;

import heyan.claim.DocumentKind;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** One document of a draft: what is printed on it, canonically, and what is wrong with its file. */
final class Sheet {
    /** What happens to the file after drawing. */
    enum Damage {
        NONE,
        /** Named in application.json, never written. */
        ABSENT,
        /** Not named at all. */
        UNLISTED,
        TRUNCATED,
        EMPTY,
        TEXT,
        ENCRYPTED,
        HUGE
    }

    private DocumentKind drawn;
    private Map<String, Object> fields = new LinkedHashMap<>();
    private final Map<String, String> extras = new LinkedHashMap<>();
    private Damage damage = Damage.NONE;

    Sheet(DocumentKind drawn) {
        this.drawn = drawn;
    }

    /** The kind that is really drawn; differs from the slot in a planted defect. */
    DocumentKind drawn() {
        return drawn;
    }

    /** Fields of the contract with canonical values. */
    Map<String, Object> fields() {
        return fields;
    }

    Damage damage() {
        return damage;
    }

    Sheet put(String field, Object value) {
        fields.put(field, value);
        return this;
    }

    /** Printed or hinted, but no field of the contract. */
    Sheet extra(String name, String value) {
        extras.put(name, value);
        return this;
    }

    void damage(Damage other) {
        damage = other;
    }

    /** Turns this sheet into another document. */
    void become(DocumentKind kind, Sheet from) {
        drawn = kind;
        fields = new LinkedHashMap<>(from.fields);
        extras.putAll(from.extras);
    }

    /** Whether the other sheet is drawn to the same picture. */
    boolean looksLike(Sheet other) {
        return drawn == other.drawn
                && damage == other.damage
                && fields.equals(other.fields)
                && extras.equals(other.extras);
    }

    /** The same document with another value in one field; the photo stays. */
    Sheet with(String field, Object value) {
        Sheet other = new Sheet(drawn);
        other.become(drawn, this);
        if (has("sex")) {
            other.extra("portrait", text("sex"));
        }
        other.fields.put(field, value);
        return other;
    }

    /** Whether the photo shows a man. */
    boolean man() {
        return (has("portrait") ? text("portrait") : text("sex")).equals("男");
    }

    boolean has(String name) {
        return fields.containsKey(name) || extras.containsKey(name);
    }

    boolean yes(String field) {
        return Boolean.TRUE.equals(fields.get(field));
    }

    String text(String name) {
        Object value = fields.get(name);
        return value == null ? Objects.requireNonNull(extras.get(name), name) : value.toString();
    }

    LocalDate date(String name) {
        String text = text(name);
        return LocalDate.parse(text.length() == 7 ? text + "-01" : text);
    }
}
