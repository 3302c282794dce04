package heyan.extract;

import static heyan.extract.Sheet.value;
import static org.assertj.core.api.Assertions.assertThat;

import heyan.claim.DocumentKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The dates of an ID card stand behind their label, where it was seen")
class IdCardBackTest {
    private static Sheet card() {
        return new Sheet(1000, 1200)
                .line(300, 80, "中华人民共和国")
                .line(300, 160, "居民身份证")
                .line(200, 450, "签发机关 广州市公安局天河分局");
    }

    @Test
    void datesElsewhereAreNotTheCards() {
        Sheet card = card().line(200, 520, "有效期限 2000.05.09-").line(200, 1000, "2015.01.01-2035.01.01");

        assertThat(value(card.as(DocumentKind.ID_CARD_BACK), FieldName.VALID_UNTIL))
                .isEqualTo("(absent)");
    }

    @Test
    void datesLevelWithTheLabelAre() {
        Sheet card = card().line(200, 520, "有效期限").line(700, 530, "2012.05.09-2032.05.09");

        assertThat(value(card.as(DocumentKind.ID_CARD_BACK), FieldName.VALID_UNTIL))
                .isEqualTo("2032-05-09");
    }

    @Test
    void whereNoLabelWasReadDatesAloneAre() {
        Sheet card = card().line(400, 520, "2012.05.09-2032.05.09");

        assertThat(value(card.as(DocumentKind.ID_CARD_BACK), FieldName.VALID_UNTIL))
                .isEqualTo("2032-05-09");
    }
}
