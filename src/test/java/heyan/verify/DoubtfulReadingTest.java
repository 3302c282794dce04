package heyan.verify;

import static heyan.claim.DocumentKind.*;
import static heyan.claim.ReasonCode.*;
import static org.assertj.core.api.Assertions.assertThat;

import heyan.claim.DocumentKind;
import heyan.claim.ReasonCode;
import heyan.extract.FieldName;
import heyan.verify.Finding.Agreement;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Unread is never agreed, and a doubtful reading accuses nobody")
class DoubtfulReadingTest {
    private static final String QR = "https://www.chsi.com.cn/xlcx/bg.do?vcode=";

    @ParameterizedTest(name = "{0} {1} read as {2} at {3}: {4}")
    @CsvSource({
        "ID_CARD_FRONT, NAME, 欧阳淋, 0.59, LOW_CONFIDENCE",
        "ID_CARD_FRONT, NAME, 欧阳淋, 0.60, NAME_MISMATCH",
        "ID_CARD_FRONT, NAME, 欧阳琳, 0.63, LOW_CONFIDENCE",
        "DIPLOMA, CERTIFICATE_NUMBER, 105615201805000124, 0.69, LOW_CONFIDENCE",
        "DIPLOMA, CERTIFICATE_NUMBER, 105615201805000124, 0.70, CERTIFICATE_NUMBER_MISMATCH",
        "ID_CARD_FRONT, ID_NUMBER, 000001199001010014, 0.50, ID_NUMBER_MISMATCH",
        "ID_CARD_FRONT, ID_NUMBER, 000001199001010014, 0.49, LOW_CONFIDENCE",
        "ID_CARD_FRONT, ID_NUMBER, 000001199001010015, 0.99, LOW_CONFIDENCE",
        "BANK_CARD, CARD_NUMBER, 6212260000000000001, 0.99, LOW_CONFIDENCE",
        "ID_CARD_BACK, VALID_UNTIL, 2020-05-09, 0.69, LOW_CONFIDENCE",
        "ID_CARD_BACK, VALID_UNTIL, 2030-05-09, 0.97, LOW_CONFIDENCE",
        "APPLICATION_FORM, SEAL_PRESENT, false, 0.5, LOW_CONFIDENCE",
        "APPLICATION_FORM, SEAL_PRESENT, true, 0.5, LOW_CONFIDENCE",
        "APPLICATION_FORM, SIGNATURE_PRESENT, false, 0.5, LOW_CONFIDENCE",
        "APPLICATION_FORM, CONTACT_PHONE, '', 0.5, LOW_CONFIDENCE",
        "CHSI_REGISTRATION, COMPLETION, 结业, 0.6, LOW_CONFIDENCE"
    })
    void saysWhatItIsSureOf(DocumentKind slot, FieldName field, String value, double confidence, ReasonCode expected) {
        assertThat(new Drawn().read(slot, field, value, confidence).reasons()).containsExactly(expected);
    }

    @Test
    void keepsTheReasonForTheReviewer() {
        Finding finding = new Drawn()
                .read(ID_CARD_FRONT, FieldName.NAME, "欧阳淋", 0.3)
                .open()
                .get(0);

        assertThat(finding.check()).isEqualTo("id_card_front.name");
        assertThat(finding.agreement()).isEqualTo(Agreement.UNSURE);
        assertThat(finding.rule()).contains("NAME_MISMATCH");
        assertThat(finding.evidence()).singleElement().satisfies(evidence -> {
            assertThat(evidence.read()).isEqualTo("欧阳淋");
            assertThat(evidence.typed()).isEqualTo(Drawn.NAME);
            assertThat(evidence.file()).isEqualTo("id_card_front.jpg");
            assertThat(evidence.box()).isNotNull();
        });
    }

