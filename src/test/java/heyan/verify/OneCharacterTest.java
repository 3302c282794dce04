package heyan.verify;

import static heyan.claim.DocumentKind.*;
import static org.assertj.core.api.Assertions.assertThat;

import heyan.claim.DocumentKind;
import heyan.extract.Field;
import heyan.extract.FieldName;
import heyan.verify.FieldCheck.Need;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A different character is a mismatch, however alike")
class OneCharacterTest {
    private static final long SEED = 20210621;
    private static final int TRIES = 40;
    private static final String HAN = "己已巳未末土士干千于日曰人入八大太犬天夫令今戊戌午牛木本申甲由田问间宋宗陈阵李季杨扬侯候琳淋铭名颖颍一丁七丈三上下不";

    static Stream<Arguments> compared() {
        Stream<Arguments> table = ComparedFields.ALL.stream()
                .filter(check -> check.need() == Need.REQUIRED)
                .map(check -> Arguments.of(check.slot(), check.field()));
        return Stream.concat(
                table,
                Stream.of(
                        Arguments.of(BANK_CARD, FieldName.HOLDER_NAME),
                        Arguments.of(XUEJI_REPORT, FieldName.ID_NUMBER),
                        Arguments.of(CHSI_REGISTRATION, FieldName.VERIFICATION_CODE),
                        Arguments.of(APPLICATION_FORM, FieldName.SEAL_TEXT)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("compared")
    void neverAgrees(DocumentKind slot, FieldName field) {
        Random random = new Random(SEED);
        String value = drawn().dossier()
                .exhibit(slot)
                .orElseThrow()
                .extract()
                .orElseThrow()
                .field(field)
                .map(Field::value)
                .orElseThrow();
        for (int i = 0; i < TRIES; i++) {
            String changed = changed(value, random);

            List<Finding> open = drawn().read(slot, field, changed, 0.99).open();

            assertThat(open).as("seed %d, try %d", SEED, i).isNotEmpty();
            assertThat(open.get(0).check()).startsWith(slot.code());
        }
    }

    private static Drawn drawn() {
        return new Drawn().withXueji().put(BANK_CARD, "HOLDER_NAME", Drawn.NAME);
    }

    private static String changed(String value, Random random) {
        int[] characters = value.codePoints().toArray();
        int at = random.nextInt(characters.length);
        String others = Character.isDigit(characters[at]) || characters[at] < 128 ? "0123456789" : HAN;
        int other = characters[at];
        while (other == characters[at]) {
            other = others.charAt(random.nextInt(others.length()));
        }
        characters[at] = other;
        return new String(characters, 0, characters.length);
    }
}
