package heyan.decide;

import static heyan.claim.DocumentKind.*;
import static heyan.claim.ReasonCode.*;
import static org.assertj.core.api.Assertions.assertThat;

import heyan.claim.ReasonCode;
import heyan.decide.Decision.Judged;
import heyan.decide.Decision.Outcome;
import heyan.programme.AllocatePlaces;
import heyan.programme.Clause;
import heyan.programme.PastPayment;
import heyan.programme.Place;
import heyan.programme.Place.State;
import heyan.programme.Programme;
import heyan.programme.Rounds;
import heyan.programme.Ticket;
import heyan.programme.UnionLevel;
import heyan.verify.Drawn;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("广州市总工会 2021年第一批")
class Guangzhou2021Test {
    private static final Programme PROGRAMME = Rounds.shipped("gz-2021-1");

    private static Drawn claim() {
        return new Drawn().programme(PROGRAMME);
    }

    private static PastPayment paid(String level, String payer) {
        return new PastPayment(Drawn.NAME, Drawn.ID, "2013秋", "gz-2016-1", "2016-08-01", "1500", "", level, payer, 2);
    }

    @Test
    @DisplayName("an honest claim meets every clause")
    void anHonestClaimPasses() {
        Decision decision = Judgement.of(claim());

        assertThat(decision.outcome()).isEqualTo(Outcome.PASS);
        assertThat(decision.trace())
                .extracting(Judged::rule)
                .containsExactly(
                        "window", "batch", "level", "years", "groups", "once", "documents", "form", "own", "agreement");
    }

