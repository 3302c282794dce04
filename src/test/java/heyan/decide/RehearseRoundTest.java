package heyan.decide;

import static heyan.claim.DocumentKind.*;
import static heyan.claim.ReasonCode.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import heyan.TestDatabase;
import heyan.cell.CellAnswers;
import heyan.claim.Claim;
import heyan.claim.ClaimId;
import heyan.decide.Decision.Outcome;
import heyan.decide.Rehearsal.Change;
import heyan.decide.Rehearsal.Seats;
import heyan.intake.TakenClaims;
import heyan.programme.Lists;
import heyan.programme.NearMisses;
import heyan.programme.Programmes;
import heyan.programme.Rounds;
import heyan.programme.Unions;
import heyan.verify.CheckDossier;
import heyan.verify.Dossier;
import heyan.verify.Drawn;
import heyan.verify.GatherDossier;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@DisplayName("A changed notice over decided claims: what would differ")
class RehearseRoundTest {
    private static final String UNION = "广州市越秀区总工会";
    private static final String CITY = "广州市总工会";
    private static final JsonMapper JSON = JsonMapper.builder()
            .findAndAddModules()
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .build();

    private final AnnotationConfigApplicationContext rooms = new AnnotationConfigApplicationContext();

    @BeforeEach
    void start() throws ClassNotFoundException {
        DataSource database = TestDatabase.renewed(RehearseRoundTest.class);
        JdbcTransactionManager transactions = new JdbcTransactionManager(database);
        rooms.registerBean(JdbcClient.class, () -> JdbcClient.create(database));
        rooms.registerBean(PlatformTransactionManager.class, () -> transactions);
        rooms.registerBean(TransactionTemplate.class, () -> new TransactionTemplate(transactions));
        rooms.registerBean(
                Clock.class, () -> Clock.fixed(Instant.parse("2021-06-01T00:00:00Z"), ZoneId.of("Asia/Shanghai")));
        rooms.register(Class.forName("heyan.verify.Uses"));
        rooms.register(
                TakenClaims.class,
                CellAnswers.class,
                Programmes.class,
                Lists.class,
                NearMisses.class,
                Unions.class,
                GatherDossier.class,
                Decisions.class);
        rooms.register(RehearseRound.class);
        rooms.refresh();
        rooms.getBean(Programmes.class).load("gz.yaml", Rounds.text("gz-2021-1").getBytes(StandardCharsets.UTF_8));
        String list = "batch,name,id_number,school,level,unit_union,district_union\n2015秋," + Drawn.NAME + ","
                + Drawn.ID + "," + Drawn.SCHOOL + ",本科,,\n";
        rooms.getBean(Lists.class)
                .importPreregistrations(
                        "gz-2021-1", "a.csv", new ByteArrayInputStream(list.getBytes(StandardCharsets.UTF_8)));
    }

    @AfterEach
    void stop() {
        rooms.close();
    }

    private static Drawn claim(String submitted) {
        return new Drawn().programme(Rounds.shipped("gz-2021-1")).submitted(submitted);
    }

    /** A claim that was decided by the notice in force. */
    private void decided(String application, int revision, Drawn drawn) {
        Dossier dossier = drawn.dossier();
        store(application, revision, dossier, Decide.decide(dossier, new CheckDossier().check(dossier)));
    }

    private void store(String application, int revision, Dossier dossier, Decision decision) {
        ClaimId id = new ClaimId("gz-2021-1", application, revision);
        Claim drawn = dossier.claim();
        Claim claim =
                new Claim(id, drawn.worker(), drawn.account(), drawn.study(), drawn.submittedAt(), drawn.documents());
        rooms.getBean(JdbcClient.class)
                .sql("INSERT INTO intake_claim VALUES (:c, :p, :a, :r, now(), :sha, :typed::jsonb, now())")
                .param("c", id.toString())
                .param("p", id.programme())
                .param("a", application)
                .param("r", revision)
                .param("sha", "0".repeat(64))
                .param("typed", json(claim))
                .update();
        rooms.getBean(Decisions.class)
                .store(new Decisions.Decided(
                        id, decision, dossier.exhibits(), dossier.programme().version(), "", Instant.EPOCH));
    }

