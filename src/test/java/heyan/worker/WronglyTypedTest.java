package heyan.worker;

import static org.assertj.core.api.Assertions.assertThat;

import heyan.claim.ClaimId;
import heyan.claim.DocumentKind;
import heyan.claim.ReasonCode;
import heyan.intake.TakenClaims;
import heyan.programme.Programmes;
import heyan.review.ReviewBehind;
import heyan.worker.Handset.Page;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@DisplayName("驳回: what was typed wrongly opens, whatever the reason is called; nothing else does")
@SpringBootTest(classes = WorkerSlice.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class WronglyTypedTest {
    @LocalServerPort
    private int port;

    @Autowired
    private WorkerSlice.CaughtSms sms;

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

    private final String programme = "t-" + UUID.randomUUID();
    private final String phone = "135" + String.format("%08d", Math.floorMod(programme.hashCode(), 100_000_000));
    private Handset handset;
    private String path;

    @BeforeEach
    void handInAClaimWhoseLevelIsWrong() {
        clock.pass(Duration.ofMinutes(11));
        Filled.round(programmes, programme, 5);
        handset = new Handset(port);
        handset.login(sms, phone);
        handset.get("/worker");
        path = handset.post("/worker/claims", Map.of("programme", programme))
                .path()
                .replace("/form", "");
        handset.post(path + "/form", form("level", "专科"));
        handset.upload(path + "/documents/bank_card", picture(1));
        handset.upload(path + "/documents/diploma", picture(2));
        handset.get(path + "/check");
        handset.submit(path, filing().version());
        review.opened(claim(1));
        clock.pass(Duration.ofSeconds(1));
    }

    @Test
    @DisplayName(
            "a level that differs under OTHER is open after the return, is mended, and nothing was changed besides")
    void aWronglyTypedLevelIsMended() {
        review.returned(claim(1), Set.of(DocumentKind.DIPLOMA), List.of(ReasonCode.OTHER), "层次与毕业证书不一致");
        assertThat(handset.get(path).text()).contains("需修改的填写项", "层次");
        handset.post(path + "/mend", Map.of());
        assertThat(handset.get(path + "/form").text())
                .contains("name=\"level\"")
                .doesNotContain("name=\"school\"", "name=\"major\"", "name=\"bank_card_number\"");

        handset.post(path + "/form", Map.of("level", "本科"));
        handset.get(path + "/documents");
        handset.upload(path + "/documents/diploma", picture(3));
        handset.get(path + "/check");
        handset.submit(path, filing().version());
        review.opened(claim(2));

        assertThat(claims.find(claim(2)).orElseThrow().claim().study().level()).isEqualTo("本科");
        assertThat(review.waits(claim(2)))
                .as("a person sees it, with no change outside")
                .isEqualTo("district ");
    }

    @Test
    @DisplayName("a mended claim that the machine passes waits for a person: 人工审核中, not 等待公示和发放")
    void whatAPersonStillLooksAtIsNotToldAsAgreed() {
        review.returned(claim(1), Set.of(DocumentKind.DIPLOMA), List.of(ReasonCode.OTHER), "");
        handset.get(path);
        handset.post(path + "/mend", Map.of());
        handset.post(path + "/form", Map.of("level", "本科"));
        handset.upload(path + "/documents/diploma", picture(3));
        handset.get(path + "/check");
        handset.submit(path, filing().version());

        review.passed(claim(2));

        assertThat(handset.get(path).text()).contains("人工审核中", "现由区（产业、直属）工会审核").doesNotContain("等待公示");
        assertThat(handset.get("/worker").text()).contains("人工审核中");
    }

    @Test
    void aForgedRequestForAFieldThatIsNotOpenIsRefusedAndChangesNothing() {
        review.returned(claim(1), Set.of(), List.of(ReasonCode.OTHER), "");
        handset.get(path);
        handset.post(path + "/mend", Map.of());
        handset.get(path + "/form");

        Page refused = handset.post(path + "/form", Map.of("level", "本科", "major", "会计"));

        assertThat(refused.status()).isEqualTo(409);
        assertThat(filing().draft().get("major")).isEqualTo("行政管理");
        assertThat(filing().draft().get("level")).isEqualTo("专科");
        assertThat(handset.upload(path + "/documents/diploma", picture(9)).status())
                .isEqualTo(409);
    }

    @Test
    void aFieldThatTheReviewerTickedIsOpenThoughNoReasonNamesIt() {
        review.returned(claim(1), Set.of("major", "no_such_field"), ReasonCode.LOW_CONFIDENCE);
        handset.get(path);
        handset.post(path + "/mend", Map.of());

        String form = handset.get(path + "/form").text();

        assertThat(form).contains("name=\"major\"", "name=\"level\"").doesNotContain("name=\"study_form\"");
        assertThat(handset.post(path + "/form", Map.of("major", "会计", "level", "本科"))
                        .status())
                .isEqualTo(200);
        assertThat(filing().draft().get("major")).isEqualTo("会计");
    }

    private static Map<String, String> form(String field, String value) {
        Map<String, String> form = new TreeMap<>(Filled.form());
        form.put(field, value);
        return form;
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
