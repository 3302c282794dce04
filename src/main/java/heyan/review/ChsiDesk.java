package heyan.review;

import heyan.claim.ClaimId;
import heyan.verify.Finding.Agreement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What people saw on the official site 学信网 in their own browsers. Heyan never calls it. */
@Component
class ChsiDesk {
    /** The official page where a code is entered; opened by the reviewer's browser and never from here. */
    static final String SITE = "https://www.chsi.com.cn/xlcx/bgcx.jsp";

    private static final String INSERT = """
            INSERT INTO review_chsi (claim, result, who, note, at, screen, unread)
            VALUES (:claim, :result, :who, :note, :at, :screen, :unread) RETURNING id
            """;
    private static final String ROW = """
            INSERT INTO review_chsi_field (look, field, read, typed, agreement)
            VALUES (:look, :field, :read, :typed, :agreement)
            """;
    private static final String ROWS = """
            SELECT f.look, f.field, f.read, f.typed, f.agreement
            FROM review_chsi_field f JOIN review_chsi c ON c.id = f.look
            WHERE c.claim = :claim ORDER BY f.id
            """;

    private final JdbcClient database;
    private final CaseSteps steps;
    private final Clock clock;

    ChsiDesk(JdbcClient database, CaseSteps steps, Clock clock) {
        this.database = database;
        this.steps = steps;
        this.clock = clock;
    }

    /** What the site said. */
    enum Result {
        /** 一致. */
        SAME,
        /** 不一致. */
        DIFFERENT,
        /** 无效. */
        INVALID,
        /** 过期. */
        EXPIRED,
        /** 未完成. */
        UNFINISHED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Optional<Result> of(String code) {
            return Arrays.stream(values())
                    .filter(one -> one.code().equals(code))
                    .findFirst();
        }
    }

    /** One look. */
    record Look(long id, Result result, String name, String note, Instant at, Optional<Screenshot> screenshot) {}

    /** Records a look, and the picture of what was seen. */
    @Transactional
    public void record(ClaimId claim, Result result, String note, Optional<Screenshot> screenshot, String who) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        long look = database.sql(INSERT)
                .param("claim", claim.toString())
                .param("result", result.code())
                .param("who", who)
                .param("note", note)
                .param("at", now.atOffset(ZoneOffset.UTC))
                .param("screen", screenshot.map(Screenshot::sha256).orElse(null))
                .param("unread", screenshot.flatMap(Screenshot::unread).orElse(null))
                .query(Long.class)
                .single();
        steps.add(claim, "chsi_" + result.code(), who, note, now);
        screenshot.ifPresent(picture -> keep(claim, look, picture, who, now));
    }

    private void keep(ClaimId claim, long look, Screenshot picture, String who, Instant now) {
        Map<String, @Nullable Object> told = new TreeMap<>();
        for (Screenshot.Row row : picture.rows()) {
            told.put(row.field(), row.code());
            database.sql(ROW)
                    .param("look", look)
                    .param("field", row.field())
                    .param("read", row.read())
                    .param("typed", row.typed())
                    .param("agreement", row.agreement().name())
                    .update();
        }
        String unread = picture.unread().orElse("");
        steps.add(
                claim,
                "chsi_screen",
                who,
                picture.sha256(),
                now,
                Map.of("screen", picture.sha256(), "unread", unread, "fields", told));
    }

    /** The looks at this claim's code, newest first. */
    List<Look> of(ClaimId claim) {
        Map<Long, List<Screenshot.Row>> rows = rows(claim);
        return database.sql("""
            SELECT c.id, c.result, a.name, c.note, c.at, c.screen, c.unread
            FROM review_chsi c JOIN review_account a ON a.login = c.who
            WHERE c.claim = :claim ORDER BY c.id DESC
            """)
                .param("claim", claim.toString())
                .query((row, number) -> new Look(
                        row.getLong("id"),
                        Result.of(row.getString("result")).orElseThrow(),
                        row.getString("name"),
                        row.getString("note"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        screenshot(row, rows.getOrDefault(row.getLong("id"), List.of()))))
                .list();
    }

    private static Optional<Screenshot> screenshot(ResultSet row, List<Screenshot.Row> rows) throws SQLException {
        String sha256 = row.getString("screen");
        Optional<String> unread = Optional.ofNullable(row.getString("unread"));
        return sha256 == null ? Optional.empty() : Optional.of(new Screenshot(sha256, unread, rows));
    }

    private Map<Long, List<Screenshot.Row>> rows(ClaimId claim) {
        Map<Long, List<Screenshot.Row>> rows = new HashMap<>();
        database.sql(ROWS).param("claim", claim.toString()).query(row -> {
            rows.computeIfAbsent(row.getLong("look"), look -> new ArrayList<>())
                    .add(new Screenshot.Row(
                            row.getString("field"),
                            row.getString("read"),
                            row.getString("typed"),
                            Agreement.valueOf(row.getString("agreement"))));
        });
        return rows;
    }
}
