package heyan.read;

import ai.onnxruntime.OnnxJavaType;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxTensorLike;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Multiplies several shapes with all known ones at once, exactly, in whole numbers. See {@link ShapeModel}. */
final class ShapeNetwork implements AutoCloseable {
    private final OrtSession session;

    private ShapeNetwork(OrtSession session) {
        this.session = session;
    }

    /** @param file see {@link ShapeModel} */
    static ShapeNetwork open(Path file) throws IOException {
        try (OrtSession.SessionOptions options = Network.options()) {
            return new ShapeNetwork(OrtEnvironment.getEnvironment().createSession(file.toString(), options));
        } catch (OrtException e) {
            throw new IOException("ONNX Runtime cannot load the shapes of characters: " + e.getMessage(), e);
        }
    }

    /** Whose shapes they are, in their order. */
    int[] characters() {
        try {
            String codePoints = session.getMetadata()
                    .getCustomMetadataValue(ShapeModel.CHARACTERS)
                    .orElse("");
            return Pattern.compile(" ")
                    .splitAsStream(codePoints)
                    .mapToInt(codePoint -> Integer.parseInt(codePoint, ShapeModel.RADIX))
                    .toArray();
        } catch (OrtException e) {
            throw new IllegalStateException("the network of shapes does not tell its characters", e);
        }
    }

    /** Products of each seen shape with all known ones, one row after the other. */
    IntBuffer products(List<byte[]> seen) {
        ByteBuffer rows = ByteBuffer.allocateDirect(seen.size() * Shape.SIZE);
        seen.forEach(rows::put);
        try (OnnxTensor tensor = OnnxTensor.createTensor(
                        OrtEnvironment.getEnvironment(),
                        rows.flip(),
                        new long[] {seen.size(), Shape.SIZE},
                        OnnxJavaType.UINT8);
                OrtSession.Result result = session.run(Map.<String, OnnxTensorLike>of(ShapeModel.SEEN, tensor))) {
            return ((OnnxTensor) result.get(0)).getIntBuffer();
        } catch (OrtException e) {
            throw new IllegalStateException("the network of shapes failed on " + seen.size(), e);
        }
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException("the network of shapes would not close", e);
        }
    }
}
