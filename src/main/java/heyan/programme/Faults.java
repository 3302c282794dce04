package heyan.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Everything that is wrong with one file, by line. */
final class Faults {
    private final String file;
    private final Map<Integer, List<String>> byLine = new TreeMap<>();
    private int count;

    Faults(String file) {
        this.file = file;
    }

    void add(int line, String field, String what) {
        count++;
        byLine.computeIfAbsent(line, ignored -> new ArrayList<>()).add("line " + line + ": " + field + ": " + what);
    }

    int count() {
        return count;
    }

    /** Throws when there was any. */
    void refuse() {
        if (count > 0) {
            throw new ProgrammeRefused(
                    file,
                    byLine.values().stream().flatMap(List::stream).distinct().toList());
        }
    }
}
