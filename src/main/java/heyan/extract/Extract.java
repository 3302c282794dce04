package heyan.extract;

import heyan.claim.DocumentKind;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What one file says when it is read as a document of {@code asked} kind.
 *
 * @param asked the slot the file was put into
 * @param detected every kind of document that stands on its pages, by content; empty when none was recognised
 * @param fields values found; a field that was not found is absent
 */
public record Extract(DocumentKind asked, Set<DocumentKind> detected, Map<FieldName, Field> fields) {
    public Extract {
        detected = detected.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(detected));
        fields = Collections.unmodifiableMap(fields.isEmpty() ? new EnumMap<>(FieldName.class) : new EnumMap<>(fields));
    }

    public Optional<Field> field(FieldName name) {
        return Optional.ofNullable(fields.get(name));
    }

    /** Whether the file is what the slot asks for. */
    public boolean isOfAskedKind() {
        return detected.contains(asked);
    }

    /** The kind to report: the asked one when it is there, else the first detected, else UNKNOWN. */
    public DocumentKind kind() {
        return isOfAskedKind() ? asked : detected.stream().findFirst().orElse(DocumentKind.UNKNOWN);
    }
}
