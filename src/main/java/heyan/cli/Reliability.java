package heyan.cli;

import java.io.PrintWriter;
import java.util.Locale;

/**
 * Whether confidences are probabilities: values in bands of confidence, the mean confidence of each band and the share
 * that was exactly right; over all, the expected calibration error (mean distance of the two) and the Brier score.
 */
final class Reliability {
    private static final double[] FROM = {0, 0.2, 0.4, 0.6, 0.8, 0.9, 0.95, 0.98, 0.99, 0.995};

    private final int[] values = new int[FROM.length];
    private final int[] right = new int[FROM.length];
    private final double[] sum = new double[FROM.length];
    private double brier;

    /** Adds one value that was told with this confidence, 0 to 1. */
    void add(double confidence, boolean exact) {
        int band = FROM.length - 1;
        while (confidence < FROM[band] && band > 0) {
            band--;
        }
        values[band]++;
        right[band] += exact ? 1 : 0;
        sum[band] += confidence;
        brier += Math.pow(confidence - (exact ? 1 : 0), 2);
    }

    /** Mean distance between confidence and share, weighted by values; 0 when there are none. */
    double expectedError() {
        double error = 0;
        int all = 0;
        for (int band = 0; band < FROM.length; band++) {
            error += Math.abs(sum[band] - right[band]);
            all += values[band];
        }
        return all == 0 ? 0 : error / all;
    }

    void print(PrintWriter out) {
        out.println("Confidence: from, values, mean confidence, share exact");
        int all = 0;
        for (int band = 0; band < FROM.length; band++) {
            all += values[band];
            if (values[band] > 0) {
                out.printf(
                        Locale.ROOT,
                        "  %5.3f %8d %8.4f %8.4f%n",
                        FROM[band],
                        values[band],
                        sum[band] / values[band],
                        (double) right[band] / values[band]);
            }
        }
        out.printf(
                Locale.ROOT,
                "  expected calibration error %.4f, Brier score %.4f (%d values)%n",
                expectedError(),
                all == 0 ? 0 : brier / all,
                all);
    }
}
