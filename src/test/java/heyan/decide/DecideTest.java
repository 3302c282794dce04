package heyan.decide;

import static heyan.claim.DocumentKind.*;
import static heyan.claim.ReasonCode.*;
import static org.assertj.core.api.Assertions.assertThat;

import heyan.claim.ReasonCode;
import heyan.decide.Decision.Judged;
import heyan.decide.Decision.Outcome;
import heyan.extract.FieldName;
import heyan.verify.CheckDossier;
import heyan.verify.Dossier;
import heyan.verify.Drawn;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A machine passes or flags; only a person refuses")
class DecideTest {
    private static Decision decide(Drawn drawn) {
        Dossier dossier = drawn.dossier();
        return Decide.decide(dossier, new CheckDossier().check(dossier));
    }

    @Test
    void passesWhenEverythingAgrees() {
        Decision decision = decide(new Drawn());

        assertThat(decision.outcome()).isEqualTo(Outcome.PASS);
        assertThat(decision.reasons()).isEmpty();
        assertThat(decision.trace()).extracting(Judged::verdict).containsOnly("MET");
        assertThat(decision.trace())
                .extracting(Judged::rule)
                .containsExactly("window", "batch", "level", "years", "once", "documents", "form", "own", "agreement");
    }

    @Test
    void quotesTheNumbersOfTheRound() {
        assertThat(decide(new Drawn()).trace())
                .extracting(Judged::clause)
                .anyMatch(clause -> clause.contains("2021年6月21日10:00"))
                .anyMatch(clause -> clause.contains("8年"))
                .anyMatch(clause -> clause.equals("补助层次：专科、本科。"))
                .anyMatch(clause -> clause.contains("2015秋"))
                .anyMatch(clause -> clause.contains("毕业证书"));
    }

    @Test
    void doesNotPassWithoutFindings() {
        Decision decision = Decide.decide(new Drawn().dossier(), List.of());

        assertThat(decision.outcome()).isEqualTo(Outcome.REVIEW);
        assertThat(decision.reasons()).containsExactly(OTHER);
        assertThat(decision.trace()).extracting(Judged::verdict).containsOnly("UNKNOWN");
    }

    @Test
    void saysAllReasonsOnceInTheOrderOfTheContract() {
        Drawn drawn = new Drawn()
                .put(DIPLOMA, "NAME", "王丽")
                .put(CHSI_REGISTRATION, "NAME", "王丽")
                .put(APPLICATION_FORM, "SIGNATURE_PRESENT", "false")
                .submitted("2021-08-01T00:00:00+08:00");

        assertThat(decide(drawn).reasons()).containsExactly(NAME_MISMATCH, SIGNATURE_MISSING, OUTSIDE_WINDOW);
    }

    static Stream<Arguments> clauses() {
        return Stream.of(
                clause("window", d -> d.submitted("2021-06-21T09:59:59+08:00"), "NOT_MET"),
                clause("batch", d -> d.registrations(), "NOT_MET"),
                clause("level", d -> d.typedLevel("硕士"), "NOT_MET"),
                clause("years", d -> d.typedDays("2009-01-01", "2018-01-10"), "NOT_MET"),
                clause("once", d -> d.paid(Drawn.payment(Drawn.NAME, Drawn.ID)), "NOT_MET"),
                clause("once", d -> d.paid(Drawn.payment("王丽", Drawn.ID)), "UNKNOWN"),
                clause("documents", d -> d.withoutDocument(DIPLOMA), "NOT_MET"),
                clause("documents", d -> d.without(ID_CARD_BACK, FieldName.VALID_UNTIL), "UNKNOWN"),
                clause("form", d -> d.put(APPLICATION_FORM, "CONTACT_NAME", ""), "NOT_MET"),
                clause("own", d -> d.used(DUPLICATE_DOCUMENT, DIPLOMA), "NOT_MET"),
                clause("agreement", d -> d.typedSchool("别的大学"), "NOT_MET"));
    }

    private static Arguments clause(String rule, UnaryOperator<Drawn> plant, String expected) {
        return Arguments.of(rule, plant, expected);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("clauses")
    void judgesEachClause(String rule, UnaryOperator<Drawn> plant, String expected) {
        Decision decision = decide(plant.apply(new Drawn()));

        assertThat(decision.outcome()).isEqualTo(Outcome.REVIEW);
        assertThat(decision.trace())
                .filteredOn(judged -> judged.rule().equals(rule))
                .singleElement()
                .extracting(Judged::verdict)
                .isEqualTo(expected);
    }

    @Test
    void asksForNoClauseTheProgrammeDoesNotHave() {
        Drawn drawn =
                new Drawn().programme(Drawn.programme(false, List.of())).paid(Drawn.payment(Drawn.NAME, Drawn.ID));

        Decision decision = decide(drawn);

        assertThat(decision.outcome()).isEqualTo(Outcome.PASS);
        assertThat(decision.trace()).extracting(Judged::rule).doesNotContain("once");
    }

    @Test
    void rejectsOnlyWhenNoFileCanBeUsed() {
        assertThat(decide(allDefect(FILE_EMPTY)).outcome()).isEqualTo(Outcome.REJECTED_INPUT);
        assertThat(decide(allDefect(FILE_EMPTY)).reasons()).containsExactly(FILE_EMPTY);
        assertThat(decide(new Drawn().defect(DIPLOMA, FILE_EMPTY)).outcome()).isEqualTo(Outcome.REVIEW);
        assertThat(decide(allDefect(DOCUMENT_MISSING)).outcome()).isEqualTo(Outcome.REVIEW);
    }

    private static Drawn allDefect(ReasonCode reason) {
        Drawn drawn = new Drawn();
        Drawn.programme(true, List.of()).documents().required().keySet().forEach(slot -> drawn.defect(slot, reason));
        return drawn;
    }
}
