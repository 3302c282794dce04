package heyan.decide;

import static heyan.claim.DocumentKind.APPLICATION_FORM;
import static heyan.claim.DocumentKind.XUEJI_REPORT;
import static heyan.claim.ReasonCode.OUTSIDE_WINDOW;
import static org.assertj.core.api.Assertions.assertThat;

import heyan.decide.Decision.Outcome;
import heyan.programme.AllocatePlaces;
import heyan.programme.Groups.Standing;
import heyan.programme.PastPayment;
import heyan.programme.Place;
import heyan.programme.Place.State;
import heyan.programme.Programme;
import heyan.programme.Rounds;
import heyan.programme.Ticket;
import heyan.verify.Drawn;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("从化区职工素质提升活动——2023年学历教育项目组织实施方案")
class Conghua2023Test {
    private static final Programme PROGRAMME = Rounds.shipped("conghua-2023");

    private static Drawn claim() {
        return new Drawn().programme(PROGRAMME).submitted("2023-05-06T10:00:00+08:00");
    }

    @Test
    @DisplayName("“另行通知申报”: until then every claim is a question and none passes")
    void aLaterNoticeOpensTheWindow() {
        Decision decision = Judgement.of(claim());

        assertThat(decision.outcome()).isEqualTo(Outcome.REVIEW);
        assertThat(decision.reasons()).contains(OUTSIDE_WINDOW);
        assertThat(Judgement.of("window", claim())).isEqualTo("UNKNOWN");
        assertThat(Judgement.clause("window", claim()).clause()).isEqualTo("申报时间另行通知。");
    }

    @ParameterizedTest(name = "paid for {0}, claims for {1}: {2}")
    @CsvSource({"大专, 本科, MET", "本科, 研究生, MET", "大专, 大专, UNKNOWN", "本科, 大专, UNKNOWN", "'', 本科, UNKNOWN"})
    @DisplayName("“如继续报读相关学历提升项目，亦可享受区级工会学历补助”")
    void againForAFurtherProgrammeOfStudy(String before, String now, String verdict) {
        PastPayment paid =
                new PastPayment(Drawn.NAME, Drawn.ID, "", "conghua-2020", "2020-09-01", "500", "", before, "从化区总工会", 2);

        assertThat(Judgement.of("once", claim().typedLevel(now).paid(paid))).isEqualTo(verdict);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"事业编制教师, EXCLUDED", "公务员, EXCLUDED", "工勤人员, EXCLUDED", "参公人员, EXCLUDED", "车间工人, ADMITTED"})
    @DisplayName("“公务员、事业编制人员、工勤人员、其他参公人员除外”")
    void notForCivilServantsAndTheLike(String title, Standing standing) {
        assertThat(PROGRAMME.eligibility().groups().standing(List.of(title))).isEqualTo(standing);
        assertThat(PROGRAMME.eligibility().groups().standing(List.of())).isEqualTo(Standing.UNKNOWN);
    }

    @Test
    @DisplayName("whom nothing vouches for, a person asks")
    void aPersonAsksForTheGroup() {
        assertThat(Judgement.of("groups", claim())).isEqualTo("UNKNOWN");
        assertThat(Judgement.of("groups", claim().put(APPLICATION_FORM, "SEAL_PRESENT", "false")))
                .isEqualTo("NOT_MET");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"大专, MET", "本科, MET", "研究生, MET", "博士后, NOT_MET"})
    @DisplayName("“大专、本科、研究生学历教育学籍”")
    void forThreeLevels(String level, String verdict) {
        assertThat(Judgement.of("level", claim().typedLevel(level))).isEqualTo(verdict);
    }

    @ParameterizedTest(name = "enrolled {0}: {1}")
    @CsvSource({"2022-12-31, NOT_MET", "2023-01-01, MET", "2023-12-31, MET", "2024-01-01, NOT_MET"})
    @DisplayName("“2023年成功取得……学籍”")
    void enrolledIn2023(String enrolled, String verdict) {
        assertThat(Judgement.of("enrolled", claim().typedDays(enrolled, "2026-01-10")))
                .isEqualTo(verdict);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"开放教育, MET", "成人高考, MET", "业余, MET", "夜大学, MET", "函授, MET", "普通全日制, NOT_MET"})
    @DisplayName("附件2至附件4: 开放教育、成人高考教育、研究生")
    void forTheFormsOfItsAttachments(String form, String verdict) {
        Drawn drawn = claim().withXueji().put(XUEJI_REPORT, "STUDY_FORM", form);
        drawn.study(study -> new heyan.claim.Claim.Study(
                study.school(),
                study.major(),
                form,
                study.level(),
                study.enrolled(),
                study.graduated(),
                study.certificateNumber(),
                study.chsiCode()));

        assertThat(Judgement.of("study_form", drawn)).isEqualTo(verdict);
    }

    @Test
    @DisplayName("“补助每人500元”、“每年300人”: the 301st waits")
    void fiveHundredYuanForThreeHundredPersons() {
        List<Place> places = new AllocatePlaces(PROGRAMME.quota(), PROGRAMME.allocation())
                .allocate(LongStream.rangeClosed(1, 301)
                        .mapToObj(number -> new Ticket("CH-" + number, number, "从化区总工会", 0))
                        .toList());

        assertThat(PROGRAMME.money().shares(OptionalLong.empty(), false)).containsExactly(Map.entry("从化区总工会", 50_000L));
        assertThat(places.get(299).state()).isEqualTo(State.CONFIRMED);
        assertThat(places.get(300).state()).isEqualTo(State.WAITING);
    }
}
