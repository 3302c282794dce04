package heyan.intake;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One value of a JSON text together with its place, so that a problem can be shown to whoever wrote it.
 *
 * @param token START_OBJECT, START_ARRAY or the kind of scalar
 * @param text of a scalar; empty for objects and lists
 * @param line from 1
 * @param column from 1
 */
record JsonTree(
        JsonToken token, String text, int line, int column, Map<String, JsonTree> members, List<JsonTree> items) {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(16)
                    .maxNameLength(1_000)
                    .build())
            .build();

    /** The one value of the text; anything after it is an error. */
    static JsonTree parse(String json) throws IOException {
        try (JsonParser parser = FACTORY.createParser(json)) {
            if (parser.nextToken() == null) {
                throw new JsonParseException(parser, "empty");
            }
            JsonTree root = value(parser);
            if (parser.nextToken() != null) {
                throw new JsonParseException(parser, "text after the end");
            }
            return root;
        }
    }

    private static JsonTree value(JsonParser parser) throws IOException {
        JsonLocation at = parser.currentTokenLocation();
        JsonToken token = parser.currentToken();
        Map<String, JsonTree> members = new LinkedHashMap<>();
        List<JsonTree> items = new ArrayList<>();
        if (token == JsonToken.START_OBJECT) {
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String name = parser.currentName();
                parser.nextToken();
                members.put(name, value(parser));
            }
        } else if (token == JsonToken.START_ARRAY) {
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                items.add(value(parser));
            }
        }
        String text = token.isScalarValue() ? parser.getText() : "";
        return new JsonTree(token, text, at.getLineNr(), at.getColumnNr(), members, items);
    }
}
