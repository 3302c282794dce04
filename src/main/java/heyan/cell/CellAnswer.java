package heyan.cell;

import heyan.inspect.Defect;
import heyan.inspect.Signal;
import heyan.read.Reading;
import java.util.List;
import java.util.function.Function;

/** What the cell says of one file. Pure function of its bytes and the engine's version. */
public sealed interface CellAnswer {
    /** Answers both cases. */
    <R> R fold(Function<Read, R> read, Function<Unusable, R> unusable);

    /**
     * The file was read.
     *
     * @param pageHashes 64-bit difference hash of each upright page, for finding the same picture again
     */
    record Read(String mediaType, List<Signal> signals, Reading reading, List<Long> pageHashes, Cost cost)
            implements CellAnswer {
        public Read {
            signals = List.copyOf(signals);
            pageHashes = List.copyOf(pageHashes);
        }

        @Override
        public <R> R fold(Function<Read, R> read, Function<Unusable, R> unusable) {
            return read.apply(this);
        }
    }

    /** {@code detail} is English, without personal data: {@code application/zip}, {@code cell died twice: SIGSEGV}. */
    record Unusable(Defect defect, String detail) implements CellAnswer {
        @Override
        public <R> R fold(Function<Read, R> read, Function<Unusable, R> unusable) {
            return unusable.apply(this);
        }
    }

    /** Processor time of the cell for this file, in nanoseconds: all of it, and the share inside the OCR engines. */
    record Cost(long cpuNanos, long engineNanos) {}
}
