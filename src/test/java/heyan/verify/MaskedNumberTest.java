package heyan.verify;

import static heyan.claim.DocumentKind.APPLICATION_FORM;
import static heyan.claim.DocumentKind.ID_CARD_FRONT;
import static heyan.claim.DocumentKind.XUEJI_REPORT;
import static org.assertj.core.api.Assertions.assertThat;

import heyan.verify.Finding.Agreement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MaskedNumberTest {
    @ParameterizedTest
    @ValueSource(strings = {"000001********0021", "000***************"})
    void aMaskedNumberOnCardOrFormIsAskedAbout(String masked) {
        assertThat(new Drawn().put(ID_CARD_FRONT, "ID_NUMBER", masked).of("id_card_front.id_number"))
                .isEqualTo(Agreement.UNSURE);
        assertThat(new Drawn().put(APPLICATION_FORM, "ID_NUMBER", masked).of("application_form.id_number"))
                .isEqualTo(Agreement.UNSURE);
    }

    @Test
    void theRegistryMasksTheNumberOfItsReport() {
        Drawn drawn = new Drawn().withXueji();

        assertThat(drawn.put(XUEJI_REPORT, "ID_NUMBER", "000001********0021").open())
                .isEmpty();
        assertThat(drawn.put(XUEJI_REPORT, "ID_NUMBER", "000001*********021").of("xueji_report.id_number"))
                .isEqualTo(Agreement.UNSURE);
    }
}
