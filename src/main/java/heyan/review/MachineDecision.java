package heyan.review;

import heyan.decide.Decisions;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What the machine decided about one revision, and by what, as the audit has it.
 *
 * @param outcome its code
 * @param notice SHA-256 of the notice that was applied
 * @param lists number of the import of each list that was seen, by kind
 */
record MachineDecision(int revision, String outcome, Instant at, String notice, Map<String, String> lists) {
    private static final int SHORT = 12;

    MachineDecision {
        lists = Collections.unmodifiableMap(new LinkedHashMap<>(lists));
    }

    static MachineDecision of(Decisions.Decided decided) {
        Map<String, String> lists = new LinkedHashMap<>();
        Arrays.stream(decided.listVersions().split(" ", -1))
                .map(version -> version.split("=", 2))
                .filter(version -> version.length == 2)
                .forEach(version -> lists.put(version[0], version[1]));
        return new MachineDecision(
                decided.claim().revision(),
                decided.decision().outcome().name().toLowerCase(Locale.ROOT),
                decided.at(),
                decided.programmeVersion(),
                lists);
    }

    /** As much of the notice's hash as tells it from others. */
    public String shortNotice() {
        return notice.substring(0, Math.min(SHORT, notice.length()));
    }
}
