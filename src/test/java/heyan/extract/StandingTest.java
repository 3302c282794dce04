package heyan.extract;

import static heyan.extract.Sheet.value;
import static org.assertj.core.api.Assertions.assertThat;

import heyan.claim.DocumentKind;
import heyan.read.Reading.Source;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What the claim says is found where it stands by itself, whatever its label is called, and nowhere else")
class StandingTest {
    private static final String ABSENT = "(absent)";
    private static final String SCHOOL = "广东工业大学";

    private static Extract read(DocumentKind kind, Sheet sheet, Map<FieldName, String> sought) {
        return new ExtractFields().extract(kind, sheet.reading(), FormWords.USUAL, new Sought(sought));
    }

    private static String form(Sheet sheet, FieldName field, String sought) {
        return value(read(DocumentKind.APPLICATION_FORM, sheet, Map.of(field, sought)), field);
    }

    private static String diploma(Sheet sheet, FieldName field, String sought) {
        return value(read(DocumentKind.DIPLOMA, sheet, Map.of(field, sought)), field);
    }

    private static Sheet page() {
        return new Sheet(1240, 1754).line(400, 60, "学历补助申请表");
    }

    @Nested
    @DisplayName("on a form whose labels nobody knows")
    class OnAForm {
        @Test
        @DisplayName("参加…业余学习，所学专业为…: the form of study ends a school's name, 为 begins a major's")
        void aSentenceNamesSchoolAndMajor() {
            Sheet sentence = new Sheet(1600, 2200)
                    .line(500, 100, "职工学历教育补助申请表")
                    .line(430, 760, "本人于2016年3月1日参加华南样本大学业余学习，所学专业")
                    .line(360, 820, "为样本工程与样本管理，2018年7月1日毕业");

            assertThat(form(sentence, FieldName.SCHOOL, "华南样本大学")).isEqualTo("华南样本大学");
            assertThat(form(sentence, FieldName.MAJOR, "样本工程与样本管理")).isEqualTo("样本工程与样本管理");
            assertThat(form(sentence, FieldName.SCHOOL, "南样本大学")).isNotEqualTo("南样本大学");
        }

        @Test
        @DisplayName("入读…大学样本 / 工程管理专业: the major begins behind the school and goes on in the next line")
        void theMajorMayBeginAtTheEndOfTheSchoolsLine() {
            Sheet sentence = new Sheet(1600, 2200)
                    .line(500, 100, "职工学历教育补助申请承诺书")
                    .line(230, 820, "2016年9月1日入读华南样本大学样本")
                    .line(160, 880, "工程管理专业（学习形式：业余），2019年7月5日毕业");

            assertThat(school(sentence, "样本工程管理")).isEqualTo("华南样本大学");
            assertThat(school(sentence, "会计学")).isEqualTo(ABSENT);
        }

        @ParameterizedTest
        @CsvSource({
            "女，身份证号码00000019491231002X，手机号, 00000019491231002X",
            "女，身份证号码00000019491231002X，电话号, (absent)",
            "女，身份证号码00000019941231002X，手机号, (absent)"
        })
        @DisplayName(
                "a second reading of a sentence that differs in nothing else tells how many equal digits there are")
        void equalDigitsInASentence(String second, String number) {
            Sheet sentence = page().line(80, 220, "女，身份证号码0000019491231002X，手机号", 0.98, Source.OCR, second);

            assertThat(form(sentence, FieldName.ID_NUMBER, "00000019491231002X"))
                    .isEqualTo(number);
        }

        @Test
        @DisplayName("参加…大学（院校）: what is asked for, printed behind the blank, ends the school's name")
        void aHintInBracketsEndsTheName() {
            assertThat(form(page().line(80, 220, "参加" + SCHOOL + "（院校）"), FieldName.SCHOOL, SCHOOL))
                    .isEqualTo(SCHOOL);
            assertThat(form(page().line(80, 220, "参加" + SCHOOL + "（样本校区）"), FieldName.SCHOOL, SCHOOL))
                    .isEqualTo(ABSENT);
        }

        private String school(Sheet sheet, String major) {
            Map<FieldName, String> typed = Map.of(FieldName.SCHOOL, "华南样本大学", FieldName.MAJOR, major);
            return value(read(DocumentKind.APPLICATION_FORM, sheet, typed), FieldName.SCHOOL);
        }

        @Test
        void wordsStandInTheirCells() {
            Sheet sheet = page().line(80, 220, "参评对象")
                    .line(400, 220, "李样例")
                    .line(80, 280, "深造学府")
                    .line(400, 280, SCHOOL);

            assertThat(form(sheet, FieldName.NAME, "李样例")).isEqualTo("李样例");
            assertThat(form(sheet, FieldName.SCHOOL, SCHOOL)).isEqualTo(SCHOOL);
        }

