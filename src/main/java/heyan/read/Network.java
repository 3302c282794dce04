package heyan.read;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxTensorLike;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.nio.FloatBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** One network on ONNX Runtime: a float picture in, floats out. A run takes one core; several may run at once. */
final class Network implements AutoCloseable {
    /** What came out: the values in row order, and their last two dimensions. */
    static final class Output {
        private final float[] values;
        private final int rows;
        private final int columns;

        private Output(float[] values, int rows, int columns) {
            this.values = values;
            this.rows = rows;
            this.columns = columns;
        }

        float[] values() {
            return values;
        }

        int rows() {
            return rows;
        }

        int columns() {
            return columns;
        }
    }

    private final OrtSession session;
    private final String input;
    private final EngineClock clock;

    private Network(OrtSession session, EngineClock clock) {
        this.session = session;
        this.input = session.getInputNames().iterator().next();
        this.clock = clock;
    }

    static Network load(Path file, EngineClock clock) throws IOException {
        return of(LighterGraph.of(Files.readAllBytes(file)), clock);
    }

    static Network of(byte[] model, EngineClock clock) throws IOException {
        try (OrtSession.SessionOptions options = options()) {
            return new Network(OrtEnvironment.getEnvironment().createSession(model, options), clock);
        } catch (OrtException e) {
            throw new IOException("ONNX Runtime cannot load a network: " + e.getMessage(), e);
        }
    }

    static OrtSession.SessionOptions options() throws OrtException {
        OrtSession.SessionOptions options = new OrtSession.SessionOptions();
        // One run per core gives twice the throughput of one run on two cores; exact line widths make a memory
        // pattern useless and it costs 150 MB.
        options.setIntraOpNumThreads(1);
        options.setInterOpNumThreads(1);
        options.setMemoryPatternOptimization(false);
        options.setSessionLogLevel(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR);
        options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.ALL_OPT);
        return options;
    }

    /** Runs on one picture of three planes, each {@code height} rows of {@code width}. */
    Output run(float[] planes, int height, int width) {
        long start = EngineClock.now();
        try (OnnxTensor tensor = OnnxTensor.createTensor(
                        OrtEnvironment.getEnvironment(), FloatBuffer.wrap(planes), new long[] {1, 3, height, width});
                OrtSession.Result result = session.run(Map.<String, OnnxTensorLike>of(input, tensor))) {
            OnnxTensor out = (OnnxTensor) result.get(0);
            long[] shape = out.getInfo().getShape();
            // Already a copy, which is ours.
            float[] values = out.getFloatBuffer().array();
            return new Output(values, (int) shape[shape.length - 2], (int) shape[shape.length - 1]);
        } catch (OrtException e) {
            throw new IllegalStateException("a network failed on " + width + " x " + height, e);
        } finally {
            clock.spent(EngineClock.now() - start);
        }
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException("a network would not close", e);
        }
    }
}
