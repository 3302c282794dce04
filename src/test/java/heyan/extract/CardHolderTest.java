package heyan.extract;

import static heyan.extract.Sheet.value;
import static org.assertj.core.api.Assertions.assertThat;

import heyan.claim.DocumentKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The holder of a bank card is seen in whatever shape a bank prints it")
class CardHolderTest {
    private static Sheet card() {
        return new Sheet(1000, 640)
                .line(60, 80, "中国工商银行")
                .line(700, 80, "借记卡")
                .line(100, 330, "6212 2600 0000 0000 000")
                .line(700, 560, "UnionPay");
    }

    private static String holder(Sheet card) {
        return value(card.as(DocumentKind.BANK_CARD), FieldName.HOLDER_NAME);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "姓名：李明珠, 李明珠",
        "姓名 李明珠, 李明珠",
        "持卡人：李明珠, 李明珠",
        "户名：李明珠, 李明珠",
        "持有人 李明珠, 李明珠",
        "NAME LI MINGZHU, LI MINGZHU",
        "NAME：李明珠, 李明珠",
        "李明珠 先生, 李明珠",
        "'LI,MINGZHU', LI MINGZHU",
        "LI/MINGZHU, LI MINGZHU",
        "LI MING-ZHU, LI MING ZHU",
        "Li Mingzhu, LI MINGZHU",
        "MR LI MINGZHU, LI MINGZHU",
        "LI MINGZHU 08/27, LI MINGZHU",
        "08/27 LI MINGZHU, LI MINGZHU",
        "LI MINGZHU VALID THRU 08/27, LI MINGZHU",
        "LI MINGZHU VALID, LI MINGZHU",
        "李明珠 440106198001010011, 李明珠",
        "李明珠 08/27, 李明珠",
        "LI MINGZH0, LI MINGZHO",
        "卡米拉, 卡米拉"
    })
    void isReadBelowTheNumber(String printed, String holder) {
        assertThat(holder(card().line(100, 500, printed))).isEqualTo(holder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"姓名：李明珠", "姓名 李明珠", "户名 李明珠"})
    void behindItsLabelIsReadFarAboveToo(String printed) {
        assertThat(holder(card().line(60, 140, printed))).isEqualTo("李明珠");
    }

    @Test
    void isReadAsideItsLabelOnASocialSecurityCard() {
        Sheet card = new Sheet(1000, 640)
                .line(60, 60, "中华人民共和国社会保障卡")
                .line(60, 130, "姓名")
                .line(260, 130, "李明珠")
                .line(60, 180, "社会保障号码 000001199001010014")
                .line(60, 230, "中国工商银行 银联")
                .line(100, 560, "6212 2600 0000 0000 000");

        assertThat(holder(card)).isEqualTo("李明珠");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CHINA",
                "BANK OF CHINA",
                "LONG CARD",
                "UnionPay",
                "Debit Card",
                "Huaxia Bank",
                "VALID THRU 08/27",
                "VALID FROM 08/17",
                "MONTH/YEAR 08/27",
                "NOT VALID UNLESS SIGNED",
                "24H SERVICE 95588",
                "服务电话95588",
                "服务热线 4008095588",
                "持卡人签名",
                "持卡人签名 AUTHORIZED SIGNATURE",
                "持卡人须在背面签名",
                "本卡仅限持卡人本人使用",
                "卡号",
                "卡片",
                "有效期至 08/27"
            })
    void whatABankPrintsIsNone(String print) {
        assertThat(holder(card().line(100, 500, print))).isEqualTo("(absent)");
    }
}
