package heyan.verify;

import static heyan.claim.DocumentKind.XUEJI_REPORT;
import static org.assertj.core.api.Assertions.assertThat;

import heyan.extract.FieldName;
import heyan.programme.Programme;
import heyan.programme.Rounds;
import heyan.verify.Finding.Agreement;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A student-status report 学籍 that proves the claim must say the same studies, and that they go on")
class EnrolmentProofTest {
    private static final String FORMS = """
            study_forms:
              any_of: [函授, 业余]
              clause: {article: 补助对象, text: 函授、业余}

            documents:
            """;
    private static final Programme WITH_FORMS =
            Rounds.read("linyi-2022.yaml", Rounds.text("linyi-2022").replaceFirst("documents:\n", FORMS));

    @Test
    void anHonestReportProves() {
        assertThat(NewStudent.claim().open()).isEmpty();
        assertThat(NewStudent.claim().programme(WITH_FORMS).open()).isEmpty();
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "SCHOOL, 深圳大学",
        "LEVEL, 硕士研究生",
        "ENROLMENT_DATE, 2019-09-01",
        "MAJOR, 音乐",
        "STUDY_FORM, 普通全日制",
        "STUDENT_STATUS, 不在籍（退学）",
        "STUDENT_STATUS, 不在籍（毕业）"
    })
    void otherStudiesAreADifference(FieldName field, String printed) {
        assertThat(NewStudent.claim().put(XUEJI_REPORT, field.name(), printed).open())
                .singleElement()
                .extracting(Finding::agreement)
                .isEqualTo(Agreement.DIFFERENT);
    }

    @ParameterizedTest
    @EnumSource(
            value = FieldName.class,
            names = {"SCHOOL", "LEVEL", "ENROLMENT_DATE", "STUDENT_STATUS"})
    void whatWasNotReadOrNotSurelyProvesNothing(FieldName field) {
        String value = NewStudent.claim()
                .dossier()
                .exhibit(XUEJI_REPORT)
                .flatMap(report -> report.extract())
                .flatMap(extract -> extract.field(field))
                .orElseThrow()
                .value();

        assertThat(NewStudent.claim().without(XUEJI_REPORT, field).open())
                .extracting(Finding::agreement)
                .containsExactly(Agreement.MISSING);
        assertThat(NewStudent.claim().read(XUEJI_REPORT, field, value, 0.2).open())
                .extracting(Finding::agreement)
                .containsExactly(Agreement.UNSURE);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "在籍, 0",
        "在籍（注册学籍）, 0",
        "在籍 (注册学籍), 0",
        "注册学籍, 0",
        "在籍(休学), 1",
        "在籍（退学）, 1",
        "在籍（毕业）, 1",
        "在籍（转学）, 1",
        "在籍（转出）, 1",
        "在籍（除名）, 1",
        "在籍（放弃学籍）, 1",
        "休学, 1"
    })
    @DisplayName("在籍 with anything else behind it may have lost its 不")
    void anotherStatusIsAskedAbout(String status, int open) {
        assertThat(NewStudent.claim()
                        .put(XUEJI_REPORT, "STUDENT_STATUS", status)
                        .open())
                .hasSize(open)
                .allSatisfy(finding -> assertThat(finding.agreement()).isEqualTo(Agreement.UNSURE));
    }

    @Test
    void aReportBesideTheRegistrationNeedNotProve() {
        Drawn drawn = new Drawn().withXueji().without(XUEJI_REPORT, FieldName.SCHOOL);

        assertThat(drawn.open()).isEmpty();
        assertThat(drawn.put(XUEJI_REPORT, "STUDENT_STATUS", "不在籍（毕业）").open()).isEmpty();
        assertThat(drawn.put(XUEJI_REPORT, "SCHOOL", "深圳大学").open()).isNotEmpty();
    }

    @Test
    void whereFormsOfStudyAreNamedTheReportMustSayOne() {
        Drawn typed = NewStudent.claim().programme(WITH_FORMS);

        assertThat(typed.without(XUEJI_REPORT, FieldName.STUDY_FORM).open())
                .extracting(Finding::check, Finding::agreement)
                .containsExactly(org.assertj.core.api.Assertions.tuple("programme.study_form", Agreement.MISSING));
        assertThat(typed.read(XUEJI_REPORT, FieldName.STUDY_FORM, "普通全日制", 0.89).open())
                .extracting(Finding::check)
                .containsExactly("programme.study_form");
        assertThat(typed.put(XUEJI_REPORT, "STUDY_FORM", "非全日制").open()).isNotEmpty();
        assertThat(typed.put(XUEJI_REPORT, "STUDY_FORM", "业余").open())
                .extracting(Finding::check)
                .containsExactly("xueji_report.study_form");
    }
}
