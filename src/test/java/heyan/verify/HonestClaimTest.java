package heyan.verify;

import static heyan.claim.DocumentKind.*;
import static org.assertj.core.api.Assertions.assertThat;

import heyan.extract.FieldName;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What a worker types may differ harmlessly")
class HonestClaimTest {
    @Test
    void agreesInEverything() {
        assertThat(new Drawn().open()).isEmpty();
        assertThat(new Drawn().withXueji().open()).isEmpty();
    }

    @Test
    void allowsSpacesCaseAndWidth() {
        Drawn drawn = new Drawn()
                .typedName("欧阳 琳")
                .typedNumber("000001 19850704 0021")
                .typedCard("6212 2600 0000 0000 000")
                .typedCertificate("1056 1520 1805 0001 23")
                .typedCode("a1b2 c3d4 e5f6 g7h8")
                .typedSchool(" 华南理工大学")
                .typedUnion("广州市越秀甲电子有限公司工会");

        assertThat(drawn.open()).isEmpty();
    }

    @Test
    void allowsBracketsOfEitherWidth() {
        Drawn drawn = new Drawn().typedSchool("中国石油大学(华东)");
        for (var slot : new heyan.claim.DocumentKind[] {DIPLOMA, CHSI_REGISTRATION, APPLICATION_FORM}) {
            drawn.put(slot, "SCHOOL", "中国石油大学（华东）");
        }
        drawn.registrations(Drawn.row("2015秋", Drawn.NAME, Drawn.ID, "中国石油大学（华东）", "本科"));

        assertThat(drawn.open()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"OUYANG LIN", "欧阳琳"})
    void allowsAHolderInPinyinOrChinese(String holder) {
        assertThat(new Drawn().put(BANK_CARD, "HOLDER_NAME", holder).open()).isEmpty();
    }

    @Test
    void agreesWhenAnEqualValueWasReadFairly() {
        Drawn drawn = new Drawn()
                .read(ID_CARD_FRONT, FieldName.NAME, Drawn.NAME, 0.65)
                .read(ID_CARD_FRONT, FieldName.ID_NUMBER, Drawn.ID, 0.35)
                .read(APPLICATION_FORM, FieldName.SEAL_TEXT, Drawn.UNION, 0.3);

        assertThat(drawn.open()).isEmpty();
    }

    @Test
    void ignoresDoubtfulDifferencesInWhatIsComparedAside() {
        assertThat(new Drawn().read(DIPLOMA, FieldName.MAJOR, "行政管埋", 0.8).open())
                .isEmpty();
    }

    @Test
    void ignoresNamesakesOnTheLists() {
        Drawn drawn = new Drawn()
                .registrations(
                        Drawn.row("2015秋", Drawn.NAME, "000001199001010014", "别的大学", "专科"),
                        Drawn.row("2015秋", Drawn.NAME, "000001********0021", Drawn.SCHOOL, "本科"))
                .paid(
                        Drawn.payment(Drawn.NAME, "000001199001010014"),
                        Drawn.payment("别人", "000001********0021"),
                        Drawn.payment(Drawn.NAME, "440106********1234"));

        assertThat(drawn.open()).isEmpty();
    }
}
