package heyan.extract;

import java.util.Map;

/**
 * What a claim says that a document says. It tells where to look for a value that no label told, and nothing else: a value
 * that does not stand there is never put in.
 *
 * @param values as they were typed
 */
public record Sought(Map<FieldName, String> values) {
    /** Nothing is known of what the document should say. */
    public static final Sought NOTHING = new Sought(Map.of());

    public Sought {
        values = Map.copyOf(values);
    }
}
