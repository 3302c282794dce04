package heyan.review;

import heyan.claim.ClaimId;
import heyan.intake.TakenClaims;
import heyan.programme.DrawPlaces;
import heyan.programme.DrawPlaces.Entrant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Holds a round's draw 摇号 among the newest revisions of all applications that nobody refused. */
@Component
class HoldDraw {
    private static final String JUDGED = """
            SELECT i.claim,
                   coalesce(v.verdict, CASE WHEN i.outcome = 'pass' AND NOT i.held THEN 'approved' ELSE '' END) AS verdict
            FROM review_item i LEFT JOIN review_verdict v ON v.claim = i.claim AND v.reopened_at IS NULL
            WHERE i.programme = :programme
            """;

    private final TakenClaims claims;
    private final JdbcClient database;
    private final DrawPlaces draw;

    HoldDraw(TakenClaims claims, JdbcClient database, DrawPlaces draw) {
        this.claims = claims;
        this.database = database;
        this.draw = draw;
    }

    void hold(String programme, String who) {
        draw.draw(programme, entrants(programme), who);
    }

    private List<Entrant> entrants(String programme) {
        Map<String, String> verdicts = new HashMap<>();
        database.sql(JUDGED)
                .param("programme", programme)
                .query((row, number) -> verdicts.put(row.getString("claim"), row.getString("verdict")))
                .list();
        return claims.latest(programme).stream()
                .flatMap(claim -> entrant(claim, verdicts.getOrDefault(claim.toString(), "")))
                .toList();
    }

    private Stream<Entrant> entrant(ClaimId claim, String verdict) {
        return verdict.equals(Verdict.Kind.REFUSED.code())
                ? Stream.empty()
                : claims.find(claim).stream()
                        .map(taken -> new Entrant(taken.claim(), verdict.equals(Verdict.Kind.APPROVED.code())));
    }
}
