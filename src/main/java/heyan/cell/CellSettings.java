package heyan.cell;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How many cells there are and what each may use.
 *
 * @param count cells, each working on one file at a time; 0 means one for each core
 * @param cpuTimeout most processor time for one file; a page full of print took 4 to 5 s. It is what ends a file that
 *     keeps a cell busy for ever, and unlike wall time it blames no file for a machine with too much to do
 * @param timeout longest wall time for one file: ends a cell that waits for something that never comes. Both limits hold
 *     for each of the two tries
 * @param startTimeout longest wall time until a new cell is warm: Java and the networks' weights
 * @param documents files after which a cell is replaced; a child that was never replaced began to fail on good files
 * @param heapMegabytes Java heap of a cell: 80 million pixels are 320 MB
 * @param addressSpaceMegabytes all memory of a cell, native too; heap alone bounds neither ONNX Runtime nor Tesseract. A
 *     picture of 40 million pixels took 1,540 MB of address space and 1,060 MB of memory with this heap
 * @param fileMegabytes largest file a cell may write; it unpacks native libraries of up to 25 MB
 * @param ahead whether cells start with the application, so that the first file does not wait for one
 */
@ConfigurationProperties("heyan.cell")
public record CellSettings(
        @DefaultValue("0") int count,
        @DefaultValue("40s") Duration cpuTimeout,
        @DefaultValue("120s") Duration timeout,
        @DefaultValue("120s") Duration startTimeout,
        @DefaultValue("400") int documents,
        @DefaultValue("768") int heapMegabytes,
        @DefaultValue("2560") int addressSpaceMegabytes,
        @DefaultValue("64") int fileMegabytes,
        @DefaultValue("false") boolean ahead) {
    public CellSettings {
        if (count < 0 || documents < 1) {
            throw new IllegalArgumentException("heyan.cell.count is 0 or more, heyan.cell.documents 1 or more");
        }
        if (cpuTimeout.toMillis() < 1 || timeout.compareTo(cpuTimeout) < 0) {
            throw new IllegalArgumentException("heyan.cell.timeout is not shorter than cpu-timeout, both are positive");
        }
        if (heapMegabytes < 64 || addressSpaceMegabytes < heapMegabytes + 512 || fileMegabytes < 32) {
            throw new IllegalArgumentException("a cell takes 64 MB of heap, 512 MB more in all, and files of 32 MB");
        }
    }

    /** The defaults named above. */
    public static CellSettings defaults() {
        return new CellSettings(
                0, Duration.ofSeconds(40), Duration.ofSeconds(120), Duration.ofSeconds(120), 400, 768, 2560, 64, false);
    }

    int cells() {
        return count == 0 ? Runtime.getRuntime().availableProcessors() : count;
    }
}
