package heyan.review;

import heyan.claim.ClaimId;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What people saw on the official site 学信网 in their own browsers. Heyan never calls it. */
@Component
class ChsiDesk {
    /** The official page where a code is entered; opened by the reviewer's browser and never from here. */
    static final String SITE = "https://www.chsi.com.cn/xlcx/bgcx.jsp";

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
    record Look(Result result, String name, String note, Instant at) {}

    /** Records a look. */
    @Transactional
    public void record(ClaimId claim, Result result, String note, String who) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        database.sql("INSERT INTO review_chsi (claim, result, who, note, at) VALUES (:claim, :result, :who, :note,"
                        + " :at)")
                .param("claim", claim.toString())
                .param("result", result.code())
                .param("who", who)
                .param("note", note)
                .param("at", now.atOffset(ZoneOffset.UTC))
                .update();
        steps.add(claim, "chsi_" + result.code(), who, note, now);
    }

    /** The looks at this claim's code, newest first. */
    List<Look> of(ClaimId claim) {
        return database.sql("""
            SELECT c.result, a.name, c.note, c.at FROM review_chsi c JOIN review_account a ON a.login = c.who
            WHERE c.claim = :claim ORDER BY c.id DESC
            """)
                .param("claim", claim.toString())
                .query((row, number) -> new Look(
                        Result.of(row.getString("result")).orElseThrow(),
                        row.getString("name"),
                        row.getString("note"),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
