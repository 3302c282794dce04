package heyan.cell;

import java.util.List;

/**
 * The cell's answer with what belongs to it.
 *
 * @param rasters JPEG of each upright page, re-encoded without metadata; empty for an unusable file
 * @param cpuNanos processor time of the cell for this file; 0 when it died of it
 */
public record Examined(CellAnswer answer, List<byte[]> rasters, long cpuNanos) {
    public Examined {
        rasters = List.copyOf(rasters);
    }

    static Examined of(CellAnswer.Unusable answer, long cpuNanos) {
        return new Examined(answer, List.of(), cpuNanos);
    }
}
