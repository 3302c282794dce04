package heyan.verify;

import static heyan.claim.DocumentKind.*;
import static org.assertj.core.api.Assertions.assertThat;

import heyan.claim.DocumentKind;
import heyan.claim.ReasonCode;
import heyan.extract.FieldName;
import heyan.programme.Rounds;
import heyan.verify.Finding.Agreement;
import heyan.verify.Finding.Evidence;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A finding says why, and shows where")
class WhatAFindingSaysTest {
    private static Arguments row(String check, UnaryOperator<Drawn> plant, Agreement expected, String why) {
        return Arguments.of(check, plant, expected, why);
    }

    private static Drawn linyi(Drawn drawn) {
        return drawn.programme(Rounds.shipped("linyi-2022"));
    }

    static Stream<Arguments> reasons() {
        return Stream.of(
                row("typed.id_number", d -> d, Agreement.EQUAL, ""),
                row("typed.id_number", d -> d.typedNumber("000001198507040022"), Agreement.DIFFERENT, "CHECK"),
                row("typed.id_number", d -> d.typedNumber("00000119850704002"), Agreement.DIFFERENT, "FORMAT"),
                row("typed.id_number", d -> d.typedNumber("000001198513040021"), Agreement.DIFFERENT, "BIRTH"),
                row("typed.bank_card_number", d -> d.typedCard("6212260000000000001"), Agreement.DIFFERENT, "Luhn"),
                row("programme.window", d -> d, Agreement.EQUAL, ""),
                row("programme.window", d -> d.submitted("2021-06-21T09:59:59+08:00"), Agreement.DIFFERENT, ""),
                row(
                        "programme.window",
                        d -> d.programme(Rounds.shipped("gz-later")),
                        Agreement.UNSURE,
                        "not announced yet"),
                row(
                        "chsi_registration.qr_host",
                        d -> d.put(CHSI_REGISTRATION, "QR_CONTENT", "#" + Drawn.CODE + "#"),
                        Agreement.UNSURE,
                        "text, no link"),
                row(
                        "chsi_registration.qr_host",
                        d -> d.put(CHSI_REGISTRATION, "QR_CONTENT", "https://t.example/abc"),
                        Agreement.DIFFERENT,
                        ""),
                row("diploma.kind", d -> d, Agreement.EQUAL, "diploma"),
                row("diploma.kind", d -> d.detected(DIPLOMA), Agreement.UNSURE, "unknown"),
                row(
                        "diploma.kind",
                        d -> d.detected(DIPLOMA, DEGREE_CERTIFICATE),
                        Agreement.DIFFERENT,
                        "degree_certificate"),
                row("diploma.kind", d -> d.defect(DIPLOMA, ReasonCode.FILE_EMPTY), Agreement.MISSING, ""),
                row(
                        "xueji_report.kind",
                        d -> d.defect(XUEJI_REPORT, ReasonCode.FILE_EMPTY),
                        Agreement.MISSING,
                        "optional"),
                row(
                        "xueji_report.validity_term",
                        d -> linyi(d.withXueji()).put(XUEJI_REPORT, "UPDATE_DATE", "2021-06-20"),
                        Agreement.EQUAL,
                        ""),
                row(
                        "xueji_report.validity_term",
                        d -> linyi(d.withXueji()).put(XUEJI_REPORT, "UPDATE_DATE", "2021-06-21"),
                        Agreement.DIFFERENT,
                        "valid for 6 months"),
                row("xueji_report.validity_term", d -> linyi(d.withXueji()), Agreement.UNSURE, "valid for 6 months"),
                row(
                        "chsi_registration.valid_until",
                        d -> d.without(CHSI_REGISTRATION, FieldName.VALID_UNTIL),
                        Agreement.EQUIVALENT,
                        "updated within 6 months"));
    }

    @ParameterizedTest(name = "{0}: {2} {3}")
    @MethodSource("reasons")
    void saysWhy(String check, UnaryOperator<Drawn> plant, Agreement expected, String why) {
        Finding finding = plant.apply(new Drawn()).finding(check);

        assertThat(finding.agreement()).isEqualTo(expected);
        assertThat(finding.rule()).isEqualTo(why);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "CHSI_REGISTRATION, QR_CONTENT, chsi_registration.qr",
        "ID_CARD_BACK, VALID_UNTIL, id_card_back.valid_until",
        "APPLICATION_FORM, SEAL_TEXT, application_form.seal_text",
        "DIPLOMA, NAME, diploma.name"
    })
    void whatIsNotFoundIsLookedForInItsDocument(DocumentKind slot, FieldName field, String check) {
        assertThat(new Drawn().without(slot, field).finding(check).evidence())
                .singleElement()
                .satisfies(evidence -> {
                    assertThat(evidence.slot()).isEqualTo(slot);
                    assertThat(evidence.file()).isEqualTo(slot.code() + ".jpg");
                    assertThat(evidence.box()).isNull();
                });
    }

    @Test
    void aQrCodeThatIsSeenAndNotDecodedIsShownWhereItIs() {
        Drawn drawn = new Drawn().put(CHSI_REGISTRATION, "QR_CONTENT", "");

        assertThat(drawn.finding("chsi_registration.qr").evidence())
                .singleElement()
                .satisfies(evidence -> assertThat(evidence.box()).isNotNull());
    }

    @Test
    void theTermOfAReportIsShownByBothItsDays() {
        Drawn drawn = linyi(new Drawn().withXueji()).put(XUEJI_REPORT, "UPDATE_DATE", "2021-06-20");

        assertThat(drawn.finding("xueji_report.validity_term").evidence())
                .extracting(Evidence::read)
                .containsExactly("2021-06-20", "2021-12-20");
    }

    @ParameterizedTest(name = "read at {0}: {1}")
    @CsvSource({"0.70, EQUAL", "0.69, UNSURE"})
    void aDayThatWasNotReadSurelyMakesNoTerm(double confidence, Agreement expected) {
        Drawn drawn =
                linyi(new Drawn().withXueji()).read(XUEJI_REPORT, FieldName.UPDATE_DATE, "2021-06-20", confidence);

        assertThat(drawn.of("xueji_report.validity_term")).isEqualTo(expected);
    }
}
