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
        "卡米拉, 卡米拉",
        "艾斯卡尔, 艾斯卡尔",
        "艾斯卡尔·买买提, 艾斯卡尔·买买提",
        "工会会员王伟, 王伟",
        "广州工会会员 王伟, 王伟",
        "王伟（主卡）, 王伟",
        "王伟（附属卡）, 王伟",
        "王伟 附属卡, 王伟",
        "Mr WANG WEI, WANG WEI",
        "Ms. Li Na, LI NA",
        "mrs li na, LI NA",
        "Mr John Smith, JOHN SMITH",
        "'SMITH,JOHN', SMITH JOHN"
    })
    void isReadBelowTheNumber(String printed, String holder) {
        assertThat(holder(card().line(100, 500, printed))).isEqualTo(holder);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "姓名：李明珠",
                "姓名 李明珠",
                "户名 李明珠",
                "会员姓名：李明珠",
                "会员姓名 李明珠",
                "客户姓名 李明珠",
                "账户姓名：李明珠",
                "开户人李明珠",
                "开户人：李明珠",
                "持卡人姓名 李明珠",
                "持卡人姓名：李明珠（主卡）",
                "姓名：工会会员李明珠"
            })
    void behindItsLabelIsReadFarAboveToo(String printed) {
        assertThat(holder(card().line(60, 140, printed))).isEqualTo("李明珠");
    }

    @ParameterizedTest
    @ValueSource(strings = {"WANG,WEI", "WANG WEI", "Mr WANG WEI"})
    void isReadSomewhatAboveTheNumberToo(String printed) {
        assertThat(holder(card().line(300, 200, printed))).isEqualTo("WANG WEI");
    }

    @ParameterizedTest(name = "{0} at {1}, {2}: {3}")
    @CsvSource({
        "王伟, 600, 330, 王伟",
        "王伟, 480, 330, 王伟",
        "WANG WEI, 600, 330, WANG WEI",
        "LULI, 600, 325, LULI",
        "银联, 600, 330, (absent)"
    })
    void isReadInTheRowOfTheNumberToo(String printed, int left, int middle, String holder) {
        assertThat(holder(card().line(left, middle, printed))).isEqualTo(holder);
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
                "工会会员",
                "工会会员卡",
                "工会会员服务卡",
                "工会会员专享",
                "工会会员 专享",
                "附属卡",
                "持卡人本人使用",
                "储蓄卡专用",
                "联名信用卡",
                "一卡通",
                "龙卡通",
                "绿卡通",
                "金穗通宝卡",
                "本卡归持卡人所有",
                "由持卡人保管",
                "工会会员尊享",
                "会员福利",
                "E-CASH",
                "MON/YR",
                "CO., LTD.",
                "CO. LTD",
                "CREDIT/DEBIT",
                "Credit Card",
                "有效期至 08/27"
            })
    void whatABankPrintsIsNone(String print) {
        assertThat(holder(card().line(100, 500, print))).isEqualTo("(absent)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"姓名：王伟 仅限本人使用", "户名：王伟本人使用", "姓名：王伟 专用"})
    void whatABankPrintsBehindTheNameIsNoPartOfIt(String print) {
        assertThat(holder(card().line(100, 500, print))).isEqualTo("王伟");
    }
}
