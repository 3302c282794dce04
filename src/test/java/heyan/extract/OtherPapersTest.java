package heyan.extract;

import static heyan.extract.Sheet.value;
import static org.assertj.core.api.Assertions.assertThat;

import heyan.claim.DocumentKind;
import heyan.read.Reading;
import heyan.read.Reading.Mark;
import heyan.read.Reading.Source;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What another page, another paper or a slip says is not said by the document")
class OtherPapersTest {
    private static final String ABSENT = "(absent)";
    private static final String CARD = "6222021234567890128";
    private static final String UNION = "广州市越秀甲乙电子有限公司工会";
    private static final String OWN_CODE = "https://www.chsi.com.cn/xlcx/bg.do?vcode=A1B2C3D4E5F6G7H8&srcid=bgcx";

    private static Extract read(DocumentKind kind, Reading reading, Map<FieldName, String> sought) {
        return new ExtractFields().extract(kind, reading, FormWords.USUAL, new Sought(sought));
    }

    private static Sheet report(String name, String school) {
        Sheet sheet = new Sheet(1240, 1754).line(300, 80, "教育部学历证书电子注册备案表").line(800, 160, "更新日期：2021年06月20日");
        if (!name.isEmpty()) {
            sheet.line(100, 240, "姓名").line(400, 240, name);
        }
        return sheet.line(100, 300, "性别")
                .line(400, 300, "女")
                .line(100, 360, "入学日期")
                .line(400, 360, "2015年09月01日")
                .line(100, 420, "学历类别")
                .line(400, 420, "成人高等教育")
                .line(100, 480, "学校名称")
                .line(400, 480, school)
                .line(100, 540, "证书编号")
                .line(400, 540, "105645202105000123")
                .line(100, 600, "在线验证码")
                .line(400, 600, "A1B2C3D4E5F6G7H8");
    }

    private static Sheet form() {
        return Sheet.form()
                .line(80, 220, "姓名")
                .line(300, 220, "欧阳样例")
                .line(80, 280, "就读院校")
                .line(300, 280, "华南样本大学")
                .line(80, 340, "工作单位")
                .line(300, 340, "广州市甲电子有限公司")
                .line(80, 400, "银行卡号")
                .line(80, 900, "工会联系人：")
                .line(300, 900, "李大文");
    }

    private static Sheet sealed(Sheet sheet, int left) {
        return sheet.mark(Mark.Kind.ROUND_SEAL, left, 1400, left + 250, 1650, UNION);
    }

    @Nested
    @DisplayName("on another page")
    class OnAnotherPage {
        @Test
        @DisplayName("a friend's report behind the own one does not say 毕业 for it, nor does its QR code count")
        void anotherReport() {
            Sheet friends = report("李明珠", "深圳样本大学")
                    .line(620, 540, "毕（结）业")
                    .line(860, 540, "毕业")
                    .code(OWN_CODE);
            Sheet own = report("欧阳样例", "华南样本大学").code("https://chsi.example/8Fk2");

            Extract both = read(DocumentKind.CHSI_REGISTRATION, Sheet.pages(own, friends), Map.of());

            assertThat(value(both, FieldName.NAME)).isEqualTo("欧阳样例");
            assertThat(value(both, FieldName.COMPLETION)).isEqualTo(ABSENT);
            assertThat(value(both, FieldName.QR_CONTENT)).isEqualTo("https://chsi.example/8Fk2");
        }

        @Test
        @DisplayName("a typed sheet before somebody's diploma names nobody")
        void aSheetBeforeADiploma() {
            Sheet typed = new Sheet(1400, 1000).line(200, 200, "学生 欧阳样例 ，性别女，一九八五年七月四日生");
            Sheet diploma = new Sheet(1400, 1000)
                    .line(500, 80, "成人高等教育毕业证书")
                    .line(200, 200, "学生 王伟 ，性别男，一九八四年七月四日生")
                    .line(140, 320, "成绩合格，准予毕业。");

            assertThat(value(
                            read(DocumentKind.DIPLOMA, Sheet.pages(typed, diploma), Map.of(FieldName.NAME, "欧阳样例")),
                            FieldName.NAME))
                    .isEqualTo("王伟");
        }

        @Test
        @DisplayName("a certificate of completion is no diploma because of the cover behind it")
        void coverOfADiploma() {
            Sheet completed = new Sheet(1400, 1000)
                    .line(500, 80, "成人高等教育结业证书")
                    .line(200, 200, "学生 欧阳样例，性别女，成绩合格，准予结业。")
                    .line(140, 700, "证书编号：105645202105000123");
            Sheet cover = new Sheet(1400, 1000).line(500, 500, "毕业证书");

            Extract both = read(DocumentKind.DIPLOMA, Sheet.pages(completed, cover), Map.of(FieldName.NAME, "欧阳样例"));

            assertThat(value(both, FieldName.NAME)).isEqualTo(ABSENT);
            assertThat(value(both, FieldName.CERTIFICATE_NUMBER)).isEqualTo(ABSENT);
        }

