package heyan.extract;

import static heyan.extract.Sheet.value;
import static org.assertj.core.api.Assertions.assertThat;

import heyan.claim.DocumentKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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

    @Test
    void theSentenceMayBeginWithTheNameAndSayTheBirthBeforeItsDate() {
        Extract diploma = new Sheet(1400, 1000)
                .line(500, 80, "毕业证书")
                .line(200, 200, "李胜男，性别女，生于1985年7月4日。2018年9月至2021年1月在")
                .line(140, 260, "本校行政管理专业学习，修读四年制本科全部课程，准予毕业。")
                .as(DocumentKind.DIPLOMA);

        assertThat(value(diploma, FieldName.NAME)).isEqualTo("李胜男");
        assertThat(value(diploma, FieldName.SEX)).isEqualTo("女");
        assertThat(value(diploma, FieldName.BIRTH_DATE)).isEqualTo("1985-07-04");
        assertThat(value(diploma, FieldName.ENROLMENT_DATE)).isEqualTo("2018-09");
        assertThat(value(diploma, FieldName.GRADUATION_DATE)).isEqualTo("2021-01");
    }

    @Test
    void theSentenceMayBeginWithTheNameAndNotNameTheSex() {
        Extract diploma = new Sheet(1400, 1000)
                .line(300, 80, "毕业证书")
                .line(700, 200, "李胜男，女，一九八五年七月四日")
                .line(640, 260, "生。于二〇一八年九月至二〇二一年一月在")
                .line(640, 320, "本校行政管理专业函授学习，准予毕业。")
                .as(DocumentKind.DIPLOMA);

        assertThat(value(diploma, FieldName.NAME)).isEqualTo("李胜男");
        assertThat(value(diploma, FieldName.SEX)).isEqualTo("女");
        assertThat(value(diploma, FieldName.BIRTH_DATE)).isEqualTo("1985-07-04");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "李胜男性别女一九八五年七月四日生，参加高等教育自学考试会计学专业本科，成绩合格",
                "李胜男（女），一九八五年七月四日生，于二〇一八年九月至二〇二一年一月",
                "李胜男同学，性别：女，出生日期：一九八五年七月四日，二〇一八年九月至二〇二一年一月",
                "学生李胜男（女，一九八五年七月四日出生），自二〇一八年九月至二〇二一年一月",
                "学生李胜男（性别：女，一九八五年七月四日出生），自二〇一八年九月至二〇二一年一月",
                "学生李胜男系广东省广州市人，性别女，一九八五年七月四日生，于二〇一八年九月",
                "学生李胜男，女，生于一九八五年七月四日。二〇一八年九月至二〇二一年一月"
            })
    void theSentencesOfManySchoolsNameTheSamePerson(String sentence) {
        Extract diploma = new Sheet(1400, 1000)
                .line(500, 80, "毕业证书")
                .line(200, 200, sentence)
                .line(140, 260, "在本校行政管理专业学习，准予毕业。")
                .as(DocumentKind.DIPLOMA);

        assertThat(value(diploma, FieldName.NAME)).isEqualTo("李胜男");
        assertThat(value(diploma, FieldName.SEX)).isEqualTo("女");
        assertThat(value(diploma, FieldName.BIRTH_DATE)).isEqualTo("1985-07-04");
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
    void theSelfTaughtExaminationNamesThePersonAndNoSex() {
        Extract diploma = new Sheet(1400, 1000)
                .line(500, 80, "高等教育自学考试毕业证书")
                .line(200, 200, "李胜男　参加行政管理专业本科高等教育自学考试，")
                .line(140, 260, "全部课程成绩合格，经审定，准予毕业。")
                .as(DocumentKind.DIPLOMA);

        assertThat(value(diploma, FieldName.NAME)).isEqualTo("李胜男");
        assertThat(diploma.field(FieldName.SEX)).isEmpty();
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

    @Test
    void findsTheSchoolBehindALabelInTwoHalves() {
        Extract diploma = new Sheet(1400, 1000)
                .line(500, 80, "毕业证书")
                .line(200, 200, "学生李样例，性别女，一九八五年七月四日生，准予毕业。")
                .line(140, 600, "校")
                .line(210, 600, "名：华南农业大学")
                .as(DocumentKind.DIPLOMA);

        assertThat(value(diploma, FieldName.SCHOOL)).isEqualTo("华南农业大学");
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
}
