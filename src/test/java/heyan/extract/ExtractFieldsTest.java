package heyan.extract;

import static heyan.extract.Sheet.value;
import static org.assertj.core.api.Assertions.assertThat;

import heyan.claim.DocumentKind;
import heyan.read.Reading.Source;
import org.junit.jupiter.api.Test;

class ExtractFieldsTest {
    private static Sheet front() {
        return new Sheet(1000, 640)
                .line(60, 80, "姓名阿卜杜拉•买买提")
                .line(60, 150, "性别男民族维吾尔")
                .line(60, 220, "出生1990年1月1日")
                .line(60, 290, "住址广东省广州市天河区测试路")
                .line(150, 335, "一百二十三号样本大厦第十")
                .line(150, 380, "五层六号房间之七")
                .line(150, 425, "甲室")
                .twice(60, 560, "公民身份号码000001199001010014", "000001199001010014");
    }

    @Test
    void readsThePortraitSide() {
        Extract card = front().as(DocumentKind.ID_CARD_FRONT);

        assertThat(card.detected()).containsExactly(DocumentKind.ID_CARD_FRONT);
        assertThat(value(card, FieldName.NAME)).isEqualTo("阿卜杜拉·买买提");
        assertThat(value(card, FieldName.SEX)).isEqualTo("男");
        assertThat(value(card, FieldName.ETHNICITY)).isEqualTo("维吾尔");
        assertThat(value(card, FieldName.BIRTH_DATE)).isEqualTo("1990-01-01");
        assertThat(value(card, FieldName.ADDRESS)).isEqualTo("广东省广州市天河区测试路一百二十三号样本大厦第十五层六号房间之七甲室");
        assertThat(value(card, FieldName.ID_NUMBER)).isEqualTo("000001199001010014");
        assertThat(card.field(FieldName.ID_NUMBER))
                .get()
                .extracting(Field::confidence)
                .satisfies(c -> assertThat((double) c).isGreaterThan(0.95));
    }

    @Test
    void joinsANameOfTwoLinesAndLabelsWithSpreadLetters() {
        Extract card = new Sheet(1000, 640)
                .line(60, 80, "姓 名")
                .line(160, 80, "阿卜杜拉·买买提")
                .line(160, 118, "江·艾山")
                .line(60, 170, "性 别 女")
                .line(300, 170, "民 族 汉")
                .line(60, 240, "出 生 1985 年 7 月 4 日")
                .line(60, 310, "住 址")
                .line(160, 310, "山东省临沂市兰山区某某街1号")
                .line(60, 560, "公民身份号码")
                .line(280, 560, "000001198507040021")
                .as(DocumentKind.ID_CARD_FRONT);

        assertThat(value(card, FieldName.NAME)).isEqualTo("阿卜杜拉·买买提江·艾山");
        assertThat(value(card, FieldName.SEX)).isEqualTo("女");
        assertThat(value(card, FieldName.ETHNICITY)).isEqualTo("汉");
        assertThat(value(card, FieldName.BIRTH_DATE)).isEqualTo("1985-07-04");
        assertThat(value(card, FieldName.ADDRESS)).isEqualTo("山东省临沂市兰山区某某街1号");
        assertThat(value(card, FieldName.ID_NUMBER)).isEqualTo("000001198507040021");
    }

    @Test
    void neverTrustsANumberThatTheSecondReadingContradicts() {
        Extract card = new Sheet(1000, 640)
                .line(60, 80, "姓名张测试")
                .line(60, 150, "性别男民族汉")
                .line(60, 220, "出生1990年1月1日")
                .line(60, 290, "住址广东省广州市天河区测试路")
                .line(60, 560, "公民身份号码000001199001010016", 0.95, Source.OCR, "000001199001010014")
                .as(DocumentKind.ID_CARD_FRONT);

        assertThat(card.field(FieldName.ID_NUMBER).orElseThrow().value()).isEqualTo("000001199001010016");
        assertThat(card.field(FieldName.ID_NUMBER).orElseThrow().confidence()).isLessThan(0.3);
    }