        @Test
        @DisplayName("a copy of the bank card and a letter with the seal fill and stamp no form")
        void copiesBehindAForm() {
            Sheet card = new Sheet(1000, 640).line(60, 80, "中国样本银行 借记卡").line(60, 300, CARD, 0.98, Source.OCR, CARD);
            Sheet letter = sealed(new Sheet(1240, 1754).line(400, 60, "会员证明"), 800);

            Extract all = read(
                    DocumentKind.APPLICATION_FORM,
                    Sheet.pages(form(), card, letter),
                    Map.of(FieldName.BANK_CARD_NUMBER, CARD));

            assertThat(value(all, FieldName.BANK_CARD_NUMBER)).isEqualTo(ABSENT);
            assertThat(value(all, FieldName.SEAL_PRESENT)).isEqualTo("false");
        }

        @ParameterizedTest
        @CsvSource({
            "工会证明, 工作单位：广州市乙公司",
            "会员证明, 联系人：张三",
            "会员证明（存根）, 单位工会审核意见",
            "关于王伟同志为我单位工会会员的证明, 单位工会审核意见",
            "工会请示, 联系人：张三",
            "学历补助申请表, 姓名：张三"
        })
        @DisplayName("a colleague's form and a letter about somebody lend no seal")
        void borrowedSeals(String title, String line) {
            Sheet borrowed = sealed(
                    new Sheet(1240, 1754)
                            .line(400, 60, title)
                            .line(80, 200, line)
                            .line(80, 900, "工会联系人：")
                            .line(300, 900, "李大文"),
                    800);

            assertThat(value(
                            read(DocumentKind.APPLICATION_FORM, Sheet.pages(form(), borrowed), Map.of()),
                            FieldName.SEAL_PRESENT))
                    .isEqualTo("false");
        }

        @ParameterizedTest
        @CsvSource({"所在单位工会意见：同意（盖章）, true", "区总工会审批意见, false", "填表说明：须附毕业证书复印件。单位工会审核意见, true", "申请人签名：欧阳样例, true"})
        @DisplayName("the back of a form with the unions' opinions belongs to it, whichever side comes first")
        void opinionsOnTheBack(String opinion, boolean behind) {
            Sheet back = sealed(new Sheet(1240, 1754).line(80, 300, opinion), 800);
            Reading both = behind ? Sheet.pages(form(), back) : Sheet.pages(back, form());

            assertThat(value(read(DocumentKind.APPLICATION_FORM, both, Map.of()), FieldName.SEAL_PRESENT))
                    .isEqualTo("true");
        }

        @Test
        @DisplayName("a form's second page belongs to it, with its blanks and its seal")
        void aFormGoesOn() {
            Sheet second = sealed(
                    new Sheet(1240, 1754)
                            .line(80, 300, "上级工会：")
                            .line(300, 300, "广州市越秀区总工会")
                            .line(80, 400, "联系电话：")
                            .line(300, 400, "02083888888"),
                    800);

            Extract both = read(DocumentKind.APPLICATION_FORM, Sheet.pages(form(), second), Map.of());

            assertThat(value(both, FieldName.DISTRICT_UNION)).isEqualTo("广州市越秀区总工会");
            assertThat(value(both, FieldName.SEAL_PRESENT)).isEqualTo("true");
        }
    }

    @Nested
    @DisplayName("outside the borders of the sheet")
    class BesideTheSheet {
        @Test
        @DisplayName("a bank card and a sealed letter beside a form fill and stamp nothing on it")
        void besideAForm() {
            Sheet photo = sealed(form(), 1800)
                    .borders(20, 20, 1240, 1740)
                    .line(1500, 300, "中国样本银行")
                    .line(1500, 500, CARD, 0.98, Source.OCR, CARD);

            Extract form =
                    read(DocumentKind.APPLICATION_FORM, photo.reading(), Map.of(FieldName.BANK_CARD_NUMBER, CARD));

            assertThat(value(form, FieldName.BANK_CARD_NUMBER)).isEqualTo(ABSENT);
            assertThat(value(form, FieldName.SEAL_PRESENT)).isEqualTo("false");
        }

        @Test
        @DisplayName("a seal over the edge of the sheet is on it")
        void overTheEdge() {
            Sheet photo = sealed(form(), 1080).borders(20, 20, 1240, 1740).line(1500, 300, "别的纸");

            assertThat(value(photo.as(DocumentKind.APPLICATION_FORM), FieldName.SEAL_PRESENT))
                    .isEqualTo("true");
        }

