package heyan.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import heyan.claim.ClaimId;
import heyan.claim.DocumentKind;
import heyan.claim.Happening;
import heyan.claim.ReasonCode;
import heyan.programme.Programmes;
import heyan.review.access.Role;
import heyan.review.access.Standing.State;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@DisplayName("更正: a person's reading beside the machine's, and never a pass by itself")
@SpringBootTest(classes = ReviewSlice.class)
@AutoConfigureMockMvc
@DirtiesContext
class CorrectionTest {
    private static final Account ANNA = new Account("anna", "安样本", Role.CITY_REVIEWER, "", "x");
    private static final Account BERT = new Account("bert", "白样本", Role.CITY_REVIEWER, "", "x");
    private static final Account DORA = new Account("dora", "朵样本", Role.DISTRICT_REVIEWER, "某区总工会", "x");
    private static final String RIGHT = DrawnClaim.TYPED_NUMBER;

    @Autowired
    private MockMvc web;

    @Autowired
    private ReviewSlice.LaidCases cases;

    @Autowired
    private CorrectedCases corrected;

    @Autowired
    private ReviewSlice.Heard heard;

    @Autowired
    private ReviewSlice.Watch watch;

    @Autowired
    private OpenReview review;

    @Autowired
    private SettleVerdicts settle;

    @Autowired
    private Standings standings;

    @Autowired
    private ReadingFigures readings;

    @Autowired
    private Programmes programmes;

    @Autowired
    private JdbcClient database;

    @BeforeEach
    void empty() {
        programmes.load(DrawnClaim.ROUND.getBytes(StandardCharsets.UTF_8));
        LaidAccounts.only(database, ANNA, BERT, DORA);
    }

    @Test
    void theRowAgreesTheMachinesReadingStaysAndTheClaimStillWaits() throws Exception {
        ClaimId claim = taken("GZ-C1");

        assertThat(correct(claim, RIGHT, ANNA).getStatus()).isEqualTo(302);

        CaseFile file = file(claim);
        assertThat(file.decision().reasons()).isEmpty();
        assertThat(file.machine().reasons()).containsExactly(ReasonCode.ID_NUMBER_MISMATCH);
        assertThat(state(claim)).isEqualTo(State.WAITING);
        String page = page(claim, ANNA);
        assertThat(page)
                .contains("id=\"corrected\"", "<s>1101*********10011</s>", "安样本 更正于", "更正识读值")
                .contains("仍须由审核人员作出决定")
                .contains("<b>1101*********70011</b>")
                .doesNotContain("已自动通过", RIGHT);
        assertThat(database.sql("SELECT machine || ' ' || value || ' ' || document FROM review_correction")
                        .query(String.class)
                        .single())
                .isEqualTo(DrawnClaim.READ_NUMBER + " " + RIGHT + " " + DrawnClaim.sha("GZ-C1"));
        assertThat(told(claim, "review.corrected").facts())
                .containsEntry("machine", DrawnClaim.READ_NUMBER)
                .containsEntry("corrected", RIGHT)
                .containsEntry("document", DrawnClaim.sha("GZ-C1"))
                .containsEntry("slot", "id_card_front")
                .containsEntry("field", "id_number")
                .containsKeys("evidence", "programme_version", "list_versions");
    }

    @Test
    void correctionsAreOnlyAdded() throws Exception {
        ClaimId claim = taken("GZ-C2");
        correct(claim, RIGHT, ANNA);
        correct(claim, "", ANNA);

        assertThat(count("review_correction")).isEqualTo(2);
        assertThat(file(claim).decision().reasons()).containsExactly(ReasonCode.FIELD_NOT_FOUND);
        for (String change : List.of("UPDATE review_correction SET value = 'x'", "DELETE FROM review_correction")) {
            org.assertj.core.api.Assertions.assertThatThrownBy(
                            () -> database.sql(change).update())
                    .isInstanceOf(DataAccessException.class);
        }
    }

