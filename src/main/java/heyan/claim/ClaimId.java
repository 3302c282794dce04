package heyan.claim;

import java.util.regex.Pattern;

/**
 * One revision of one application to one programme. Its text form {@code programme/application/revision} is the key of
 * every table and the body of every message.
 *
 * @param programme programme_id as in programme.json, 1 to 64 of {@code A-Z a-z 0-9 . _ -}
 * @param application application_id, same alphabet
 * @param revision counts from 1; a second application.json makes revision 2
 */
public record ClaimId(String programme, String application, int revision) {
    private static final Pattern PART = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

    public ClaimId {
        if (!isPart(programme) || !isPart(application)) {
            throw new IllegalArgumentException("not an identifier of 1 to 64 letters, digits, '.', '_' or '-'");
        }
        if (revision < 1) {
            throw new IllegalArgumentException("revision " + revision + " is below 1");
        }
    }

    /** Whether the text may stand as programme_id or application_id; safe as a path segment and object key. */
    public static boolean isPart(String text) {
        return PART.matcher(text).matches() && !text.contains("..");
    }

    /** Reads {@link #toString()} back. */
    public static ClaimId parse(String text) {
        String[] parts = text.split("/", -1);
        if (parts.length != 3) {
            throw new IllegalArgumentException("expected programme/application/revision");
        }
        return new ClaimId(parts[0], parts[1], Integer.parseInt(parts[2]));
    }

    @Override
    public String toString() {
        return programme + "/" + application + "/" + revision;
    }
}
