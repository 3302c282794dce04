package heyan.programme;

import java.util.List;

/** A programme file that cannot be used; says every fault with its line, and nothing of it was stored. */
public final class ProgrammeRefused extends RuntimeException {
    private final transient List<String> faults;

    ProgrammeRefused(String file, List<String> faults) {
        super(file + ": " + String.join("; ", faults));
        this.faults = List.copyOf(faults);
    }

    /** Such as {@code line 3: window_open: expected a moment with offset}, in the order of the file. */
    public List<String> faults() {
        return faults;
    }
}