    @Test
    void onlyWhoHasTheCaseCorrectsAndOnlyWhatWasSeen() throws Exception {
        ClaimId claim = lay(DrawnClaim.misread("GZ-C3", 1));
        assertThat(correct(claim, RIGHT, ANNA).getStatus()).as("not taken").isEqualTo(409);
        send(claim, "take", ANNA);
        assertThat(correct(claim, RIGHT, BERT).getStatus()).as("hers").isEqualTo(409);
        assertThat(correct(claim, RIGHT, DORA).getStatus())
                .as("another level's")
                .isEqualTo(403);
        assertThat(page(claim, ANNA)).contains("class=\"correct\"");
        assertThat(page(claim, BERT)).doesNotContain("class=\"correct\"");
        watch.forward(TakeCase.EXPIRES);
        send(claim, "take", BERT);
        assertThat(correct(claim, RIGHT, ANNA).getStatus()).as("taken over").isEqualTo(409);
        assertThat(count("review_correction")).isZero();

        long seen = file(claim).seen();
        assertThat(correct(claim, RIGHT, seen, BERT).getStatus()).isEqualTo(302);
        assertThat(correct(claim, "", seen, BERT).getStatus()).as("an old page").isEqualTo(409);
        assertThat(pass(claim, seen, BERT)).as("an old page's pass").isEqualTo(409);
        assertThat(count("review_correction")).isEqualTo(1);
    }

    @Test
    void aValueOffItsGrammarIsToldSoAndNotKept() throws Exception {
        ClaimId claim = taken("GZ-C4");

        MockHttpServletResponse answer = correct(claim, DrawnClaim.READ_NUMBER, ANNA);

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
                .contains("身份证号有误", "value=\"" + DrawnClaim.READ_NUMBER + "\"");
        assertThat(count("review_correction")).isZero();
        assertThat(perform(post("/review/" + claim + "/correct")
                                .param("slot", "application_form")
                                .param("field", "name")
                                .param("value", "样本")
                                .param("seen", Long.toString(file(claim).seen()))
                                .with(user(ANNA)))
                        .getStatus())
                .as("a document that was not read")
                .isEqualTo(400);
    }

    @Test
    @DisplayName("四眼: a pass over a failed check that a correction lifted takes two, and the next correction clears it")
    void aLiftedCheckNeedsFourEyesAndACorrectionClearsWhatWaits() throws Exception {
        ClaimId claim = taken("GZ-C5");
        correct(claim, RIGHT, ANNA);
        assertThat(pass(claim, file(claim).seen(), ANNA)).isEqualTo(302);
        watch.forward(ProposeVerdict.UNDO);
        settle.settle();
        assertThat(state(claim)).isEqualTo(State.CHECKING);
        assertThat(correct(claim, "", ANNA).getStatus())
                .as("whose decision it is")
                .isEqualTo(403);
        assertThat(page(claim, BERT)).contains("id=\"check\"", "class=\"correct\"");

        assertThat(correct(claim, "", BERT).getStatus()).isEqualTo(302);

        assertThat(state(claim)).isEqualTo(State.WAITING);
        assertThat(send(claim, "confirm", BERT).getStatus()).isEqualTo(403);
        assertThat(heard.about(claim.toString()))
                .extracting(Happening::what)
                .contains("review.corrected", "review.cleared")
                .doesNotContain("review.approved");
        assertThat(pass(claim, file(claim).seen(), ANNA))
                .as("the number cannot be read: not without a reason")
                .isEqualTo(422);
    }

    @Test
    void confirmedByASecondPersonItPassesAsAnOverrideAndTheReadingCountsAsCorrected() throws Exception {
        ClaimId claim = taken("GZ-C6");
        correct(claim, RIGHT, ANNA);
        pass(claim, file(claim).seen(), ANNA);
        watch.forward(ProposeVerdict.UNDO);
        settle.settle();

        assertThat(send(claim, "confirm", BERT).getStatus()).isEqualTo(302);

        assertThat(state(claim)).isEqualTo(State.PASSED);
        assertThat(told(claim, "review.approved").facts())
                .containsEntry("overrides", true)
                .containsEntry("machine_reasons", List.of("ID_NUMBER_MISMATCH"));
        ClaimId stood = taken("GZ-C7");
        assertThat(perform(post("/review/" + stood + "/verdict")
                                .param("action", "returned")
                                .param("reason", "ID_NUMBER_MISMATCH")
                                .param("slot", "id_card_front")
                                .param("confirmed", "true")
                                .param("seen", Long.toString(file(stood).seen()))
                                .with(user(ANNA)))
                        .getStatus())
                .isEqualTo(302);
        watch.forward(ProposeVerdict.UNDO);
        settle.settle();
        assertThat(readings.since(ANNA, LocalDate.of(2021, 6, 1)))
                .containsExactly(new ReadingFigures.Line("id_card_front", "id_number", 1, 1));
        assertThat(perform(get("/review/supervisor").with(user(ANNA))).getContentAsString(StandardCharsets.UTF_8))
                .contains("id=\"readings\"", "50.0 %");
    }

