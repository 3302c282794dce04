package heyan.extract;

import static heyan.extract.ApplicationFormTest.printed;
import static heyan.extract.Sheet.value;
import static org.assertj.core.api.Assertions.assertThat;

import heyan.claim.DocumentKind;
import heyan.read.Reading.Mark;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("whether the applicant has signed the form")
class SignatureTest {
    @Test
    void theSignatureOfAnOfficialIsNotTheApplicants() {
        Sheet official = printed().line(80, 1200, "审核人").line(300, 1200, "签字：李样例");

        assertThat(official.as(DocumentKind.APPLICATION_FORM).field(FieldName.SIGNATURE_PRESENT))
                .isEmpty();
    }

    @Test
    @DisplayName("职工（姓名） is one character away from 职工（签名）: the printed name is no signature")
    void aNameInBracketsIsNoSignature() {
        Sheet unsigned = Sheet.form().line(80, 200, "职工（姓名）").line(500, 200, "李样例");
        Extract form = unsigned.as(DocumentKind.APPLICATION_FORM);

        assertThat(form.field(FieldName.SIGNATURE_PRESENT)).isEmpty();
        assertThat(value(form, FieldName.NAME)).isEqualTo("李样例");
        assertThat(signature(unsigned.line(80, 1200, "职工（签名）："))).isEqualTo("false");
    }

    @ParameterizedTest
    @ValueSource(strings = {"回答人签名：", "手签：", "署名："})
    void whoeverSignsIsTheApplicantWhereTheNameSaysSo(String label) {
        assertThat(signature(printed().line(80, 1200, label).line(500, 1200, "李样例")))
                .isEqualTo("true");
        assertThat(signature(printed().line(80, 1200, label).line(500, 1200, "王大文")))
                .isEqualTo("(absent)");
        assertThat(signature(printed().line(80, 1200, label))).isEqualTo("(absent)");
    }

    @Test
    @DisplayName(
            "in a narrow cell the name stands below 本人签名：; the day there is none, nor is a printed name with its label")
    void theNameMayStandBelowItsLabel() {
        Sheet narrow = printed().line(80, 1200, "本人签名：");

        assertThat(signature(narrow.line(80, 1300, "2021年6月18日"))).isEqualTo("false");
        assertThat(signature(printed().line(80, 1200, "本人签名：").line(120, 1250, "李样例")))
                .isEqualTo("true");
        assertThat(signature(printed().line(80, 1200, "本人签名：").line(120, 1250, "王大文")))
                .isEqualTo("false");
        assertThat(signature(
                        printed().line(80, 1200, "本人签名：").line(80, 1250, "姓名").line(150, 1250, "李样例")))
                .isEqualTo("false");
    }

    @Test
    @DisplayName("a heading ■申请者手签 above 手签： is no empty blank; the day behind the name is no part of it")
    void aHeadingIsNoBlank() {
        Sheet signed = printed()
                .line(80, 1150, "■申请者手签")
                .line(80, 1250, "手签：")
                .line(300, 1250, "李样例")
                .line(800, 1250, "手签日：2021.06.23");

        assertThat(signature(signed)).isEqualTo("true");
    }

    @Test
    @DisplayName("the place for the union's seal in the same row leaves the signature before it what it is")
    void theSealsPlaceBehindASignatureIsNotPartOfIt() {
        Sheet signed =
                printed().line(80, 1200, "申请人（亲笔）：号").line(500, 1200, "李样例").line(800, 1200, "工会（盖章）");

        assertThat(signature(signed)).isEqualTo("true");
    }

    @ParameterizedTest
    @ValueSource(strings = {"申领会员（签字）：", "申请人亲笔签名：", "会员本人：", "申报职工（本人手写）：", "员工签署："})
    void theApplicantSignsUnderManyNames(String label) {
        assertThat(signature(printed().line(80, 1200, label).line(500, 1200, "李样例")))
                .isEqualTo("true");
        assertThat(signature(printed().line(80, 1200, label))).isEqualTo("false");
    }

    @ParameterizedTest
    @ValueSource(strings = {"核签人（签字）：", "会员代表签名：", "申请单位签章：", "会员本人须知"})
    void othersAndNoticesAreNoPlaceToSign(String other) {
        assertThat(signature(printed().line(80, 1200, other).line(500, 1200, "李样例")))
                .isEqualTo("(absent)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "负责人签名：",
                "主任（签字）：",
                "领导（签字）：",
                "负责人手写签名：",
                "填报人签名：",
                "代领人签名：",
                "法人签章：",
                "委员签字：",
                "签名（单位负责人）：",
                "职工代表签名：",
                "申请人家属签名：",
                "申请人代理人签名：",
                "工会经办人签名：",
                "2.申请人签名须本人手写",
                "本人签名确认以上信息真实有效。"
            })
    void whatOthersSignedAndWhatIsSaidOfSigningLeaveTheApplicantUnsigned(String other) {
        Sheet above = printed()
                .line(80, 1100, other)
                .mark(Mark.Kind.INK, 80 + 35 * other.length(), 1080, 240 + 35 * other.length(), 1120, "")
                .line(80, 1250, "申请人签名：");

        assertThat(signature(above)).isEqualTo("false");
    }

