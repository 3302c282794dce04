package heyan.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import heyan.claim.Claim;
import heyan.claim.DocumentKind;
import heyan.claim.ReasonCode;
import heyan.decide.Decision.Outcome;
import heyan.programme.LedgerPlace;
import heyan.programme.Places;
import heyan.programme.Programmes;
import heyan.review.access.Level;
import heyan.review.access.Role;
import heyan.review.access.Standing.State;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@DisplayName(
        "A bank card changed after approval: a second person decides, whatever the machine says and though the windows are over")
@SpringBootTest(classes = ReviewSlice.class)
@AutoConfigureMockMvc
@DirtiesContext
class CardReturnTest {
    private static final Account FEN = new Account("fen", "粉样本", Role.FINANCE, "", "x");
    private static final Account CORA = new Account("cora", "柯样本", Role.CITY_REVIEWER, "", "x");
    private static final String APPLICATION = "GZ-C1";

    @Autowired
    private MockMvc web;

    @Autowired
    private ReviewSlice.LaidCases cases;

    @Autowired
    private ReviewSlice.Watch clock;

    @Autowired
    private OpenReview review;

    @Autowired
    private ReturnCard back;

    @Autowired
    private ProposeVerdict propose;

    @Autowired
    private SettleVerdicts settle;

    @Autowired
    private TakeCase take;

    @Autowired
    private ReviewWindows windows;

    @Autowired
    private WorkerDesk desk;

    @Autowired
    private Standings standings;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Programmes programmes;

    @Autowired
    private Places places;

    @Autowired
    private JdbcClient database;

    @Autowired
    private PlatformTransactionManager transactions;

    /** Every level's window closed this morning. */
    @BeforeEach
    void open() throws IOException {
        database.sql("TRUNCATE review_item CASCADE").update();
        String notice = Files.readString(Path.of("src/main/resources/programmes/gz-2021-1.yaml"))
                .replace("levels: [district, industry]", "levels: [district, industry, city]")
                .replace("to: 2021-07-25 24:00", "to: 2021-06-22 10:00");
        programmes.load("gz-2021-1.yaml", notice.getBytes(StandardCharsets.UTF_8));
        for (Account account : List.of(FEN, CORA)) {
            accounts.create(
                    account.getUsername(), account.getName(), account.getRole().code(), "correct horse battery");
        }
    }

    @Test
    void theWorkerMayChangeTheCardAndNothingElseAndNoWindowEndsThat() {
        CaseFile paid = lay(1, Outcome.PASS);

        assertThat(back.send(paid.claim(), FEN, "原卡已销户")).isTrue();
        assertThat(back.send(paid.claim(), FEN, "原卡已销户")).as("twice").isFalse();

        WorkerDesk.Progress progress = desk.progress(paid.claim().id()).orElseThrow();
        assertThat(progress.state()).isEqualTo(WorkerDesk.State.RETURNED);
        assertThat(progress.documents()).containsExactly(DocumentKind.BANK_CARD);
        assertThat(progress.fields()).containsExactlyInAnyOrder("bank_card_number", "bank_name");
        assertThat(progress.reasons()).containsExactly(ReasonCode.PAYMENT_RETURNED);
        assertThat(progress.slip().deadline()).isNull();
        assertThat(place(paid).state()).isEqualTo(LedgerPlace.State.CONFIRMED);
    }

    @Test
    void whatWasMendedWaitsForAPersonOfTheLastLevelWhoIsNotTheOneWhoReopenedIt() throws Exception {
        back.send(lay(1, Outcome.PASS).claim(), FEN, "原卡已销户");

        CaseFile mended = lay(2, Outcome.PASS);

        windows.ready();
        assertThat(stands(mended)).isEqualTo(State.WAITING);
        assertThat(standings.find(mended.claim().id()).orElseThrow().level()).isEqualTo(Level.CITY);
        assertThat(face(mended)).as("for those who pay").isEqualTo("review");
        assertThat(answer(FEN, mended)).isEqualTo(403);
        assertThat(page(CORA, mended)).contains("审核通过后更换了银行卡，由市总工会重新审核").doesNotContain("window-closed");
        assertThat(take.next("cora", Scope.of(standings.person(CORA))))
                .contains(mended.claim().id());
        assertThat(decide(mended, Verdict.Kind.APPROVED)).isEqualTo(ProposeVerdict.Outcome.KEPT);
        assertThat(stands(mended)).isEqualTo(State.PASSED);
        assertThat(place(mended).state()).isEqualTo(LedgerPlace.State.CONFIRMED);
    }

