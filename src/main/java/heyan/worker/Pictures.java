package heyan.worker;

import heyan.claim.DocumentKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The uploads of applications; callers hold a {@link Filing}, which they got as its owner. */
@Component
class Pictures {
    private static final String ADD = """
            INSERT INTO worker_picture (programme, application, slot, file, sha256, size, uploaded_at)
            VALUES (:programme, :application, :slot, :file, :sha256, :size, :now) RETURNING id
            """;
    private static final String JUDGED = """
            UPDATE worker_picture SET verdict = :verdict::jsonb, thumbnail = :thumbnail WHERE id = :id
            """;
    private static final String NEWEST = """
            SELECT DISTINCT ON (slot) id, slot, file, sha256, size, uploaded_at, verdict FROM worker_picture
            WHERE programme = :programme AND application = :application ORDER BY slot, id DESC
            """;
    private static final String ALL = """
            SELECT id, slot, file, sha256, size, uploaded_at, verdict FROM worker_picture
            WHERE programme = :programme AND application = :application ORDER BY id
            """;
    private static final String THUMBNAIL = """
            SELECT thumbnail FROM worker_picture
            WHERE programme = :programme AND application = :application AND id = :id AND thumbnail IS NOT NULL
            """;

    private final JdbcClient db;
    private final Clock clock;

    Pictures(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Notes an upload; its id. */
    long add(Filing filing, DocumentKind slot, String file, String sha256, long size) {
        return db.sql(ADD)
                .param("programme", filing.programme())
                .param("application", filing.application())
                .param("slot", slot.code())
                .param("file", file)
                .param("sha256", sha256)
                .param("size", size)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    /** @param thumbnail small JPEG; null when there is no page to show */
    void judged(long id, PictureVerdict verdict, byte @Nullable [] thumbnail) {
        db.sql(JUDGED)
                .param("id", id)
                .param("verdict", verdict.json())
                .param("thumbnail", thumbnail)
                .update();
    }

    /** The newest upload of every slot that has one. */
    Map<DocumentKind, Picture> newest(Filing filing) {
        Map<DocumentKind, Picture> newest = new EnumMap<>(DocumentKind.class);
        db.sql(NEWEST)
                .param("programme", filing.programme())
                .param("application", filing.application())
                .query(Pictures::picture)
                .list()
                .forEach(picture -> newest.put(picture.slot(), picture));
        return newest;
    }

    /** Every upload, oldest first. */
    List<Picture> all(Filing filing) {
        return db.sql(ALL)
                .param("programme", filing.programme())
                .param("application", filing.application())
                .query(Pictures::picture)
                .list();
    }

    /** The small picture of an upload of this application, as JPEG. */
    Optional<byte[]> thumbnail(Filing filing, long id) {
        return db.sql(THUMBNAIL)
                .param("programme", filing.programme())
                .param("application", filing.application())
                .param("id", id)
                .query((row, number) -> row.getBytes("thumbnail"))
                .optional();
    }

    private static Picture picture(ResultSet row, int number) throws SQLException {
        return new Picture(
                row.getLong("id"),
                DocumentKind.of(row.getString("slot")).orElseThrow(),
                row.getString("file"),
                row.getString("sha256"),
                row.getLong("size"),
                row.getTimestamp("uploaded_at").toInstant(),
                Optional.ofNullable(row.getString("verdict")).map(PictureVerdict::read));
    }
}
