package heyan.office;

import heyan.claim.Claim;
import heyan.claim.ClaimId;
import heyan.programme.Places;
import heyan.programme.Programmes;
import heyan.programme.Rounds;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A round and its claims, as the rooms before the office keep them. Made-up people. */
final class Laid {
    static final String WEST = "荔湾区总工会";
    static final String EAST = "越秀区总工会";

    private static final String TYPED = """
            {"id": {"programme": "%1$s", "application": "%2$s", "revision": %6$d},
             "worker": {"name": "%3$s", "idNumber": "%4$s", "phone": "13800000000", "employer": "样本公司",
                        "unitUnion": "样本公司工会", "districtUnion": "%5$s"},
             "account": {"bankName": "样本银行", "cardNumber": "%7$s"},
             "study": {"school": "样本大学", "major": "行政管理", "studyForm": "函授", "level": "本科", "enrolled": "2015-09-01",
                       "graduated": "2018-01-10", "certificateNumber": "1", "chsiCode": "A"},
             "submittedAt": "2021-06-21T10:00:00+08:00", "documents": []}
            """;

    private static final String CARD = "6222000000000000";

    private final JdbcClient database;
    private final Programmes programmes;
    private final Places places;
    private final TransactionTemplate transaction;
    final String round = "of-" + UUID.randomUUID();

    Laid(JdbcClient database, Programmes programmes, Places places, PlatformTransactionManager transactions) {
        this.database = database;
        this.programmes = programmes;
        this.places = places;
        this.transaction = new TransactionTemplate(transactions);
        load(round);
        person("olga", "city_reviewer");
        person("fen", "finance");
        person("gao", "finance");
    }

    private void person(String login, String role) {
        database.sql("""
                INSERT INTO review_account (login, name, role, union_name, password_hash, created_at)
                VALUES (:login, :login || '样本', :role, '', 'none', now()) ON CONFLICT DO NOTHING
                """).param("login", login).param("role", role).update();
    }

    /** As the shipped notice of 2021, under another id. */
    void load(String id) {
        programmes.load(
                "programme.yaml",
                Rounds.text("gz-2021-1")
                        .replace("programme_id: gz-2021-1", "programme_id: " + id)
                        .getBytes(StandardCharsets.UTF_8));
    }

    /** A claim that waits for people, of a person of this number. */
    ClaimId waiting(String application, String name, String number, String district) {
        return lay(new ClaimId(round, application, 1), name, number, district, CARD, "review", true);
    }

    /** A claim that the machine passed, with its place. */
    ClaimId approved(String application, String name, String number, String district) {
        return approved(round, application, name, number, district);
    }

    ClaimId approved(String of, String application, String name, String number, String district) {
        ClaimId claim = lay(new ClaimId(of, application, 1), name, number, district, CARD, "pass", false);
        place(claim(claim, name, number, district));
        return claim;
    }

    /** The next revision of an approved claim with another card, as a person approved it today. */
    ClaimId mended(ClaimId before, String name, String number, String card) {
        database.sql("UPDATE review_item SET latest = false WHERE claim = :c")
                .param("c", before.toString())
                .update();
        ClaimId next = new ClaimId(before.programme(), before.application(), before.revision() + 1);
        ClaimId claim = lay(next, name, number, WEST, card, "review", false);
        database.sql("""
                INSERT INTO review_verdict (claim, who, verdict, reasons, note, decided_at)
                VALUES (:c, 'olga', 'approved', '{}', '', '2021-06-22T04:00:00Z')
                """).param("c", claim.toString()).update();
        place(claim(claim, name, number, WEST));
        return claim;
    }

    private void place(Claim claim) {
        transaction.executeWithoutResult(status -> {
            places.take(claim);
            places.approve(claim, "heyan");
        });
    }

    /** A claim that the machine passed and that got no place. */
    ClaimId placeless(String application, String number) {
        return lay(new ClaimId(round, application, 1), "样本", number, WEST, CARD, "pass", false);
    }

    static Claim claim(ClaimId id, String name, String number, String district) {
        LocalDate day = LocalDate.of(2018, 1, 10);
        return new Claim(
                id,
                new Claim.Worker(name, number, "13800000000", "样本公司", "样本公司工会", district),
                new Claim.Account("样本银行", CARD),
                new Claim.Study("样本大学", "行政管理", "函授", "本科", day, day, "1", "A"),
                OffsetDateTime.parse("2021-06-21T10:00:00+08:00"),
                List.of());
    }

    private ClaimId lay(
            ClaimId claim, String name, String number, String district, String card, String outcome, boolean waits) {
        String of = claim.programme();
        String application = claim.application();
        int revision = claim.revision();
        String typed = TYPED.formatted(of, application, name.replace("\"", "\\\""), number, district, revision, card);
        database.sql("INSERT INTO intake_claim VALUES (:c, :p, :a, :r, now(), repeat('0', 64), :typed::jsonb, now())")
                .param("c", claim.toString())
                .param("p", of)
                .param("a", application)
                .param("r", revision)
                .param("typed", typed)
                .update();
        database.sql("""
                INSERT INTO review_item (claim, programme, application, revision, name, union_name, school, outcome, reasons,
                                         submitted_at, decided_at, arrived_at, latest, waiting, district_name, unit_key, district_key,
                                         city_key, employer, phone, registered_project, registered_batch, registered_at)
                VALUES (:c, :p, :a, :r, :name, '样本公司工会', '样本大学', :outcome,
                        CASE WHEN :outcome = 'pass' THEN '{}'::text[] ELSE ARRAY['SEAL_MISSING', 'NAME_MISMATCH'] END,
                        '2021-06-21T02:00:00Z', '2021-06-21T03:00:00Z', '2021-06-21T03:00:00Z', true, :waits, :district, '样本公司工会', :district, '',
                        '样本公司', '138****0000', '2015年新入读', '14秋/15年登记', '2015-09-01 10:00:00')
                """)
                .param("c", claim.toString())
                .param("p", of)
                .param("a", application)
                .param("r", revision)
                .param("name", name)
                .param("outcome", outcome)
                .param("waits", waits)
                .param("district", district)
                .update();
        return claim;
    }

    /** The days of publication are over. */
    void published() {
        database.sql("""
                INSERT INTO office_publication (programme, first_day, last_day, until, claims, who, at)
                VALUES (:p, '2021-06-21', '2021-06-21', '2021-06-21T16:00:00Z', 1, 'olga', '2021-06-21T04:00:00Z')
                """).param("p", round).update();
    }
}
