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

@DisplayName("职工, after 撤回: begins again while the window is open, behind those who waited, as the next revision")
@SpringBootTest(classes = WorkerSlice.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class StartAgainTest {
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

    private final String programme = "s-" + UUID.randomUUID();
    private final int number = Math.floorMod(programme.hashCode(), 100_000_000);
    private final String phone = "133" + String.format("%08d", number);
    private Handset handset;
    private String path;

    @BeforeEach
    void handInTheOnlyPlaceAndOneWhoWaits() {
        clock.pass(Duration.ofMinutes(11));
        Filled.round(programmes, programme, 1);
        handset = loggedIn(phone);
        path = handIn(handset);
        String waiting = handIn(loggedIn("132" + String.format("%08d", number)));
        assertThat(waiting).isNotEqualTo(path);
        review.opened(claim(1));
        clock.pass(Duration.ofSeconds(1));
        handset.get(path);
    }

    @Test
    void whoWithdrewBeginsAgainWithEverythingOpenAndComesAfterThoseWhoWaited() {
        withdraw();
        assertThat(handset.get("/worker").text()).contains("已撤回", offered());

        Page form = begin();

        assertThat(form.path()).isEqualTo(path + "/form");
        assertThat(form.text()).contains("name=\"name\"", "name=\"bank_card_number\"", "欧阳样本");
        assertThat(handset.get("/worker").text())
                .as("the withdrawn one stays, and is not begun twice")
                .contains("已撤回", "未提交")
                .doesNotContain(offered());
        Map<String, String> typed = new TreeMap<>(Filled.form());
        typed.put("major", "会计");
        handset.post(path + "/form", typed);
        handset.get(path + "/check");
        Page receipt = handset.submit(path, filing().version());

        assertThat(claims.latest(programme)).contains(claim(2)).doesNotContain(claim(1));
        assertThat(claims.find(claim(2)).orElseThrow().claim().study().major()).isEqualTo("会计");
        assertThat(receipt.text()).contains("候补", "您撤回了申请").doesNotContain("已为您预留名额");
        review.opened(claim(2));
        assertThat(handset.get(path).text()).contains("人工审核中");
    }

    @Test
    void aSecondClickBeginsNoSecondTime() {
        withdraw();
        begin();
        handset.post("/worker/claims", Map.of("programme", programme));

        assertThat(filing().round()).isEqualTo(2);
        assertThat(filings.of(new Phone(phone))).hasSize(1);
    }

    @Test
    @DisplayName("what a person returned 驳回 is seen by a person of that level, though it was withdrawn in between")
    void withdrawingDoesNotLeadPastThePerson() {
        review.returned(claim(1), Set.of(DocumentKind.DIPLOMA), List.of(ReasonCode.FILE_UNREADABLE), "");
        withdraw();
        begin();
        handset.get(path + "/check");
        handset.submit(path, filing().version());

        review.passed(claim(2));

        assertThat(review.waits(claim(2))).startsWith("district ");
    }

    @Test
    @DisplayName("after the end 申报截止 nobody begins again, nor hands in what was begun before")
    void nobodyBeginsAgainAfterTheEnd() {
        withdraw();
        begin();
        handset.get(path + "/check");
        Duration days = Duration.ofDays(60);
        clock.pass(days);
        try {
            Handset later = loggedIn(phone);
            later.get(path + "/check");

            assertThat(later.submit(path, filing().version()).status()).isEqualTo(409);
            assertThat(later.post("/worker/claims", Map.of("programme", programme))
                            .status())
                    .isEqualTo(404);
        } finally {
            clock.pass(days.negated());
        }
        assertThat(claims.latest(programme)).contains(claim(1));
    }

    /** The button of this programme among those that are open. */
    private String offered() {
        return "name=\"programme\" value=\"" + programme + "\"";
    }

    private void withdraw() {
        handset.get(path + "/withdraw");
        handset.post(path + "/withdraw", Map.of("why", "填错了", "sure", "true"));
    }

    private Page begin() {
        handset.get("/worker");
        return handset.post("/worker/claims", Map.of("programme", programme));
    }

    private Handset loggedIn(String number) {
        Handset one = new Handset(port);
        one.login(sms, number);
        one.get("/worker");
        return one;
    }

    private String handIn(Handset one) {
        String claim = one.post("/worker/claims", Map.of("programme", programme))
                .path()
                .replace("/form", "");
        one.post(claim + "/form", Filled.form());
        one.upload(claim + "/documents/bank_card", picture(1));
        one.upload(claim + "/documents/diploma", picture(2));
        one.get(claim + "/check");
        String version = one.get(claim + "/check").text().replaceAll("(?s).*name=\"version\" value=\"(\\d+)\".*", "$1");
        one.submit(claim, Long.parseLong(version));
        return claim;
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
