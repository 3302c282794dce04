package heyan.decide;

import static heyan.claim.DocumentKind.*;
import static heyan.claim.ReasonCode.*;
import static org.assertj.core.api.Assertions.assertThat;

import heyan.decide.Decision.Outcome;
import heyan.programme.AllocatePlaces;
import heyan.programme.Groups.Standing;
import heyan.programme.PastPayment;
import heyan.programme.Place;
import heyan.programme.Place.State;
import heyan.programme.Programme;
import heyan.programme.Quota;
import heyan.programme.Quota.Row;
import heyan.programme.Rounds;
import heyan.programme.Ticket;
import heyan.programme.UnionLevel;
import heyan.verify.Drawn;
import heyan.verify.NewStudent;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("2022年临沂市一线职工“求学圆梦行动”实施方案")
class Linyi2022Test {
    private static final Programme PROGRAMME = Rounds.shipped("linyi-2022");

    private static PastPayment paid(String level) {
        return new PastPayment(Drawn.NAME, Drawn.ID, "", "linyi-2021", "2021-12-01", "2000", "", level, "临沂市总工会", 2);
    }

    private static List<Ticket> tickets(String union, int count) {
        List<Ticket> tickets = new ArrayList<>();
        for (int number = 1; number <= count; number++) {
            tickets.add(new Ticket(union + number, tickets.size() + 1L, union, 0));
        }
        return tickets;
    }

