package heyan.programme;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A value of a file with the line it begins on.
 *
 * @param value text, number ({@code BigDecimal}), Boolean, {@code List<Located>}, {@code Map<String, Located>} or null
 * @param line counts from 1
 */
record Located(@Nullable Object value, int line) {
    /** A file that is not even of its format. */
    static final class Malformed extends RuntimeException {
        Malformed(int line, String why) {
            super("line " + line + ": " + why);
        }

        Malformed(int line, String why, Throwable cause) {
            super("line " + line + ": " + why, cause);
        }
    }

    static Located json(byte[] json) {
        JsonFactory factory = JsonFactory.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
        try (JsonParser parser = factory.createParser(json)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new Malformed(1, "expected an object");
            }
            Map<String, Located> values = object(parser);
            if (parser.nextToken() != null) {
                throw new Malformed(parser.currentTokenLocation().getLineNr(), "more after the object's end");
            }
            return new Located(values, 1);
        } catch (JsonProcessingException e) {
            int at = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            throw new Malformed(at, "not JSON: " + e.getOriginalMessage(), e);
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
}
