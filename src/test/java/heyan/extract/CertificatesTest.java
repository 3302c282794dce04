package heyan.extract;

import static heyan.extract.Sheet.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import heyan.claim.DocumentKind;
import heyan.read.Reading.Source;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CertificatesTest {
    private static Sheet diploma(String title, String verdict) {
        return new Sheet(1400, 1000)
                .line(500, 80, title)
                .line(200, 200, "学生 李胜男，性别女，一九八五年七月四日生，于二〇一八年九月至")
                .line(140, 260, "二〇二一年一月在本校行政管理专业函授学习，修完专科起点本科教学计划")
                .line(140, 320, "规定的全部课程，成绩合格，" + verdict + "。")
                .line(140, 600, "校名：华南农业大学")
                .line(800, 600, "校（院）长：")
                .line(1000, 600, "王样例")
                .twice(140, 700, "证书编号：105645202105000123", "105645202105000123")
                .line(900, 760, "二〇二一年一月十日");
    }

    @Test
    void readsADiplomaAcrossLineBreaks() {
        Extract diploma = diploma("成人高等教育毕业证书", "准予毕业").as(DocumentKind.DIPLOMA);

        assertThat(diploma.detected()).containsExactly(DocumentKind.DIPLOMA);
        assertThat(value(diploma, FieldName.NAME)).isEqualTo("李胜男");
        assertThat(value(diploma, FieldName.SEX)).isEqualTo("女");
        assertThat(value(diploma, FieldName.BIRTH_DATE)).isEqualTo("1985-07-04");
        assertThat(value(diploma, FieldName.ENROLMENT_DATE)).isEqualTo("2018-09");
        assertThat(value(diploma, FieldName.GRADUATION_DATE)).isEqualTo("2021-01");
        assertThat(value(diploma, FieldName.MAJOR)).isEqualTo("行政管理");
        assertThat(value(diploma, FieldName.LEVEL)).isEqualTo("专科起点本科");
        assertThat(value(diploma, FieldName.STUDY_FORM)).isEqualTo("函授");
        assertThat(value(diploma, FieldName.SCHOOL)).isEqualTo("华南农业大学");
        assertThat(value(diploma, FieldName.PRESIDENT_NAME)).isEqualTo("王样例");
        assertThat(value(diploma, FieldName.CERTIFICATE_NUMBER)).isEqualTo("105645202105000123");
        assertThat(value(diploma, FieldName.ISSUE_DATE)).isEqualTo("2021-01-10");
    }

    @Test
    void aDateFarBehindThePresidentIsNoPartOfTheName() {
        Extract diploma = new Sheet(1600, 1000)
                .line(200, 200, "学生 李胜男，性别女，一九八五年七月四日生，于二〇一八年九月至")
                .line(140, 260, "二〇二一年一月在本校行政管理专业函授学习，准予毕业。")
                .line(140, 600, "校名：·华南农业大学")
                .line(140, 700, "校（院）长：王样例")
                .line(900, 705, "二〇二一年一月十日")
                .as(DocumentKind.DIPLOMA);

        assertThat(value(diploma, FieldName.PRESIDENT_NAME)).isEqualTo("王样例");
        assertThat(value(diploma, FieldName.SCHOOL)).isEqualTo("华南农业大学");
        assertThat(value(diploma, FieldName.ISSUE_DATE)).isEqualTo("2021-01-10");
    }

    @Test
    void rulesThatReachFurtherThanTheirEntriesAreNoPartOfThem() {
        Extract diploma = new Sheet(1400, 1000)
                .line(200, 200, "学生李胜一—性别—女，一九八五年七月四日生，于二〇一八年九月至")
                .line(140, 260, "二〇二一年一月在本校行政管理专业函授学习，准予毕业。")
                .as(DocumentKind.DIPLOMA);

        assertThat(value(diploma, FieldName.NAME)).isEqualTo("李胜一");
        assertThat(value(diploma, FieldName.SEX)).isEqualTo("女");
    }

    @ParameterizedTest
    @ValueSource(strings = {"劳动关系管理", "国际关系", "信息系统工程"})
    void aMajorThatSpeaksOfRelationsOrSystemsNamesNoDepartment(String major) {
        Extract diploma = new Sheet(1400, 1000)
                .line(500, 80, "毕业证书")
                .line(200, 200, "学生李胜男，性别女，一九八五年七月四日生，")
                .line(140, 260, "在本校" + major + "专业学习，成绩合格，准予毕业。")
                .as(DocumentKind.DIPLOMA);

        assertThat(value(diploma, FieldName.MAJOR)).isEqualTo(major);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "在本校行政管理专业学习",
                "在我校公共管理学院行政管理专业学习",
                "于华南农业大学公共管理系行政管理专业学习",
                "在本校函授本科行政管理专业学习",
                "学习时间2016年9月至2019年1月，在本校行政管理专业学习",
                "修完行政管理专业教学计划规定的全部课程",
                "就读行政管理专业",
                "参加本校二年半制专升本业余教育行政管理专业学习",
                "系我校本科层次网络教育行政管理专业学生",
                "在本校成人脱产班行政管理专业专科起点本科学习"
            })
    void theMajorIsToldInManyWays(String studies) {
        Extract diploma = new Sheet(1400, 1000)
                .line(500, 80, "毕业证书")
                .line(200, 200, "学生李胜男，性别女，一九八五年七月四日生，")
                .line(140, 260, studies + "，成绩合格，准予毕业。")
                .as(DocumentKind.DIPLOMA);

        assertThat(value(diploma, FieldName.MAJOR)).isEqualTo("行政管理");
    }

    @Test
    void aCollegeOfTheOwnSchoolIsNotTheSchool() {
        Extract diploma = new Sheet(1400, 1000)
                .line(500, 80, "毕业证书")
                .line(200, 200, "学生李胜男，性别女，一九八五年七月四日生，")
                .line(140, 260, "在本校成人教育学院行政管理专业学习，准予毕业。")
                .as(DocumentKind.DIPLOMA);

        assertThat(value(diploma, FieldName.SCHOOL)).isEqualTo("(absent)");
    }

    @Test
    void theFormMayStandBeforeTheMajorAsAClass() {
        Extract diploma = new Sheet(1400, 1000)
                .line(500, 80, "毕业证书")
                .line(200, 200, "学生李胜男，性别女，一九八五年七月四日生，")
                .line(140, 260, "在本校成人脱产班行政管理专业专科起点本科学习，准予毕业。")
                .as(DocumentKind.DIPLOMA);

        assertThat(value(diploma, FieldName.STUDY_FORM)).isEqualTo("脱产");
    }

    @Test
    void theLevelMayStandBeforeTheMajor() {
        Extract diploma = new Sheet(1400, 1000)
                .line(500, 80, "毕业证书")
                .line(200, 200, "李胜男同学，性别：女，出生日期：一九八五年七月四日，")
                .line(140, 260, "在本校专科汽车智能技术专业学习，学习形式为脱产，准予毕业。")
                .as(DocumentKind.DIPLOMA);

        assertThat(value(diploma, FieldName.MAJOR)).isEqualTo("汽车智能技术");
        assertThat(value(diploma, FieldName.LEVEL)).isEqualTo("专科");
        assertThat(value(diploma, FieldName.STUDY_FORM)).isEqualTo("脱产");
    }

    @Test
    void howLongAndHowOneStudiedMayStandBeforeTheMajor() {
        Extract diploma = new Sheet(1400, 1000)
                .line(500, 80, "毕业证书")
                .line(200, 200, "李胜男（性别：女，出生日期：一九八五年七月四日）")
                .line(140, 260, "系我校专升本层次函授教育技术学专业学生，二〇一六年九月")
                .line(140, 320, "至二〇一九年一月在校学习期间，修完三年制教学计划规定的课程，准予毕业。")
                .as(DocumentKind.DIPLOMA);

        assertThat(value(diploma, FieldName.NAME)).isEqualTo("李胜男");
        assertThat(value(diploma, FieldName.MAJOR)).isEqualTo("教育技术学");
        assertThat(value(diploma, FieldName.LEVEL)).isEqualTo("专升本");
        assertThat(value(diploma, FieldName.STUDY_FORM)).isEqualTo("函授");
    }

    @Test
    void aTitleBesideTheTextStaysOutOfIt() {
        Extract diploma = new Sheet(1600, 1000)
                .line(600, 200, "学生 李胜男，性别女，一九八五年七月四日生，于二〇一八年九月至二")
                .line(80, 235, "毕业证书")
                .line(540, 270, "〇二一年一月在本校行政管理专业函授学习，修完专科起点本科教学计划")
                .line(540, 330, "规定的全部课程，成绩合格，准予毕业。")
                .as(DocumentKind.DIPLOMA);

        assertThat(value(diploma, FieldName.ENROLMENT_DATE)).isEqualTo("2018-09");
        assertThat(value(diploma, FieldName.GRADUATION_DATE)).isEqualTo("2021-01");
        assertThat(value(diploma, FieldName.MAJOR)).isEqualTo("行政管理");
    }

    @Test
    void theOtherPageOfACertificateStaysOutOfASentenceThatBeginsWithTheName() {
        Extract diploma = new Sheet(1800, 1000)
                .line(200, 200, "李胜男，女，1985年7月4日生。2018年9月入本校零")
                .line(160, 270, "售业管理专业学习，学制三年，至2021年1月修完")
                .line(1300, 270, "复旦大学")
                .line(160, 330, "本科教学计划规定的全部课程，准予毕业。")
                .as(DocumentKind.DIPLOMA);

        assertThat(value(diploma, FieldName.MAJOR)).isEqualTo("零售业管理");
        assertThat(value(diploma, FieldName.GRADUATION_DATE)).isEqualTo("2021-01");
    }

    @Test
    void aSentenceInPiecesIsReadToItsRightEdge() {
        Extract diploma = new Sheet(1600, 1000)
                .line(600, 200, "学生李胜男")
                .line(600 + 4 * Sheet.SIZE, 202, "男性别女，一九八五年七月四日")
                .line(540, 270, "生，于二〇一八年九月至二〇二一年一月在本校行政")
                .line(540, 330, "管理专业函授学习，修完专科起点本科教学计划规定的全部课程，准予毕业。")
                .as(DocumentKind.DIPLOMA);

        assertThat(value(diploma, FieldName.NAME)).isEqualTo("李胜男");
        assertThat(value(diploma, FieldName.BIRTH_DATE)).isEqualTo("1985-07-04");
        assertThat(value(diploma, FieldName.ENROLMENT_DATE)).isEqualTo("2018-09");
        assertThat(value(diploma, FieldName.GRADUATION_DATE)).isEqualTo("2021-01");
    }

    @Test
    void distrustsANameWithRoomBeforeTheComma() {
        Extract diploma = new Sheet(1600, 1000)
                .line(540, 200, "学生李胜　，性别女，一九八五年七月四日生，于二〇一八年九月至")
                .line(540, 270, "二〇二一年一月在本校行政管理专业函授学习，准予毕业。")
                .as(DocumentKind.DIPLOMA);

        assertThat(value(diploma, FieldName.NAME)).isEqualTo("李胜");
        assertThat(diploma.field(FieldName.NAME).orElseThrow().confidence()).isLessThan(0.5);
    }

    @Test
    void tellsCompletionAndDegreeFromGraduation() {
        Extract completion = diploma("成人高等教育结业证书", "准予结业").as(DocumentKind.DIPLOMA);
        Extract quoting = diploma("毕业证书", "准予结业").as(DocumentKind.DIPLOMA);
        Extract degree = new Sheet(1400, 1000)
                .line(500, 80, "学士学位证书")
                .line(200, 200, "李胜男，女，一九八五年七月四日生。在华南农业大学完成了本科学习计划，业已毕业，")
                .line(200, 260, "经审核符合学位条例的规定，授予管理学学士学位。")
                .as(DocumentKind.DIPLOMA);

        assertThat(completion.detected()).containsExactly(DocumentKind.COMPLETION_CERTIFICATE);
        assertThat(quoting.detected()).doesNotContain(DocumentKind.DIPLOMA);
        assertThat(degree.detected()).containsExactly(DocumentKind.DEGREE_CERTIFICATE);
    }

    @ParameterizedTest(name = "校 and {1}")
    @CsvSource({"210, 名：华南农业大学", "150, 交名：华南农业大学"})
    void findsTheSchoolBehindALabelInTwoHalves(int x, String rest) {
        Extract diploma = new Sheet(1400, 1000)
                .line(500, 80, "毕业证书")
                .line(200, 200, "学生李样例，性别女，一九八五年七月四日生，准予毕业。")
                .line(140, 600, "校")
                .line(x, 600, rest, 0.9, Source.OCR)
                .as(DocumentKind.DIPLOMA);

        assertThat(value(diploma, FieldName.SCHOOL)).isEqualTo("华南农业大学");
        assertThat(diploma.field(FieldName.SCHOOL).orElseThrow().confidence()).isGreaterThan(0.5);
    }

    @Test
    void aSchoolHalfHiddenByItsSealIsReadFromTheTitle() {
        Extract diploma = new Sheet(1400, 1000)
                .line(500, 80, "电子科技大学中山学院")
                .line(500, 140, "毕业证书")
                .line(200, 200, "学生李样例，性别女，一九八五年七月四日生，准予毕业。")
                .line(140, 600, "校名：电子科技大学中山学中")
                .as(DocumentKind.DIPLOMA);
        Extract untitled = new Sheet(1400, 1000)
                .line(500, 80, "普通高等学校")
                .line(500, 140, "毕业证书")
                .line(200, 200, "学生李样例，性别女，一九八五年七月四日生，准予毕业。")
                .line(140, 600, "校名：电子科技大学中山学中")
                .as(DocumentKind.DIPLOMA);

        assertThat(value(diploma, FieldName.SCHOOL)).isEqualTo("电子科技大学中山学院");
        assertThat(untitled.field(FieldName.SCHOOL).orElseThrow().confidence())
                .as("below every limit at which a school agrees")
                .isLessThan(0.25);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "自2018年9月起在我校行政管理专业学习，至2021年1月止，修完全部课程。",
                "2018年9月入本校行政管理专业学习，学制三年，至2021年1月修完教学计划。",
                "2018年9月至2021年1月在本校行政管理专业学习。"
            })
    void studiesLastFromTheFirstDateToTheOneTheyReach(String studies) {
        Extract diploma = new Sheet(1600, 1100)
                .line(200, 80, "毕业证书")
                .line(200, 200, "学生李胜男，女，1985年7月4日生。")
                .line(200, 260, studies)
                .line(900, 900, "2021年1月10日")
                .as(DocumentKind.DIPLOMA);

        assertThat(value(diploma, FieldName.ENROLMENT_DATE)).isEqualTo("2018-09");
        assertThat(value(diploma, FieldName.GRADUATION_DATE)).isEqualTo("2021-01");
        assertThat(value(diploma, FieldName.MAJOR)).isEqualTo("行政管理");
    }

    @ParameterizedTest
    @CsvSource({"900, 1.0", "500, 0.1"})
    @DisplayName(
            "what stands further off than a seal is wide belongs to another paper; nearer, the seal may hide the rest of a name")
    void anotherPaperBesideTheSchoolIsNoPartOfIt(int x, double sure) {
        Extract diploma = new Sheet(1400, 1000)
                .line(200, 200, "学生李样例，性别女，一九八五年七月四日生")
                .line(140, 600, "校名：华南农业大学")
                .line(x, 600, "告。")
                .as(DocumentKind.DIPLOMA);

        assertThat(value(diploma, FieldName.SCHOOL)).isEqualTo("华南农业大学");
        assertThat(diploma.field(FieldName.SCHOOL).orElseThrow().confidence()).isCloseTo(sure, within(0.03));
    }
}
