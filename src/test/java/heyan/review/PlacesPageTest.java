package heyan.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import heyan.claim.Claim;
import heyan.claim.ClaimId;
import heyan.claim.Happening;
import heyan.claim.Sha256;
import heyan.programme.LedgerPlace;
import heyan.programme.LedgerPlace.State;
import heyan.programme.Places;
import heyan.programme.Programmes;
import heyan.programme.Rounds;
import heyan.review.access.Role;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@DisplayName("名额: what the issuer's officers do with a round's places")
@SpringBootTest(classes = ReviewSlice.class)
@AutoConfigureMockMvc
class PlacesPageTest {
    private static final String WEST = "荔湾区总工会";
    private static final String EAST = "越秀区总工会";
    private static final String SEED = Sha256.of("the page's seed");
    private static final Account ANNA = account("anna", "广州市总工会", Role.CITY_REVIEWER);
    private static final Account BERT = account("bert", "", Role.CITY_REVIEWER);
    private static final Account DISTRICT = account("dora", WEST, Role.CITY_REVIEWER);
    private static final Account INSPECTOR = account("ina", "", Role.AUDITOR);

    private final String round = "pp-" + UUID.randomUUID();

    @Autowired
    private MockMvc web;

    @Autowired
    private Programmes programmes;

    @Autowired
    private Places places;

    @Autowired
    private Accounts accounts;

    @Autowired
    private ReviewSlice.Heard heard;

    @Autowired
    private JdbcClient database;

    @Autowired
    private PlatformTransactionManager transactions;

    @BeforeEach
    void open() {
        accounts.create("anna", "安样本", "city_reviewer", "correct horse battery");
    }

    @Test
    @DisplayName("调剂: asked for by one officer, approved by another, told to the audit")
    void placesMoveWhenAnotherOfficerApproves() throws Exception {
        load(round, table());
        take("A", WEST);
        take("B", WEST);
        assertThat(send(ANNA, "ask", "from", EAST, "to", WEST, "places", "1", "why", "穗工办〔2021〕9号"))
                .isEmpty();
        String id = database.sql("SELECT id FROM programme_adjustment WHERE programme_id = :round")
                .param("round", round)
                .query(String.class)
                .single();

        assertThat(page(ANNA)).contains("adjustment-" + id, "待另一人批准").doesNotContain("/review/places/approve");
        assertThat(send(ANNA, "approve", "id", id)).isEqualTo("places.refused.same_person");
        assertThat(state("B")).isEqualTo(State.WAITING);
        assertThat(page(BERT)).contains("/review/places/approve");
        assertThat(send(BERT, "approve", "id", id)).isEmpty();

        assertThat(state("B")).isEqualTo(State.RESERVED);
        assertThat(send(BERT, "approve", "id", id)).isEqualTo("places.refused.not_open");
        assertThat(heard.about(round))
                .extracting(Happening::what, Happening::who)
                .contains(tuple("places.adjustment_asked", "anna"), tuple("places.adjusted", "bert"));
    }

    @Test
    void otherUnionsReviewersAndInspectorsOnlyLook() throws Exception {
        load(round, table());
        take("A", WEST);
        send(ANNA, "ask", "from", EAST, "to", WEST, "places", "1", "why", "x");

        for (Account account : List.of(DISTRICT, INSPECTOR)) {
            assertThat(page(account)).contains(WEST, EAST).doesNotContain("action=\"/review/places");
            assertThat(status(account, "ask", "from", EAST, "to", WEST, "places", "1", "why", "x"))
                    .isEqualTo(403);
            assertThat(status(account, "approve", "id", "1")).isEqualTo(403);
            assertThat(status(account, "draw")).isEqualTo(403);
            assertThat(status(account, "carry", "next", round)).isEqualTo(403);
        }
        assertThat(web.perform(post("/review/places/draw").param("round", round).with(user(ANNA)))
                        .andReturn()
                        .getResponse()
                        .getRedirectedUrl())
                .as("without the page's token")
                .isEqualTo("/login?expired");
        assertThat(state("A")).isEqualTo(State.RESERVED);
    }

    @Test
    @DisplayName("摇号: refused claims take no part, passed ones are confirmed, and it is held once")
    void theDrawIsHeldAmongThoseWhoWereNotRefused() throws Exception {
        load(round, lottery());
        for (String application : List.of("A", "B", "C")) {
            submit(application);
        }
        judge("A", "review", "refused");
        judge("B", "pass", "");
        assertThat(page(ANNA)).contains(Sha256.of(SEED), SEED, "/review/places/draw");

        assertThat(send(ANNA, "draw")).isEmpty();

        assertThat(places.all(round)).extracting(LedgerPlace::application).containsExactlyInAnyOrder("B", "C");
        assertThat(state("B")).isEqualTo(State.CONFIRMED);
        assertThat(state("C")).isEqualTo(State.RESERVED);
        assertThat(send(BERT, "draw")).isEqualTo("places.refused.drawn_already");
        assertThat(page(ANNA)).contains("参加摇号的申请").doesNotContain("/review/places/draw");
        assertThat(heard.about(round))
                .extracting(Happening::what, Happening::who)
                .contains(tuple("places.drawn", "anna"));
    }

