package heyan.read;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * All known shapes as an ONNX model of one operation, {@code MatMulInteger}, that takes any number of shapes and gives their
 * products with all known ones. Field numbers are those of onnx.proto. Known to the build, which has no ONNX Runtime.
 */
final class ShapeModel {
    /**
     * Whose shapes they are, in the model's metadata: code points in hexadecimal, because ONNX Runtime for Java cannot tell
     * characters outside the Basic Multilingual Plane.
     */
    static final String CHARACTERS = "characters";

    static final int RADIX = 16;
    /** What the model takes: one shape a row. */
    static final String SEEN = "seen";

    private static final String KNOWN = "known";
    private static final String PRODUCTS = "products";
    private static final int UINT8 = 2;
    private static final int INT8 = 3;
    private static final int INT32 = 6;
    private static final long IR_VERSION = 8;
    private static final long OPERATIONS = 13;

    private ShapeModel() {}

    /**
     * @param characters code points, one may stand there several times
     * @param shapes as many times {@link Shape#SIZE} numbers
     */
    static byte[] of(int[] characters, byte[] shapes) {
        int count = characters.length;
        if (shapes.length != count * Shape.SIZE) {
            throw new IllegalArgumentException("one shape for each character");
        }
        ProtoMessage known = new ProtoMessage()
                .put(1, (long) Shape.SIZE)
                .put(1, (long) count)
                .put(2, (long) INT8)
                .put(8, KNOWN)
                .put(9, ByteBuffer.wrap(columns(shapes, count)));
        ProtoMessage product =
                new ProtoMessage().put(1, SEEN).put(1, KNOWN).put(2, PRODUCTS).put(4, "MatMulInteger");
        ProtoMessage graph = new ProtoMessage()
                .put(1, product.bytes())
                .put(2, "shapes")
                .put(5, known.bytes())
                .put(11, matrix(SEEN, UINT8, Shape.SIZE).bytes())
                .put(12, matrix(PRODUCTS, INT32, count).bytes());
        String codePoints = Arrays.stream(characters)
                .mapToObj(character -> Integer.toString(character, RADIX))
                .collect(Collectors.joining(" "));
        ProtoMessage whose = new ProtoMessage().put(1, CHARACTERS).put(2, codePoints);
        return new ProtoMessage()
                .put(1, IR_VERSION)
                .put(7, graph.bytes())
                .put(8, new ProtoMessage().put(1, "").put(2, OPERATIONS).bytes())
                .put(14, whose.bytes())
                .bytes()
                .array();
    }

    private static byte[] columns(byte[] shapes, int count) {
        byte[] columns = new byte[shapes.length];
        for (int i = 0; i < count; i++) {
            for (int k = 0; k < Shape.SIZE; k++) {
                columns[k * count + i] = shapes[i * Shape.SIZE + k];
            }
        }
        return columns;
    }

    /** A matrix of any number of rows. */
    private static ProtoMessage matrix(String name, int type, int columns) {
        ProtoMessage shape = new ProtoMessage()
                .put(1, new ProtoMessage().put(2, "rows").bytes())
                .put(1, new ProtoMessage().put(1, (long) columns).bytes());
        ProtoMessage tensor = new ProtoMessage().put(1, (long) type).put(2, shape.bytes());
        return new ProtoMessage()
                .put(1, name)
                .put(2, new ProtoMessage().put(1, tensor.bytes()).bytes());
    }
}
