package heyan.verify;

import static org.assertj.core.api.Assertions.assertThat;

import heyan.claim.ReasonCode;
import heyan.programme.PastPayment;
import heyan.programme.Programme;
import heyan.programme.Rounds;
import heyan.verify.Finding.Agreement;
import heyan.verify.Finding.Evidence;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The number identifies, the name confirms")
class OnTheListsTest {
    private static final Programme ONCE_PER_LEVEL = Rounds.shipped("linyi-2022");
    private static final String REGISTERED = "list.preregistration";
    private static final String LEVEL = "list.preregistration.level";
    private static final String SCHOOL = "list.preregistration.school";
    private static final String PAID = "list.paid";

    private static PastPayment payment(String name, String level) {
        return new PastPayment(name, Drawn.ID, "", "linyi-2021", "2021-12-01", "2000", "", level, "", 2);
    }

    @Test
    void ofSeveralRowsOfOneNumberTheOneWithTheNameCounts() {
        var other = Drawn.row("2015秋", "王丽", Drawn.ID, "", "");
        var own = Drawn.row("2015秋", Drawn.NAME, Drawn.ID, "", "");

        assertThat(new Drawn().registrations(other, own).of(REGISTERED)).isEqualTo(Agreement.EQUAL);
        assertThat(new Drawn().registrations(own, other).of(REGISTERED)).isEqualTo(Agreement.EQUAL);
    }

    @Test
    void ofSeveralRowsOfOnePersonTheOneOfTheLevelCounts() {
        var associate = Drawn.row("2015秋", Drawn.NAME, Drawn.ID, "", "专科");
        var bachelor = Drawn.row("2015秋", Drawn.NAME, Drawn.ID, "", "专升本");

        assertThat(new Drawn().registrations(associate, bachelor).of(LEVEL)).isEqualTo(Agreement.EQUAL);
        assertThat(new Drawn().registrations(bachelor, associate).of(LEVEL)).isEqualTo(Agreement.EQUAL);
    }

    @ParameterizedTest(name = "listed {0}: {1}")
    @CsvSource({"本科, EQUAL", "专升本, EQUAL", "专科, UNSURE", "研究生, UNSURE", "中专, UNSURE", "高中, UNSURE"})
    @DisplayName("another level on the list is a question, and so is one that no round pays for")
    void asksAboutAnotherLevel(String listed, Agreement expected) {
        Drawn drawn = new Drawn().registrations(Drawn.row("2015秋", Drawn.NAME, Drawn.ID, "", listed));

        assertThat(drawn.of(LEVEL)).isEqualTo(expected);
        assertThat(drawn.reasons().contains(ReasonCode.OTHER)).isEqualTo(expected == Agreement.UNSURE);
        assertThat(drawn.finding(LEVEL).evidence())
                .extracting(Evidence::typed, Evidence::listed)
                .containsExactly(org.assertj.core.api.Assertions.tuple("本科", listed));
    }

    @ParameterizedTest(name = "listed {0}: {1}")
    @CsvSource({Drawn.SCHOOL + ", EQUAL", "華南理工大學, EQUIVALENT", "华南理工大学继续教育学院, UNSURE", "华南师范大学, UNSURE"})
    @DisplayName("another school on the list is a question too")
    void asksAboutAnotherSchool(String listed, Agreement expected) {
        Drawn drawn = new Drawn().registrations(Drawn.row("2015秋", Drawn.NAME, Drawn.ID, listed, ""));

        assertThat(drawn.of(SCHOOL)).isEqualTo(expected);
        assertThat(drawn.findings(LEVEL)).isEmpty();
    }

    @Test
    void underAnotherNameNothingElseIsCompared() {
        Drawn drawn = new Drawn().registrations(Drawn.row("2015秋", "王丽", Drawn.ID, "华南师范大学", "专科"));

        assertThat(drawn.reasons()).containsExactly(ReasonCode.PREREGISTRATION_NAME_MISMATCH);
    }

    @Test
    void aPaymentUnderTheNameIsSureWhateverElseIsListed() {
        PastPayment own = Drawn.payment(Drawn.NAME, Drawn.ID);
        PastPayment renamed = Drawn.payment("王丽", Drawn.ID);

        for (Drawn drawn : new Drawn[] {new Drawn().paid(own, renamed), new Drawn().paid(renamed, own)}) {
            assertThat(drawn.of(PAID)).isEqualTo(Agreement.DIFFERENT);
            assertThat(drawn.finding(PAID).rule()).isEmpty();
            assertThat(drawn.finding(PAID).evidence())
                    .extracting(Evidence::listed)
                    .containsExactly(Drawn.NAME);
        }
    }

    @Test
    void aPaymentUnderAnotherNameIsAskedAbout() {
        Finding finding = new Drawn().paid(Drawn.payment("王丽", Drawn.ID)).finding(PAID);

        assertThat(finding.agreement()).isEqualTo(Agreement.UNSURE);
        assertThat(finding.rule()).isEqualTo("number under another name");
    }

    @ParameterizedTest(name = "paid to {0} under {1}: {2}")
    @CsvSource({
        "欧阳林, 000001********0021, UNSURE",
        "欧阳琳1, 000001********0021, UNSURE",
        "欧阳琳（女）, 000001********0021, UNSURE",
        "欧阳, 000001********0021, UNSURE",
        "欧琳, 000001********0021, UNSURE",
        "欧阳琳, 000001********0021, DIFFERENT",
        "王丽, 000001********0021, EQUAL",
        "欧阳林, 000001*********021, EQUAL",
        "欧阳林, 000001********0014, EQUAL"
    })
    @DisplayName("a masked number that shows ten digits, under a name that is nearly the same, is asked about")
    void aPaymentToNearlyTheSameNameIsAskedAbout(String name, String number, Agreement expected) {
        assertThat(new Drawn().paid(Drawn.payment(name, number)).of(PAID)).isEqualTo(expected);
    }

    @Test
    void whereOnceMeansOncePerLevelAPaymentOfUnknownLevelIsAskedAbout() {
        Drawn unknown = new Drawn().programme(ONCE_PER_LEVEL).paid(payment(Drawn.NAME, ""));
        Drawn renamed = new Drawn().programme(ONCE_PER_LEVEL).paid(payment("王丽", ""));

        assertThat(unknown.of(PAID)).isEqualTo(Agreement.UNSURE);
        assertThat(unknown.finding(PAID).rule()).isEqualTo("level not certain");
        assertThat(renamed.finding(PAID).rule()).isEqualTo("number under another name");
    }

    @Test
    void ofSeveralPaymentsTheOneThatForbidsCounts() {
        PastPayment unknown = payment(Drawn.NAME, "");
        PastPayment same = payment(Drawn.NAME, "本科");
        Drawn one = new Drawn().programme(ONCE_PER_LEVEL).paid(unknown, same);
        Drawn other = new Drawn().programme(ONCE_PER_LEVEL).paid(same, unknown);

        assertThat(one.of(PAID)).isEqualTo(Agreement.DIFFERENT);
        assertThat(other.of(PAID)).isEqualTo(Agreement.DIFFERENT);
    }

    @Test
    void whoWasNotPaidIsNotListed() {
        Finding finding = new Drawn().finding(PAID);

        assertThat(finding.agreement()).isEqualTo(Agreement.EQUAL);
        assertThat(finding.evidence()).extracting(Evidence::typed).containsExactly(Drawn.NAME);
        assertThat(finding.evidence()).extracting(Evidence::listed).containsOnlyNulls();
    }
}
