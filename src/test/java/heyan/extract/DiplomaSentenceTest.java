package heyan.extract;

import static heyan.extract.Sheet.value;
import static org.assertj.core.api.Assertions.assertThat;

import heyan.claim.DocumentKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("whom a diploma speaks of")
class DiplomaSentenceTest {
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
    void whatAStudentHasDoneIsNoName() {
        Extract diploma = new Sheet(1400, 1000)
                .line(500, 80, "毕业证书")
                .line(200, 200, "专科学生，在规定的修业年限内完成学业，准予毕业。")
                .line(200, 300, "学校盖章华南农业大学")
                .as(DocumentKind.DIPLOMA);

        assertThat(value(diploma, FieldName.NAME)).isEqualTo("(absent)");
        assertThat(value(diploma, FieldName.SCHOOL)).isEqualTo("华南农业大学");
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
                "学生李胜男，女，生于一九八五年七月四日。二〇一八年九月至二〇二一年一月",
                "考生李胜男（身份证号440106198507040021），性别女，一九八五年七月四日生，参加高等教育自学考试",
                "兹证明学生李胜男同学，女，汉族，出生于一九八五年七月四日，于二〇一八年九月至二〇二一年一月",
                "本校毕业生李胜男，性别女，民族汉，一九八五年七月四日生，二〇一八年九月至二〇二一年一月",
                "学员：李胜男，广东省广州市人，女，一九八五年七月四日出生，自二〇一八年九月",
                "姓名：李胜男，身份证号码：440106198507040021，性别：女，生于一九八五年七月四日",
                "李胜男，一九八五年七月四日出生，性别女，于二〇一八年九月至二〇二一年一月"
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

    @ParameterizedTest
    @ValueSource(
            strings = {"学生李胜男，一九八五年七月四日生，于二〇一八年九月至二〇二一年一月", "研究生李胜男于二〇一八年九月至二〇二一年一月", "兹有李胜男同学在我校学习", "考生李胜男参加高等教育自学考试"
            })
    void aSentenceMaySayNoSex(String sentence) {
        Extract diploma = new Sheet(1400, 1000)
                .line(500, 80, "毕业证书")
                .line(200, 200, sentence)
                .line(140, 260, "在本校行政管理专业学习，准予毕业。")
                .as(DocumentKind.DIPLOMA);

        assertThat(value(diploma, FieldName.NAME)).isEqualTo("李胜男");
        assertThat(diploma.field(FieldName.SEX)).isEmpty();
    }

    @Test
    void labelsMayStandInPlaceOfTheSentence() {
        Extract diploma = new Sheet(1400, 1000)
                .line(500, 80, "毕业证书")
                .line(200, 200, "姓名：李胜男")
                .line(700, 200, "性别：女")
                .line(200, 260, "出生日期：1985年7月4日")
                .line(200, 320, "专业：行政管理")
                .line(700, 320, "层次：专科起点本科")
                .line(200, 600, "学校名称：华南农业大学（盖章）")
                .line(200, 660, "证书编号：105645202105000123")
                .line(700, 660, "2021年1月10日")
                .as(DocumentKind.DIPLOMA);

        assertThat(value(diploma, FieldName.NAME)).isEqualTo("李胜男");
        assertThat(value(diploma, FieldName.SEX)).isEqualTo("女");
        assertThat(value(diploma, FieldName.BIRTH_DATE)).isEqualTo("1985-07-04");
        assertThat(value(diploma, FieldName.MAJOR)).isEqualTo("行政管理");
        assertThat(value(diploma, FieldName.LEVEL)).isEqualTo("专科起点本科");
        assertThat(value(diploma, FieldName.SCHOOL)).isEqualTo("华南农业大学");
        assertThat(value(diploma, FieldName.CERTIFICATE_NUMBER)).isEqualTo("105645202105000123");
        assertThat(value(diploma, FieldName.ISSUE_DATE)).isEqualTo("2021-01-10");
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
    void theSexBehindASpaceIsNotPartOfTheName() {
        Extract diploma = said("学生　李胜　女，一九八五年七月四日出生，");

        assertThat(value(diploma, FieldName.NAME)).isEqualTo("李胜");
        assertThat(value(diploma, FieldName.SEX)).isEqualTo("女");
        assertThat(diploma.field(FieldName.NAME).orElseThrow().confidence()).isGreaterThan(0.9);
    }

    @ParameterizedTest
    @ValueSource(strings = {"学生李胜男，一九八五年七月四日出生，", "学生　李　胜　男，一九八五年七月四日出生，"})
    void whereNobodySaysTheSexANameThatMayEndInItIsDoubtful(String sentence) {
        assertThat(said(sentence).field(FieldName.NAME).orElseThrow().confidence())
                .isLessThan(0.5);
    }

    private static Extract said(String beginning) {
        return new Sheet(1600, 1000)
                .line(200, 80, "毕业证书")
                .line(200, 200, beginning)
                .line(200, 260, "二〇一八年九月至二〇二一年一月在本校行政管理专业函授学习，准予毕业。")
                .as(DocumentKind.DIPLOMA);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "学生　李样例　，性别女，一九八五年七月四日生|true",
                "学生李样例，性别女，一九八五年七月四日生|true",
                "学生李样例　，性别女，一九八五年七月四日生|false",
                "学生　李样例　　，性别女，一九八五年七月四日生|false"
            })
    @DisplayName("a space behind the name is no missing letter where one stands before it too")
    void aNameMayStandBetweenSpaces(String sentence, boolean sure) {
        Extract diploma = new Sheet(1400, 1000)
                .line(500, 80, "毕业证书")
                .line(200, 200, sentence)
                .as(DocumentKind.DIPLOMA);

        assertThat(value(diploma, FieldName.NAME)).isEqualTo("李样例");
        assertThat(diploma.field(FieldName.NAME).orElseThrow().confidence() > 0.7)
                .isEqualTo(sure);
    }

    @ParameterizedTest
    @CsvSource({"335, 李样颖", "350, 李样颖页"})
    @DisplayName("half a character that the next line has read once more is no part of the name, a whole one is")
    void halfACharacterReadTwiceIsNoPartOfTheName(int next, String name) {
        Extract diploma = new Sheet(1400, 1000)
                .line(500, 80, "毕业证书")
                .wide(200, 200, 365, "学生李样颖")
                .line(next, 200, "页性别女，一九八五年七月四日生")
                .as(DocumentKind.DIPLOMA);

        assertThat(value(diploma, FieldName.NAME)).isEqualTo(name);
        assertThat(value(diploma, FieldName.SEX)).isEqualTo("女");
    }

    @Test
    @DisplayName("自学考试: the examining school is whole where the province's committee signs beside it")
    void examiningSchool() {
        Extract diploma = new Sheet(2200, 1600)
                .line(768, 225, "高等教育自学考试")
                .line(735, 420, "毕业证书")
                .line(702, 626, "卢样例，性别女，1984年11月2日生，参加物流管理专业专科高")
                .line(606, 734, "等教育自学考试，全部课程成绩合格，经审定，准予毕业。")
                .line(306, 1188, "主考学校：广东外语外贸大学")
                .line(960, 1188, "广东省高等教育自学考试委员会")
                .as(DocumentKind.DIPLOMA);

        assertThat(value(diploma, FieldName.SCHOOL)).isEqualTo("广东外语外贸大学");
        assertThat(diploma.field(FieldName.SCHOOL).orElseThrow().confidence()).isGreaterThan(0.9);
    }
}
