package heyan.intake;

import java.time.Instant;
import java.util.Optional;

/**
 * One problem for which an application.json was refused 退件: nothing of it was taken, its bytes are kept. Says where and
 * what, without repeating what was typed.
 *
 * @param programme first segment of the object key, whatever it holds
 * @param application second segment of the object key, whatever it holds
 * @param sha256 of the manifest as kept among the originals; empty when it was too large to keep
 * @param line in the manifest, from 1; 0 when no line is to blame
 * @param column from 1; 0 when no line is to blame
 * @param field such as {@code documents[2].file}; empty when no field is to blame
 * @param seenAt when it was refused
 */
public record Refusal(
        String programme,
        String application,
        Optional<String> sha256,
        ManifestFault reason,
        int line,
        int column,
        String field,
        String detail,
        Instant seenAt) {}
