package heyan.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import heyan.claim.Claim;
import heyan.claim.ClaimId;
import heyan.claim.Happening;
import heyan.programme.LedgerPlace.State;
import heyan.programme.PlaceAnswer.Why;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The places ledger on a database of its own, and what its tests hand in. */
abstract class PlacesBench {
    static final String WEST = "兰山区总工会";
    static final String EAST = "罗庄区总工会";

    final Bench bench = new Bench();
    final Clock clock = Clock.fixed(Instant.parse("2021-06-22T01:00:00Z"), ZoneOffset.UTC);
    final PlaceLedger ledger = new PlaceLedger(bench.jdbc, e -> bench.published.add((Happening) e), clock);
    final Places places = new Places(bench.programmes, ledger, bench.unions);
    final AdjustPlaces adjust =
            new AdjustPlaces(bench.jdbc, ledger, places, e -> bench.published.add((Happening) e), clock);
    final CarryPlaces carry = carrying("2021-07-22T00:00:00Z");
    final TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(bench.database));

    final CarryPlaces carrying(String at) {
        return new CarryPlaces(bench.programmes, places, ledger, Clock.fixed(Instant.parse(at), ZoneOffset.UTC));
    }

    void adjust(long id, String who) {
        run(() -> adjust.approve("p", id, who));
    }

    void run(Runnable act) {
        transaction.executeWithoutResult(status -> act.run());
    }

    PlaceAnswer take(String programme, String application, int revision, String union) {
        return take(claim(programme, application, revision, union));
    }

    PlaceAnswer take(Claim claim) {
        return transaction.execute(status -> places.take(claim));
    }

    State state(String programme, String application) {
        return places.find(id(programme, application, 1)).orElseThrow().state();
    }

    List<String> steps() {
        return bench.published.stream()
                .map(Happening::what)
                .filter(what -> what.startsWith("places."))
                .toList();
    }

    static PlacesRefused.Why refusal(ThrowingCallable act) {
        PlacesRefused refused = catchThrowableOfType(PlacesRefused.class, act);
        assertThat(refused).isNotNull();
        return refused.why();
    }

    static LedgerPlace ticket(PlaceAnswer answer) {
        return answer.fold(PlaceAnswer.Ticketed::place, none -> {
            throw new AssertionError(none.why().name());
        });
    }

    static Why why(PlaceAnswer answer) {
        return answer.fold(
                ticketed -> {
                    throw new AssertionError("has a ticket");
                },
                PlaceAnswer.None::why);
    }

    static ClaimId id(String programme, String application, int revision) {
        return new ClaimId(programme, application, revision);
    }

    static Claim claim(String programme, String application, int revision, String union) {
        return claim(programme, application, revision, union, "2021-06-21T10:00:00+08:00");
    }

    static Claim claim(String programme, String application, int revision, String union, String submitted) {
        LocalDate day = LocalDate.of(2018, 1, 10);
        return new Claim(
                id(programme, application, revision),
                new Claim.Worker("样本", "110101199003070000", "13800000000", "样本公司", "样本工会", union),
                new Claim.Account("样本银行", "6222000000000000"),
                new Claim.Study("样本大学", "行政管理", "函授", "本科", day, day, "1", "A"),
                OffsetDateTime.parse(submitted),
                List.of());
    }

    static String quota(int total) {
        return ", \"quota\": {\"total\": %d}".formatted(total);
    }

    static String table(int west, int east) {
        return ", \"quota\": {\"total\": %d, \"per_union\": {\"%s\": %d, \"%s\": %d}}"
                .formatted(west + east, WEST, west, EAST, east);
    }

    void load(String programme, String more) {
        String json = """
                {"programme_id": "%s", "title": "样本", "window_open": "2021-06-21T10:00:00+08:00",
                 "window_close_exclusive": "2021-07-22T00:00:00+08:00", "eligible_batches": ["2015秋"],
                 "eligible_levels": ["本科"], "max_years_from_enrolment_to_graduation": 8, "once_only": true,
                 "required_documents": ["diploma"], "optional_documents": [], "trusted_qr_hosts": ["www.chsi.com.cn"],
                 "reference_date": "submitted_at", "amount_yuan": 1500%s}
                """.formatted(programme, more);
        bench.programmes.load(json.getBytes(StandardCharsets.UTF_8));
    }

    void loadCarrying(String programme, int total) {
        String yaml = Rounds.text("gz-2021-1").replace("programme_id: gz-2021-1", "programme_id: " + programme);
        bench.programmes.load(
                "programme.yaml",
                yaml.replaceFirst("total: \\d+", "total: " + total).getBytes(StandardCharsets.UTF_8));
    }
}