    @Test
    void itHoldsForTheSameContentInALaterRevisionAndANewUploadMakesItVoid() throws Exception {
        ClaimId claim = taken("GZ-C8");
        correct(claim, RIGHT, ANNA);
        ClaimId same = lay(DrawnClaim.misread("GZ-C8", 2));
        assertThat(file(same).decision().reasons()).isEmpty();
        assertThat(page(same, ANNA)).contains("id=\"corrected\"").doesNotContain("此更正失效");

        ClaimId anew = lay(DrawnClaim.changed(DrawnClaim.misread("GZ-C8", 3), DocumentKind.ID_CARD_FRONT));

        assertThat(file(anew).decision()).isEqualTo(file(anew).machine());
        assertThat(file(anew).corrections()).isEmpty();
        assertThat(page(anew, ANNA)).contains("此更正失效").doesNotContain("id=\"corrected\"");
        assertThat(file(lay(DrawnClaim.misread("GZ-C9", 1))).corrections()).isEmpty();
    }

    @Test
    void aDecisionThatCanStillBeTakenBackIsNobodysToCorrect() throws Exception {
        ClaimId claim = taken("GZ-CA");
        correct(claim, RIGHT, ANNA);
        pass(claim, file(claim).seen(), ANNA);

        assertThat(correct(claim, "", BERT).getStatus()).isEqualTo(409);

        watch.forward(Duration.ofMinutes(1));
        assertThat(count("review_correction")).isEqualTo(1);
    }

    private ClaimId taken(String application) throws Exception {
        ClaimId claim = lay(DrawnClaim.misread(application, 1));
        send(claim, "take", ANNA);
        return claim;
    }

    private ClaimId lay(CaseFile file) {
        cases.lay(file);
        review.open(file.claim().id().toString());
        return file.claim().id();
    }

    private CaseFile file(ClaimId claim) {
        return corrected.find(claim).orElseThrow();
    }

    private State state(ClaimId claim) {
        return standings.find(claim).orElseThrow().state();
    }

    private int count(String table) {
        return database.sql("SELECT count(*) FROM " + table)
                .query(Integer.class)
                .single();
    }

    private Happening told(ClaimId claim, String what) {
        return heard.about(claim.toString()).stream()
                .filter(happening -> happening.what().equals(what))
                .findFirst()
                .orElseThrow();
    }

    private MockHttpServletResponse correct(ClaimId claim, String value, Account account) throws Exception {
        return correct(claim, value, file(claim).seen(), account);
    }

    private MockHttpServletResponse correct(ClaimId claim, String value, long seen, Account account) throws Exception {
        return perform(post("/review/" + claim + "/correct")
                .param("slot", "id_card_front")
                .param("field", "id_number")
                .param("value", value)
                .param("seen", Long.toString(seen))
                .with(user(account)));
    }

    private int pass(ClaimId claim, long seen, Account account) throws Exception {
        return perform(post("/review/" + claim + "/verdict")
                        .param("action", "approved")
                        .param("seen", Long.toString(seen))
                        .with(user(account)))
                .getStatus();
    }

    private MockHttpServletResponse send(ClaimId claim, String act, Account account) throws Exception {
        return perform(post("/review/" + claim + "/" + act).with(user(account)));
    }

    private String page(ClaimId claim, Account account) throws Exception {
        return perform(get("/review/" + claim).with(user(account))).getContentAsString(StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse perform(MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request.with(csrf())).andReturn().getResponse();
    }
}
