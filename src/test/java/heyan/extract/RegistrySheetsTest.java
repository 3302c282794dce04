package heyan.extract;

import static heyan.extract.Sheet.value;
import static org.assertj.core.api.Assertions.assertThat;

import heyan.claim.DocumentKind;
import heyan.read.Reading.Source;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegistrySheetsTest {
    @Test
    void readsTheTwoColumnRegistrationForm() {
        Extract form = new Sheet(1240, 1754)
                .line(300, 80, "教育部学历证书电子注册备案表")
                .line(800, 140, "更新日期：2021年6月20日")
                .line(100, 240, "姓名")
                .line(280, 240, "李样本例")
                .line(100, 300, "性别")
                .line(280, 300, "女")
                .line(620, 300, "出生日期")
                .line(820, 300, "1985年07月04日")
                .line(100, 360, "入学日期")
                .line(280, 360, "2018年09月01日")
                .line(620, 360, "毕（结）业日期")
                .line(860, 360, "2021年01月10日")
                .line(100, 420, "学历类别")
                .line(280, 420, "成人高等教育")
                .line(620, 420, "层次")
                .line(820, 420, "专升本")
                .line(100, 480, "学校名称")
                .line(280, 480, "中国石油大学（华东）")
                .line(620, 480, "学制")
                .line(820, 480, "2.5年")
                .line(100, 540, "专业")
                .line(280, 540, "会计学")
                .line(620, 540, "学习形式")
                .line(820, 540, "函授")
                .line(100, 600, "证书编号")
                .twice(280, 600, "1056 4520 2105 0001 23", "105645202105000123")
                .line(620, 600, "毕（结）业")
                .line(860, 600, "毕业")
                .line(100, 660, "校（院）长姓名")
                .line(360, 660, "王样例")
                .line(100, 900, "在线验证码")
                .twice(300, 900, "A1B2 C3D4 E5F6 G7H8", "A1B2C3D4E5F6G7H8")
                .line(100, 1300, "注意事项：")
                .line(100, 1340, "2、备案表内容验证办法：点击备案表中的在线验证码，可在线验证。")
                .line(100, 1380, "5、报告在线验证有效期由报告权属人设置（1~6个月）")
                .code("https://www.chsi.com.cn/xlcx/bg.do?vcode=A1B2C3D4E5F6G7H8&srcid=bgcx")
                .as(DocumentKind.CHSI_REGISTRATION);

        assertThat(form.detected()).containsExactly(DocumentKind.CHSI_REGISTRATION);
        assertThat(value(form, FieldName.NAME)).isEqualTo("李样本例");
        assertThat(value(form, FieldName.SEX)).isEqualTo("女");
        assertThat(value(form, FieldName.BIRTH_DATE)).isEqualTo("1985-07-04");
        assertThat(value(form, FieldName.ENROLMENT_DATE)).isEqualTo("2018-09-01");
        assertThat(value(form, FieldName.GRADUATION_DATE)).isEqualTo("2021-01-10");
        assertThat(value(form, FieldName.SCHOOL)).isEqualTo("中国石油大学（华东）");
        assertThat(value(form, FieldName.MAJOR)).isEqualTo("会计学");
        assertThat(value(form, FieldName.LEVEL)).isEqualTo("专升本");
        assertThat(value(form, FieldName.STUDY_FORM)).isEqualTo("函授");
        assertThat(value(form, FieldName.DURATION)).isEqualTo("2.5");
        assertThat(value(form, FieldName.EDUCATION_CATEGORY)).isEqualTo("成人高等教育");
        assertThat(value(form, FieldName.COMPLETION)).isEqualTo("毕业");
        assertThat(value(form, FieldName.PRESIDENT_NAME)).isEqualTo("王样例");
        assertThat(value(form, FieldName.CERTIFICATE_NUMBER)).isEqualTo("105645202105000123");
        assertThat(value(form, FieldName.VERIFICATION_CODE)).isEqualTo("A1B2C3D4E5F6G7H8");
        assertThat(value(form, FieldName.UPDATE_DATE)).isEqualTo("2021-06-20");
        assertThat(value(form, FieldName.QR_CONTENT))
                .isEqualTo("https://www.chsi.com.cn/xlcx/bg.do?vcode=A1B2C3D4E5F6G7H8&srcid=bgcx");
        assertThat(form.field(FieldName.VALID_UNTIL)).isEmpty();
    }

    @Test
    void readsTheRegistryOnATelephonesScreen() {
        Extract screen = new Sheet(1080, 2400)
                .line(120, 280, "教育部学历证书电子注册备案表")
                .line(80, 400, "姓名")
                .line(80, 445, "李样例")
                .line(80, 500, "出生日期")
                .line(560, 500, "入学日期")
                .line(80, 545, "1995年10月01日")
                .line(560, 545, "2016年03月01日")
                .line(80, 600, "层次")
                .line(560, 600, "学校名称")
                .line(80, 645, "本科")
                .line(560, 645, "华南农业大学")
                .line(80, 700, "毕（结）业")
                .line(560, 700, "证书编号")
                .line(80, 745, "毕业")
                .line(560, 745, "105645201905000749")
                .as(DocumentKind.CHSI_REGISTRATION);

        assertThat(value(screen, FieldName.BIRTH_DATE)).isEqualTo("1995-10-01");
        assertThat(value(screen, FieldName.ENROLMENT_DATE)).isEqualTo("2016-03-01");
        assertThat(value(screen, FieldName.SCHOOL)).isEqualTo("华南农业大学");
        assertThat(value(screen, FieldName.COMPLETION)).isEqualTo("毕业");
    }

    @Test
    void aLabelRightBehindANumberEndsIt() {
        Extract report = new Sheet(1240, 1754)
                .line(400, 80, "教育部学历证书电子注册备案表")
                .line(80, 400, "证书编号")
                .line(300, 400, "105645201905000749毕（结）业")
                .line(900, 400, "毕业")
                .as(DocumentKind.CHSI_REGISTRATION);

        assertThat(value(report, FieldName.COMPLETION)).isEqualTo("毕业");
        assertThat(value(report, FieldName.CERTIFICATE_NUMBER)).isEqualTo("105645201905000749");
    }

    @Test
    void readsTheStudentStatusReport() {
        Extract report = new Sheet(1240, 1754)
                .line(400, 80, "教育部学籍在线验证报告")
                .line(100, 140, "更新日期：2021年6月20日")
                .line(100, 240, "姓名：李样例")
                .line(100, 290, "性别：男")
                .line(100, 340, "民族：维吾尔族")
                .line(100, 390, "证件号码：000001199001010014")
                .line(100, 440, "院校：广东开放大学")
                .line(100, 490, "层次：专科")
                .line(100, 540, "专业：法律事务")
                .line(100, 590, "学号：2018A10023")
                .line(100, 640, "入学日期：2018年03月01日")
                .line(100, 690, "学籍状态：在籍（注册学籍）")
                .line(100, 740, "预计毕业日期：2021年01月31日")
                .line(100, 790, "在线验证码：a1b2c3d4e5f6g7h8")
                .line(100, 840, "验证有效期：2021年6月20日至2021年12月20日")
                .line(100, 940, "1、报告是对学历证书电子注册复核备案的结果。")
                .as(DocumentKind.XUEJI_REPORT);

        assertThat(report.detected()).containsExactly(DocumentKind.XUEJI_REPORT);
        assertThat(value(report, FieldName.ETHNICITY)).isEqualTo("维吾尔");
        assertThat(value(report, FieldName.ID_NUMBER)).isEqualTo("000001199001010014");
        assertThat(value(report, FieldName.STUDENT_NUMBER)).isEqualTo("2018A10023");
        assertThat(value(report, FieldName.STUDENT_STATUS)).isEqualTo("在籍（注册学籍）");
        assertThat(value(report, FieldName.EXPECTED_GRADUATION_DATE)).isEqualTo("2021-01-31");
        assertThat(value(report, FieldName.VERIFICATION_CODE)).isEqualTo("A1B2C3D4E5F6G7H8");
        assertThat(value(report, FieldName.VALID_UNTIL)).isEqualTo("2021-12-20");
    }

    @Test
    void aCodeAloneThatLostOneOfTwoEqualLettersIsTheOtherReadings() {
        Extract form = new Sheet(1600, 1754)
                .line(300, 80, "教育部学历证书电子注册备案表")
                .line(100, 900, "在线验证码：")
                .line(1100, 895, "口")
                .twice(100, 960, "A1B2C3D4E5F6G7J", "A1B2C3D4E5F6G7JJ")
                .as(DocumentKind.CHSI_REGISTRATION);

        assertThat(value(form, FieldName.VERIFICATION_CODE)).isEqualTo("A1B2C3D4E5F6G7JJ");
    }

    @Test
    void theCodeStandsBelowItsLabelBesideTheQrCode() {
        Extract form = new Sheet(1600, 1754)
                .line(300, 80, "教育部学历证书电子注册备案表")
                .line(100, 900, "在线验证码：")
                .line(1100, 895, "口")
                .line(100, 960, "A1B2C3D4E5F6G7H8")
                .line(100, 1100, "201566478245")
                .as(DocumentKind.CHSI_REGISTRATION);

        assertThat(value(form, FieldName.VERIFICATION_CODE)).isEqualTo("A1B2C3D4E5F6G7H8");
    }

    @Test
    void letsTheQrCodeTellZeroFromO() {
        Extract form = new Sheet(1240, 1754)
                .line(300, 80, "教育部学历证书电子注册备案表")
                .line(100, 900, "在线验证码")
                .line(300, 900, "A1B2C3D4E5F6G7HO")
                .code("https://www.chsi.com.cn/xlcx/bg.do?vcode=A1B2C3D4E5F6G7H0&srcid=bgcx")
                .as(DocumentKind.CHSI_REGISTRATION);
        Extract other = new Sheet(1240, 1754)
                .line(300, 80, "教育部学历证书电子注册备案表")
                .line(100, 900, "在线验证码")
                .line(300, 900, "A1B2C3D4E5F6G7H8")
                .code("https://www.chsi.com.cn/xlcx/bg.do?vcode=A1B2C3D4E5F6G7HB&srcid=bgcx")
                .as(DocumentKind.CHSI_REGISTRATION);

        assertThat(value(form, FieldName.VERIFICATION_CODE)).isEqualTo("A1B2C3D4E5F6G7H0");
        assertThat(form.field(FieldName.VERIFICATION_CODE).orElseThrow().doubts())
                .containsOnlyKeys(15);
        assertThat(value(other, FieldName.VERIFICATION_CODE)).isEqualTo("A1B2C3D4E5F6G7H8");
        assertThat(other.field(FieldName.VERIFICATION_CODE).orElseThrow().confidence())
                .isLessThan(0.5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"在线验证截止日期", "验证有效期至", "有效截止日期："})
    void theLastDayOfACodeIsToldInSeveralWords(String label) {
        Extract form = new Sheet(1240, 1754)
                .line(300, 80, "教育部学历证书电子注册备案表")
                .line(100, 900, "在线验证码")
                .line(100, 940, "A1B2 C3D4 E5F6 G7H8")
                .line(100, 1000, label)
                .line(420, 1000, "2021年9月1日")
                .as(DocumentKind.CHSI_REGISTRATION);

        assertThat(value(form, FieldName.VALID_UNTIL)).isEqualTo("2021-09-01");
    }

    @Test
    @DisplayName("where a label's line has read the number's first digit too, the number is that of its own line")
    void aDigitOfTwoLinesBelongsToItsNumber() {
        String number = "100001201805000001";
        Extract page = new Sheet(1240, 1754)
                .line(300, 80, "教育部学历证书电子注册备案表")
                .line(100, 900, "证书编号：1", 0.6, Source.OCR)
                .line(250, 900, number, 0.99, Source.OCR, number)
                .as(DocumentKind.CHSI_REGISTRATION);

        assertThat(value(page, FieldName.CERTIFICATE_NUMBER)).isEqualTo(number);
        assertThat(page.field(FieldName.CERTIFICATE_NUMBER).orElseThrow().confidence())
                .isGreaterThan(0.95);
    }

    @Test
    @DisplayName("half a character at the end of the label's line is no part of the name")
    void halfACharacterIsNoPartOfTheName() {
        Extract card = new Sheet(1240, 800)
                .line(100, 100, "姓名女", 0.6, Source.OCR)
                .line(165, 100, "姬纯")
                .line(100, 200, "性别女")
                .line(100, 300, "出生1990年4月1日")
                .line(100, 600, "公民身份号码00000019900401002X")
                .as(DocumentKind.ID_CARD_FRONT);

        assertThat(value(card, FieldName.NAME)).isEqualTo("姬纯");
    }

    @Test
    @DisplayName("On a telephone's screen the code stands below its label in two lines")
    void readsACodeInTwoLines() {
        Extract screen = new Sheet(1240, 1754)
                .line(300, 80, "教育部学历证书电子注册备案表")
                .line(100, 240, "姓名")
                .line(280, 240, "李样本例")
                .line(100, 900, "在线验证码")
                .line(100, 950, "A1B2 C3D4")
                .line(100, 995, "E5F6 G7H8")
                .line(100, 1200, "SAMPLE01")
                .as(DocumentKind.CHSI_REGISTRATION);

        assertThat(value(screen, FieldName.VERIFICATION_CODE)).isEqualTo("A1B2C3D4E5F6G7H8");
    }

    @Test
    @DisplayName("text of a PDF that its own picture denies is as sure as nothing")
    void deniedTextLayer() {
        Extract form = new Sheet(1240, 1754)
                .line(300, 80, "教育部学历证书电子注册备案表")
                .line(100, 480, "学校名称")
                .line(280, 480, "中国石油大学（华东）", 0.3, Source.TEXT_LAYER_UNCONFIRMED, "华南样本大学")
                .line(620, 600, "毕（结）业")
                .line(860, 600, "毕业", 0.3, Source.TEXT_LAYER_UNCONFIRMED, "结业")
                .as(DocumentKind.CHSI_REGISTRATION);

        assertThat(form.field(FieldName.SCHOOL).orElseThrow().confidence()).isZero();
        assertThat(form.field(FieldName.COMPLETION).orElseThrow().confidence()).isZero();
    }
}
