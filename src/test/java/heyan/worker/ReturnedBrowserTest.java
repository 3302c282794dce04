package heyan.worker;

import static org.assertj.core.api.Assertions.assertThat;

import heyan.claim.ClaimId;
import heyan.claim.DocumentKind;
import heyan.intake.StoredDocument;
import heyan.intake.TakenClaims;
import heyan.programme.Programmes;
import heyan.review.Accounts;
import heyan.review.Browser;
import heyan.review.ReviewBehind;
import heyan.review.ReviewBehindPages;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A claim goes back and forth between a worker's phone and the reviewers of one district, each in a browser of their own. */
@DisplayName("驳回 and 申诉 in two browsers: the reviewers' wide one and the worker's phone-sized one")
@SpringBootTest(
        classes = {WorkerSlice.class, ReviewBehindPages.class},
        webEnvironment = WebEnvironment.RANDOM_PORT)
class ReturnedBrowserTest {
    private static final Path NOTICE = Path.of("src/main/resources/programmes/gz-2021-1.yaml");
    private static final String PASSWORD = "correct horse battery";
    private static final String WORDS = "请拍清卡号";
    private static final String ASIDE = "疑似他人的卡";
    private static final String DISTRICT = "广州市天河区总工会";

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

    @Autowired
    private Accounts accounts;

    @TempDir
    private Path folder;

    private final String programme = "w-" + UUID.randomUUID();
    private final String number = "136" + String.format("%08d", Math.floorMod(programme.hashCode(), 100_000_000));
    private final Map<String, String> wrong = new LinkedHashMap<>();
    private Browser desk;
    private Browser phone;

    @BeforeEach
    void handIn() throws IOException {
        Browser.assumeThere();
        String notice = Files.readString(NOTICE).replace("programme_id: gz-2021-1", "programme_id: " + programme);
        programmes.load(programme + ".yaml", notice.getBytes(StandardCharsets.UTF_8));
        for (String login : new String[] {"dora", "emil"}) {
            accounts.create(login, login + "样本", "district_reviewer", PASSWORD);
            accounts.assign(login, DISTRICT);
        }
        file();
        review.opened(claim(1));
        clock.pass(Duration.ofMinutes(11));
        desk = Browser.open(port);
        phone = Browser.open(port);
        loginByPhone();
    }

    private void file() {
        Handset handset = new Handset(port);
        handset.login(sms, number);
        handset.get("/worker");
        String path = handset.post("/worker/claims", Map.of("programme", programme))
                .path()
                .replace("/form", "");
        handset.post(path + "/form", Filled.form());
        for (DocumentKind kind :
                programmes.current(programme).documents().required().keySet()) {
            handset.upload(
                    path + "/documents/" + kind.code(), picture(kind.code().hashCode()));
        }
        handset.get(path + "/check");
        handset.submit(path, filing().version());
        assertThat(claims.latest(programme)).containsExactly(claim(1));
    }

    @AfterEach
    void close() {
        for (Browser browser : new Browser[] {desk, phone}) {
            if (browser != null) {
                browser.close();
            }
        }
    }

    @Test
    void theWorkerMendsOnlyTheMarkedDocumentAndTheClaimComesBackToTheLevelThatReturnedIt() throws IOException {
        returnTheClaim();
        phone.go(filing().path());
        assertThat(phone.one(".phase .badge").getText()).isEqualTo("退回修改");
        assertThat(phone.one(".remarks").getText()).contains("银行卡的“银行卡号”读作 6222***********9999");
        assertThat(phone.one(".deadline").getText()).isEqualTo("审核到 2021-07-26 00:00 截止，请在此之前改好并重新提交。");
        assertThat(phone.driver().getPageSource()).contains(WORDS).doesNotContain(ASIDE);
        look(phone, "returned");

        mendTheCard();
        assertThat(phone.one(".phase .badge").getText()).isEqualTo("核验中");
        look(phone, "handed-in-again");

        Map<DocumentKind, String> before = contents(claim(1));
        assertThat(contents(claim(2)))
                .containsEntry(DocumentKind.DIPLOMA, before.get(DocumentKind.DIPLOMA))
                .doesNotContainEntry(DocumentKind.BANK_CARD, before.get(DocumentKind.BANK_CARD));
        review.opened(claim(2));
        clock.pass(Duration.ofSeconds(1));
        phone.go(filing().path());
        assertThat(phone.one("#level").getText()).isEqualTo("现由区（产业、直属）工会审核。");
        as("emil");
        desk.go("/review");
        assertThat(desk.one("tr.row .id").getText()).contains(filing().application());
        look(desk, "back-in-the-queue");
        desk.go("/review/" + claim(2));
        assertThat(desk.one("#here").getText())
                .contains("区、产业工会", "dora样本", "2021-", "银行卡号不一致", "需重传的材料", "银行卡", WORDS, ASIDE);
        assertThat(desk.one("#mended").getText()).isEqualTo("银行卡 重新上传");
        assertThat(desk.one(".timeline").getText()).contains("dora样本：驳回", WORDS, ASIDE);
        assertThat(desk.count("#outside")).as("nothing else was changed").isZero();
        look(desk, "back-case");
        assertNothingIsWrong();
    }

