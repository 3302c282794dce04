package heyan.read;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The nodes of an ONNX model, to be changed and written again. Field numbers are those of onnx.proto. */
final class OnnxGraph {
    private static final int FLOAT = 1;

    private final ProtoMessage model;
    private final ProtoMessage graph;
    private final List<Node> nodes = new ArrayList<>();
    private final Set<String> results = new HashSet<>();
    private int named;

    private OnnxGraph(ProtoMessage model, ProtoMessage graph) {
        this.model = model;
        this.graph = graph;
        graph.all(1).forEach(node -> nodes.add(new Node(ProtoMessage.parse(node), node)));
        graph.all(12)
                .forEach(result -> results.addAll(ProtoMessage.parse(result).texts(1)));
    }

    static OnnxGraph parse(byte[] bytes) {
        ProtoMessage model = ProtoMessage.parse(ByteBuffer.wrap(bytes));
        return new OnnxGraph(model, ProtoMessage.parse(model.all(7).get(0)));
    }

    /** The model as it is now, without constants that nothing takes any more. */
    byte[] bytes() {
        Set<String> taken = new HashSet<>(results);
        nodes.forEach(node -> taken.addAll(node.inputs));
        nodes.removeIf(node -> node.is("Constant") && !taken.contains(node.output));
        graph.clear(1);
        nodes.forEach(node -> graph.put(1, node.bytes()));
        return model.clear(7).put(7, graph.bytes()).bytes().array();
    }

    /** One operation: what it takes, what it gives. */
    static final class Node {
        private final ProtoMessage message;
        /** The node as it was read. */
        private final ByteBuffer written;

        private String operation;
        private final List<String> inputs;
        private String output;
        /** The floats of a constant. */
        private final Optional<ProtoMessage> tensor;

        private Node(ProtoMessage message, ByteBuffer written) {
            this.message = message;
            this.written = written;
            operation = message.texts(4).get(0);
            inputs = new ArrayList<>(message.texts(1));
            output = message.texts(2).get(0);
            tensor = operation.equals("Constant") ? tensor(message) : Optional.empty();
        }

        boolean is(String name) {
            return operation.equals(name);
        }

        List<String> inputs() {
            return inputs;
        }

        String output() {
            return output;
        }

        void give(String name) {
            output = name;
        }

        /** Becomes another operation with these attributes only. */
        void become(String name, Map<String, Float> attributes) {
            operation = name;
            message.clear(5);
            attributes.forEach((key, value) -> message.put(
                    5, new ProtoMessage().put(1, key).put(2, value).put(20, 1L).bytes()));
        }

        /** The numbers of an attribute; empty when it has none of that name. */
        List<Long> attribute(String name) {
            return message.all(5).stream()
                    .map(ProtoMessage::parse)
                    .filter(attribute -> attribute.texts(1).contains(name))
                    .findFirst()
                    .map(attribute -> attribute.numbers(8))
                    .orElse(List.of());
        }

        private ByteBuffer bytes() {
            if (operation.equals("Constant")) {
                return written;
            }
            if (message.texts(2).size() == 1) {
                message.clear(1).clear(2).clear(4);
                inputs.forEach(input -> message.put(1, input));
                message.put(2, output).put(4, operation);
            }
            return message.bytes();
        }

        private static Optional<ProtoMessage> tensor(ProtoMessage message) {
            return message.all(5).stream()
                    .map(ProtoMessage::parse)
                    .flatMap(attribute -> attribute.all(5).stream())
                    .map(ProtoMessage::parse)
                    .filter(tensor -> tensor.numbers(2).equals(List.of((long) FLOAT)))
                    .findFirst();
        }
    }

    /** Float constants by name: the nodes that give them. */
    Map<String, Node> constants() {
        Map<String, Node> constants = new HashMap<>();
        for (Node node : nodes) {
            if (node.tensor.isPresent()) {
                constants.put(node.output, node);
            }
        }
        return constants;
    }

    List<Node> nodes() {
        return List.copyOf(nodes);
    }

    /** Who takes what this name stands for; nobody is told of it when it leaves the graph. */
    List<Node> takers(String name) {
        List<Node> takers = new ArrayList<>();
        if (!results.contains(name)) {
            for (Node node : nodes) {
                if (node.inputs.contains(name)) {
                    takers.add(node);
                }
            }
        }
        return takers;
    }

    Optional<Node> giver(String name) {
        for (Node node : nodes) {
            if (node.output.equals(name)) {
                return Optional.of(node);
            }
        }
        return Optional.empty();
    }

    void remove(Node node) {
        nodes.remove(node);
    }

    static List<Long> shape(Node constant) {
        return constant.tensor.orElseThrow().numbers(1);
    }

    static float[] values(Node constant) {
        ProtoMessage tensor = constant.tensor.orElseThrow();
        ByteBuffer raw =
                tensor.all(9).isEmpty() ? tensor.all(4).get(0) : tensor.all(9).get(0);
        float[] values = new float[raw.remaining() / 4];
        raw.slice().order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get(values);
        return values;
    }

    /** A new constant, given before anything takes it; its name. */
    String constant(List<Long> shape, float[] values) {
        ByteBuffer raw = ByteBuffer.allocate(values.length * 4).order(ByteOrder.LITTLE_ENDIAN);
        raw.asFloatBuffer().put(values);
        ProtoMessage tensor = new ProtoMessage();
        shape.forEach(size -> tensor.put(1, size));
        tensor.put(2, (long) FLOAT).put(9, raw);
        ProtoMessage value =
                new ProtoMessage().put(1, "value").put(5, tensor.bytes()).put(20, 4L);
        String name = "heyan.constant." + named++;
        ProtoMessage node = new ProtoMessage().put(2, name).put(4, "Constant").put(5, value.bytes());
        nodes.add(0, new Node(node, node.bytes()));
        return name;
    }
}