    @Test
    void returnedOnceMoreItKeepsItsPlaceAndIsSeenAgain() {
        back.send(lay(1, Outcome.PASS).claim(), FEN, "原卡已销户");
        CaseFile mended = lay(2, Outcome.REVIEW);

        assertThat(decide(mended, Verdict.Kind.RETURNED)).isEqualTo(ProposeVerdict.Outcome.KEPT);
        CaseFile again = lay(3, Outcome.PASS);

        assertThat(place(again).state()).isEqualTo(LedgerPlace.State.RESERVED);
        assertThat(stands(again)).isEqualTo(State.WAITING);
        assertThat(decide(again, Verdict.Kind.APPROVED)).isEqualTo(ProposeVerdict.Outcome.KEPT);
        assertThat(stands(again)).isEqualTo(State.PASSED);
    }

    @Test
    @DisplayName("Unasked, an approved claim with another card is seen by a person too; with the same card it passes")
    void anotherCardThatNobodyAskedForIsSeenByAPerson() {
        lay(1, Outcome.PASS);

        CaseFile same = lay(2, Outcome.PASS);
        assertThat(stands(same)).isEqualTo(State.PASSED);
        CaseFile other = lay(withCard(DrawnClaim.file(APPLICATION, 3, Outcome.PASS), "6217000000000001"));
        assertThat(stands(other)).isEqualTo(State.WAITING);
        CaseFile again = lay(withCard(DrawnClaim.file(APPLICATION, 4, Outcome.PASS), "6217000000000001"));
        assertThat(stands(again)).as("as if it had been approved").isEqualTo(State.WAITING);

        assertThat(decide(again, Verdict.Kind.APPROVED)).isEqualTo(ProposeVerdict.Outcome.KEPT);
        assertThat(stands(again)).isEqualTo(State.PASSED);
    }

    private static CaseFile withCard(CaseFile file, String number) {
        Claim claim = file.claim();
        Claim.Account account = new Claim.Account(claim.account().bankName(), number);
        return new CaseFile(
                new Claim(claim.id(), claim.worker(), account, claim.study(), claim.submittedAt(), claim.documents()),
                file.decision(),
                file.exhibits(),
                file.decidedAt());
    }

    @Test
    @DisplayName("Control: any other claim is bound by its level's window")
    void anotherClaimIsTooLate() {
        assertThat(decide(lay(1, Outcome.REVIEW), Verdict.Kind.RETURNED)).isEqualTo(ProposeVerdict.Outcome.CLOSED);
    }

    private CaseFile lay(int revision, Outcome outcome) {
        return lay(DrawnClaim.file(APPLICATION, revision, outcome));
    }

    private CaseFile lay(CaseFile file) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> places.take(file.claim()));
        cases.lay(file);
        review.open(file.claim().id().toString());
        return file;
    }

    /** Decided, and too late to take back. */
    private ProposeVerdict.Outcome decide(CaseFile file, Verdict.Kind kind) {
        List<ReasonCode> reasons = kind.isNegative() ? List.of(ReasonCode.BANK_CARD_HOLDER_MISMATCH) : List.of();
        Verdict.More more =
                new Verdict.More(Level.CITY, kind.isNegative() ? Set.of(DocumentKind.BANK_CARD) : Set.of(), "", null);
        Verdict verdict = new Verdict("cora", "柯样本", kind, reasons, "", clock.instant(), more);
        ProposeVerdict.Outcome outcome = propose.propose(file, verdict, null);
        clock.forward(Duration.ofSeconds(6));
        settle.settle();
        return outcome;
    }

    private State stands(CaseFile file) {
        return standings.find(file.claim().id()).orElseThrow().state();
    }

    private LedgerPlace place(CaseFile file) {
        return places.find(file.claim().id()).orElseThrow();
    }

    private String face(CaseFile file) {
        return database.sql("SELECT state FROM review_face WHERE claim = :c")
                .param("c", file.claim().id().toString())
                .query(String.class)
                .single();
    }

    private int answer(Account account, CaseFile file) throws Exception {
        return web.perform(post("/review/" + file.claim().id() + "/verdict")
                        .param("action", "approved")
                        .with(user(account))
                        .with(csrf()))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    private String page(Account account, CaseFile file) throws Exception {
        return web.perform(get("/review/" + file.claim().id()).with(user(account)))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
