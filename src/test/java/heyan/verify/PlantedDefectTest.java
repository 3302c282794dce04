package heyan.verify;

import static heyan.claim.DocumentKind.*;
import static heyan.claim.ReasonCode.*;
import static org.assertj.core.api.Assertions.assertThat;

import heyan.claim.DocumentKind;
import heyan.claim.ReasonCode;
import heyan.extract.FieldName;
import heyan.programme.Rounds;
import heyan.verify.Finding.Agreement;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("One planted defect gives its reasons and no others")
class PlantedDefectTest {
    private static final String QR = "https://www.chsi.com.cn/xlcx/bg.do?vcode=";

    private static Arguments row(String what, UnaryOperator<Drawn> plant, ReasonCode... expected) {
        return Arguments.of(what, plant, List.of(expected));
    }

    static Stream<Arguments> typed() {
        return Stream.of(
                row("name", d -> d.typedName("欧阳淋"), NAME_MISMATCH, PREREGISTRATION_NAME_MISMATCH),
                row(
                        "number, check digit",
                        d -> d.typedNumber("000001198507040022"),
                        ID_NUMBER_MISMATCH,
                        ID_NUMBER_INVALID,
                        NOT_PREREGISTERED),
                row(
                        "number of another",
                        d -> d.typedNumber("000001199001010014"),
                        ID_NUMBER_MISMATCH,
                        NOT_PREREGISTERED),
                row("card", d -> d.typedCard("6222024000000012340"), BANK_CARD_NUMBER_MISMATCH),
                row(
                        "card, check digit",
                        d -> d.typedCard("6212260000000000001"),
                        BANK_CARD_NUMBER_MISMATCH,
                        BANK_CARD_NUMBER_INVALID),
                row("certificate", d -> d.typedCertificate("105615201805000124"), CERTIFICATE_NUMBER_MISMATCH),
                row("code", d -> d.typedCode("A1B2C3D4E5F6G7H9"), CHSI_CODE_MISMATCH),
                row("school", d -> d.typedSchool("华南师范大学"), SCHOOL_MISMATCH),
                row("campus", d -> d.typedSchool("华南理工大学(广州)"), SCHOOL_MISMATCH),
                row("union", d -> d.typedUnion("广州市越秀乙电子有限公司工会"), SEAL_MISMATCH),
                row("level", d -> d.typedLevel("专科"), OTHER),
                row("over 8 years", d -> d.typedDays("2010-01-09", "2018-01-10"), STUDENT_STATUS_EXPIRED, OTHER),
                row("before the window", d -> d.submitted("2021-06-21T09:59:59.999+08:00"), OUTSIDE_WINDOW));
    }

