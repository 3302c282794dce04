package heyan.extract;

import static heyan.extract.Sheet.value;
import static org.assertj.core.api.Assertions.assertThat;

import heyan.claim.DocumentKind;
import heyan.read.Reading.Source;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What is printed or written at the applicant's signature and is none")
class OthersSignatureTest {
    /** Signature that is less sure goes to a person. */
    private static final double SURE = 0.6;

    @ParameterizedTest
    @CsvSource({"李明月,年　月　日", "李明月,月", "单小琳,单位意见：", "王建国,经办人：王芳", "王建国,户名：王建国", "王建国,户名王建国", "王建国,王芳"})
    void printBelowAnEmptySignatureIsNone(String name, String below) {
        assertThat(signature(by(name).line(80, 1200, "申请人签名：").line(120, 1250, below)))
                .isEqualTo("false");
    }

    @ParameterizedTest
    @CsvSource({"李明月,李明月", "王建国,王建", "王芳,王芳"})
    void theApplicantsNameBelowIsOne(String name, String below) {
        assertThat(isSigned(by(name).line(80, 1200, "申请人签名：").line(120, 1250, below)))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"王建国,王秀英", "王建国,王建英", "王建国,王芳", "王芳,王建国", "欧阳琳,欧阳明慧", "欧阳琳,张伟强"})
    @DisplayName("somebody else's name, read surely, goes to a person, whatever ink stands beside it")
    void somebodyElsesName(String name, String other) {
        Sheet signed = by(name).line(80, 1200, "申请人签名：").line(300, 1200, other);

        assertThat(isSigned(signed)).isFalse();
        assertThat(isSigned(signed.ink(440, 1180, 490, 1222, 0.9))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "王大文代签名同事",
                "代签李大文王五",
                "李大文代欧阳琳签",
                "欧阳琳（李大文代签）",
                "欧阳琳（代）",
                "李大文代笔欧阳琳",
                "（李大文代签）",
                "代签：李大文",
                "李非代欧阳琳签",
                "李大文代表欧阳琳签",
                "欧阳琳（代理人李大文签）",
                "欧阳琳（李大文代）",
                "李大文代欧阳琳",
                "李大文替欧阳琳签",
                "欧阳琳（李大文代写）",
                "欧阳琳（委托李大文）",
                "以上由李大文王小明签名"
            })
    @DisplayName("what somebody signs for the applicant, and a long text without the name, goes to a person")
    void signedByProxy(String written) {
        Sheet signed = by("欧阳琳").line(80, 1200, "申请人签名：").line(300, 1200, written);

        assertThat(signature(signed)).isEqualTo("true");
        assertThat(isSigned(signed)).isFalse();
        assertThat(isSigned(signed.ink(300, 1180, 400, 1222, 0.9))).isFalse();
    }

    @Test
    void signedByProxyBelowTheLabel() {
        assertThat(isSigned(by("欧阳琳").line(80, 1200, "申请人签名：").line(120, 1250, "欧阳琳李大文代签")))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "欧阳琳,欧阳琳（不得代签）",
        "欧阳琳,欧阳琳（他人代签无效）",
        "欧阳琳,欧阳琳（非本人代签无效）",
        "代小琴,代小琴",
        "代小琴,代小琴签名日期：",
        "欧阳琳,欧阳琳（不接受代签）",
        "欧阳琳,欧阳琳（代签作废）",
        "李代珍,李代珍签字"
    })
    @DisplayName("what the form says of proxies, and a name that begins with 代, leaves a signature what it is")
    void noProxy(String name, String written) {
        assertThat(isSigned(by(name).line(80, 1200, "申请人签名：").line(300, 1200, written)))
                .isTrue();
    }

    @Test
    void aProxyMayBeAskedForAndNotNamed() {
        Sheet signed =
                by("欧阳琳").line(80, 1200, "申请人签名：").line(600, 1200, "代签人：").ink(300, 1180, 390, 1222, 0.9);

        assertThat(isSigned(signed)).isTrue();
        assertThat(isSigned(signed.line(740, 1200, "李大文"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "欧阳琳,欧阳林,0.93,true",
        "欧阳琳,欧阳玲,0.94,true",
        "欧阳琳,欧旧琳,0.93,true",
        "欧阳琳,欧阳林,0.95,false",
        "王建国,王建军,0.95,false",
        "王建国,王军建,0.93,false",
        "王芳,王芬,0.93,false"
    })
    @DisplayName("one letter of three that is not surely read may be a badly written one of the name")
    void oneLetterReadBadly(String name, String read, double sure, boolean signed) {
        assertThat(isSigned(by(name).line(80, 1200, "申请人签名：").line(300, 1200, read, sure, Source.OCR)))
                .isEqualTo(signed);
    }

    @ParameterizedTest
    @CsvSource({"王建国,王,0.98", "王建国,王秀英,0.7", "尹梦晶,尹梦日日,0.98", "艾力·努尔曼,艾力努尔曼,0.98", "郝丽骉,郝丽,0.98"})
    @DisplayName("a name that is read badly or in parts is the applicant's")
    void handwriting(String name, String read, double sure) {
        assertThat(isSigned(by(name).line(80, 1200, "申请人签名：").line(300, 1200, read, sure, Source.OCR)))
                .isTrue();
    }

    @Test
    void badlyReadHandwritingWithInkIsOne() {
        assertThat(isSigned(by("王建国")
                        .line(80, 1200, "申请人签名：")
                        .line(300, 1200, "三走同", 0.6, Source.OCR)
                        .ink(400, 1180, 450, 1222, 0.5)))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.7, 0.98})
    @DisplayName("an official of the same surname behind a later 签名： leaves the applicant's own label empty")
    void theOfficialBelow(double sure) {
        Sheet signed = by("王建国")
                .line(80, 1200, "申请人签名：")
                .line(80, 1330, "基层工会意见")
                .line(300, 1330, "同意")
                .line(600, 1400, "签名：")
                .line(720, 1400, "王芳", sure, Source.OCR);

        assertThat(signature(signed)).isEqualTo("false");
    }

    @Test
    @DisplayName("the ink of the day in the next row, or of the year before 年, is no signature")
    void theInkOfTheDayIsNone() {
        Sheet below = by("欧阳琳").line(80, 1200, "申请人签名：").line(80, 1243, "日期：").ink(250, 1228, 420, 1258, 0.6);
        Sheet year = unsigned().ink(500, 1185, 590, 1215, 0.6);

        assertThat(signature(below)).isEqualTo("false");
        assertThat(signature(year)).isEqualTo("false");
    }

    @Test
    void theInkOfASignatureAboveOrBeforeTheDayIsOne() {
        Sheet above = by("欧阳琳").line(80, 1200, "申请人签名：").line(80, 1243, "日期：").ink(250, 1175, 420, 1240, 0.6);

        assertThat(isSigned(above)).isTrue();
        assertThat(isSigned(unsigned().ink(300, 1175, 450, 1235, 0.6))).isTrue();
        assertThat(isSigned(unsigned().line(490, 1200, "欧阳琳"))).isTrue();
    }

    private static Sheet unsigned() {
        return by("欧阳琳")
                .line(80, 1200, "申请人签名：")
                .line(600, 1200, "年")
                .line(700, 1200, "月")
                .line(800, 1200, "日");
    }

    private static Sheet by(String name) {
        return Sheet.form().line(80, 200, "姓名").line(300, 200, name);
    }

    private static boolean isSigned(Sheet sheet) {
        return sheet.as(DocumentKind.APPLICATION_FORM)
                .field(FieldName.SIGNATURE_PRESENT)
                .filter(field -> field.value().equals("true") && field.confidence() >= SURE)
                .isPresent();
    }

    private static String signature(Sheet sheet) {
        return value(sheet.as(DocumentKind.APPLICATION_FORM), FieldName.SIGNATURE_PRESENT);
    }
}
