package heyan.worker;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is said to the worker about one upload, at once. It binds nobody: what counts is read again after the submission.
 *
 * @param detected codes of the kinds of document on it
 * @param remarks what to mend, the worst first
 * @param read some values read from it, by code of the field, for the worker to compare
 */
record PictureVerdict(State state, List<String> detected, List<Remark> remarks, Map<String, String> read) {
    private static final ObjectMapper JSON = new ObjectMapper();

    PictureVerdict {
        detected = List.copyOf(detected);
        remarks = List.copyOf(remarks);
        read = new TreeMap<>(read);
    }

    /** How good it is. */
    enum State {
        /** It is what was asked for and can be read. */
        GOOD,
        /** It may do; a better one would be safer. */
        DOUBTFUL,
        /** It is another document, or what was asked for cannot be made out. */
        WRONG,
        /** Nobody can open it. */
        UNUSABLE,
        /** Nobody looked; that is done after the submission. */
        LATER;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * One thing to mend.
     *
     * @param code key {@code worker.remark.…} of the messages without that head
     * @param about code of a field or of a kind of document; empty where it is about none
     */
    record Remark(String code, String about) {}

    /** Nobody looked. */
    static PictureVerdict later() {
        return new PictureVerdict(State.LATER, List.of(), List.of(), Map.of());
    }

    String json() {
        try {
            return JSON.writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a verdict is always JSON", e);
        }
    }

    /** Reads {@link #json()} back. */
    static PictureVerdict read(String json) {
        try {
            return JSON.readValue(json, PictureVerdict.class);
        } catch (JsonProcessingException e) {
            e.clearLocation();
            throw new IllegalStateException("a stored verdict cannot be read back");
        }
    }
}
