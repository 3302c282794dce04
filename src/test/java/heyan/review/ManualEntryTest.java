package heyan.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import heyan.claim.ClaimId;
import heyan.claim.Happening;
import heyan.claim.ReasonCode;
import heyan.programme.Programmes;
import heyan.review.access.Role;
import heyan.review.access.Standing.State;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@DisplayName("手工录入: a document that was not recognised is told and entered by a person, as corrections of nothing read")
@SpringBootTest(classes = ReviewSlice.class)
@AutoConfigureMockMvc
@DirtiesContext
class ManualEntryTest {
    private static final Account ANNA = new Account("anna", "安样本", Role.CITY_REVIEWER, "", "x");
    private static final Account BERT = new Account("bert", "白样本", Role.CITY_REVIEWER, "", "x");
    private static final String CARD = "id_card_front";

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
        LaidAccounts.only(database, ANNA, BERT);
    }

    @Test
    void itIsToldThenEnteredThenComparedAndStillWaitsForADecision() throws Exception {
        ClaimId claim = taken(UnreadClaim.unrecognised("GZ-M1"));
        assertThat(page(claim)).contains("材料种类不符", "未知材料", "这是什么材料").doesNotContain("手工录入");

        assertThat(correct(claim, "kind", CARD)).isEqualTo(302);

        assertThat(file(claim).decision().reasons()).containsExactly(ReasonCode.FIELD_NOT_FOUND);
        assertThat(page(claim)).contains("手工录入", "name=\"field\" value=\"name\"", "name=\"field\" value=\"id_number\"");
        assertThat(correct(claim, "name", "欧阳样本")).isEqualTo(302);
        assertThat(correct(claim, "id_number", DrawnClaim.TYPED_NUMBER)).isEqualTo(302);

        assertThat(file(claim).decision().reasons()).isEmpty();
        assertThat(file(claim).machine().reasons()).containsExactly(ReasonCode.DOCUMENT_WRONG_KIND);
        assertThat(state(claim)).isEqualTo(State.WAITING);
        assertThat(page(claim))
                .contains("仍须由审核人员作出决定", "<s>未知材料</s>", "<b>身份证人像面</b>", "<s>—</s> → <b>欧阳样本</b>")
                .doesNotContain(DrawnClaim.TYPED_NUMBER);
    }

    @Test
    void whoWhenAndBothValuesAreKeptAndTold() throws Exception {
        ClaimId claim = taken(UnreadClaim.unrecognised("GZ-M2"));
        correct(claim, "kind", CARD);
        correct(claim, "name", "欧阳样本");

        assertThat(database.sql("SELECT concat_ws('|', field, machine, value, who) FROM review_correction ORDER BY id")
                        .query(String.class)
                        .list())
                .containsExactly("kind|unknown|id_card_front|anna", "name||欧阳样本|anna");
        assertThat(heard.about(claim.toString()))
                .filteredOn(happening -> happening.what().equals("review.corrected"))
                .extracting(Happening::facts)
                .satisfiesExactly(
                        kind -> assertThat(kind)
                                .containsEntry("field", "kind")
                                .containsEntry("machine", "unknown")
                                .containsEntry("corrected", CARD)
                                .containsEntry("document", DrawnClaim.sha("GZ-M2")),
                        name -> assertThat(name)
                                .containsEntry("field", "name")
                                .containsEntry("machine", "")
                                .containsEntry("corrected", "欧阳样本"));
    }

    @ParameterizedTest(name = "told {0}: {1}")
    @CsvSource({"diploma, DOCUMENT_WRONG_KIND", "unknown, DOCUMENT_WRONG_KIND", "'', DOCUMENT_WRONG_KIND"})
    void ofAnotherKindItIsReturnedNotEntered(String kind, ReasonCode reason) throws Exception {
        ClaimId claim = taken(UnreadClaim.unrecognised("GZ-M3"));
        assertThat(correct(claim, "name", "欧阳样本")).as("before it is told").isEqualTo(400);
        assertThat(correct(claim, "kind", "passport")).as("no kind").isEqualTo(422);

        assertThat(correct(claim, "kind", kind)).isEqualTo(302);

        assertThat(file(claim).decision().reasons()).containsExactly(reason);
        assertThat(correct(claim, "name", "欧阳样本")).isEqualTo(400);
    }

    @Test
    @DisplayName("四眼: what the machine read as another kind is not taken over; a pass over that takes two")
    void takenForAnotherKind() throws Exception {
        ClaimId claim = taken(UnreadClaim.taken("GZ-M4", "欧阳样本"));
        assertThat(page(claim)).contains("身份证国徽面");
        correct(claim, "kind", CARD);
        assertThat(file(claim).decision().reasons()).containsExactly(ReasonCode.FIELD_NOT_FOUND);
        correct(claim, "name", "欧阳样本");
        correct(claim, "id_number", DrawnClaim.TYPED_NUMBER);

        assertThat(send(post("/review/" + claim + "/verdict")
                                .param("action", "approved")
                                .param("seen", Long.toString(file(claim).seen())))
                        .getStatus())
                .isEqualTo(302);
        watch.forward(ProposeVerdict.UNDO);
        settle.settle();

        assertThat(state(claim)).isEqualTo(State.CHECKING);
        send(post("/review/" + claim + "/confirm"), BERT);
        assertThat(state(claim)).isEqualTo(State.PASSED);
        assertThat(readings.since(ANNA, LocalDate.of(2021, 6, 1)))
                .containsExactly(
                        new ReadingFigures.Line(CARD, "id_number", 0, 1),
                        new ReadingFigures.Line(CARD, "kind", 0, 1),
                        new ReadingFigures.Line(CARD, "name", 1, 0));
    }

    @Test
    void aKindThatPeopleLetStandCountsAsReadRightly() throws Exception {
        ClaimId claim = taken(UnreadClaim.taken("GZ-M5", "欧阳样本"));

        send(post("/review/" + claim + "/verdict")
                .param("action", "returned")
                .param("reason", "DOCUMENT_WRONG_KIND")
                .param("slot", CARD)
                .param("confirmed", "true")
                .param("seen", Long.toString(file(claim).seen())));
        watch.forward(ProposeVerdict.UNDO);
        settle.settle();

        assertThat(readings.since(ANNA, LocalDate.of(2021, 6, 1)))
                .containsExactly(new ReadingFigures.Line(CARD, "kind", 1, 0));
    }

    @Test
    void aFileWithoutAPictureSaysWhyAndIsReturnedNotEntered() throws Exception {
        ClaimId claim = taken(UnreadClaim.withClosedForm(UnreadClaim.unrecognised("GZ-M6")));

        assertThat(page(claim))
                .contains("文件需要密码", "程序提示：", "needs a password", "不能手工录入；请退回")
                .containsOnlyOnce("这是什么材料");
        assertThat(send(get("/review/" + claim).param("lang", "en")).getContentAsString(StandardCharsets.UTF_8))
                .contains("File encrypted", "The reader says:", "no picture to enter it from", "Say what it is");
        for (String field : List.of("kind", "name")) {
            assertThat(send(post("/review/" + claim + "/correct")
                                    .param("slot", "application_form")
                                    .param("field", field)
                                    .param("value", "application_form")
                                    .param("seen", Long.toString(file(claim).seen())))
                            .getStatus())
                    .isEqualTo(400);
        }
    }

    @Test
    void nobodyTypesWhatAQrCodeHoldsOrIntoAnOldPageOrIntoAnothersCase() throws Exception {
        ClaimId claim = taken(UnreadClaim.unrecognised("GZ-M7"));
        long seen = file(claim).seen();
        assertThat(correct(claim, "kind", CARD, seen, BERT)).as("hers").isEqualTo(409);
        assertThat(correct(claim, "kind", CARD, seen, ANNA)).isEqualTo(302);

        assertThat(correct(claim, "name", "欧阳样本", seen, ANNA)).as("an old page").isEqualTo(409);
        assertThat(correct(claim, "qr_content", "https://www.chsi.com.cn/")).isEqualTo(400);
        assertThat(file(claim).corrections()).hasSize(1);
    }

    private ClaimId taken(CaseFile file) throws Exception {
        ClaimId claim = file.claim().id();
        cases.lay(file);
        review.open(claim.toString());
        send(post("/review/" + claim + "/take"));
        return claim;
    }

    private CaseFile file(ClaimId claim) {
        return corrected.find(claim).orElseThrow();
    }

    private State state(ClaimId claim) {
        return standings.find(claim).orElseThrow().state();
    }

    private int correct(ClaimId claim, String field, String value) throws Exception {
        return correct(claim, field, value, file(claim).seen(), ANNA);
    }

    private int correct(ClaimId claim, String field, String value, long seen, Account account) throws Exception {
        return send(
                        post("/review/" + claim + "/correct")
                                .param("slot", CARD)
                                .param("field", field)
                                .param("value", value)
                                .param("seen", Long.toString(seen)),
                        account)
                .getStatus();
    }

    private String page(ClaimId claim) throws Exception {
        return send(get("/review/" + claim)).getContentAsString(StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
        return send(request, ANNA);
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request, Account account) throws Exception {
        return web.perform(request.with(user(account)).with(csrf())).andReturn().getResponse();
    }
}