    @Test
    void doesNotAccuseByCharactersTheReaderDoubted() {
        assertThat(new Drawn().read(DIPLOMA, FieldName.NAME, "欧阳淋", 0.9, 2).reasons())
                .containsExactly(LOW_CONFIDENCE);
        assertThat(new Drawn().read(DIPLOMA, FieldName.NAME, "欧阳淋", 0.9, 1).reasons())
                .containsExactly(NAME_MISMATCH);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "ID_CARD_FRONT, NAME",
        "ID_CARD_FRONT, ID_NUMBER",
        "ID_CARD_BACK, VALID_UNTIL",
        "BANK_CARD, CARD_NUMBER",
        "DIPLOMA, NAME",
        "DIPLOMA, SCHOOL",
        "DIPLOMA, CERTIFICATE_NUMBER",
        "CHSI_REGISTRATION, NAME",
        "CHSI_REGISTRATION, SCHOOL",
        "CHSI_REGISTRATION, LEVEL",
        "CHSI_REGISTRATION, COMPLETION",
        "CHSI_REGISTRATION, CERTIFICATE_NUMBER",
        "CHSI_REGISTRATION, VERIFICATION_CODE",
        "CHSI_REGISTRATION, ENROLMENT_DATE",
        "CHSI_REGISTRATION, GRADUATION_DATE",
        "APPLICATION_FORM, NAME",
        "APPLICATION_FORM, ID_NUMBER",
        "APPLICATION_FORM, BANK_CARD_NUMBER",
        "APPLICATION_FORM, SCHOOL",
        "APPLICATION_FORM, CERTIFICATE_NUMBER",
        "APPLICATION_FORM, DISTRICT_UNION",
        "APPLICATION_FORM, CONTACT_NAME",
        "APPLICATION_FORM, CONTACT_PHONE",
        "APPLICATION_FORM, SIGNATURE_PRESENT",
        "APPLICATION_FORM, SEAL_PRESENT",
        "APPLICATION_FORM, SEAL_TEXT"
    })
    void doesNotPassWithoutARequiredValue(DocumentKind slot, FieldName field) {
        assertThat(new Drawn().without(slot, field).reasons()).containsExactly(FIELD_NOT_FOUND);
    }

    @Test
    void doesNotPassAReportWithoutAnyDate() {
        Drawn drawn = new Drawn()
                .without(CHSI_REGISTRATION, FieldName.VALID_UNTIL)
                .without(CHSI_REGISTRATION, FieldName.UPDATE_DATE);

        assertThat(drawn.reasons()).containsExactly(FIELD_NOT_FOUND);
    }

    @Test
    void trustsACardDateThatFitsTheAge() {
        assertThat(new Drawn()
                        .read(ID_CARD_BACK, FieldName.VALID_UNTIL, "2032-05-09", 0.35)
                        .reasons())
                .isEmpty();
        assertThat(new Drawn()
                        .read(ID_CARD_BACK, FieldName.VALID_UNTIL, "2032-05-09", 0.35)
                        .without(ID_CARD_BACK, FieldName.VALID_FROM)
                        .reasons())
                .containsExactly(LOW_CONFIDENCE);
        assertThat(new Drawn()
                        .typedNumber("000001196507040022")
                        .put(ID_CARD_FRONT, "ID_NUMBER", "000001196507040022")
                        .put(ID_CARD_BACK, "VALID_FROM", "2012-05-09")
                        .read(ID_CARD_BACK, FieldName.VALID_UNTIL, "长期", 0.35)
                        .of("id_card_back.valid_until"))
                .isEqualTo(Agreement.EQUAL);
    }

    @Test
    void takesAConfusableCodeForAMisreadingOnlyWhereTypedAndQrAgree() {
        String misread = "AlB2C3D4E5F6G7H8".replace('l', 'I').replace('8', 'B');

        assertThat(new Drawn()
                        .put(CHSI_REGISTRATION, "VERIFICATION_CODE", misread)
                        .reasons())
                .isEmpty();
        assertThat(new Drawn()
                        .put(CHSI_REGISTRATION, "VERIFICATION_CODE", misread)
                        .without(CHSI_REGISTRATION, FieldName.QR_CONTENT)
                        .reasons())
                .containsExactlyInAnyOrder(LOW_CONFIDENCE, QR_UNREADABLE);
        assertThat(new Drawn()
                        .put(CHSI_REGISTRATION, "VERIFICATION_CODE", misread, "QR_CONTENT", QR + misread)
                        .of("chsi_registration.verification_code")
                        .agrees())
                .isFalse();
    }

    @Test
    void doesNotAccuseTheQrCodeByADoubtfulPrintedOne() {
        Drawn drawn = new Drawn().read(CHSI_REGISTRATION, FieldName.VERIFICATION_CODE, "A9B2C3D4E5F6G7K3", 0.4);

        assertThat(drawn.of("chsi_registration.qr_code")).isEqualTo(Agreement.UNSURE);
        assertThat(drawn.reasons()).containsExactly(LOW_CONFIDENCE);
    }

    @Test
    void sendsATextQrToAPerson() {
        Drawn drawn = new Drawn().put(CHSI_REGISTRATION, "QR_CONTENT", "请扫码验证，#" + Drawn.CODE + "#");

        assertThat(drawn.of("chsi_registration.qr_host")).isEqualTo(Agreement.UNSURE);
        assertThat(drawn.reasons()).containsExactly(QR_UNTRUSTED_HOST);
    }

    @Test
    void comparesTheTypedCodeWithTheOnlyReportThereIs() {
        Drawn drawn = new Drawn().withXueji().withoutDocument(CHSI_REGISTRATION);

        assertThat(drawn.of("xueji_report.verification_code")).isEqualTo(Agreement.DIFFERENT);
    }

    @Test
    void asksAPersonWhenSexOrBirthOnADocumentIsAnothers() {
        assertThat(new Drawn().put(ID_CARD_FRONT, "SEX", "男").reasons()).containsExactly(LOW_CONFIDENCE);
        assertThat(new Drawn().put(DIPLOMA, "BIRTH_DATE", "1990-01-01").reasons())
                .containsExactly(OTHER);
        assertThat(new Drawn().put(DIPLOMA, "BIRTH_DATE", "一九九〇").reasons()).isEmpty();
        assertThat(new Drawn()
                        .read(DIPLOMA, FieldName.BIRTH_DATE, "1990-01-01", 0.8)
                        .reasons())
                .isEmpty();
    }

    @ParameterizedTest(name = "enrolled 2009 on the report, read at {0}: {1}")
    @CsvSource({"0.69, 0", "0.70, 1"})
    void countsNoYearsFromADoubtfulDay(double confidence, int findings) {
        Drawn drawn = new Drawn().read(CHSI_REGISTRATION, FieldName.ENROLMENT_DATE, "2009-09-01", confidence);

        assertThat(drawn.findings("chsi_registration.study_time"))
                .hasSize(findings)
                .allSatisfy(finding -> assertThat(finding.agreement()).isEqualTo(Agreement.DIFFERENT));
    }
}