    @Test
    void anotherReviewerThanTheOneWhoDecidedAnswersTheAppealAndTheWorkerReadsItInTheThread() {
        returnTheClaim();
        phone.go(filing().path());
        press(phone, "#appeal");
        phone.one("#words").sendKeys("卡号没有填错，请再看一次。");
        look(phone, "appeal");
        press(phone, "#send");
        assertThat(phone.one("#thread .own").getText()).contains("卡号没有填错");

        desk.go("/review/appeals");
        assertThat(desk.one("tbody .thread").getText()).contains("卡号没有填错");
        assertThat(desk.one("tbody .acts").getText()).isEqualTo("须由作出决定者以外的审核员回复");
        look(desk, "appeal-own-decision");
        as("emil");
        desk.go("/review/appeals");
        desk.one("tbody .acts [name=words]").sendKeys("已核对原件，卡号以卡面为准。");
        look(desk, "appeal-answering");
        desk.one("tbody .acts [name=words]").sendKeys(Keys.ENTER);
        desk.one("#appeals, tbody .thread .union");

        phone.go(filing().path());
        assertThat(phone.one("#appeal").getText()).isEqualTo("申诉往来（2 条）");
        press(phone, "#appeal");
        assertThat(phone.one("#thread .union").getText())
                .contains("已核对原件，卡号以卡面为准。")
                .doesNotContain("emil");
        assertThat(phone.count("#thread li")).isEqualTo(2);
        look(phone, "appeal-answered");
        assertNothingIsWrong();
    }

    @Test
    void theWorkerReadsThatItWasPaidAndThatTheBankReturnedIt() {
        review.approved(claim(1));
        review.paid(claim(1), "2021-06-22");
        phone.go(filing().path());
        assertThat(phone.one(".phase .badge").getText()).isEqualTo("已发放");
        look(phone, "paid");

        review.returnedByTheBank(claim(1), "账户已销户");
        phone.go(filing().path());
        assertThat(phone.one(".phase .badge").getText()).isEqualTo("银行退票");
        look(phone, "bank-returned");
        assertNothingIsWrong();
    }

    /** One reviewer returns it; the slip is seen before it is sent. */
    private void returnTheClaim() {
        as("dora");
        desk.go("/review/" + claim(1));
        desk.one("#take").click();
        desk.one("#release");
        desk.one("#decide [name=note]").sendKeys(WORDS);
        desk.script("document.querySelector('#decide [name=internal]').value = arguments[0]", ASIDE);
        desk.one("#return").click();
        assertThat(desk.one(".slip").getText()).contains("银行卡的“银行卡号”读作 6222***********9999", "需重传", "银行卡");
        assertThat(desk.one(".deadline").getText()).contains("2021-07-26 00:00");
        look(desk, "slip");
        desk.one("#confirm").click();
        desk.one("#undo");
        clock.pass(Duration.ofSeconds(6));
        desk.go("/review");
        desk.one("#queue");
    }

    /** Only the card's number, its bank and its picture are open; only the picture is changed. */
    private void mendTheCard() throws IOException {
        press(phone, "#mend");
        phone.one("#bank_card_number");
        assertThat(phone.count("input:not([type=hidden])")).isEqualTo(2);
        look(phone, "mend-form");
        press(phone, "form .bar .primary");
        phone.one("#slots");
        assertThat(phone.count("input[type=file]")).isEqualTo(1);
        assertThat(phone.one("#slot-bank_card .badge").getText()).isEqualTo("请重新上传");
        assertThat(phone.one("#slot-diploma .badge").getText()).isEqualTo("已接受");
        Path card = Files.write(folder.resolve("card.jpg"), picture(99));
        phone.one("#file-bank_card").sendKeys(card.toAbsolutePath().toString());
        phone.gone("#slot-bank_card .badge", "请重新上传");
        look(phone, "mend-documents");
        press(phone, ".bar .primary");
        phone.one("#submit");
        for (WebElement tick : phone.driver().findElements(By.name("consent"))) {
            phone.script("arguments[0].scrollIntoView({block: 'center'})", tick);
            tick.click();
        }
        press(phone, "#submit");
        phone.one("#receipt-number");
    }

    private void loginByPhone() {
        phone.size(390, 844);
        phone.go("/worker");
        phone.one("#phone").sendKeys(number + Keys.ENTER);
        phone.one("#code").sendKeys(sms.code(number) + Keys.ENTER);
        phone.one("a[href*='/worker/claims/']");
    }

    private void as(String login) {
        desk.driver().manage().deleteAllCookies();
        desk.login(login, PASSWORD);
        desk.one(".top");
    }

    private static void press(Browser browser, String css) {
        WebElement button = browser.one(css);
        browser.script("arguments[0].scrollIntoView({block: 'center'})", button);
        button.click();
    }

    /** The page in both sizes and what is wrong with it; the phone stays a phone. */
    private void look(Browser browser, String name) {
        wrong.put(name, browser.look("walk-" + name));
        if (browser == phone) {
            phone.size(390, 844);
        }
    }

    private void assertNothingIsWrong() {
        wrong.values().removeIf(String::isEmpty);
        assertThat(wrong).isEmpty();
        assertThat(desk.complaints() + phone.complaints())
                .doesNotContain("Content Security Policy", "Content-Security-Policy");
    }

    private Map<DocumentKind, String> contents(ClaimId claim) {
        return claims.find(claim).orElseThrow().documents().stream()
                .collect(Collectors.toMap(
                        StoredDocument::slot, one -> one.sha256().orElseThrow()));
    }

    private static byte[] picture(int variant) {
        return new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) variant};
    }

    private Filing filing() {
        return filings.of(new Phone(number)).get(0);
    }

    private ClaimId claim(int revision) {
        return new ClaimId(programme, filing().application(), revision);
    }
}