    @Test
    void keepsTheAsterisksOfAMaskedNumber() {
        Extract card = new Sheet(1000, 640)
                .line(60, 80, "姓名张测试")
                .line(60, 150, "性别男民族汉")
                .line(60, 290, "住址广东省广州市天河区测试路")
                .line(60, 560, "公民身份号码440106********1234")
                .as(DocumentKind.ID_CARD_FRONT);

        assertThat(value(card, FieldName.ID_NUMBER)).isEqualTo("440106********1234");
    }

    @Test
    void readsTheEmblemSideWithAnEndAndWithout() {
        Sheet sheet = new Sheet(1000, 640).line(300, 80, "中华人民共和国").line(300, 160, "居民身份证");

        Extract twenty = sheet.line(200, 450, "签发机关 广州市公安局天河分局")
                .line(200, 520, "有效期限 2012.05.09-2032.05.09")
                .as(DocumentKind.ID_CARD_BACK);
        Extract forEver = new Sheet(1000, 640)
                .line(300, 160, "居民身份证")
                .line(200, 450, "签发机关")
                .line(400, 450, "费县公安局")
                .line(200, 520, "有效期限")
                .line(400, 520, "2012.05.09-长期")
                .as(DocumentKind.ID_CARD_BACK);

        assertThat(twenty.detected()).containsExactly(DocumentKind.ID_CARD_BACK);
        assertThat(value(twenty, FieldName.ISSUING_AUTHORITY)).isEqualTo("广州市公安局天河分局");
        assertThat(value(twenty, FieldName.VALID_FROM)).isEqualTo("2012-05-09");
        assertThat(value(twenty, FieldName.VALID_UNTIL)).isEqualTo("2032-05-09");
        assertThat(value(forEver, FieldName.ISSUING_AUTHORITY)).isEqualTo("费县公安局");
        assertThat(value(forEver, FieldName.VALID_UNTIL)).isEqualTo("长期");
    }

    @Test
    void findsBothSidesInOnePicture() {
        Extract card = front().line(300, 700, "中华人民共和国")
                .line(300, 760, "居民身份证")
                .line(200, 1050, "签发机关广州市公安局天河分局")
                .line(200, 1120, "有效期限2012.05.09-2032.05.09")
                .as(DocumentKind.ID_CARD_BACK);

        assertThat(card.detected()).containsExactlyInAnyOrder(DocumentKind.ID_CARD_FRONT, DocumentKind.ID_CARD_BACK);
        assertThat(value(card, FieldName.VALID_UNTIL)).isEqualTo("2032-05-09");
    }

    @Test
    void distrustsANameWithRoomForACharacterThatWasNotRead() {
        Sheet card = new Sheet(1000, 640)
                .line(60, 150, "性别男民族汉")
                .line(60, 290, "住址广东省广州市天河区测试路")
                .line(60, 560, "公民身份号码000001199001010014");
        Extract whole = card.line(60, 80, "姓名").line(160, 80, "郑天").as(DocumentKind.ID_CARD_FRONT);
        Extract holed = new Sheet(1000, 640)
                .line(60, 150, "性别男民族汉")
                .line(60, 290, "住址广东省广州市天河区测试路")
                .line(60, 560, "公民身份号码000001199001010014")
                .line(60, 80, "姓名")
                .wide(160, 80, 290, "郑天")
                .as(DocumentKind.ID_CARD_FRONT);

        assertThat(whole.field(FieldName.NAME).orElseThrow().confidence()).isGreaterThan(0.8);
        assertThat(holed.field(FieldName.NAME).orElseThrow().confidence()).isLessThan(0.5);
    }

    @Test
    void forgetsWhatTheEngineReadTwiceOffTheEndOfALabel() {
        Extract card = new Sheet(1000, 640)
                .line(60, 80, "姓名")
                .line(160, 80, "张测试")
                .line(60, 150, "性别男民族汉")
                .line(60, 290, "住址")
                .line(95, 290, "上广东省广州市天河区测试路")
                .line(60, 560, "公民身份号码")
                .line(240, 560, "000001199001010014")
                .as(DocumentKind.ID_CARD_FRONT);

        assertThat(value(card, FieldName.ADDRESS)).isEqualTo("广东省广州市天河区测试路");
    }