        @Test
        @DisplayName("what was not typed is not found, so a form of somebody else has no name")
        void nothingElseIsTaken() {
            Sheet sheet = page().line(80, 220, "参评对象").line(400, 220, "李样例");

            assertThat(form(sheet, FieldName.NAME, "王样例")).isEqualTo(ABSENT);
            assertThat(form(sheet, FieldName.NAME, "样例")).isEqualTo(ABSENT);
        }

        @Test
        void theSexMayStandBehindTheNameAndADateBeforeTheSchool() {
            Sheet sheet = page().line(80, 220, "姓名及性别")
                    .line(400, 220, "李样例女")
                    .line(80, 280, "2016.09.01至2019.01.20" + SCHOOL);

            assertThat(form(sheet, FieldName.NAME, "李样例")).isEqualTo("李样例");
            assertThat(form(sheet, FieldName.NAME, "李样"))
                    .as("not its beginning")
                    .isNotEqualTo("李样");
            assertThat(form(sheet, FieldName.SCHOOL, SCHOOL)).isEqualTo(SCHOOL);
        }

        @Test
        void numbersStandAnywhere() {
            Sheet sheet = page().line(80, 220, "参评者证").line(400, 220, "440104199001010011");

            assertThat(form(sheet, FieldName.ID_NUMBER, "440104199001010011")).isEqualTo("440104199001010011");
            assertThat(form(sheet, FieldName.ID_NUMBER, "44010419900101001X")).isEqualTo(ABSENT);
            assertThat(form(sheet, FieldName.ID_NUMBER, "４４０１０４ 1990 0101 0011"))
                    .as("typed with spaces and wide digits")
                    .isEqualTo("440104199001010011");
        }

        @Test
        @DisplayName("a number that is the certificate's is not taken for the card's, whatever label stands before it")
        void aNumberOfAnotherFieldIsNotTaken() {
            Sheet sheet = page().line(80, 220, "卡号")
                    .line(300, 220, "100001201805000001")
                    .line(80, 400, "6222021234567890123");
            Map<FieldName, String> typed = Map.of(
                    FieldName.BANK_CARD_NUMBER, "6222021234567890123",
                    FieldName.CERTIFICATE_NUMBER, "100001201805000001");

            assertThat(value(read(DocumentKind.APPLICATION_FORM, sheet, typed), FieldName.BANK_CARD_NUMBER))
                    .isEqualTo("6222021234567890123");
            assertThat(form(sheet, FieldName.BANK_CARD_NUMBER, "6222021234567890123"))
                    .isEqualTo("100001201805000001");
        }

        @Test
        @DisplayName("the school's cell ends where that of the major begins, which may have more lines")
        void theMajorsFirstLineEndsTheSchool() {
            Sheet sheet =
                    page().line(200, 220, SCHOOL).line(400, 220, "摄影测量与遥感").line(400, 255, "技术");
            Map<FieldName, String> typed = Map.of(FieldName.SCHOOL, SCHOOL, FieldName.MAJOR, "摄影测量与遥感技术");

            assertThat(value(read(DocumentKind.APPLICATION_FORM, sheet, typed), FieldName.SCHOOL))
                    .isEqualTo(SCHOOL);
            assertThat(form(sheet, FieldName.SCHOOL, SCHOOL)).isEqualTo(ABSENT);
        }

        @Test
        @DisplayName("a number inside a longer one is not that number")
        void partsOfNumbersAreOthers() {
            Sheet sheet = page().line(80, 220, "发放到").line(400, 220, "6222021234567890123");

            assertThat(form(sheet, FieldName.BANK_CARD_NUMBER, "622202123456789012"))
                    .isEqualTo(ABSENT);
        }

        @ParameterizedTest
        @ValueSource(strings = {"经办人", "审核人", "工会主席签名", "联系人", "申请人签名"})
        @DisplayName("somebody else's cell, and the signature, are no witness of the applicant's name")
        void othersAreNotTheApplicant(String label) {
            Sheet sheet = page().line(80, 220, label).line(400, 220, "李样例");

            assertThat(form(sheet, FieldName.NAME, "李样例")).isEqualTo(ABSENT);
        }

        @Test
        void aValueThatALabelTellsStays() {
            Sheet sheet = page().line(80, 220, "姓名")
                    .line(400, 220, "王样例")
                    .line(80, 280, "参评对象")
                    .line(400, 280, "李样例");

            assertThat(form(sheet, FieldName.NAME, "李样例")).isEqualTo("王样例");
        }

