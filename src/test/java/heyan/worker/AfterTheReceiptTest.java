package heyan.worker;

import static org.assertj.core.api.Assertions.assertThat;

import heyan.claim.Claim;
import heyan.claim.ClaimId;
import heyan.claim.DocumentKind;
import heyan.claim.FormCode;
import heyan.claim.ReasonCode;
import heyan.intake.StoredDocument;
import heyan.intake.TakenClaims;
import heyan.programme.Programmes;
import heyan.review.ReviewBehind;
import heyan.worker.Handset.Page;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@DisplayName("职工, after the receipt: withdraw 撤回, mend what was returned 驳回, appeal 申诉")
@SpringBootTest(classes = WorkerSlice.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class AfterTheReceiptTest {
    @LocalServerPort
    private int port;

    @Autowired
    private WorkerSlice.CaughtSms sms;

    @Autowired
    private WorkerSlice.Heard heard;

    @Autowired
    private WorkerSlice.SetClock clock;

    @Autowired
    private Programmes programmes;

    @Autowired
    private TakenClaims claims;

    @Autowired
    private Filings filings;

    @Autowired
    private ReviewBehind review;

    @Autowired
    private FormCodes codes;

    @Autowired
    private WorkerKey key;

    private final String programme = "a-" + UUID.randomUUID();
    private final String phone = "137" + String.format("%08d", Math.floorMod(programme.hashCode(), 100_000_000));
    private Handset handset;
    private String path;

    @BeforeEach
    void handIn() {
        clock.pass(Duration.ofMinutes(11));
        Filled.round(programmes, programme, 5);
        handset = new Handset(port);
        handset.login(sms, phone);
        handset.get("/worker");
        path = handset.post("/worker/claims", Map.of("programme", programme))
                .path()
                .replace("/form", "");
        handset.post(path + "/form", Filled.form());
        upload(DocumentKind.BANK_CARD, 1);
        upload(DocumentKind.DIPLOMA, 2);
        handset.get(path + "/check");
        handset.submit(path, filing().version());
        clock.pass(Duration.ofSeconds(1));
    }

    @Test
    void whatTheMachineStillReadsCannotBeWithdrawn() {
        assertThat(handset.get(path).text()).doesNotContain("撤回申请");

        Page late = handset.post(path + "/withdraw", Map.of("why", "填错了", "sure", "true"));

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text()).contains("现在不能撤回");
        assertThat(filing().round()).isEqualTo(1);
    }

    @Test
    void withdrawingTakesAReasonAndATickAndGivesThePlaceOn() {
        review.opened(claim(1));
        assertThat(handset.get(path).text()).contains("撤回申请", "已为您预留名额");
        Page asked = handset.get(path + "/withdraw");
        assertThat(asked.text()).contains("撤回后不再审核，名额让给下一位，不能恢复");

        Page unsure = handset.post(path + "/withdraw", Map.of("why", "不申请了"));
        Page mute = handset.post(path + "/withdraw", Map.of("why", "  ", "sure", "true"));
        assertThat(List.of(unsure.status(), mute.status())).containsOnly(422);
        assertThat(unsure.text()).contains("请先勾选", "不申请了");
        assertThat(heard.about(claim(1).toString())).doesNotContain("review.withdrawn");
        Page done = handset.post(path + "/withdraw", Map.of("why", "不申请了", "sure", "true"));

        assertThat(done.path()).isEqualTo(path);
        assertThat(done.text()).contains("已撤回", "名额已释放").doesNotContain("to-withdraw", "不申请了");
        assertThat(heard.about(claim(1).toString())).contains("review.withdrawn", "places.released");
        assertThat(handset.post(path + "/withdraw", Map.of("why", "再来", "sure", "true"))
                        .status())
                .isEqualTo(409);
    }

    @Test
    void withdrawingWhatIsBeingMendedEndsTheMendingToo() {
        review.opened(claim(1));
        review.returned(claim(1), Set.of(DocumentKind.DIPLOMA), List.of(ReasonCode.FILE_UNREADABLE), "");
        handset.post(path + "/mend", Map.of());
        assertThat(filing().open()).isTrue();

        handset.post(path + "/withdraw", Map.of("why", "不申请了", "sure", "true"));

        assertThat(filing().open()).isFalse();
        assertThat(handset.submit(path, filing().version()).path()).isEqualTo(path);
        assertThat(claims.latest(programme)).containsExactly(claim(1));
    }

    @Test
    void theCodeOnTheFormThatWasPrintedBeforeAgreesWithWhatWasHandedIn() {
        FormCode code = FormCode.parse(codes.write(filing())).orElseThrow();
        Claim handedIn = claims.find(claim(1)).orElseThrow().claim();

        assertThat(key.formCodeKey().holds(code)).isTrue();
        assertThat(code.isFor(handedIn.id())).isTrue();
        assertThat(code.isOf(handedIn)).isTrue();
        assertThat(code.isOf(new Claim(
                        handedIn.id(),
                        handedIn.worker(),
                        new Claim.Account("中国工商银行", "6222020000000000001"),
                        handedIn.study(),
                        handedIn.submittedAt(),
                        handedIn.documents())))
                .isFalse();
    }

    @Test
    void onlyTheMarkedDocumentIsOpenWithItsReasonsAndTheReviewersWords() {
        review.opened(claim(1));
        review.returned(claim(1), Set.of(DocumentKind.DIPLOMA), List.of(ReasonCode.FILE_UNREADABLE), "请把四角拍全");
        assertThat(handset.get(path).text()).contains("退回修改", "需重新上传", "请把四角拍全");

        Page documents = handset.post(path + "/mend", Map.of());

        assertThat(documents.path()).as("no field was returned").isEqualTo(path + "/documents");
        String diploma = handset.get(path + "/documents/diploma").text();
        String card = handset.get(path + "/documents/bank_card").text();
        assertThat(diploma).contains("请重新上传", "请把四角拍全", "type=\"file\"");
        assertThat(card).contains("已接受").doesNotContain("请把四角拍全", "type=\"file\"", "<form");
        assertThat(handset.get(path + "/form").text()).doesNotContain("<input id=", "<select");
    }

    @Test
    void theReasonSaysOnWhichDocumentWhatWasReadAndTypedWithNumbersMasked() {
        review.opened(claim(1));
        review.returned(claim(1), Set.of(DocumentKind.BANK_CARD), List.of(ReasonCode.BANK_CARD_NUMBER_MISMATCH), "");
        String said = "银行卡的“银行卡号”读作 6222***********9999，您填写的是 6212***********0000。";

        assertThat(handset.get(path).text()).contains(said).doesNotContain("6222029999999999999");
        handset.post(path + "/mend", Map.of());

        assertThat(handset.get(path + "/form").text()).contains(said);
        assertThat(handset.get(path + "/documents/bank_card").text()).contains(said);
        assertThat(handset.get(path + "/documents/diploma").text()).doesNotContain("读作");
    }

    @Test
    void anUploadToAnotherSlotIsRefusedAndChangesNothing() {
        returned(Set.of(DocumentKind.DIPLOMA), ReasonCode.FILE_UNREADABLE);

        Page refused = handset.upload(path + "/documents/bank_card", picture(9));

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text()).contains("这份材料已接受，不能更换");
        upload(DocumentKind.DIPLOMA, 7);
        submitAgain();
        Map<DocumentKind, String> before = contents(claim(1));
        Map<DocumentKind, String> after = contents(claim(2));
        assertThat(after.get(DocumentKind.BANK_CARD)).isEqualTo(before.get(DocumentKind.BANK_CARD));
        assertThat(after.get(DocumentKind.DIPLOMA)).isNotEqualTo(before.get(DocumentKind.DIPLOMA));
    }

    @Test
    void aFieldThatWasNotReturnedIsRefusedAndOneThatWasIsMended() {
        returned(Set.of(DocumentKind.BANK_CARD), ReasonCode.BANK_CARD_NUMBER_MISMATCH);
        String form = handset.get(path + "/form").text();
        assertThat(form)
                .contains("name=\"bank_card_number\"", "name=\"bank_name\"")
                .doesNotContain("name=\"name\"");

        Page refused = handset.post(path + "/form", Map.of("name", "别人", "bank_card_number", "6212261111111111116"));
        Page saved =
                handset.post(path + "/form", Map.of("bank_name", "中国工商银行", "bank_card_number", "6222020000000000001"));

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text()).contains("这一栏已通过，不能修改");
        assertThat(filing().draft().get("name")).isEqualTo("欧阳样本");
        assertThat(filing().draft().get("bank_card_number")).isEqualTo("6222020000000000001");
        assertThat(saved.status()).isIn(200, 422);
    }

    @Test
    void whatWasMendedGoesBackToTheLevelThatReturnedItWithNothingElseChanged() {
        returned(Set.of(DocumentKind.DIPLOMA), ReasonCode.FILE_UNREADABLE);
        upload(DocumentKind.DIPLOMA, 7);

        Page receipt = submitAgain();
        review.opened(claim(2));

        assertThat(receipt.path()).isEqualTo(path);
        assertThat(review.waits(claim(2))).isEqualTo("district ");
        assertThat(handset.get(path).text()).contains("现由区（产业、直属）工会审核");
    }

    @Test
    void anAppealIsAnsweredInItsThreadAndMayOpenTheClaimAgain() {
        returned(Set.of(DocumentKind.DIPLOMA), ReasonCode.FILE_UNREADABLE);
        assertThat(handset.get(path + "/appeal").text()).contains("申诉理由");

        assertThat(handset.post(path + "/appeal", Map.of("words", " ")).status())
                .isEqualTo(422);
        Page thread = handset.post(path + "/appeal", Map.of("words", "证书是清楚的 <b>"));
        review.answered(claim(1), "已请另一位同事查看", false);
        Page answered = handset.get(path + "/appeal");

        assertThat(thread.text()).contains("证书是清楚的 &lt;b&gt;", "您");
        assertThat(answered.text()).contains("已请另一位同事查看", "补充说明").doesNotContain("李样本", "li.hua");
        assertThat(handset.get(path).text()).contains("申诉往来（2 条）", "退回修改", "工会答复了申诉");
        review.reopened(claim(1));
        Page again = handset.get(path);
        assertThat(again.text()).contains("人工审核中", "重新审核").doesNotContain("内部");
        assertThat(handset.upload(path + "/documents/diploma", picture(5)).status())
                .as("nothing may change under the reviewer's eyes")
                .isEqualTo(409);
        assertThat(handset.submit(path, filing().version()).text()).contains("申请正在重新审核");
    }

    @Test
    void withoutANegativeDecisionThereIsNothingToAppealAgainst() {
        review.opened(claim(1));

        assertThat(handset.get(path + "/appeal").path()).isEqualTo(path);
        assertThat(handset.post(path + "/appeal", Map.of("words", "快一点")).status())
                .isEqualTo(409);
        assertThat(heard.about(claim(1).toString())).doesNotContain("review.appealed");
    }

    @Test
    void anEndedAppealIsReadAndNotWrittenOn() {
        review.opened(claim(1));
        review.refused(claim(1), List.of(ReasonCode.ALREADY_PAID), "");
        handset.get(path + "/appeal");
        handset.post(path + "/appeal", Map.of("words", "没有领过"));
        review.answered(claim(1), "已核实，维持原决定", true);

        Page read = handset.get(path + "/appeal");

        assertThat(read.text()).contains("维持原决定");
        assertThat(handset.get(path + "/data.zip").status()).isEqualTo(200);
    }

    private void returned(Set<DocumentKind> slots, ReasonCode reason) {
        review.opened(claim(1));
        review.returned(claim(1), slots, List.of(reason), "");
        handset.get(path);
        handset.post(path + "/mend", Map.of());
        assertThat(filing().open()).isTrue();
    }

    private Page submitAgain() {
        handset.get(path + "/check");
        Page receipt = handset.submit(path, filing().version());
        assertThat(claims.latest(programme)).containsExactly(claim(2));
        return receipt;
    }

    private Map<DocumentKind, String> contents(ClaimId claim) {
        return claims.find(claim).orElseThrow().documents().stream()
                .collect(Collectors.toMap(
                        StoredDocument::slot, one -> one.sha256().orElseThrow()));
    }

    private void upload(DocumentKind kind, int variant) {
        handset.upload(path + "/documents/" + kind.code(), picture(variant));
    }

    private static byte[] picture(int variant) {
        return new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) variant};
    }

    private Filing filing() {
        return filings.of(new Phone(phone)).get(0);
    }

    private ClaimId claim(int revision) {
        return new ClaimId(programme, filing().application(), revision);
    }
}
