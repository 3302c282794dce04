package heyan.verify;

import static heyan.claim.DocumentKind.CHSI_REGISTRATION;
import static heyan.claim.DocumentKind.DIPLOMA;
import static heyan.claim.DocumentKind.XUEJI_REPORT;
import static org.assertj.core.api.Assertions.assertThat;

import heyan.claim.DocumentKind;
import heyan.extract.FieldName;
import heyan.programme.Rounds;
import heyan.verify.Finding.Agreement;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The registry prints its dates to the day; one without its day was not read whole")
class RegistryDaysTest {
    private static final String END = "chsi_registration.valid_until";

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"2010-01-10, EQUAL", "2010-01, UNSURE", "2010-01-09, DIFFERENT", "2010-02, DIFFERENT"})
    void aMonthAgreesWithNoDay(String printed, Agreement expected) {
        Drawn drawn = new Drawn()
                .typedDays("2010-01-10", "2018-01-10")
                .put(DIPLOMA, "ENROLMENT_DATE", "2010-01")
                .put(CHSI_REGISTRATION, "ENROLMENT_DATE", printed);

        assertThat(drawn.of("chsi_registration.enrolment_date")).isEqualTo(expected);
        assertThat(drawn.of("diploma.enrolment_date").agrees()).isTrue();
    }

    @ParameterizedTest(name = "until {0}: {1}")
    @CsvSource({"2021-06-25, EQUAL", "2021-06, UNSURE", "2021-07, UNSURE", "2021-05, DIFFERENT"})
    void aMonthIsNoLastDay(String until, Agreement expected) {
        assertThat(new Drawn().put(CHSI_REGISTRATION, "VALID_UNTIL", until).of(END))
                .isEqualTo(expected);
    }

    @Test
    void aMonthMakesNoTerm() {
        Drawn drawn = new Drawn()
                .withXueji()
                .programme(Rounds.shipped("linyi-2022"))
                .put(XUEJI_REPORT, "UPDATE_DATE", "2021-06-20", "VALID_UNTIL", "2021-12");

        assertThat(drawn.of("xueji_report.validity_term")).isEqualTo(Agreement.UNSURE);
    }

    @ParameterizedTest(name = "updated {0}, valid until {1}: {2}")
    @CsvSource({
        "2021-06-25, 2021-12-25, EQUAL",
        "2020-12-01, 2021-12-01, EQUAL",
        "2018-03-01, 2021-09-01, EQUAL",
        "2021-06-26, 2021-12-20, UNSURE",
        "2020-06-20, 2030-12-20, UNSURE",
        "2021-03-01, 2022-08-01, UNSURE",
        "2020-06-20, 2020-12-20, DIFFERENT"
    })
    @DisplayName("a holder may prolong a report again and again, but no report is of tomorrow")
    void theDaysOfAReportFitEachOther(String updated, String until, Agreement expected) {
        for (DocumentKind slot : new DocumentKind[] {CHSI_REGISTRATION, XUEJI_REPORT}) {
            Drawn drawn = new Drawn().withXueji().put(slot, "UPDATE_DATE", updated, "VALID_UNTIL", until);

            assertThat(drawn.of(slot.code() + ".valid_until")).isEqualTo(expected);
        }
    }

    @ParameterizedTest(name = "updated {0}, no end: {1}")
    @CsvSource({"2021-06-25, EQUIVALENT", "2021-06-26, UNSURE", "2027-06-20, UNSURE", "2021-05, UNSURE"})
    void whereNoEndIsPrintedTheUpdateIsOfADayGoneBy(String updated, Agreement expected) {
        Drawn drawn = new Drawn()
                .without(CHSI_REGISTRATION, FieldName.VALID_UNTIL)
                .put(CHSI_REGISTRATION, "UPDATE_DATE", updated);

        assertThat(drawn.of(END)).isEqualTo(expected);
    }
}