        @Test
        @DisplayName("a fold is no border: the form goes on below it, and papers beside it still say nothing")
        void aFold() {
            Sheet photo = sealed(form(), 800)
                    .borders(20, 20, 1220, 880)
                    .line(80, 1000, "上级工会：")
                    .line(300, 1000, "广州市越秀区总工会")
                    .line(1500, 500, "本周菜单");

            Extract form = photo.as(DocumentKind.APPLICATION_FORM);

            assertThat(value(form, FieldName.CONTACT_NAME)).isEqualTo("李大文");
            assertThat(value(form, FieldName.DISTRICT_UNION)).isEqualTo("广州市越秀区总工会");
            assertThat(value(form, FieldName.SEAL_PRESENT)).isEqualTo("true");
        }

        @Test
        @DisplayName("a diploma's number may stand in its margin")
        void numberInTheMargin() {
            Sheet photo = new Sheet(1900, 1400)
                    .borders(460, 60, 1760, 1310)
                    .line(600, 360, "毕业证书")
                    .line(635, 580, "学生欧阳样例，女，1986年6月15日生，2018年9月至2021年1月")
                    .line(555, 660, "在我校会计学专业学习，成绩合格，准予毕业。")
                    .line(553, 980, "华南样本大学")
                    .line(200, 980, "证书编号")
                    .line(142, 1040, "102937202106023916", 0.98, Source.OCR, "102937202106023916");

            assertThat(value(photo.as(DocumentKind.DIPLOMA), FieldName.CERTIFICATE_NUMBER))
                    .isEqualTo("102937202106023916");
        }

        @Test
        @DisplayName("a slip beside a report whose name is covered names nobody")
        void aSlipBesideAReport() {
            Sheet photo = report("", "华南样本大学").borders(60, 40, 1000, 1650).line(1100, 1500, "王样");

            assertThat(value(
                            read(DocumentKind.CHSI_REGISTRATION, photo.reading(), Map.of(FieldName.NAME, "王样")),
                            FieldName.NAME))
                    .isEqualTo(ABSENT);
        }
    }

    @Nested
    @DisplayName("on a slip upon the sheet")
    class OnASlip {
        @ParameterizedTest(name = "report of {0}, slip or note {1}")
        @CsvSource({"李明月, 王伟", "李胜男, 李胜", "买买提江艾山, 王伟", "李明月, 打印人：王伟", "'', 王伟"})
        @DisplayName("a report names whom its row 姓名 names")
        void aReport(String name, String slip) {
            String typed = slip.replace("打印人：", "");
            Sheet sheet = report(name, "华南样本大学").line(900, 1500, slip);

            assertThat(value(
                            read(DocumentKind.CHSI_REGISTRATION, sheet.reading(), Map.of(FieldName.NAME, typed)),
                            FieldName.NAME))
                    .isEqualTo(name.isEmpty() ? ABSENT : name);
        }

        @ParameterizedTest(name = "{0} for {1}, major typed {2}")
        @CsvSource({"山东青年政治学院, 山东大学, 会计学", "广东工业大学华立学院, 广东工业大学, 华立学院", "广东工业大学华立学院, 广东工业大学, 华立学院会计学"})
        @DisplayName("a school keeps its whole name, whatever stands elsewhere or was typed as the major")
        void aSchool(String printed, String typed, String major) {
            Sheet sheet = report("欧阳样例", printed).line(900, 1500, typed);

            assertThat(value(
                            read(
                                    DocumentKind.CHSI_REGISTRATION,
                                    sheet.reading(),
                                    Map.of(FieldName.SCHOOL, typed, FieldName.MAJOR, major)),
                            FieldName.SCHOOL))
                    .isEqualTo(printed);
        }

        @ParameterizedTest
        @ValueSource(strings = {"李明月", "年小明", "买买提江艾山"})
        @DisplayName("a name with 月 or without a dot on a diploma is a name")
        void aDiploma(String name) {
            Sheet sheet = new Sheet(1400, 1000)
                    .line(500, 80, "成人高等教育毕业证书")
                    .line(200, 200, "学生 " + name + " ，性别女，一九八五年七月四日生，于二〇一五年九月至")
                    .line(140, 320, "成绩合格，准予毕业。")
                    .line(900, 900, "王伟");

            assertThat(value(read(DocumentKind.DIPLOMA, sheet.reading(), Map.of(FieldName.NAME, "王伟")), FieldName.NAME))
                    .isEqualTo(name);
        }

        @Test
        @DisplayName("a slip in the row of 姓名 replaces no name")
        void aSlipInTheRow() {
            Sheet sheet = report("买买提江艾山", "华南样本大学").line(1000, 240, "王伟");

            assertThat(value(
                            read(DocumentKind.CHSI_REGISTRATION, sheet.reading(), Map.of(FieldName.NAME, "王伟")),
                            FieldName.NAME))
                    .isNotEqualTo("王伟");
        }
    }
}
