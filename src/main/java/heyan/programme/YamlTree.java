package heyan.programme;

import heyan.programme.Located.Malformed;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** YAML to {@link Located} values. Only what a person needs to write a notice: no anchors, no tags, no second document. */
final class YamlTree {
    private static final int DEPTH = 12;
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

    private YamlTree() {}

    static Located read(byte[] yaml) {
        LoaderOptions options = new LoaderOptions();
        options.setNestingDepthLimit(DEPTH);
        try {
            Node root = new Yaml(options)
                    .compose(new InputStreamReader(new ByteArrayInputStream(utf8(yaml)), StandardCharsets.UTF_8));
            if (!(root instanceof MappingNode)) {
                throw new Malformed(1, "expected keys and values");
            }
            return value(root);
        } catch (MarkedYAMLException e) {
            int at = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
            throw new Malformed(at, "not YAML: " + e.getProblem(), e);
        } catch (YAMLException e) {
            throw new Malformed(1, "not YAML: " + e.getMessage(), e);
        }
    }

    private static byte[] utf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return bytes;
        } catch (CharacterCodingException e) {
            throw new Malformed(1, "not UTF-8", e);
        }
    }

    private static Located value(Node node) {
        int line = node.getStartMark().getLine() + 1;
        if (node.getAnchor() != null) {
            throw new Malformed(line, "anchors are not taken here");
        }
        if (node instanceof MappingNode mapping) {
            return new Located(mapping(mapping), line);
        }
        if (node instanceof SequenceNode sequence) {
            List<Located> items = new ArrayList<>();
            sequence.getValue().forEach(item -> items.add(value(item)));
            return new Located(items, line);
        }
        return scalar((ScalarNode) node, line);
    }

    private static Map<String, Located> mapping(MappingNode node) {
        Map<String, Located> values = new LinkedHashMap<>();
        for (NodeTuple tuple : node.getValue()) {
            int line = tuple.getKeyNode().getStartMark().getLine() + 1;
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                throw new Malformed(line, "a key is a plain word");
            }
            Located value = value(tuple.getValueNode());
            if (values.put(key.getValue(), new Located(value.value(), line)) != null) {
                throw new Malformed(line, "key '" + key.getValue() + "' stands twice");
            }
        }
        return values;
    }

    /** Quoted is text; plain is what it looks like, and whatever looks like nothing else is text: days, moments, ratios. */
    private static Located scalar(ScalarNode node, int line) {
        String text = node.getValue();
        if (!node.isPlain() || node.getTag().equals(Tag.STR)) {
            return new Located(text, line);
        }
        if (node.getTag().equals(Tag.NULL)) {
            return new Located(null, line);
        }
        if (text.equals("true") || text.equals("false")) {
            return new Located(text.equals("true"), line);
        }
        return new Located(NUMBER.matcher(text).matches() ? new BigDecimal(text) : text, line);
    }
}
