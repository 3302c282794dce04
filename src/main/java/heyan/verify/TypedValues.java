package heyan.verify;

import heyan.claim.IdNumber;
import heyan.claim.ReasonCode;
import heyan.claim.StudyLevel;
import heyan.programme.Programme;
import heyan.verify.Finding.Agreement;
import heyan.verify.Finding.Evidence;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** What can be said of the typed values alone: check digits, the window, the level. */
record TypedValues() implements Check {
    @Override
    public List<Finding> check(Dossier dossier) {
        var claim = dossier.claim();
        IdNumber.Verdict verdict = IdNumber.check(claim.worker().idNumber());
        return List.of(
                finding(
                        "typed.id_number",
                        ReasonCode.ID_NUMBER_INVALID,
                        verdict == IdNumber.Verdict.OK,
                        verdict.name(),
                        claim.worker().idNumber()),
                finding(
                        "typed.bank_card_number",
                        ReasonCode.BANK_CARD_NUMBER_INVALID,
                        Numbers.isCard(claim.account().cardNumber()),
                        "Luhn",
                        claim.account().cardNumber()),
                finding(
                        "programme.window",
                        ReasonCode.OUTSIDE_WINDOW,
                        isOpen(dossier.programme(), claim.submittedAt()),
                        "",
                        claim.submittedAt().toString()),
                finding(
                        "programme.level",
                        ReasonCode.OTHER,
                        isEligible(dossier.programme(), claim.study().level()),
                        "level",
                        claim.study().level()));
    }

    /** From the first instant, inclusive, to the closing one, exclusive. */
    static boolean isOpen(Programme programme, OffsetDateTime submitted) {
        return !submitted.isBefore(programme.opens()) && submitted.isBefore(programme.closes());
    }

    private static boolean isEligible(Programme programme, String level) {
        Optional<StudyLevel> typed = StudyLevel.of(level);
        return typed.isPresent()
                && programme.levels().stream().map(StudyLevel::of).anyMatch(typed::equals);
    }

    private static Finding finding(String check, ReasonCode reason, boolean good, String rule, String typed) {
        return new Finding(
                check,
                reason,
                good ? Agreement.EQUAL : Agreement.DIFFERENT,
                good ? "" : rule,
                List.of(new Evidence(null, null, 0, null, null, typed, null)));
    }
}
