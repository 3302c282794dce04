package heyan.cell;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How many cells there are and what each may use.
 *
 * @param count cells, each working on one file at a time; 0 means one for each core
 * @param timeout longest wall time for one file at the first try
 * @param retryTimeout the same at the second and last try. Longer, because a busy machine is a likelier cause than a
 *     trap: a real hang then costs one core the sum of both, an honest file of many pages gets its answer
 * @param startTimeout longest wall time until a new cell is warm: Java and the networks' weights
 * @param documents files after which a cell is replaced; a child that was never replaced began to fail on good files
 * @param heapMegabytes Java heap of a cell: 80 million pixels are 320 MB
 * @param addressSpaceMegabytes all memory of a cell, native too; heap alone bounds neither ONNX Runtime nor Tesseract
 * @param fileMegabytes largest file a cell may write; it unpacks native libraries of up to 25 MB
 */
@ConfigurationProperties("heyan.cell")
public record CellSettings(
        @DefaultValue("0") int count,
        @DefaultValue("20s") Duration timeout,
        @DefaultValue("40s") Duration retryTimeout,
        @DefaultValue("60s") Duration startTimeout,
        @DefaultValue("400") int documents,
        @DefaultValue("768") int heapMegabytes,
        @DefaultValue("4096") int addressSpaceMegabytes,
        @DefaultValue("64") int fileMegabytes) {
    public CellSettings {
        if (count < 0 || documents < 1) {
            throw new IllegalArgumentException("heyan.cell.count is 0 or more, heyan.cell.documents 1 or more");
        }
        if (timeout.isNegative() || timeout.isZero() || retryTimeout.isNegative() || retryTimeout.isZero()) {
            throw new IllegalArgumentException("heyan.cell.timeout and retry-timeout are longer than nothing");
        }
        if (heapMegabytes < 64 || addressSpaceMegabytes < heapMegabytes + 512 || fileMegabytes < 32) {
            throw new IllegalArgumentException("a cell takes 64 MB of heap, 512 MB more in all, and files of 32 MB");
        }
    }

    /** The defaults named above. */
    public static CellSettings defaults() {
        return new CellSettings(
                0, Duration.ofSeconds(20), Duration.ofSeconds(40), Duration.ofSeconds(60), 400, 768, 4096, 64);
    }

    int cells() {
        return count == 0 ? Runtime.getRuntime().availableProcessors() : count;
    }
}