        @Test
        @DisplayName("a name that goes on with a letter further off is another name")
        void spacedNamesEndWhereTheyEnd() {
            Sheet sheet = page().line(80, 220, "参评对象").line(400, 220, "李样").line(475, 220, "例");

            assertThat(form(sheet, FieldName.NAME, "李样")).isEqualTo(ABSENT);
        }

        @Test
        @DisplayName("the school of a cell that holds more is taken out of it")
        void aCellMayHoldMore() {
            Sheet sheet = page().line(80, 220, "就读院校").line(400, 220, "及专业" + SCHOOL + "会计学");
            Extract both = read(
                    DocumentKind.APPLICATION_FORM, sheet, Map.of(FieldName.SCHOOL, SCHOOL, FieldName.MAJOR, "会计学"));

            assertThat(value(both, FieldName.SCHOOL)).isEqualTo(SCHOOL);
            assertThat(value(both, FieldName.MAJOR)).isEqualTo("会计学");
        }
    }

    @Nested
    @DisplayName("a school that only begins like the one typed is another school")
    class OtherSchools {
        @ParameterizedTest
        @ValueSource(strings = {"广东工业大学华立学院", "广东工业大学（东莞）", "新广东工业大学"})
        void inOneLine(String printed) {
            Sheet sheet = page().line(80, 220, "深造学府").line(400, 220, printed);

            assertThat(form(sheet, FieldName.SCHOOL, SCHOOL)).isEqualTo(ABSENT);
        }

        @Test
        void onTheLineBelow() {
            Sheet sheet = page().line(80, 235, "深造学府").line(400, 220, SCHOOL).line(400, 255, "华立学院");

            assertThat(form(sheet, FieldName.SCHOOL, SCHOOL)).isEqualTo(ABSENT);
            assertThat(form(sheet, FieldName.SCHOOL, SCHOOL + "华立学院")).isEqualTo(SCHOOL + "华立学院");
        }

        @Test
        void evenWhenALabelToldIt() {
            Sheet sheet = page().line(80, 220, "毕业院校").line(400, 220, "广东工业大学华立学院");

            assertThat(form(sheet, FieldName.SCHOOL, SCHOOL)).isEqualTo("广东工业大学华立学院");
        }
    }

    @Nested
    @DisplayName("on a diploma that is worded as no other")
    class OnADiploma {
        private Sheet sentence(String line) {
            return new Sheet(1754, 1240)
                    .line(600, 100, "毕业证书")
                    .line(100, 300, line)
                    .line(100, 360, "本校学习期满，成绩合格，准予毕业。");
        }

        @Test
        @DisplayName("二〇二一年一月在本校成人教育学院 is no school's name; whose it is stands below")
        void aTimeAndThisSchoolAreNoName() {
            Sheet signed = sentence("二〇二一年一月在本校成人教育学院").line(900, 1000, SCHOOL);

            assertThat(diploma(signed, FieldName.SCHOOL, SCHOOL)).isEqualTo(SCHOOL);
            assertThat(diploma(signed, FieldName.SCHOOL, "样本大学")).isNotEqualTo("样本大学");
        }

        @ParameterizedTest
        @CsvSource({
            "'今有李样例（籍贯广东）', 李样例",
            "'本证授予李样例，', 李样例",
            "'持证者：李样例', (absent)",
            "'今有李样例明（籍贯广东）', (absent)",
            "'今有李样例男，', (absent)",
            "'今有李样例𬭎（籍贯广东）', (absent)",
            "'今有𬭎李样例（籍贯广东）', (absent)"
        })
        @DisplayName("a name ends at a sign, not at a letter and not at the end of a line, where it may go on")
        void names(String line, String expected) {
            assertThat(diploma(sentence(line), FieldName.NAME, "李样例")).isEqualTo(expected);
        }

        @ParameterizedTest
        @CsvSource({
            "'攻读本校二年半制专升本业余班会计学专业', 会计学",
            "'攻读本校函授教育会计学专业', 会计学",
            "'在本校参加会计学专业（业余）学习', 会计学",
            "'攻读本校函授教育会计学信息化专业', 会计学信息化",
            "'攻读本校函授教育商务会计学专业', 商务会计学"
        })
        void majors(String line, String expected) {
            Extract diploma = read(DocumentKind.DIPLOMA, sentence("学生李样例，性别男，" + line), Map.of(FieldName.MAJOR, "会计学"));

            assertThat(value(diploma, FieldName.MAJOR)).endsWith(expected);
        }
    }
}
