package heyan.intake;

import static org.assertj.core.api.Assertions.assertThat;

import heyan.TestDatabase;
import heyan.TestStore;
import heyan.programme.Lists;
import heyan.programme.Places;
import heyan.programme.PlacesOnBench;
import heyan.programme.Programme;
import heyan.programme.Programmes;
import heyan.programme.Rounds;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

@DisplayName("Short and full form of a notice")
class NoticeFormsTest {
    private final String programme = "poll-" + UUID.randomUUID();
    private final ObjectStore store = TestStore.open();
    private final DataSource database = TestDatabase.renewed(NoticeFormsTest.class);
    private final JdbcClient db = JdbcClient.create(database);
    private final Clock clock = Clock.fixed(Instant.parse("2021-06-01T00:00:00Z"), ZoneOffset.UTC);
    private final JdbcTransactionManager transactions = new JdbcTransactionManager(database);
    private final Programmes programmes = new Programmes(db, transactions, event -> {}, clock);
    private final Places places = PlacesOnBench.places(db, transactions, programmes, clock);
    private final TakeNotices notices = new TakeNotices(
            store,
            programmes,
            new Lists(db, transactions, event -> {}, clock),
            new TakeTickets(db, new TakenClaims(db), places, transactions),
            db,
            clock);

    private void poll() {
        try (var listed = store.list(Bucket.INBOX, programme + "/")) {
            notices.take(listed.filter(TakeNotices::isNotice).toList());
        }
    }

    private void upload(String file, String text) {
        store.put(Bucket.INBOX, programme + "/" + file, text.getBytes(StandardCharsets.UTF_8), "text/plain");
    }

    private String full() {
        return Rounds.text("gz-2021-1").replace("programme_id: gz-2021-1", "programme_id: " + programme);
    }

    private String shortForm() {
        return """
                {"programme_id": "%s", "title": "short", "window_open": "2021-06-21T10:00:00+08:00",
                 "window_close_exclusive": "2021-07-22T00:00:00+08:00", "eligible_batches": [],
                 "eligible_levels": ["本科"], "max_years_from_enrolment_to_graduation": 8, "once_only": true,
                 "required_documents": ["diploma"], "trusted_qr_hosts": ["www.chsi.com.cn"], "amount_yuan": 1500}
                """.formatted(programme);
    }

    private Optional<String> title() {
        return programmes.find(programme).map(Programme::notice).map(notice -> notice.title());
    }

    @Test
    void takesTheShortForm() {
        upload("programme.json", shortForm());

        poll();

        assertThat(title()).contains("short");
    }

    @Test
    void takesTheFullNoticeAndLeavesTheShortFormBesideItAlone() {
        upload("programme.json", shortForm());
        upload("programme.yaml", full());

        poll();
        poll();

        assertThat(title()).hasValueSatisfying(title -> assertThat(title).startsWith("2021年第一批"));
        assertThat(db.sql("SELECT count(*) FROM programme_round WHERE programme_id = :p")
                        .param("p", programme)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void notesTheFaultsOfAFullNoticeWithFileLineAndField() {
        upload("programme.yaml", full().replace("total: 2000", "totle: 2000"));

        poll();

        assertThat(title()).isEmpty();
        assertThat(db.sql("SELECT fault FROM intake_notice WHERE object_key = :key")
                        .param("key", programme + "/programme.yaml")
                        .query(String.class)
                        .single())
                .matches("programme.yaml: line \\d+: quota.totle: unknown key");
    }
}
