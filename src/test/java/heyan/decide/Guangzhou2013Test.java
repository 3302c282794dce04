package heyan.decide;

import static heyan.claim.DocumentKind.DIPLOMA;
import static org.assertj.core.api.Assertions.assertThat;

import heyan.decide.Decision.Outcome;
import heyan.programme.Procedure.Trigger;
import heyan.programme.Programme;
import heyan.programme.Rounds;
import heyan.verify.Drawn;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("广州市百万职工素质大提升计划组织实施方案")
class Guangzhou2013Test {
    private static final Programme DEGREE = Rounds.shipped("gz-2013-degree");
    private static final Programme SKILL = Rounds.shipped("gz-2013-skill");

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2013-10-31T23:59:59.999+08:00, NOT_MET",
        "2013-11-01T00:00:00+08:00, MET",
        "2014-01-15T23:59:59.999+08:00, MET",
        "2014-01-16T00:00:00+08:00, NOT_MET"
    })
    @DisplayName("“报名阶段：2013年11月-2014年1月15日”")
    void enrolsFromNovemberTo15January(String submitted, String verdict) {
        assertThat(Judgement.of("window", new Drawn().programme(DEGREE).submitted(submitted)))
                .isEqualTo(verdict);
        assertThat(Judgement.of("window", new Drawn().programme(SKILL).submitted(submitted)))
                .isEqualTo(verdict);
    }

    @Test
    @DisplayName("“1500元/人”、3333名: within 5,000,000 yuan, one more would not be")
    void fifteenHundredYuanFor3333Persons() {
        long share = DEGREE.money().shares(OptionalLong.empty(), false).getOrDefault("广州市总工会", 0L);
        long places = DEGREE.quota().total().orElseThrow();

        assertThat(share * places).isLessThanOrEqualTo(500_000_000L);
        assertThat(share * (places + 1)).isGreaterThan(500_000_000L);
    }

    @ParameterizedTest(name = "a fee of {0} fen: {1} + {2} + {3}")
    @CsvSource({"100000, 40000, 40000, 20000", "99999, 39999, 39999, 19999", "0, 0, 0, 0"})
    @DisplayName("“市总工会、单位、职工按4:4:2的比例分担”")
    void fourToFourToTwo(long fee, long city, long unit, long worker) {
        assertThat(SKILL.money().shares(OptionalLong.of(fee), false))
                .containsExactly(Map.entry("广州市总工会", city), Map.entry("所在单位", unit), Map.entry("职工个人", worker));
        assertThat(SKILL.money().shares(OptionalLong.empty(), false)).isEmpty();
    }

    @Test
    @DisplayName("“在学员获得毕业证书时由所在单位工会支付给学员”")
    void paysWhenTheDiplomaIsThere() {
        assertThat(DEGREE.procedure().payment().orElseThrow().trigger()).isEqualTo(Trigger.DIPLOMA);
        assertThat(DEGREE.procedure().payment().orElseThrow().paidBy()).containsExactly("所在单位工会");
        assertThat(SKILL.procedure().payment().orElseThrow().trigger()).isEqualTo(Trigger.TRAINING_CERTIFICATE);
        assertThat(Judgement.of("documents", new Drawn().programme(DEGREE).withoutDocument(DIPLOMA)))
                .isEqualTo("NOT_MET");
    }

    @Test
    @DisplayName("“经基层单位进行民主推荐”: no document shows it, a person asks")
    void aPersonAsksForTheNomination() {
        Decision decision = Judgement.of(new Drawn().programme(DEGREE).submitted("2013-12-01T00:00:00+08:00"));

        assertThat(decision.outcome()).isEqualTo(Outcome.REVIEW);
        assertThat(decision.trace()).extracting(Decision.Judged::rule).doesNotContain("once", "batch", "years");
    }
}