    @Test
    @DisplayName("an honest claim meets every clause; nobody need be pre-registered or have a diploma")
    void anHonestClaimPasses() {
        Decision decision = Judgement.of(NewStudent.claim());

        assertThat(decision.reasons()).isEmpty();
        assertThat(decision.outcome()).isEqualTo(Outcome.PASS);
        assertThat(decision.trace())
                .extracting(Decision.Judged::rule)
                .containsExactly(
                        "window",
                        "level",
                        "enrolled",
                        "groups",
                        "once",
                        "report",
                        "documents",
                        "form",
                        "own",
                        "agreement");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2021-12-31T23:59:59.999+08:00, NOT_MET",
        "2022-01-01T00:00:00+08:00, MET",
        "2022-11-30T23:59:59.999+08:00, MET",
        "2022-12-01T00:00:00+08:00, NOT_MET"
    })
    @DisplayName("“时间为2022年1月1日至11月30日”")
    void fromNewYearToTheEndOfNovember(String submitted, String verdict) {
        assertThat(Judgement.of("window", NewStudent.claim().submitted(submitted)))
                .isEqualTo(verdict);
    }

    @ParameterizedTest(name = "enrolled {0}: {1}")
    @CsvSource({"2021-12-31, NOT_MET", "2022-01-01, MET", "2022-12-31, MET", "2023-01-01, NOT_MET"})
    @DisplayName("“申请只限2022年新入学职工”")
    void onlyNewStudentsOf2022(String enrolled, String verdict) {
        assertThat(Judgement.of("enrolled", NewStudent.claim().typedDays(enrolled, "2025-01-10")))
                .isEqualTo(verdict);
    }

    @ParameterizedTest(name = "paid for {0} in 2021, claims for {1}: {2}")
    @CsvSource({"大专, 本科, MET", "大专, 大专, NOT_MET", "高起本, 专升本, NOT_MET", "本科, 本科, NOT_MET", "'', 本科, UNKNOWN"})
    @DisplayName("“每人同一学历层次只可申请一次”")
    void onceForEachLevel(String before, String now, String verdict) {
        Drawn drawn = NewStudent.claim().typedLevel(now).paid(paid(before));

        assertThat(Judgement.of("once", drawn)).isEqualTo(verdict);
        assertThat(Judgement.of(drawn).reasons().contains(ALREADY_PAID)).isEqualTo(!verdict.equals("MET"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"大专, MET", "本科, MET", "研究生, NOT_MET"})
    @DisplayName("“新入读大专及本科学历”")
    void forAssociateAndBachelor(String level, String verdict) {
        assertThat(Judgement.of("level", NewStudent.claim().typedLevel(level))).isEqualTo(verdict);
    }

    @ParameterizedTest(name = "set from {0} to {1}: {2}")
    @CsvSource({
        "2022-05-01, 2022-06-01, NOT_MET",
        "2022-05-01, 2022-10-31, NOT_MET",
        "2022-05-01, 2022-11-01, MET",
        "2021-12-31, 2022-06-30, MET"
    })
    @DisplayName("“要求有效期为6个月以上”: the setting counts, not what is left of it")
    void theReportIsSetToSixMonths(String updated, String until, String verdict) {
        Drawn drawn = NewStudent.claim().put(XUEJI_REPORT, "UPDATE_DATE", updated, "VALID_UNTIL", until);

        assertThat(Judgement.of("report", drawn)).isEqualTo(verdict);
    }

    @Test
    @DisplayName("a day that was not read surely makes no term")
    void aDoubtfulDayMakesNoTerm() {
        Drawn drawn = NewStudent.claim().read(XUEJI_REPORT, heyan.extract.FieldName.UPDATE_DATE, "2022-05-01", 0.5);

        assertThat(Judgement.of("report", drawn)).isEqualTo("UNKNOWN");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"科长, ADMITTED", "车间主任, ADMITTED", "农民工, ADMITTED", "副处级, EXCLUDED", "处长, EXCLUDED", "厂长, EXCLUDED"})
    @DisplayName("“车间（工段、科室）主任（含）或科级（含）以下的一线职工（含农民工）”")
    void upToHeadOfASectionIncluded(String title, Standing standing) {
        assertThat(PROGRAMME.eligibility().groups().standing(List.of(title))).isEqualTo(standing);
    }

    @ParameterizedTest(name = "{0} at {1}: {2}")
    @CsvSource({
        "UNIT, 2022-05-04T23:59:59.999+08:00, false",
        "UNIT, 2022-05-05T00:00:00+08:00, true",
        "CITY, 2022-06-10T23:59:59.999+08:00, true",
        "CITY, 2022-06-11T00:00:00+08:00, false",
        "TOWNSHIP, 2022-10-31T23:59:59.999+08:00, false",
        "TOWNSHIP, 2022-11-01T00:00:00+08:00, true",
        "DISTRICT, 2022-12-09T23:59:59.999+08:00, true",
        "DISTRICT, 2022-12-10T00:00:00+08:00, false"
    })
    @DisplayName("“2022年5月5日至6月10日”、“2022年11月1日至12月9日”: two batches for every level")
    void reviewsInTwoBatches(UnionLevel level, OffsetDateTime moment, boolean open) {
        assertThat(PROGRAMME.procedure().mayReview(level, moment)).isEqualTo(open);
    }

    @Test
    @DisplayName("“省1000元、市500元、县区按1:1配套”: 2000 yuan, 1500 in the pooled row without a county union")
    void threePayers() {
        assertThat(PROGRAMME.money().shares(OptionalLong.empty(), false))
                .containsExactly(
                        Map.entry("省总工会", 100_000L), Map.entry("临沂市总工会", 50_000L), Map.entry("县区（开发区）总工会", 50_000L));
        assertThat(PROGRAMME.money().shares(OptionalLong.empty(), true))
                .containsExactly(Map.entry("省总工会", 100_000L), Map.entry("临沂市总工会", 50_000L));
    }

    @ParameterizedTest(name = "{0}: {1} places, the next one waits")
    @CsvSource({
        "兰山区总工会, 30", "罗庄区总工会, 25", "河东区总工会, 25", "沂南县总工会, 15", "郯城县总工会, 25", "沂水县总工会, 25",
        "兰陵县总工会, 20", "费县总工会, 20", "平邑县总工会, 20", "莒南县总工会, 20", "蒙阴县总工会, 15", "临沭县总工会, 15",
        "高新区总工会, 10", "经开区总工会, 5", "临港区总工会, 5", "临沂市教育工会, 25"
    })
    @DisplayName("名额分配表: sixteen rows, 300 persons, 严格审核、先到先得")
    void eachUnionHasItsPlaces(String union, int places) {
        List<Place> got = allocate(PROGRAMME.quota(), tickets(union, places + 1));

        assertThat(got.get(places - 1).state()).isEqualTo(State.CONFIRMED);
        assertThat(got.get(places).state()).isEqualTo(State.WAITING);
        assertThat(got.get(places).rank()).isEqualTo(1);
        assertThat(PROGRAMME.quota().rows().stream().mapToInt(Row::places).sum())
                .isEqualTo(300);
    }

    @Test
    @DisplayName("罗庄区第26名: waits though 兰山区 has three free places, until the city moves one")
    void the26thOfLuozhuangWaitsForTheCity() {
        List<Ticket> tickets = tickets("罗庄区总工会", 26);
        tickets.addAll(tickets("临沂市兰山区总工会", 27));
        Quota moved = PROGRAMME.quota().moved("兰山区总工会", "罗庄区总工会", 1);

        assertThat(stateOf("罗庄区总工会26", allocate(PROGRAMME.quota(), tickets))).isEqualTo(State.WAITING);
        assertThat(stateOf("罗庄区总工会26", allocate(moved, tickets))).isEqualTo(State.CONFIRMED);
        assertThat(stateOf("临沂市兰山区总工会27", allocate(moved, tickets))).isEqualTo(State.CONFIRMED);
    }

    private static List<Place> allocate(Quota quota, List<Ticket> tickets) {
        return new AllocatePlaces(quota, PROGRAMME.allocation()).allocate(tickets);
    }

    private static State stateOf(String application, List<Place> places) {
        return places.stream()
                .filter(place -> place.ticket().application().equals(application))
                .findFirst()
                .orElseThrow()
                .state();
    }
}
