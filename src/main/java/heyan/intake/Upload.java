package heyan.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

/**
 * One version of one application.json in the inbox. Key, ETag and time together are its identity: a store without
 * versions gives a replaced object another ETag or another time.
 *
 * @param programme first segment of the key, whatever it holds
 * @param application second segment of the key, whatever it holds
 */
record Upload(String key, String programme, String application, String etag, Instant lastModified, long size) {
    static final String MANIFEST = "application.json";

    /** The upload behind a listed object; empty when it is no {@code <programme>/<application>/application.json}. */
    static Optional<Upload> of(ObjectStore.Entry entry) {
        String[] segments = entry.key().split("/", -1);
        if (segments.length != 3 || !segments[2].equals(MANIFEST)) {
            return Optional.empty();
        }
        return Optional.of(
                new Upload(entry.key(), segments[0], segments[1], entry.etag(), entry.lastModified(), entry.size()));
    }

    /** What tells versions apart. */
    Version version() {
        return new Version(key, etag, lastModified);
    }

    /** Identity of one version. */
    record Version(String key, String etag, Instant lastModified) {
        /** A row with the columns of the identity. */
        static Version of(ResultSet row, int number) throws SQLException {
            return new Version(
                    row.getString("object_key"),
                    row.getString("etag"),
                    row.getTimestamp("last_modified").toInstant());
        }
    }
}
