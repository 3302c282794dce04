package heyan.extract;

import static heyan.extract.Sheet.value;
import static org.assertj.core.api.Assertions.assertThat;

import heyan.claim.DocumentKind;
import heyan.read.Reading.Mark;
import heyan.read.Reading.Source;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BankCardTest {
    @Test
    void readsABankCardInGroupsAndItsHolder() {
        Extract card = new Sheet(1000, 640)
                .line(60, 80, "中国工商银行")
                .line(700, 80, "借记卡")
                .twice(100, 330, "6212 2600 0000 0000 000", "6212260000000000000")
                .line(300, 420, "08/27")
                .line(100, 500, "ZHANG CESHI")
                .line(700, 560, "UnionPay")
                .line(700, 600, "银联")
                .as(DocumentKind.BANK_CARD);

        assertThat(card.detected()).containsExactly(DocumentKind.BANK_CARD);
        assertThat(value(card, FieldName.CARD_NUMBER)).isEqualTo("6212260000000000000");
        assertThat(card.field(FieldName.CARD_NUMBER).orElseThrow().confidence()).isGreaterThan(0.95);
        assertThat(value(card, FieldName.BANK_NAME)).isEqualTo("中国工商银行");
        assertThat(value(card, FieldName.HOLDER_NAME)).isEqualTo("ZHANG CESHI");
        assertThat(value(card, FieldName.VALID_THRU)).isEqualTo("08/27");
    }

    @ParameterizedTest
    @ValueSource(strings = {"银联借记", "BOCOM", "VALID TO", "期至", "INDUSTRIALAND COMMERCIALBANKOFCHINA"})
    void whatIsPrintedOnManyCardsIsNoHolder(String print) {
        Extract card = new Sheet(1000, 640)
                .line(60, 80, "中国建设银行")
                .line(100, 330, "6214830000000082")
                .line(100, 500, print)
                .as(DocumentKind.BANK_CARD);

        assertThat(value(card, FieldName.HOLDER_NAME)).isEqualTo("(absent)");
    }

    @Test
    void leavesOutTheHolderThatIsNotPrinted() {
        Extract card = new Sheet(1000, 640)
                .line(60, 80, "招商银行")
                .line(100, 330, "6214830000000082")
                .line(700, 560, "UnionPay 银联")
                .line(700, 600, "样本")
                .as(DocumentKind.BANK_CARD);

        assertThat(card.fields()).containsOnlyKeys(FieldName.CARD_NUMBER, FieldName.BANK_NAME);
    }

    @ParameterizedTest
    @ValueSource(strings = {"MALEI", "LULI", "HEXIU", "LIE"})
    void aShortHolderWhoseSpaceWasNotSeenIsNoCardWithoutAHolder(String holder) {
        Extract card = new Sheet(1000, 640)
                .line(60, 80, "招商银行")
                .line(60, 120, "CITIC")
                .line(100, 330, "6214830000000082")
                .line(100, 500, holder)
                .as(DocumentKind.BANK_CARD);

        assertThat(value(card, FieldName.HOLDER_NAME)).isEqualTo(holder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"BANKCARDCITIC", "EXPIRESEND", "BANK CARD", "BANKOF COMMUNICATIONS", "BOCDEBIT CARD"})
    void whatTheBankPrintsBelowTheNumberIsNoHolder(String print) {
        Extract card = new Sheet(1000, 640)
                .line(60, 80, "招商银行")
                .line(100, 330, "6214830000000082")
                .line(500, 500, print)
                .as(DocumentKind.BANK_CARD);

        assertThat(card.field(FieldName.HOLDER_NAME)).isEmpty();
    }

    @ParameterizedTest(name = "{0} at {1}: {2}")
    @CsvSource({"选用原则, 2, (absent)", "选用原则, 22, (absent)", "李示例, 60, 李示例", "李示例, 240, 李示例"})
    @DisplayName("what lies on another paper beside the card is no holder")
    void otherPapersHaveNoHolder(String text, int left, String holder) {
        Extract card = new Sheet(1200, 800)
                .line(300, 80, "招商银行")
                .line(260, 330, "6214830000000082")
                .line(left, 500, text)
                .as(DocumentKind.BANK_CARD);

        assertThat(value(card, FieldName.HOLDER_NAME)).isEqualTo(holder);
    }

    @ParameterizedTest(name = "{0} at {1}, borders as high as {2}: {3}")
    @CsvSource({
        "备足饮料, 700, 540, (absent)",
        "备足饮料, 400, 540, 备足饮料",
        "李示例, 700, 540, (absent)",
        "李示例, 700, 300, 李示例",
    })
    @DisplayName("outside the borders of a card is no holder; borders not of a card's form may be a field on it")
    void outsideTheCardIsNoHolder(String text, int top, int high, String holder) {
        Extract card = new Sheet(1200, 900)
                .borders(150, 60, 1010, 60 + high)
                .line(300, 100, "招商银行")
                .line(260, 330, "6214830000000082")
                .line(300, top, text)
                .as(DocumentKind.BANK_CARD);

        assertThat(value(card, FieldName.HOLDER_NAME)).isEqualTo(holder);
    }

    @ParameterizedTest(name = "borders as wide as {0}: {1}")
    @CsvSource({"860, BANK_CARD", "1200, UNKNOWN"})
    @DisplayName("much text around a card makes no other document of it where its borders are seen")
    void textAroundACard(int wide, DocumentKind kind) {
        Sheet sheet = new Sheet(1200, 1300)
                .borders(150, 60, 150 + wide, 600)
                .line(300, 100, "招商银行")
                .line(260, 330, "6214830000000082");
        for (int y = 640; y < 1240; y += 60) {
            sheet.line(100, y, "各班组应备足饮水和常用药品，发现不适及时报告并休息。");
        }

        assertThat(sheet.as(DocumentKind.BANK_CARD).kind()).isEqualTo(kind);
    }

    @Test
    void joinsTheGroupsOfACardNumberAndItsOverlappingDigit() {
        Extract card = new Sheet(1000, 640)
                .line(60, 80, "交通银行")
                .line(100, 330, "6222", 0.97, Source.OCR)
                .line(145, 330, "2601392432774808", 0.97, Source.OCR)
                .line(700, 560, "UnionPay")
                .as(DocumentKind.BANK_CARD);

        assertThat(value(card, FieldName.CARD_NUMBER)).isEqualTo("6222601392432774808");
    }

    @Test
    void aCardNumberThatGoesOnInUnreadInkIsNotTrusted() {
        Sheet card = new Sheet(1000, 640)
                .line(60, 80, "交通银行")
                .line(100, 330, "6222592099419371", 0.99, Source.OCR)
                .line(700, 560, "UnionPay");
        double whole = confidence(card.as(DocumentKind.BANK_CARD));

        card.mark(Mark.Kind.INK, 360, 317, 380, 341, "");

        assertThat(confidence(card.as(DocumentKind.BANK_CARD))).isLessThan(0.6).isLessThan(whole);
    }

    @Test
    void theHolderCloseBesideTheLastDayIsRead() {
        Extract card = new Sheet(1000, 640)
                .line(100, 330, "6226704222918718", 0.99, Source.OCR)
                .line(100, 420, "有效期至VALID THRU")
                .line(420, 420, "02/29")
                .line(520, 420, "HUANG QIU")
                .as(DocumentKind.BANK_CARD);

        assertThat(value(card, FieldName.HOLDER_NAME)).isEqualTo("HUANG QIU");
        assertThat(value(card, FieldName.VALID_THRU)).isEqualTo("02/29");
    }

    @Test
    void aPatternOfTheCardBehindTheNumberIsNoMoreOfIt() {
        Sheet card = new Sheet(1000, 640).line(60, 80, "山东农信").line(100, 330, "6222592099419371", 0.99, Source.OCR);
        double whole = confidence(card.as(DocumentKind.BANK_CARD));

        card.mark(Mark.Kind.INK, 350, 316, 600, 340, "");

        assertThat(confidence(card.as(DocumentKind.BANK_CARD))).isEqualTo(whole);
    }

    private static double confidence(Extract card) {
        return card.field(FieldName.CARD_NUMBER).orElseThrow().confidence();
    }

    @Test
    void halfADigitReadAsASignBetweenTheGroupsIsNotInTheCardNumber() {
        Extract card = new Sheet(1000, 640)
                .line(60, 80, "交通银行")
                .line(100, 330, "6222 6013 9243 2774", 0.97, Source.OCR)
                .line(370, 330, "+808", 0.94, Source.OCR)
                .line(700, 560, "UnionPay")
                .as(DocumentKind.BANK_CARD);

        assertThat(value(card, FieldName.CARD_NUMBER)).isEqualTo("6222601392432774808");
    }

    @Test
    void theCodeOfABankIsNoHolder() {
        Extract card = new Sheet(1000, 640)
                .line(100, 330, "6214830000000082")
                .line(600, 560, "广东农信")
                .line(800, 600, "DRCB")
                .line(60, 80, "借记卡DEBIT")
                .as(DocumentKind.BANK_CARD);

        assertThat(value(card, FieldName.BANK_NAME)).isEqualTo("广东农信");
        assertThat(card.field(FieldName.HOLDER_NAME)).isEmpty();
    }

    @Test
    void whatABankWritesOfItselfIsNoHolder() {
        Sheet card = new Sheet(900, 560)
                .line(90, 150, "6223209108942439")
                .line(500, 380, "BANKCARD SDRC")
                .line(520, 430, "山东农信");

        assertThat(card.as(DocumentKind.BANK_CARD).field(FieldName.HOLDER_NAME)).isEmpty();
        assertThat(value(card.line(90, 500, "REN FENGPING").as(DocumentKind.BANK_CARD), FieldName.HOLDER_NAME))
                .isEqualTo("REN FENGPING");
    }

    @Test
    void aNameBesideTheBanksOwnWordsIsStillTheHolder() {
        Extract card = new Sheet(900, 560)
                .line(90, 150, "6223209108942439")
                .line(90, 500, "LI WEI BANKCARD")
                .as(DocumentKind.BANK_CARD);

        assertThat(value(card, FieldName.HOLDER_NAME)).isEqualTo("LI WEI");
    }

    @Test
    void aMisreadHolderIsStillAHolder() {
        Extract card = new Sheet(900, 560)
                .line(90, 150, "6223209108942439")
                .line(90, 500, "TAN YQNG")
                .as(DocumentKind.BANK_CARD);

        assertThat(value(card, FieldName.HOLDER_NAME)).isEqualTo("TAN YQNG");
    }

    @Test
    void theHoldersNameMayStandRightAboveTheNumber() {
        Extract card = new Sheet(1000, 640)
                .line(60, 80, "中国工商银行")
                .line(60, 120, "ICBC DEBIT CARD")
                .line(100, 470, "REHEMAN YUSUFU")
                .line(100, 520, "6214830000000082")
                .line(700, 560, "UnionPay")
                .as(DocumentKind.BANK_CARD);

        assertThat(value(card, FieldName.HOLDER_NAME)).isEqualTo("REHEMAN YUSUFU");
    }

    @Test
    void aNameOfTwoWordsIsTheHolderFurtherAboveTheNumberToo() {
        Extract card = new Sheet(1000, 640)
                .line(60, 80, "中国工商银行")
                .line(60, 320, "ICBC DEBIT CARD")
                .line(300, 430, "SONG SHICHUN")
                .line(100, 520, "6214830000000082")
                .as(DocumentKind.BANK_CARD);

        assertThat(value(card, FieldName.HOLDER_NAME)).isEqualTo("SONG SHICHUN");
    }

    @Test
    void halfALetterReadOffTheLineBeforeIsNotInTheHolder() {
        Extract card = new Sheet(1000, 640)
                .line(60, 80, "中国工商银行")
                .line(100, 330, "6214830000000082")
                .line(100, 500, "REHEMAN")
                .line(190, 500, "IYUSUFU", 0.4, Source.OCR)
                .line(700, 560, "UnionPay")
                .as(DocumentKind.BANK_CARD);

        assertThat(value(card, FieldName.HOLDER_NAME)).isEqualTo("REHEMAN YUSUFU");
    }

    @ParameterizedTest
    @ValueSource(strings = {"BOB", "HXB", "SPDB"})
    void aBanksCodeBelowTheNumberIsNoHolder(String code) {
        Extract card = new Sheet(1000, 640)
                .line(100, 330, "6214830000000082")
                .line(100, 500, "北京银行")
                .line(400, 500, code)
                .as(DocumentKind.BANK_CARD);

        assertThat(value(card, FieldName.HOLDER_NAME)).isEqualTo("(absent)");
    }

    private static Sheet upright(String... lines) {
        Sheet card = new Sheet(640, 1000).line(60, 80, "中国建设银行").line(60, 900, "UnionPay");
        for (int i = 0; i < lines.length; i++) {
            card.line(100, 400 + 60 * i, lines[i]);
        }
        return card;
    }

    @Test
    void theNumberOfAnUprightCardStandsInLinesBelowEachOther() {
        assertThat(value(upright("6214 8300", "0000 0082").as(DocumentKind.BANK_CARD), FieldName.CARD_NUMBER))
                .isEqualTo("6214830000000082");
        assertThat(value(upright("6214", "8300", "0000", "0082").as(DocumentKind.BANK_CARD), FieldName.CARD_NUMBER))
                .isEqualTo("6214830000000082");
    }

    @Test
    void linesWhoseLastDigitDoesNotHoldAreNoNumber() {
        assertThat(value(upright("6214 8300", "0000 0083").as(DocumentKind.BANK_CARD), FieldName.CARD_NUMBER))
                .isEqualTo("(absent)");
        assertThat(value(upright("6214 8300", "95533").as(DocumentKind.BANK_CARD), FieldName.CARD_NUMBER))
                .isEqualTo("(absent)");
    }

    @Test
    void theBackOfACardSaysMuchAndIsOne() {
        Extract card = new Sheet(1200, 720)
                .line(80, 120, "持卡人签名AUTHORIZED SIGNATURE 未经签名无效NOT VALID UNLESS SIGNED")
                .line(100, 330, "6214830000000082")
                .line(80, 480, "有效期至VALID THRU 02/30 借记卡DEBIT CARD 电子现金ELECTRONIC CASH")
                .line(80, 540, "本卡仅限持卡人本人使用，请妥善保管卡片及密码。拾获本卡请送交发卡银行。")
                .line(80, 600, "客户服务热线：95555 全球客户服务网络GLOBAL SERVICE NETWORK")
                .line(700, 600, "招商银行")
                .as(DocumentKind.BANK_CARD);

        assertThat(card.detected()).containsExactly(DocumentKind.BANK_CARD);
        assertThat(value(card, FieldName.CARD_NUMBER)).isEqualTo("6214830000000082");
        assertThat(value(card, FieldName.BANK_NAME)).isEqualTo("招商银行");
    }
}