    @Test
    @DisplayName("every decision quotes document, article and words, and keeps the numbers and comparisons")
    void quotesTheNotice() {
        Judged window = Judgement.clause("window", claim());

        assertThat(window.document()).contains("关于2021年第一批申领");
        assertThat(window.article()).isEqualTo("申报时间");
        assertThat(window.clause()).startsWith("2021年6月21日10时至7月21日24时");
        assertThat(window.parameters())
                .containsEntry("from", "2021-06-21T10:00+08:00")
                .containsEntry("to", "2021-07-22T00:00+08:00");
        assertThat(window.compared()).containsExactly("programme.window: EQUAL");
        assertThat(Judgement.clause("years", claim()).compared())
                .containsExactly(
                        "typed.study_time: EQUAL",
                        "chsi_registration.study_time: EQUAL",
                        "diploma.study_time: EQUAL",
                        "applied.study_time: EQUAL");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "OUTSIDE_WINDOW, 申报时间",
        "ALREADY_PAID, 申领条件",
        "STUDENT_STATUS_EXPIRED, 学籍有效期",
        "NOT_PREREGISTERED, 一",
        "DOCUMENT_MISSING, 申报资料",
        "SEAL_MISSING, 申请表填写要求",
        "FILE_ENCRYPTED, ''"
    })
    void namesThePassageOfTheNoticeForAReason(ReasonCode reason, String article) {
        assertThat(Judgement.of(claim()).clause(reason).map(Clause::article).orElse(""))
                .isEqualTo(article);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2021-06-21T09:59:59.999+08:00, NOT_MET",
        "2021-06-21T10:00:00+08:00, MET",
        "2021-07-21T23:59:59.999+08:00, MET",
        "2021-07-21T15:59:59.999Z, MET",
        "2021-07-22T00:00:00+08:00, NOT_MET",
        "2021-07-21T16:00:00Z, NOT_MET"
    })
    @DisplayName("“2021年6月21日10时至7月21日24时，逾期将自动关闭职工申报入口”")
    void from21June10HoursTo21July24Hours(String submitted, String verdict) {
        Drawn drawn = claim().submitted(submitted);

        assertThat(Judgement.of("window", drawn)).isEqualTo(verdict);
        assertThat(Judgement.of(drawn).reasons().contains(OUTSIDE_WINDOW)).isEqualTo(verdict.equals("NOT_MET"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2015春, NOT_MET",
        "2015秋, MET",
        "2016春, MET",
        "2016秋, MET",
        "2017春, MET",
        "2017秋, MET",
        "2018春, MET",
        "2018秋, MET",
        "2019春, NOT_MET"
    })
    @DisplayName("“已纳入2015年秋季至2018年秋季7个批次……预登记公布名单”")
    void onTheListOfSevenBatches(String batch, String verdict) {
        Drawn drawn = claim().registrations(Drawn.row(batch, Drawn.NAME, Drawn.ID, Drawn.SCHOOL, "本科"));

        assertThat(Judgement.of("batch", drawn)).isEqualTo(verdict);
    }

    @ParameterizedTest(name = "paid for {0} by {1}, claims for 本科: {2}")
    @CsvSource({"大专, 广州市总工会, NOT_MET", "本科, 广州市总工会, NOT_MET", "'', '', NOT_MET", "大专, 广东省总工会, MET", "本科, 从化区总工会, MET"})
    @DisplayName("“已领取过广州市总工会补助的职工，不得重复申领”；“每名职工只可享受一次”")
    void onceForLifeFromThisPayer(String level, String payer, String verdict) {
        assertThat(Judgement.of("once", claim().paid(paid(level, payer)))).isEqualTo(verdict);
    }

    @ParameterizedTest(name = "enrolled {0}, graduated {1}, applied {2}: {3}")
    @CsvSource({
        "2015-09-01, 2018-01-10, 2021-06-25T10:00:00+08:00, MET",
        "2013-07-01, 2021-07-01, 2021-07-01T23:59:59.999+08:00, MET",
        "2013-07-01, 2021-07-01, 2021-07-02T00:00:00+08:00, UNKNOWN",
        "2013-06-24, 2021-06-25, 2021-06-25T10:00:00+08:00, NOT_MET",
        "2015-09-01, 2022-06-30, 2023-09-01T23:59:59+08:00, MET",
        "2015-09-01, 2022-06-30, 2023-10-08T10:00:00+08:00, UNKNOWN",
        "2015-09-01, 2023-09-02, 2023-10-08T10:00:00+08:00, NOT_MET"
    })
    @DisplayName("“学籍最长有效期原则上为8年有效，从入学注册之日起计算”")
    void eightYearsFromEnrolment(String enrolled, String graduated, String applied, String verdict) {
        Drawn drawn = claim().typedDays(enrolled, graduated).submitted(applied);

        assertThat(Judgement.of("years", drawn)).isEqualTo(verdict);
        assertThat(Judgement.of(drawn).reasons().contains(STUDENT_STATUS_EXPIRED))
                .isEqualTo(!verdict.equals("MET"));
    }

    @Test
    @DisplayName("“额满即止；……本批次未能进入申领范围的，可在下一批次申请”: the 2,001st")
    void twoThousandPlacesAndTheNextBatchForTheRest() {
        List<Ticket> tickets = new ArrayList<>(LongStream.rangeClosed(1, 2003)
                .mapToObj(number -> new Ticket("GZ-" + number, number, "广州市天河区总工会", 0))
                .toList());
        Collections.shuffle(tickets, new Random(1));
        AllocatePlaces allocate = new AllocatePlaces(PROGRAMME.quota(), PROGRAMME.allocation());

        List<Place> places = allocate.allocate(tickets);

        assertThat(places.get(1999))
                .isEqualTo(new Place(new Ticket("GZ-2000", 2000, "广州市天河区总工会", 0), "", State.CONFIRMED, 2000));
        assertThat(places.get(2000))
                .isEqualTo(new Place(new Ticket("GZ-2001", 2001, "广州市天河区总工会", 0), "", State.WAITING, 1));
        assertThat(allocate.carryOver(places))
                .extracting(Ticket::application)
                .containsExactly("GZ-2001", "GZ-2002", "GZ-2003");
    }

    @Test
    @DisplayName("“2000人”，每人1500元: 3,000,000 yuan at most")
    void fifteenHundredYuanFromTheCity() {
        Map<String, Long> shares = PROGRAMME.money().shares(OptionalLong.empty(), false);

        assertThat(shares).containsExactly(Map.entry("广州市总工会", 150_000L));
        assertThat(PROGRAMME.quota().total().orElseThrow() * 150_000L).isEqualTo(300_000_000L);
    }

    @ParameterizedTest(name = "{0} at {1}: {2}")
    @CsvSource({
        "DISTRICT, 2021-06-21T09:59:59.999+08:00, false",
        "DISTRICT, 2021-06-21T10:00:00+08:00, true",
        "INDUSTRY, 2021-07-25T23:59:59.999+08:00, true",
        "DISTRICT, 2021-07-26T00:00:00+08:00, false",
        "INDUSTRY, 2021-07-26T00:00:00+08:00, false",
        "CITY, 2021-09-01T00:00:00+08:00, true"
    })
    @DisplayName("“2021年6月21日10时至7月25日24时……逾期将关闭审核入口”")
    void districtsReviewUntil25July24Hours(UnionLevel level, OffsetDateTime moment, boolean open) {
        assertThat(PROGRAMME.procedure().mayReview(level, moment)).isEqualTo(open);
    }

    @Test
    @DisplayName("“尚未取得学历教育毕业证书的职工”不参加本次申领: a person tells, nobody is refused for life")
    void withoutADiplomaNotInThisBatch() {
        Decision decision = Judgement.of(claim().withoutDocument(DIPLOMA));

        assertThat(decision.outcome()).isEqualTo(Outcome.REVIEW);
        assertThat(decision.reasons()).containsExactly(DOCUMENT_MISSING);
        assertThat(Judgement.of("documents", claim().withoutDocument(DIPLOMA))).isEqualTo("NOT_MET");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"中国工商银行", "中国农业银行"})
    @DisplayName("“建议提交工商银行卡”: a recommendation, another bank's card passes")
    void theBankIsOnlyRecommended(String bank) {
        Drawn drawn = claim().typedBank(bank).put(BANK_CARD, "BANK_NAME", bank);

        assertThat(Judgement.of(drawn).outcome()).isEqualTo(Outcome.PASS);
    }

    @ParameterizedTest(name = "{0} left blank")
    @ValueSource(strings = {"CONTACT_PHONE", "CONTACT_NAME", "DISTRICT_UNION"})
    @DisplayName("“所有手写填空处……须填完整，不得留空”")
    void noBlankMayStayEmpty(String blank) {
        Drawn drawn = claim().put(APPLICATION_FORM, blank, "");

        assertThat(Judgement.of("form", drawn)).isEqualTo("NOT_MET");
        assertThat(Judgement.of(drawn).reasons()).containsExactly(FORM_INCOMPLETE);
    }

    @Test
    @DisplayName("“通过后在申请表上加盖公章”: without the seal nobody vouches for the person")
    void theUnitUnionVouchesByItsSeal() {
        Drawn drawn = claim().put(APPLICATION_FORM, "SEAL_PRESENT", "false");

        assertThat(Judgement.of("groups", claim())).isEqualTo("MET");
        assertThat(Judgement.of("groups", drawn)).isEqualTo("NOT_MET");
    }

    @Test
    @DisplayName("the same bank card in two applications goes to a person")
    void aCardServesOneClaim() {
        Drawn drawn = claim().used(DUPLICATE_BANK_CARD, BANK_CARD);

        assertThat(Judgement.of("own", drawn)).isEqualTo("NOT_MET");
        assertThat(Judgement.of(drawn).outcome()).isEqualTo(Outcome.REVIEW);
    }
}