    @Test
    @DisplayName("可在下一批次申请: an officer carries the waiting list over when the window has closed")
    void theWaitingListIsCarriedOver() throws Exception {
        String next = "next-" + UUID.randomUUID();
        load(next, Rounds.text("gz-2021-1"));
        load(round, closed().replaceFirst("total: \\d+", "total: 1"));
        take("A", EAST);
        take("B", EAST);

        assertThat(send(ANNA, "carry", "next", next)).isEmpty();

        assertThat(state("A")).isEqualTo(State.RESERVED);
        assertThat(state("B")).isEqualTo(State.CARRIED);
        assertThat(places.all(next)).extracting(LedgerPlace::application).containsExactly("B");
        assertThat(send(BERT, "carry", "next", "never-loaded")).isEqualTo("places.refused.round_unknown");
        assertThat(status(ANNA, "carry", "next", "never-loaded")).isEqualTo(403);
    }

    private static Account account(String login, String union, Role role) {
        return new Account(login, login + "样本", role, union, "x");
    }

    private void load(String id, String yaml) {
        programmes.load(
                "programme.yaml",
                yaml.replace("programme_id: gz-2021-1", "programme_id: " + id).getBytes(StandardCharsets.UTF_8));
    }

    private static String table() {
        return Rounds.text("gz-2021-1")
                .replaceFirst(
                        "total: \\d+",
                        "total: 2\n  per_union:\n    - {union: " + WEST + ", places: 1}\n    - {union: " + EAST
                                + ", places: 1}");
    }

    private static String closed() {
        return Rounds.text("gz-2021-1")
                .replace("from: 2021-06-21 10:00", "from: 2021-06-20 10:00")
                .replace("to: 2021-07-21 24:00", "to: 2021-06-21 24:00");
    }

    private static String lottery() {
        return closed().replace(
                        "way: first_come",
                        "way: lottery\n  lottery: {commitment: '" + Sha256.of(SEED) + "', seed: '" + SEED + "'}");
    }

    private void take(String application, String union) {
        LocalDate day = LocalDate.of(2018, 1, 10);
        Claim claim = new Claim(
                new ClaimId(round, application, 1),
                new Claim.Worker("样本", "110101199003070000", "13800000000", "样本公司", "样本工会", union),
                new Claim.Account("样本银行", "6222000000000000"),
                new Claim.Study("样本大学", "行政管理", "函授", "本科", day, day, "1", "A"),
                OffsetDateTime.parse("2021-06-21T10:00:00+08:00"),
                List.of());
        new TransactionTemplate(transactions).executeWithoutResult(status -> places.take(claim));
    }

    /** As intake keeps it. */
    private void submit(String application) {
        database.sql("INSERT INTO intake_claim VALUES (:c, :p, :a, 1, now(), repeat('0', 64), :typed::jsonb, now())")
                .param("c", round + "/" + application + "/1")
                .param("p", round)
                .param("a", application)
                .param("typed", TYPED.formatted(round, application))
                .update();
        database.sql("INSERT INTO intake_application (programme, application, revision) VALUES (:p, :a, 1)")
                .param("p", round)
                .param("a", application)
                .update();
    }

    private void judge(String application, String outcome, String verdict) {
        String claim = round + "/" + application + "/1";
        database.sql("""
            INSERT INTO review_item (claim, programme, application, revision, name, union_name, school, outcome,
                                     reasons, submitted_at, decided_at, arrived_at, latest, waiting)
            VALUES (:c, :p, :a, 1, '样本', '', '', :outcome, '{}', now(), now(), now(), true, false)
            """)
                .param("c", claim)
                .param("p", round)
                .param("a", application)
                .param("outcome", outcome)
                .update();
        if (!verdict.isEmpty()) {
            database.sql("""
                INSERT INTO review_verdict (claim, who, verdict, reasons, note, decided_at)
                VALUES (:c, 'anna', :verdict, '{OTHER}', '', now())
                """).param("c", claim).param("verdict", verdict).update();
        }
    }

    private State state(String application) {
        return places.find(new ClaimId(round, application, 1)).orElseThrow().state();
    }

    private String page(Account account) throws Exception {
        return web.perform(get("/review/places").param("round", round).with(user(account)))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private int status(Account account, String act, String... parameters) throws Exception {
        return perform(account, act, parameters).getResponse().getStatus();
    }

    /** The fault that the page shows afterwards; empty for none. */
    private String send(Account account, String act, String... parameters) throws Exception {
        MvcResult result = perform(account, act, parameters);
        assertThat(result.getResponse().getRedirectedUrl()).isEqualTo("/review/places?round=" + round);
        Object fault = result.getFlashMap().get("fault");
        return fault == null ? "" : fault.toString();
    }

    private MvcResult perform(Account account, String act, String... parameters) throws Exception {
        var request = post("/review/places/" + act).param("round", round);
        for (int i = 0; i < parameters.length; i += 2) {
            request.param(parameters[i], parameters[i + 1]);
        }
        return web.perform(
                        request.characterEncoding("UTF-8").with(user(account)).with(csrf()))
                .andReturn();
    }

    private static final String TYPED = """
            {"id": {"programme": "%s", "application": "%s", "revision": 1},
             "worker": {"name": "样本", "idNumber": "", "phone": "", "employer": "", "unitUnion": "", "districtUnion": ""},
             "account": {"bankName": "", "cardNumber": ""},
             "study": {"school": "", "major": "", "studyForm": "", "level": "", "enrolled": "2015-09-01",
                       "graduated": "2018-01-10", "certificateNumber": "", "chsiCode": ""},
             "submittedAt": "2021-06-21T10:00:00+08:00", "documents": []}
            """;
}
