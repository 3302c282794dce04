package heyan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Test rows of {@code vectors.json}: synthetic numbers and published specimens. */
public final class Vectors {
    private Vectors() {}

    /** The rows under this key, in order. */
    public static Stream<JsonNode> rows(String key) {
        try (InputStream in = Vectors.class.getResourceAsStream("/heyan/vectors.json")) {
            JsonNode rows = new ObjectMapper().readTree(in).get(key);
            return StreamSupport.stream(rows.spliterator(), false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
