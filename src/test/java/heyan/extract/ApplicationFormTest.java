package heyan.extract;

import static heyan.extract.Sheet.value;
import static org.assertj.core.api.Assertions.assertThat;

import heyan.claim.DocumentKind;
import heyan.read.Reading.Mark;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApplicationFormTest {
    static Sheet printed() {
        return new Sheet(1240, 1754)
                .line(150, 80, "广州市职工素质建设工程2021年学历补助申请表")
                .line(300, 125, "（已预登记并取得毕业证书）")
                .line(80, 220, "姓名")
                .line(220, 220, "李样例")
                .line(480, 220, "性别")
                .line(600, 220, "女")
                .line(80, 280, "身份证号")
                .line(260, 280, "000001198507040021")
                .line(650, 280, "手机")
                .line(760, 280, "13800000000")
                .line(80, 340, "预登记批次")
                .line(260, 340, "2016春")
                .line(80, 385, "工作单位")
                .line(260, 400, "广州市样本机械制造股份有限公司第")
                .line(260, 436, "二分厂")
                .line(80, 500, "所在单位工会")
                .line(300, 500, "广州样本机械工会委员会")
                .line(80, 560, "就读院校")
                .line(260, 560, "华南农业大学")
                .line(650, 560, "专业")
                .line(760, 560, "会计学")
                .line(80, 620, "层次")
                .line(260, 620, "本科")
                .line(650, 620, "学习形式")
                .line(800, 620, "函授")
                .line(80, 680, "入学时间")
                .line(260, 680, "2018-09-01")
                .line(650, 680, "毕业时间")
                .line(800, 680, "2021-01-10")
                .line(80, 740, "毕业证书")
                .line(95, 775, "编号")
                .line(260, 757, "105645202105000123")
                .line(80, 830, "开户银行")
                .line(260, 830, "中国工商银行")
                .line(650, 830, "银行卡号")
                .line(800, 830, "6212260000000000000");
    }

    @Test
    void oneCellMayHoldTheSchoolAndTheMajorOrTheLevelAndTheForm() {
        Extract form = new Sheet(1240, 1754)
                .line(80, 280, "学历层次及形式")
                .line(400, 280, "本科／函授")
                .line(80, 340, "就读院校及专业")
                .line(400, 340, "华南农业大学")
                .line(700, 340, "会计学")
                .as(DocumentKind.APPLICATION_FORM);

        assertThat(value(form, FieldName.SCHOOL)).isEqualTo("华南农业大学");
        assertThat(value(form, FieldName.MAJOR)).isEqualTo("会计学");
        assertThat(value(form, FieldName.LEVEL)).isEqualTo("本科");
        assertThat(value(form, FieldName.STUDY_FORM)).isEqualTo("函授");
    }

    @Test
    void whereATickChoosesNoTextIsTheAnswer() {
        Extract form = new Sheet(1240, 1754)
                .line(80, 280, "学历层次")
                .line(300, 280, "口专科本科口研究生")
                .line(80, 340, "学习形式")
                .line(300, 340, "业余（夜大学）")
                .as(DocumentKind.APPLICATION_FORM);

        assertThat(value(form, FieldName.LEVEL)).isEqualTo("(absent)");
        assertThat(value(form, FieldName.STUDY_FORM)).as("one, explained").isEqualTo("业余");
    }

    @Test
    void aLabelMayHaveABracketAndAnAccountItsOwner() {
        Extract form = new Sheet(1240, 1754)
                .line(80, 220, "工作单位（全称）")
                .line(400, 220, "广州样本机械有限公司")
                .line(80, 280, "单位工会（同公章）")
                .line(400, 280, "广州样本机械有限公司工会")
                .line(80, 340, "开户行")
                .line(260, 340, "中国工商银行")
                .line(650, 340, "户名")
                .line(760, 340, "李样例")
                .as(DocumentKind.APPLICATION_FORM);

        assertThat(value(form, FieldName.EMPLOYER)).isEqualTo("广州样本机械有限公司");
        assertThat(value(form, FieldName.UNIT_UNION)).isEqualTo("广州样本机械有限公司工会");
        assertThat(value(form, FieldName.BANK_NAME)).isEqualTo("中国工商银行");
    }

    @Test
    void readsThePrintedTable() {
        Extract form = printed().as(DocumentKind.APPLICATION_FORM);

        assertThat(form.detected()).containsExactly(DocumentKind.APPLICATION_FORM);
        assertThat(value(form, FieldName.NAME)).isEqualTo("李样例");
        Extract empty = printed()
                .line(80, 1000, "上级工会（镇街总工会）：")
                .line(80, 1050, "工会联系人（职务）：")
                .line(80, 1100, "工会联系电话（座机）")
                .as(DocumentKind.APPLICATION_FORM);

        assertThat(value(empty, FieldName.DISTRICT_UNION)).isEmpty();
        assertThat(value(empty, FieldName.CONTACT_NAME)).isEmpty();
        assertThat(value(empty, FieldName.CONTACT_PHONE)).isEmpty();
        assertThat(value(form, FieldName.SEX)).isEqualTo("女");
        assertThat(value(form, FieldName.ID_NUMBER)).isEqualTo("000001198507040021");
        assertThat(value(form, FieldName.PHONE)).isEqualTo("13800000000");
        assertThat(value(form, FieldName.BATCH)).isEqualTo("2016春");
        assertThat(value(form, FieldName.EMPLOYER)).isEqualTo("广州市样本机械制造股份有限公司第二分厂");
        assertThat(value(form, FieldName.UNIT_UNION)).isEqualTo("广州样本机械工会委员会");
        assertThat(value(form, FieldName.SCHOOL)).isEqualTo("华南农业大学");
        assertThat(value(form, FieldName.MAJOR)).isEqualTo("会计学");
        assertThat(value(form, FieldName.LEVEL)).isEqualTo("本科");
        assertThat(value(form, FieldName.STUDY_FORM)).isEqualTo("函授");
        assertThat(value(form, FieldName.ENROLMENT_DATE)).isEqualTo("2018-09-01");
        assertThat(value(form, FieldName.GRADUATION_DATE)).isEqualTo("2021-01-10");
        assertThat(value(form, FieldName.CERTIFICATE_NUMBER)).isEqualTo("105645202105000123");
        assertThat(value(form, FieldName.BANK_NAME)).isEqualTo("中国工商银行");
        assertThat(value(form, FieldName.BANK_CARD_NUMBER)).isEqualTo("6212260000000000000");
    }

    @Test
    void keepsTheCodeOfAFormPrintedHereAndNoPortalsOwn() {
        String ours = "HEYAN1.gz-2021-1/A-1/1." + "a".repeat(43) + "." + "b".repeat(86);

        Extract form = printed().code("https://portal.example/f/1").code(ours).as(DocumentKind.APPLICATION_FORM);
        Extract two = printed().code(ours).code(ours + "x").as(DocumentKind.APPLICATION_FORM);
        Extract foreign = printed().code("https://portal.example/f/1").as(DocumentKind.APPLICATION_FORM);

        assertThat(value(form, FieldName.QR_CONTENT)).isEqualTo(ours);
        assertThat(value(two, FieldName.QR_CONTENT)).contains(ours, "\n");
        assertThat(foreign.fields())
                .isEqualTo(printed().as(DocumentKind.APPLICATION_FORM).fields());
    }

    @Test
    void tellsBlanksLeftEmptyFromBlanksWithInkAndText() {
        Sheet empty = printed()
                .line(80, 950, "本单位所属的区总工会，产业、直属单位工会为______工会")
                .line(80, 1050, "工会联系人")
                .line(650, 1050, "联系电话")
                .line(650, 1200, "职工签名：");
        Sheet written = printed()
                .line(80, 950, "本单位所属的区总工会，产业、直属单位工会为广州市天河区总工会")
                .line(80, 1050, "工会联系人")
                .mark(Mark.Kind.INK, 280, 1030, 380, 1070, "")
                .line(650, 1050, "联系电话")
                .line(800, 1050, "13911111111")
                .line(650, 1200, "职工签名：")
                .mark(Mark.Kind.INK, 830, 1170, 980, 1225, "")
                .mark(Mark.Kind.ROUND_SEAL, 200, 1200, 420, 1420, "广州样本机械工会委员会");

        Extract blank = empty.as(DocumentKind.APPLICATION_FORM);
        Extract filled = written.as(DocumentKind.APPLICATION_FORM);

        assertThat(value(blank, FieldName.DISTRICT_UNION)).isEmpty();
        assertThat(value(blank, FieldName.CONTACT_NAME)).isEmpty();
        assertThat(value(blank, FieldName.CONTACT_PHONE)).isEmpty();
        assertThat(value(blank, FieldName.SIGNATURE_PRESENT)).isEqualTo("false");
        assertThat(value(blank, FieldName.SEAL_PRESENT)).isEqualTo("false");
        assertThat(blank.field(FieldName.SEAL_TEXT)).isEmpty();
        assertThat(value(filled, FieldName.DISTRICT_UNION)).isEqualTo("广州市天河区总工会");
        assertThat(value(filled, FieldName.CONTACT_NAME)).isNotEmpty();
        assertThat(filled.field(FieldName.CONTACT_NAME).orElseThrow().confidence())
                .as("ink that nobody read: more likely wrong than right")
                .isLessThan(0.5);
        assertThat(value(filled, FieldName.CONTACT_PHONE)).isEqualTo("13911111111");
        assertThat(value(filled, FieldName.PHONE)).isEqualTo("13800000000");
        assertThat(value(filled, FieldName.SIGNATURE_PRESENT)).isEqualTo("true");
        assertThat(value(filled, FieldName.SEAL_PRESENT)).isEqualTo("true");
        assertThat(value(filled, FieldName.SEAL_TEXT)).isEqualTo("广州样本机械工会委员会");
    }

    @Test
    void bothDatesOfTheStudiesStandInOneCell() {
        Extract form = new Sheet(1240, 1754)
                .line(150, 80, "广州市职工素质建设工程2021年学历补助申请表")
                .line(80, 220, "学习时间")
                .line(400, 220, "2016年9月1日至2019年7月10日")
                .as(DocumentKind.APPLICATION_FORM);

        assertThat(value(form, FieldName.ENROLMENT_DATE)).isEqualTo("2016-09-01");
        assertThat(value(form, FieldName.GRADUATION_DATE)).isEqualTo("2019-07-10");
    }

    @Test
    void aNumberInBoxesIsReadBetweenTheirRules() {
        Extract form = new Sheet(1240, 1754)
                .line(150, 80, "广州市职工素质建设工程2021年学历补助申请表")
                .line(80, 280, "身份证号")
                .twice(260, 280, "0|00|0|0|1198|507|04|0|0|2|1]", "[0 0 000 1 19850|7040021")
                .as(DocumentKind.APPLICATION_FORM);

        assertThat(value(form, FieldName.ID_NUMBER)).isEqualTo("000001198507040021");
        assertThat(form.field(FieldName.ID_NUMBER).orElseThrow().confidence())
                .as("the second reading agrees, rules aside")
                .isGreaterThan(0.9);
    }

    @Test
    void theBlankOfTheUnionAboveMayFollowALabelInBrackets() {
        Extract filled = printed()
                .line(80, 950, "上级工会（区总工会、产业或直属单位工会）：广州市国资系统")
                .line(1000, 950, "工会")
                .as(DocumentKind.APPLICATION_FORM);
        Extract empty = printed()
                .line(80, 950, "上级工会（区总工会、产业或直属单位工会）：")
                .line(1100, 950, "工会")
                .as(DocumentKind.APPLICATION_FORM);

        Extract beforeOwn = new Sheet(1240, 1754)
                .line(150, 80, "广州市职工素质建设工程2021年学历补助申请表")
                .line(80, 900, "上级工会：")
                .line(80, 960, "所在单位工会：广州市甲电子有限公司工会")
                .as(DocumentKind.APPLICATION_FORM);

        assertThat(value(filled, FieldName.DISTRICT_UNION)).isEqualTo("广州市国资系统工会");
        assertThat(value(empty, FieldName.DISTRICT_UNION)).isEmpty();
        assertThat(value(beforeOwn, FieldName.DISTRICT_UNION)).isEmpty();
    }

    @Test
    void aHeadingWrittenDownwardsIsNoLabel() {
        Extract form = printed()
                .line(20, 560, "毕")
                .line(20, 600, "业")
                .line(20, 640, "信")
                .line(20, 680, "息")
                .as(DocumentKind.APPLICATION_FORM);

        assertThat(value(form, FieldName.MAJOR)).isEqualTo("会计学");
    }

    @Test
    void valuesStandBelowARowOfNothingButLabels() {
        Extract form = new Sheet(1240, 1754)
                .line(150, 80, "广州市职工素质建设工程2021年学历补助申请表")
                .line(80, 220, "姓名")
                .line(220, 220, "李样例")
                .line(120, 300, "毕业院校")
                .line(400, 300, "所学专业")
                .line(700, 300, "学历层次")
                .line(950, 300, "学习形式")
                .line(90, 345, "华南农业大学")
                .line(400, 345, "电子商务")
                .line(730, 345, "本科")
                .line(950, 345, "网络教育")
                .as(DocumentKind.APPLICATION_FORM);

        assertThat(value(form, FieldName.SCHOOL)).isEqualTo("华南农业大学");
        assertThat(value(form, FieldName.MAJOR)).isEqualTo("电子商务");
        assertThat(value(form, FieldName.LEVEL)).isEqualTo("本科");
        assertThat(value(form, FieldName.STUDY_FORM)).isEqualTo("网络教育");
    }

    @Test
    @DisplayName(
            "学历 is the heading of a column of the studies; 学历教育情况 above the table and 学历 / 情况 beside it are titles")
    void aColumnMayAskForTheLevelInOneWord() {
        Sheet table = new Sheet(1240, 1754)
                .line(150, 80, "学历补助申请表")
                .line(500, 220, "学历教育情况")
                .line(40, 285, "学历")
                .line(40, 325, "情况");
        String[] headings = {"入学时间", "毕业时间", "毕业院校", "专业", "学历", "学习形式"};
        String[] values = {"2016.09.01", "2019.01.15", "华南农业大学", "工程力学", "本科", "网络教育"};
        for (int i = 0; i < headings.length; i++) {
            table.line(150 + 185 * i, 285, headings[i]).line(150 + 185 * i, 330, values[i]);
        }
        Extract form = table.as(DocumentKind.APPLICATION_FORM);

        assertThat(value(form, FieldName.LEVEL)).isEqualTo("本科");
        assertThat(value(form, FieldName.MAJOR)).isEqualTo("工程力学");
        assertThat(value(form, FieldName.SCHOOL)).isEqualTo("华南农业大学");
        assertThat(value(form, FieldName.ENROLMENT_DATE)).isEqualTo("2016-09-01");
    }

    @ParameterizedTest
    @CsvSource({
        "NAME,申报人姓名,李样例",
        "NAME,申请人,李样例",
        "NAME,1.姓名（与身份证一致）：,李样例",
        "NAME,*姓名*,李样例",
        "ID_NUMBER,本人身份证件号码,000001198507040021",
        "PHONE,申请人联系电话,13800000000",
        "EMPLOYER,用人单位全称,广州市样本机械制造股份有限公司",
        "UNIT_UNION,会籍所在工会,广州样本机械工会委员会",
        "UNIT_UNION,（三）工会名称（盖章）,广州样本机械工会委员会",
        "DISTRICT_UNION,隶属上级工会,广州市天河区总工会",
        "DISTRICT_UNION,所属区总工会（产业、直属单位工会）,广州市天河区总工会",
        "SCHOOL,录取院校名称,华南农业大学",
        "LEVEL,培养层次（专科、本科）,本科",
        "LEVEL,学历,本科",
        "BATCH,报名批次,2016秋",
        "STUDY_FORM,*学习形式（函授/业余/脱产）,业余",
        "BANK_NAME,2.开户银行（具体到支行）：,中国工商银行",
        "PHONE,*手机号码（常用）：,13800000000",
        "GRADUATION_DATE,结业年月,2021-01-10",
        "CERTIFICATE_NUMBER,学历证书编号,105645202105000123",
        "BANK_CARD_NUMBER,收款账号,6212260000000000000",
        "CONTACT_NAME,工会经办人姓名,陈样本",
        "CONTACT_NAME,经办人（工会联系人）：,陈样本",
        "CONTACT_PHONE,经办人电话：,13911111111",
        "CONTACT_PHONE,工会联系人的电话：,13911111111",
        "CONTACT_NAME,工会联系人的姓名：,陈样本",
        "PHONE,联系手机,13800000000",
        "CONTACT_PHONE,单位联系人手机号,13911111111"
    })
    void labelsAreMadeOfWhoseAndWhat(FieldName field, String label, String printed) {
        Extract form = new Sheet(1240, 1754)
                .line(150, 80, "学历补助申请表")
                .line(80, 220, label)
                .line(600, 220, printed)
                .as(DocumentKind.APPLICATION_FORM);

        assertThat(value(form, field)).isEqualTo(printed);
    }

    @Test
    void whoHandlesTheMatterIsAskedOnlyWhereNobodyIsNamedForContact() {
        Extract form = printed()
                .line(80, 1000, "经办人电话：02011111111")
                .line(80, 1050, "工会联系人：")
                .line(80, 1100, "联系人电话：")
                .as(DocumentKind.APPLICATION_FORM);

        assertThat(value(form, FieldName.CONTACT_PHONE)).isEmpty();
    }

    @Test
    void theApplicantsTelephoneFillsNoBlankOfTheUnion() {
        Extract form = new Sheet(1240, 1754)
                .line(150, 80, "学历补助申请表")
                .line(80, 220, "申请人姓名")
                .line(300, 220, "李样例")
                .line(80, 300, "联系手机")
                .line(300, 300, "13800000000")
                .line(80, 1000, "工会联系人的姓名：陈样本")
                .line(80, 1060, "工会联系人的电话：")
                .as(DocumentKind.APPLICATION_FORM);

        assertThat(value(form, FieldName.PHONE)).isEqualTo("13800000000");
        assertThat(value(form, FieldName.CONTACT_PHONE)).isEmpty();
    }

    @Test
    void whatTheApplicantPromisesIsNotAName() {
        Extract form = new Sheet(1240, 1754)
                .line(150, 80, "学历补助申请表")
                .line(80, 300, "申请人承诺")
                .line(80, 400, "申请人：李样例")
                .as(DocumentKind.APPLICATION_FORM);

        assertThat(value(form, FieldName.NAME)).isEqualTo("李样例");
    }

    @Test
    void aNoteOnHowToFillInFillsNoBlank() {
        Extract form = printed()
                .line(80, 160, "2.联系人填写本单位工会干部")
                .line(80, 190, "3、上级工会填写区总工会")
                .line(80, 1000, "上级工会")
                .line(80, 1050, "工会联系人")
                .line(80, 1100, "经办人：王样本")
                .as(DocumentKind.APPLICATION_FORM);

        assertThat(value(form, FieldName.CONTACT_NAME)).isEmpty();
        assertThat(value(form, FieldName.DISTRICT_UNION)).isEmpty();
        assertThat(value(form, FieldName.PHONE)).isEqualTo("13800000000");
    }

    @Test
    void whatStandsInBracketsBehindALabelIsItsValueUnlessItSaysHowToFillIn() {
        Extract form = new Sheet(1240, 1754)
                .line(150, 80, "学历补助申请表")
                .line(80, 300, "性别（女）")
                .line(80, 400, "工会联系人（陈样本）")
                .line(80, 500, "上级工会（天河区总工会）")
                .as(DocumentKind.APPLICATION_FORM);

        assertThat(value(form, FieldName.SEX)).isEqualTo("女");
        assertThat(value(form, FieldName.CONTACT_NAME)).contains("陈样本");
        assertThat(value(form, FieldName.DISTRICT_UNION)).contains("天河区总工会");
    }

    @Test
    void theUnionsOpinionIsNotItsName() {
        Extract form = new Sheet(1240, 1754)
                .line(150, 80, "学历补助申请表")
                .line(80, 300, "本单位工会意见：同意申报")
                .line(80, 400, "用人单位工会意见：同意申报")
                .as(DocumentKind.APPLICATION_FORM);

        assertThat(form.field(FieldName.UNIT_UNION)).isEmpty();
    }

    @Test
    void theLabelOfTheSealIsNotTheUnionsName() {
        Extract form = new Sheet(1240, 1754)
                .line(150, 80, "学历补助申请表")
                .line(80, 900, "单位工会（盖章）：")
                .line(480, 900, "二〇二一年六月")
                .as(DocumentKind.APPLICATION_FORM);

        assertThat(form.field(FieldName.UNIT_UNION)).isEmpty();
    }

    @Test
    void whatIsPrintedBelowABlankIsNotWrittenInIt() {
        Extract form = printed()
                .line(80, 1050, "工会联系人")
                .line(80, 1095, "加盖公章后交上级工会")
                .line(650, 1050, "联系电话")
                .line(650, 1200, "职工签名：")
                .line(600, 1245, "五、职工所在单位工会意见")
                .as(DocumentKind.APPLICATION_FORM);

        assertThat(value(form, FieldName.SIGNATURE_PRESENT)).isEqualTo("false");
        assertThat(value(form, FieldName.CONTACT_NAME)).isEmpty();
    }
}