    @Test
    @DisplayName("who fills the form in 填报人 is the worker where the worker's name is read, and an official elsewhere")
    void whoFillsIn() {
        assertThat(signature(printed().line(80, 1200, "填报人（签名）：李样例"))).isEqualTo("true");
        for (String other : new String[] {"填报人（签名）：王某某", "填报人（签名）："}) {
            assertThat(printed()
                            .line(80, 1200, other)
                            .as(DocumentKind.APPLICATION_FORM)
                            .field(FieldName.SIGNATURE_PRESENT))
                    .as(other)
                    .isEmpty();
        }
    }

    @Test
    void aStrokeReadAsADigitIsNoDay() {
        assertThat(signature(printed().line(80, 1200, "申请人（手写签名）：_1").line(420, 1200, "李样例")))
                .isEqualTo("true");
        assertThat(signature(printed().line(80, 1200, "申请人（手写签名）：2021年6月1日"))).isEqualTo("false");
    }

    @Test
    void whoDeclaresSigns() {
        assertThat(signature(printed().line(80, 1200, "声明人：李样例"))).isEqualTo("true");
        assertThat(signature(printed().line(80, 1200, "声明人："))).isEqualTo("false");
    }

    @Test
    void theNameBehindAConfirmedSignatureIsOne() {
        assertThat(signature(printed().line(80, 1200, "申请人签名确认：李样例"))).isEqualTo("true");
    }

    @Test
    void theHintMayAskForOnesOwnHand() {
        assertThat(signature(printed().line(80, 1200, "申请人（亲笔）：李样例"))).isEqualTo("true");
        assertThat(signature(printed().line(80, 1200, "申请人（亲笔）："))).isEqualTo("false");
    }

    @Test
    void aSentenceThatSharesACharacterWithTheNameIsNoSureSignature() {
        Extract form = printed().line(80, 1200, "申请人签名：以上信息如有样式不同概不负责").as(DocumentKind.APPLICATION_FORM);

        assertThat(form.field(FieldName.SIGNATURE_PRESENT).orElseThrow().confidence())
                .isLessThan(0.6);
    }

    @Test
    void whoSignsOverTheHintHasSigned() {
        assertThat(signature(
                        printed().line(80, 1200, "申请人签名（请本人用黑色签字笔填写）").mark(Mark.Kind.INK, 300, 1170, 460, 1230, "")))
                .isEqualTo("true");
    }

    @Test
    void whatTheLabelSaysInBracketsIsNoSignature() {
        Extract empty = printed().line(80, 1200, "职工签字（手写）：").as(DocumentKind.APPLICATION_FORM);
        Extract signed =
                printed().line(80, 1200, "职工签字（手写）：").line(400, 1200, "李样例").as(DocumentKind.APPLICATION_FORM);

        assertThat(value(empty, FieldName.SIGNATURE_PRESENT)).isEqualTo("false");
        assertThat(value(signed, FieldName.SIGNATURE_PRESENT)).isEqualTo("true");
    }

    @Test
    void theDayBehindAnEmptySignatureIsNoSignature() {
        assertThat(signature(printed().line(80, 1200, "申请人签字：").line(500, 1200, "签字日期：2021年6月19日")))
                .isEqualTo("false");
        assertThat(signature(printed().line(80, 1200, "申请人签字：").line(500, 1200, "签署于：2021年6月19日")))
                .isEqualTo("false");
        assertThat(signature(printed().line(80, 1200, "申请人签字：李样例日期：2021年6月19日")))
                .isEqualTo("true");
        assertThat(signature(printed().line(80, 1200, "申请人签字：李样例21年6月19日"))).isEqualTo("true");
    }

    @Test
    void theEdgeOfThePaperIsNoSignature() {
        assertThat(signature(printed().line(650, 1200, "申请职工签名：").mark(Mark.Kind.INK, 1000, 1150, 1008, 1240, "")))
                .isEqualTo("false");
        assertThat(signature(printed().line(650, 1200, "申请职工签名：").mark(Mark.Kind.INK, 1200, 1170, 1238, 1230, "")))
                .as("beyond all print")
                .isEqualTo("false");
        assertThat(signature(printed().line(650, 1200, "申请职工签名：").mark(Mark.Kind.INK, 900, 1170, 1000, 1230, "")))
                .isEqualTo("true");
    }

    @Test
    void whatIsWrittenForASignatureButIsNotTheNameIsNotTrusted() {
        Extract form =
                printed().line(80, 1200, "申请人签字：").line(300, 1200, "此处签署").as(DocumentKind.APPLICATION_FORM);

        assertThat(form.field(FieldName.SIGNATURE_PRESENT).orElseThrow().confidence())
                .isLessThan(0.6);
    }

    private static String signature(Sheet sheet) {
        return value(sheet.as(DocumentKind.APPLICATION_FORM), FieldName.SIGNATURE_PRESENT);
    }

    @Test
    @DisplayName("收款人（签章） is where the money is received: its ink is no signature of the applicant")
    void theReceiptIsNoSignature() {
        Extract form = Sheet.form()
                .line(80, 1300, "申请人签名：")
                .line(80, 1500, "收款人（签章）：")
                .ink(360, 1480, 520, 1520, 0.9)
                .as(DocumentKind.APPLICATION_FORM);

        assertThat(value(form, FieldName.SIGNATURE_PRESENT)).isEqualTo("false");
    }
}