    static Stream<Arguments> printed() {
        return Stream.of(
                row("name on the diploma", d -> d.put(DIPLOMA, "NAME", "欧阳淋"), NAME_MISMATCH),
                row("name on the report", d -> d.put(CHSI_REGISTRATION, "NAME", "王*"), NAME_MISMATCH),
                row(
                        "card number",
                        d -> d.put(BANK_CARD, "CARD_NUMBER", "6222024000000012340"),
                        BANK_CARD_NUMBER_MISMATCH),
                row("holder", d -> d.put(BANK_CARD, "HOLDER_NAME", "ZHANG SAN"), BANK_CARD_HOLDER_MISMATCH),
                row(
                        "certificate",
                        d -> d.put(DIPLOMA, "CERTIFICATE_NUMBER", "105615201805000124"),
                        CERTIFICATE_NUMBER_MISMATCH),
                row("school", d -> d.put(CHSI_REGISTRATION, "SCHOOL", "华南师范大学"), SCHOOL_MISMATCH),
                row("card expired", d -> d.put(ID_CARD_BACK, "VALID_UNTIL", "2021-06-24"), ID_CARD_EXPIRED),
                row("report expired", d -> d.put(CHSI_REGISTRATION, "VALID_UNTIL", "2021-06-24"), CHSI_REPORT_EXPIRED),
                row(
                        "code in QR",
                        d -> d.put(CHSI_REGISTRATION, "QR_CONTENT", QR + "A1B2C3D4E5F6G7H9"),
                        QR_CODE_MISMATCH),
                row(
                        "B for 8 in QR",
                        d -> d.put(CHSI_REGISTRATION, "QR_CONTENT", QR + "A1B2C3D4E5F6G7HB"),
                        QR_CODE_MISMATCH),
                row(
                        "two codes in QR",
                        d -> d.put(CHSI_REGISTRATION, "QR_CONTENT", QR + Drawn.CODE + "&vcode=" + Drawn.CODE),
                        QR_CODE_MISMATCH),
                row(
                        "no code in QR",
                        d -> d.put(CHSI_REGISTRATION, "QR_CONTENT", "https://www.chsi.com.cn/xlcx/rhsq.jsp"),
                        QR_CODE_MISMATCH),
                row(
                        "foreign host",
                        d -> d.put(
                                CHSI_REGISTRATION,
                                "QR_CONTENT",
                                "https://www.chsi.com.cn.evil.example/bg.do?vcode=" + Drawn.CODE),
                        QR_UNTRUSTED_HOST),
                row(
                        "foreign host without code",
                        d -> d.put(CHSI_REGISTRATION, "QR_CONTENT", "https://t.example/abc"),
                        QR_UNTRUSTED_HOST),
                row("other text", d -> d.put(CHSI_REGISTRATION, "QR_CONTENT", "hello"), QR_UNTRUSTED_HOST),
                row("QR not decoded", d -> d.put(CHSI_REGISTRATION, "QR_CONTENT", ""), QR_UNREADABLE),
                row("QR not found", d -> d.without(CHSI_REGISTRATION, FieldName.QR_CONTENT), QR_UNREADABLE),
                row("no graduation", d -> d.put(CHSI_REGISTRATION, "COMPLETION", "结业"), OTHER),
                row("other enrolment", d -> d.put(CHSI_REGISTRATION, "ENROLMENT_DATE", "2014-09-01"), OTHER),
                row("blank", d -> d.put(APPLICATION_FORM, "CONTACT_NAME", ""), FORM_INCOMPLETE),
                row("no signature", d -> d.put(APPLICATION_FORM, "SIGNATURE_PRESENT", "false"), SIGNATURE_MISSING),
                row(
                        "no seal",
                        d -> d.put(APPLICATION_FORM, "SEAL_PRESENT", "false")
                                .without(APPLICATION_FORM, FieldName.SEAL_TEXT),
                        SEAL_MISSING),
                row("another seal", d -> d.put(APPLICATION_FORM, "SEAL_TEXT", "广州市越秀乙电子有限公司工会委员会"), SEAL_MISMATCH),
                row(
                        "number on the form",
                        d -> d.put(APPLICATION_FORM, "ID_NUMBER", "000001199001010014"),
                        ID_NUMBER_MISMATCH));
    }

