package heyan.review;

import static org.assertj.core.api.Assertions.assertThat;

import heyan.claim.DocumentKind;
import heyan.extract.FieldName;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("更正: a value is checked by its field's own grammar and kept in its canonical form")
class FieldGrammarTest {
    @ParameterizedTest
    @CsvSource({
        "ID_NUMBER, 110101 19900307 0011, 110101199003070011, ''",
        "ID_NUMBER, １１０１０１１９９００３０７００１１, 110101199003070011, ''",
        "ID_NUMBER, 110101199003010011, '', id_number",
        "ID_NUMBER, 110101********0011, '', id_number",
        "CARD_NUMBER, 6222 0212 3456 7890 128, 6222021234567890128, ''",
        "CARD_NUMBER, 6222021234567890123, '', card",
        "BANK_CARD_NUMBER, 622202, '', card",
        "GRADUATION_DATE, 2019-01-10, 2019-01-10, ''",
        "GRADUATION_DATE, 2019年1月, 2019-01, ''",
        "GRADUATION_DATE, 2019.1.10, 2019-01-10, ''",
        "GRADUATION_DATE, 20190110, 2019-01-10, ''",
        "GRADUATION_DATE, 2019111, '', day",
        "GRADUATION_DATE, 2019-02-30, '', day",
        "VALID_UNTIL, 长期, 长期, ''",
        "VALID_UNTIL, 长, '', valid_until",
        "CERTIFICATE_NUMBER, 100005 201905 00001, '', certificate",
        "CERTIFICATE_NUMBER, 10561 4 2018 05 000001, '', certificate",
        "CERTIFICATE_NUMBER, 105615201805000001, 105615201805000001, ''",
        "VERIFICATION_CODE, a1b2-c3d4-e5f6-g7h8, A1B2C3D4E5F6G7H8, ''",
        "VERIFICATION_CODE, A1B2, '', code",
        "CONTACT_PHONE, 020-1234 5678, 020-1234 5678, ''",
        "CONTACT_PHONE, 李样本, '', phone",
        "SEAL_PRESENT, true, true, ''",
        "SEAL_PRESENT, yes, '', mark",
        "NAME, ' 欧阳样本 ', 欧阳样本, ''",
        "NAME, '   ', '', ''",
        "ID_NUMBER, '', '', ''",
    })
    void judges(FieldName field, String typed, String value, String fault) {
        assertThat(FieldGrammar.judge(DocumentKind.ID_CARD_FRONT, field.code(), typed))
                .isEqualTo(new FieldGrammar.Judged(value, fault));
    }

    @ParameterizedTest
    @CsvSource({"110101********0011, true", "1101**0011, false", "******************, false"})
    void aRegistryReportMayPrintANumberWithStars(String typed, boolean allowed) {
        assertThat(FieldGrammar.judge(DocumentKind.XUEJI_REPORT, FieldName.ID_NUMBER.code(), typed)
                        .fault()
                        .isEmpty())
                .isEqualTo(allowed);
    }
}
