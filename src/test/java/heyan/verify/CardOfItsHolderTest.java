package heyan.verify;

import static heyan.claim.DocumentKind.ID_CARD_BACK;
import static heyan.claim.DocumentKind.ID_CARD_FRONT;
import static org.assertj.core.api.Assertions.assertThat;

import heyan.extract.FieldName;
import heyan.verify.Finding.Agreement;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The dates of an ID card fit the age of its holder, who was born in July 1985")
class CardOfItsHolderTest {
    private static final String UNTIL = "id_card_back.valid_until";

    @ParameterizedTest(name = "{0} – {1}: {2}")
    @CsvSource({
        "2012-05-09, 2032-05-09, EQUAL",
        "2012-05-09, 2032-05-08, EQUAL",
        "2011-07-03, 2021-07-03, EQUAL",
        "2011-07-10, 2021-07-10, EQUAL",
        "2011-07-05, 2021-07-05, EQUAL",
        "2011-07-03, 2031-07-03, EQUAL",
        "2011-09-05, 2021-09-05, UNSURE",
        "2011-05-04, 2031-05-04, UNSURE",
        "2012-05-09, 2022-05-09, UNSURE",
        "2012-05-09, 长期, UNSURE",
        "2022-05-09, 2042-05-09, UNSURE",
        "2032-01-01, 长期, UNSURE",
        "2000-05-09, 2020-05-09, DIFFERENT"
    })
    void otherDatesAreAskedAbout(String from, String until, Agreement expected) {
        Drawn drawn = new Drawn().put(ID_CARD_BACK, "VALID_FROM", from, "VALID_UNTIL", until);

        assertThat(drawn.of(UNTIL)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2012-05-09", "2011-07-04", "2011-06-01"})
    @DisplayName("who is old enough, or nearly so when it was applied for, has a card for ever")
    void whoIsOldEnoughHasACardForEver(String from) {
        String number = "000001196507040022";
        Drawn drawn = new Drawn()
                .typedNumber(number)
                .put(ID_CARD_FRONT, "ID_NUMBER", number)
                .put(ID_CARD_BACK, "VALID_FROM", from, "VALID_UNTIL", "长期");

        assertThat(drawn.of(UNTIL)).isEqualTo(Agreement.EQUAL);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"000001196507040022, EQUAL", "000001197506250022, EQUAL", "000001197506260028, UNSURE"})
    void whoIsNotOldEnoughTodayHasNone(String number, Agreement expected) {
        Drawn drawn = new Drawn()
                .typedNumber(number)
                .put(ID_CARD_FRONT, "ID_NUMBER", number)
                .put(ID_CARD_BACK, "VALID_UNTIL", "长期")
                .without(ID_CARD_BACK, FieldName.VALID_FROM);

        assertThat(drawn.of(UNTIL)).isEqualTo(expected);
    }

    @Test
    void anEndThatWasReadSurelyNeedsNoBeginning() {
        assertThat(new Drawn().without(ID_CARD_BACK, FieldName.VALID_FROM).open())
                .isEmpty();
    }
}
