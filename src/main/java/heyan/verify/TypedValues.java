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
                window(dossier.programme(), claim.submittedAt()),
                finding(
                        "programme.level",
                        ReasonCode.OTHER,
                        isEligible(dossier.programme(), claim.study().level()),
                        "level",
                        claim.study().level()));
    }

    /** A window that no notice has opened yet is a question. */
    private static Finding window(Programme programme, OffsetDateTime submitted) {
        Agreement agreement = programme
                .window()
                .map(window -> window.contains(submitted) ? Agreement.EQUAL : Agreement.DIFFERENT)
                .orElse(Agreement.UNSURE);
        return new Finding(
                "programme.window",
                ReasonCode.OUTSIDE_WINDOW,
                agreement,
                agreement == Agreement.UNSURE ? "not announced yet" : "",
                List.of(new Evidence(null, null, 0, null, null, submitted.toString(), null)));
    }

    private static boolean isEligible(Programme programme, String level) {
        Optional<StudyLevel> typed = StudyLevel.of(level);
        return typed.isPresent() && programme.eligibility().levels().names().contains(typed.get());
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