    private static String json(Claim claim) {
        try {
            return JSON.writeValueAsString(claim);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Rehearsal rehearse(String changed) {
        return rooms.getBean(RehearseRound.class).rehearse("gz-2021-1", Rounds.read("changed.yaml", changed));
    }

    private void fiveClaims() {
        decided("A1", 1, claim("2021-06-25T10:00:00+08:00"));
        decided("A2", 1, claim("2021-06-26T10:00:00+08:00"));
        decided("A3", 1, claim("2021-07-10T10:00:00+08:00"));
        decided("A4", 1, claim("2021-06-27T10:00:00+08:00").put(APPLICATION_FORM, "CONTACT_NAME", ""));
        decided("A5", 1, claim("2021-06-28T10:00:00+08:00").withoutDocument(DIPLOMA));
        decided("A5", 2, claim("2021-06-29T10:00:00+08:00"));
    }

    @Test
    void theSameNoticeChangesNothing() {
        fiveClaims();

        Rehearsal same = rehearse(Rounds.text("gz-2021-1"));

        assertThat(same.claims()).isEqualTo(5);
        assertThat(same.otherwise()).isZero();
        assertThat(same.changes()).isEmpty();
        assertThat(same.now()).isEqualTo(same.changed());
        assertThat(same.now().outcomes()).isEqualTo(Map.of(Outcome.PASS, 4, Outcome.REVIEW, 1));
        assertThat(same.now().reasons()).isEqualTo(Map.of(FORM_INCOMPLETE, 1));
        assertThat(same.now().places()).isEqualTo(Map.of(UNION, new Seats(4, 0)));
        assertThat(same.now().fen()).isEqualTo(Map.of(CITY, 600_000L));
    }

    @Test
    void saysWhoPassesWhichPlacesAndWhoseMoneyAnEarlierEndFewerPlacesAndTwoPayersMake() {
        fiveClaims();
        String changed = Rounds.text("gz-2021-1")
                .replace("to: 2021-07-21 24:00", "to: 2021-06-30 24:00")
                .replace("total: 2000", "total: 2")
                .replace(
                        "level: city, amount_yuan: 1500}",
                        "level: city, amount_yuan: 1000}\n    - {payer: 广东省总工会, level: province, amount_yuan: 500}");

        Rehearsal rehearsal = rehearse(changed);

        assertThat(rehearsal.changes())
                .containsExactly(new Change("A3", Outcome.PASS, Outcome.REVIEW, List.of(OUTSIDE_WINDOW), List.of()));
        assertThat(rehearsal.changed().outcomes()).isEqualTo(Map.of(Outcome.PASS, 3, Outcome.REVIEW, 2));
        assertThat(rehearsal.changed().places()).isEqualTo(Map.of(UNION, new Seats(2, 1)));
        assertThat(rehearsal.changed().fen()).isEqualTo(Map.of(CITY, 200_000L, "广东省总工会", 100_000L));
        assertThat(rehearsal.now().outcomes()).isEqualTo(Map.of(Outcome.PASS, 4, Outcome.REVIEW, 1));
    }

    @Test
    void aDocumentThatWasUsedBeforeStaysSo() {
        decided("A1", 1, claim("2021-06-25T10:00:00+08:00"));
        decided("A2", 1, claim("2021-06-26T10:00:00+08:00").used(DUPLICATE_BANK_CARD, BANK_CARD));

        Rehearsal same = rehearse(Rounds.text("gz-2021-1"));

        assertThat(same.otherwise()).isZero();
        assertThat(same.changed().reasons()).isEqualTo(Map.of(DUPLICATE_BANK_CARD, 1));
    }

    @Test
    void tellsHowManyWereDecidedOtherwise() {
        Drawn paid = claim("2021-06-25T10:00:00+08:00").paid(Drawn.payment(Drawn.NAME, Drawn.ID));
        decided("A1", 1, paid); // the list that named the payment is not there any more

        Rehearsal same = rehearse(Rounds.text("gz-2021-1"));

        assertThat(same.otherwise()).isEqualTo(1);
        assertThat(same.changes()).isEmpty();
    }

    @Test
    void storesNothing() {
        fiveClaims();
        rehearse(Rounds.text("gz-2021-1").replace("total: 2000", "total: 2"));

        JdbcClient database = rooms.getBean(JdbcClient.class);
        assertThat(database.sql("SELECT count(*) FROM decide_decision")
                        .query(Integer.class)
                        .single())
                .isEqualTo(6);
        assertThat(database.sql("SELECT count(*) FROM programme_round")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void knowsOnlyRoundsThatWereLoaded() {
        assertThatThrownBy(() -> rooms.getBean(RehearseRound.class).rehearse("other", Rounds.shipped("gz-2021-1")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aStoredDecisionKeepsItsCitationsAndAnOldOneWithoutThemCanBeRead() {
        decided("A1", 1, claim("2021-06-25T10:00:00+08:00"));
        Decisions decisions = rooms.getBean(Decisions.class);
        ClaimId id = new ClaimId("gz-2021-1", "A1", 1);
        assertThat(decisions.find(id).orElseThrow().decision().trace())
                .isEqualTo(Judgement.of(claim("2021-06-25T10:00:00+08:00")).trace());

        rooms.getBean(JdbcClient.class).sql("""
                        UPDATE decide_decision SET decision = jsonb_set(decision, '{trace}',
                            '[{"rule": "window", "clause": "x", "verdict": "MET", "inputs": "y"}]')
                        """).update();

        assertThat(decisions.find(id).orElseThrow().decision().trace())
                .containsExactly(new Decision.Judged("window", "", "", "x", Map.of(), "MET", "y", List.of()));
    }
}