    static Stream<Arguments> listed() {
        return Stream.of(
                row("not listed", d -> d.registrations(), NOT_PREREGISTERED),
                row(
                        "namesake only",
                        d -> d.registrations(Drawn.row("2015秋", Drawn.NAME, "000001199001010014", "", "")),
                        NOT_PREREGISTERED),
                row(
                        "batch not eligible",
                        d -> d.registrations(Drawn.row("2013秋", Drawn.NAME, Drawn.ID, "", "")),
                        NOT_PREREGISTERED),
                row(
                        "other name",
                        d -> d.registrations(Drawn.row("2015秋", "王丽", Drawn.ID, "", "")),
                        PREREGISTRATION_NAME_MISMATCH),
                row(
                        "other school",
                        d -> d.registrations(Drawn.row("2015秋", Drawn.NAME, Drawn.ID, "华南师范大学", "")),
                        SCHOOL_MISMATCH),
                row("paid", d -> d.paid(Drawn.payment(Drawn.NAME, Drawn.ID)), ALREADY_PAID),
                row("paid, masked", d -> d.paid(Drawn.payment(Drawn.NAME, "000001********0021")), ALREADY_PAID),
                row("paid under another name", d -> d.paid(Drawn.payment("王丽", Drawn.ID)), ALREADY_PAID),
                row("picture used", d -> d.used(DUPLICATE_DOCUMENT, DIPLOMA), DUPLICATE_DOCUMENT),
                row("card used", d -> d.used(DUPLICATE_BANK_CARD, BANK_CARD), DUPLICATE_BANK_CARD));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource({"typed", "printed", "listed"})
    void givesItsReasons(String what, UnaryOperator<Drawn> plant, List<ReasonCode> expected) {
        assertThat(plant.apply(new Drawn()).reasons()).as(what).containsExactlyInAnyOrderElementsOf(expected);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource({"typed", "printed", "listed"})
    void givesTheSameReasonsWhenTheWholeNoticeIsRead(
            String what, UnaryOperator<Drawn> plant, List<ReasonCode> expected) {
        Drawn drawn = plant.apply(new Drawn()).programme(Rounds.shipped("gz-2021-1"));

        assertThat(drawn.reasons()).as(what).containsExactlyInAnyOrderElementsOf(expected);
    }

    @ParameterizedTest
    @EnumSource(
            value = DocumentKind.class,
            names = {"ID_CARD_FRONT", "ID_CARD_BACK", "BANK_CARD", "DIPLOMA", "CHSI_REGISTRATION", "APPLICATION_FORM"})
    void namesNoFieldsOfADocumentThatIsMissingBrokenOrAnother(DocumentKind slot) {
        assertThat(new Drawn().withoutDocument(slot).reasons()).containsExactly(DOCUMENT_MISSING);
        assertThat(new Drawn().defect(slot, FILE_ENCRYPTED).reasons()).containsExactly(FILE_ENCRYPTED);
        assertThat(new Drawn().detected(slot, DEGREE_CERTIFICATE).reasons()).containsExactly(DOCUMENT_WRONG_KIND);
        assertThat(new Drawn().detected(slot).reasons()).containsExactly(DOCUMENT_WRONG_KIND);
    }

    @Test
    void flagsABrokenOptionalDocument() {
        assertThat(new Drawn().defect(XUEJI_REPORT, FILE_EMPTY).reasons()).containsExactly(FILE_EMPTY);
        assertThat(new Drawn().withXueji().put(XUEJI_REPORT, "NAME", "王丽").reasons())
                .containsExactly(NAME_MISMATCH);
    }

    @ParameterizedTest(name = "enrolled {0}, graduated {1}: late {2}")
    @CsvSource({
        "2010-01-10, 2018-01-10, false",
        "2010-01-09, 2018-01-10, true",
        "2010-01, 2018-01, false",
        "2010-01, 2018-02, true",
        "2010-02-28, 2018-02, false"
    })
    void countsEightYears(String enrolled, String graduated, boolean late) {
        assertThat(StudiedInTime.isLate(
                        heyan.claim.PrintedDay.parse(enrolled).orElseThrow(),
                        heyan.claim.PrintedDay.parse(graduated).orElseThrow(),
                        8))
                .isEqualTo(late);
    }

    @Test
    void countsTheYearsOnTheReportToo() {
        Drawn drawn = new Drawn()
                .typedDays("2009-09-01", "2018-01-10")
                .put(CHSI_REGISTRATION, "ENROLMENT_DATE", "2009-09-01");

        assertThat(drawn.of("chsi_registration.study_time")).isEqualTo(Agreement.DIFFERENT);
    }

    static Stream<Arguments> instants() {
        return heyan.Vectors.rows("window_seed4")
                .map(row -> Arguments.of(
                        row.get("instant").asText(), row.get("open").asBoolean()));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("instants")
    void opensAndClosesToTheInstant(String instant, boolean open) {
        assertThat(new Drawn().submitted(instant).of("programme.window").agrees())
                .isEqualTo(open);
    }

    @ParameterizedTest(name = "until {0}, submitted {1}: {2}")
    @CsvSource({
        "2021-06-25, 2021-06-25T23:59:59+08:00, EQUAL",
        "2021-06-25, 2021-06-25T16:00:00Z, DIFFERENT",
        "2021-06-25, 2021-06-25T15:59:59Z, EQUAL",
        "2021年, 2021-06-25T10:00:00+08:00, UNSURE"
    })
    void countsTheLastDayOfACardInChina(String until, String submitted, Agreement expected) {
        assertThat(new Drawn()
                        .put(ID_CARD_BACK, "VALID_FROM", "2011-06-25", "VALID_UNTIL", until)
                        .submitted(submitted)
                        .of("id_card_back.valid_until"))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "updated {0}: {1}")
    @CsvSource({"2021-06-20, EQUIVALENT", "2020-12-25, EQUIVALENT", "2020-12-24, UNSURE"})
    void asksAPersonWhereAnOldReportPrintsNoEnd(String updated, Agreement expected) {
        Drawn drawn = new Drawn()
                .without(CHSI_REGISTRATION, FieldName.VALID_UNTIL)
                .put(CHSI_REGISTRATION, "UPDATE_DATE", updated);

        assertThat(drawn.of("chsi_registration.valid_until")).isEqualTo(expected);
    }
}
