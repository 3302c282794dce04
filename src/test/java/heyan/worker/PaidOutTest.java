package heyan.worker;

import static org.assertj.core.api.Assertions.assertThat;

import heyan.claim.ClaimId;
import heyan.claim.DocumentKind;
import heyan.intake.TakenClaims;
import heyan.programme.Programmes;
import heyan.review.ReviewBehind;
import heyan.worker.Handset.Page;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@DisplayName("职工, after approval: paid 已发放, returned by the bank 退票, another bank card")
@SpringBootTest(classes = WorkerSlice.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class PaidOutTest {
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

    private final String programme = "p-" + UUID.randomUUID();
    private final String phone = "135" + String.format("%08d", Math.floorMod(programme.hashCode(), 100_000_000));
    private Handset handset;
    private String path;

    @BeforeEach
    void approve() {
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
        review.opened(claim(1));
        review.approved(claim(1));
    }

    @Test
    void theWorkerReadsTheDayOfThePayment() {
        review.paid(claim(1), "2021-07-30");

        assertThat(handset.get(path).text())
                .contains("补助已发放到您的银行卡", "2021-07-30")
                .doesNotContain("id=\"mend\"");
        assertThat(handset.get("/worker").text()).contains("已发放");
    }

    @Test
    void whatTheBankReturnedIsToldWithWhatToDoAndNotInTheWordsForColleagues() {
        review.paid(claim(1), "2021-07-30");
        review.returnedByTheBank(claim(1), "账户已销户");

        assertThat(handset.get(path).text())
                .contains("银行没有收下发给您的补助", "名额为您保留", "2021-07-30", "银行退票，款项未能入账")
                .doesNotContain("账户已销户", "id=\"mend\"");
    }

    @Test
    void onlyTheBankCardIsMendedAndThenAPersonLooksAgain() {
        review.paid(claim(1), "2021-07-30");
        review.returnedByTheBank(claim(1), "账户已销户");
        review.cardReturned(claim(1), "原卡已销户，请换一张");
        assertThat(handset.get(path).text()).contains("退回修改", "银行退回了发给您的补助", "原卡已销户，请换一张", "需重新上传");

        Page form = handset.post(path + "/mend", Map.of());

        assertThat(form.text())
                .contains("name=\"bank_card_number\"", "name=\"bank_name\"")
                .doesNotContain("name=\"name\"", "name=\"phone\"");
        assertThat(handset.upload(path + "/documents/diploma", picture(9)).status())
                .isEqualTo(409);
        handset.post(path + "/form", Map.of("bank_name", "中国建设银行", "bank_card_number", "6217000000000000129"));
        upload(DocumentKind.BANK_CARD, 7);
        handset.get(path + "/check");
        handset.submit(path, filing().version());
        assertThat(claims.find(claim(2)).orElseThrow().claim().account().cardNumber())
                .isEqualTo("6217000000000000129");
        review.opened(claim(2));

        assertThat(review.waits(claim(2))).as("nothing else was changed").endsWith(" ");
        assertThat(handset.get(path).text()).contains("人工审核中", "已发放", "银行退票");
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
