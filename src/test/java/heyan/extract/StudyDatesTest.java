package heyan.extract;

import static heyan.extract.Sheet.value;
import static org.assertj.core.api.Assertions.assertThat;

import heyan.claim.DocumentKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A sentence tells when somebody enrolled and graduated, in many words")
class StudyDatesTest {
    private static Extract diploma(String first, String second) {
        return new Sheet(1600, 1100)
                .line(600, 80, "毕业证书")
                .line(200, 200, "学生李样例，性别女，一九八五年七月四日生，")
                .line(140, 260, first)
                .line(140, 320, second)
                .as(DocumentKind.DIPLOMA);
    }

    private static Extract letter(String... lines) {
        Sheet sheet = new Sheet(1600, 2200).line(500, 100, "职工学历教育补助申请书");
        for (int i = 0; i < lines.length; i++) {
            sheet.line(140, 300 + 60 * i, lines[i]);
        }
        return sheet.as(DocumentKind.APPLICATION_FORM);
    }

    private static void assertStudied(Extract document, String from, String to) {
        assertThat(value(document, FieldName.ENROLMENT_DATE)).isEqualTo(from);
        assertThat(value(document, FieldName.GRADUATION_DATE)).isEqualTo(to);
    }

    @ParameterizedTest
    @CsvSource({
        "二〇一六年三月注册入学，在我校学习会计学专业，, 二〇一九年一月通过毕业审核，准予毕业。",
        "自2016年3月报名参加高等教育自学考试，至, 2019年1月考完会计学专业（本科）计划规定的课程。",
        "二〇一六年三月注册为本校网络教育学生，修读会计, 学专业本科课程，至二〇一九年一月完成学业，准予毕业。",
        "于2016年3月入学，以业余形式在我校会计学专业学习，, 至2019年1月学完规定的课程，准予毕业。",
        "于二〇一六年三月至二〇一九年一月在本校会计学专业, 函授学习，成绩合格，准予毕业。"
    })
    void onCertificates(String first, String second) {
        Extract diploma = diploma(first, second);

        assertStudied(diploma, "2016-03", "2019-01");
        assertThat(value(diploma, FieldName.BIRTH_DATE)).isEqualTo("1985-07-04");
        assertThat(value(diploma, FieldName.MAJOR)).isEqualTo("会计学");
    }

    @ParameterizedTest
    @CsvSource({
        "于2016年3月入学，以业余形式在我校会计学专业学习，, 业余",
        "2016年3月注册为本校网络教育学生，修读会计学专业课程，, 网络教育",
        "自2016年3月报名参加高等教育自学考试，考完会计学专业课程，, 自学考试"
    })
    @DisplayName("how somebody studied may be said of the student")
    void theFormOfStudy(String sentence, String form) {
        assertThat(value(diploma(sentence, "准予毕业。"), FieldName.STUDY_FORM)).isEqualTo(form);
    }

    @Test
    void inLettersOverTheEndOfALine() {
        assertStudied(letter("本人于2016年3月1日参加样本大学学习，", "于2019年1月15日毕业，取得本科学历"), "2016-03-01", "2019-01-15");
        assertStudied(letter("预登记，于2016年3", "月1日至2019年1月15日就读样本大学"), "2016-03-01", "2019-01-15");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2010年7月1日参加工作，现为职工",
                "会议定于2021年6月1日至2021年6月3日召开",
                "2010年7月1日至2016年5月1日在样本公司工作",
                "2010.09-2013.07在样本中学学习",
                "申报时间：2021年5月1日至2021年6月30日止",
                "2010年7月进入样本公司工作",
                "2010年7月毕业于样本中学"
            })
    void otherDaysAreNot(String sentence) {
        assertStudied(letter(sentence), "(absent)", "(absent)");
    }
}