    @Test
    void anAddressBeginsWithItsProvince() {
        Extract card = new Sheet(1000, 640)
                .line(60, 80, "姓名")
                .line(160, 80, "张测试")
                .line(60, 150, "性别男民族汉")
                .line(60, 290, "住址样本广东省广州市天河区测试路")
                .line(60, 560, "公民身份号码000001199001010014")
                .as(DocumentKind.ID_CARD_FRONT);

        assertThat(value(card, FieldName.ADDRESS)).isEqualTo("广东省广州市天河区测试路");
    }

    @Test
    void aSampleMarkBesideTheAddressIsNoPartOfIt() {
        Extract card = front().line(700, 285, "样才", 0.3, Source.OCR).as(DocumentKind.ID_CARD_FRONT);

        assertThat(value(card, FieldName.ADDRESS)).isEqualTo("广东省广州市天河区测试路一百二十三号样本大厦第十五层六号房间之七甲室");
    }

    @Test
    void equalDigitsSideBySideThatWereReadAsOneAreCountedByTheSecondReading() {
        assertThat(value(idNumber("00001199001010014", "000001199001010014"), FieldName.ID_NUMBER))
                .isEqualTo("000001199001010014");
        assertThat(idNumber("00001199001010024", "000001199001010014").field(FieldName.ID_NUMBER))
                .isEmpty();
    }

    @Test
    void aNumberThatLostDigitsIsTheSecondReadingWhereBirthAndSexOnTheCardConfirmIt() {
        assertThat(value(lost("1990年1月1日", "男", "000001199001010014"), FieldName.ID_NUMBER))
                .isEqualTo("000001199001010014");
        assertThat(lost("1990年1月2日", "男", "000001199001010014").field(FieldName.ID_NUMBER))
                .as("another birth")
                .isEmpty();
        assertThat(lost("1990年1月1日", "女", "000001199001010014").field(FieldName.ID_NUMBER))
                .as("another sex")
                .isEmpty();
        assertThat(lost("1990年1月1日", "男", "000001199001010015").field(FieldName.ID_NUMBER))
                .as("a wrong check digit")
                .isEmpty();
    }

    private static Extract lost(String birth, String sex, String again) {
        return new Sheet(1000, 640)
                .line(60, 80, "姓名张测试")
                .line(60, 150, "性别" + sex + "民族汉")
                .line(60, 220, "出生" + birth)
                .line(60, 285, "住址广东省广州市天河区测试路")
                .twice(60, 560, "公民身份号码9010014", again)
                .as(DocumentKind.ID_CARD_FRONT);
    }

    private static Extract idNumber(String read, String again) {
        return new Sheet(1000, 640)
                .line(60, 80, "姓名张测试")
                .line(60, 150, "性别男民族汉")
                .twice(60, 560, "公民身份号码" + read, again)
                .as(DocumentKind.ID_CARD_FRONT);
    }

    @Test
    void aFormIsKnownByWhatOnlyFormsAskForWhateverItsTitle() {
        Extract form = new Sheet(1000, 1400)
                .line(300, 60, "圆梦计划学费奖励审核单")
                .line(60, 160, "姓名：样例")
                .line(60, 220, "用人单位：样本公司")
                .line(60, 280, "所属基层工会：样本公司工会委员会")
                .line(60, 340, "收款银行：样本银行")
                .line(60, 400, "收款账号：6200000000000000")
                .as(DocumentKind.APPLICATION_FORM);

        assertThat(form.detected()).containsExactly(DocumentKind.APPLICATION_FORM);
    }

    @Test
    void aCardThatNamesItsAccountIsNoForm() {
        Extract card = new Sheet(1000, 640)
                .line(60, 80, "样本银行 借记卡")
                .line(60, 220, "账号：6200 0000 0000 0000 000")
                .line(60, 300, "开户行：样本支行")
                .as(DocumentKind.BANK_CARD);

        assertThat(card.detected()).containsExactly(DocumentKind.BANK_CARD);
    }
}
