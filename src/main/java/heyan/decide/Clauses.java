package heyan.decide;

import heyan.claim.DocumentKind;
import heyan.claim.StudyLevel;
import heyan.programme.Clause;
import heyan.programme.Documents;
import heyan.programme.Eligibility;
import heyan.programme.Groups;
import heyan.programme.Groups.Vouched;
import heyan.programme.OnceRule;
import heyan.programme.Programme;
import heyan.programme.StudyTime;
import heyan.programme.Window;
import heyan.verify.Finding;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The clauses that a notice may have, flat and in its order; their words and numbers come from the round. */
final class Clauses {
    private static final Set<String> OF_FORM = Set.of(
            "application_form.kind",
            "application_form.district_union",
            "application_form.contact_name",
            "application_form.contact_phone",
            "application_form.signature_present",
            "application_form.seal_present",
            "application_form.seal_text");

    static final List<Rule> ALL = List.of(
            new Rule(
                    "window",
                    Clauses::window,
                    programme -> programme.window().map(Clauses::ends).orElse(Map.of()),
                    is("programme.window"),
                    dossier -> "submitted_at " + dossier.claim().submittedAt()),
            new Rule(
                    "batch",
                    programme -> programme
                            .eligibility()
                            .registered()
                            .map(asked -> said(asked.clause(), Unquoted.batches(asked.batches()))),
                    programme -> programme
                            .eligibility()
                            .registered()
                            .map(asked -> Map.of("batches", String.join("、", asked.batches())))
                            .orElse(Map.of()),
                    is("list.preregistration"),
                    dossier -> "rows considered " + dossier.registrations().size()),
            new Rule(
                    "level",
                    programme -> Optional.of(said(
                            programme.eligibility().levels().clause(),
                            Unquoted.levels(programme.eligibility().levels().names()))),
                    programme -> Map.of("levels", levels(programme.eligibility())),
                    is("programme.level").or(is("list.preregistration.level")),
                    dossier -> "level " + dossier.claim().study().level()),
            new Rule(
                    "study_form",
                    programme -> Optional.of(programme.eligibility().forms())
                            .filter(forms -> !forms.names().isEmpty())
                            .map(Eligibility.Forms::clause),
                    programme -> Map.of(
                            "forms",
                            String.join("、", programme.eligibility().forms().names())),
                    is("programme.study_form"),
                    dossier -> "study_form " + dossier.claim().study().studyForm()),
            new Rule(
                    "enrolled",
                    programme -> programme.eligibility().enrolled().map(Eligibility.Enrolled::clause),
                    programme -> programme
                            .eligibility()
                            .enrolled()
                            .map(days -> Map.of(
                                    "first",
                                    days.first().toString(),
                                    "last",
                                    days.last().toString()))
                            .orElse(Map.of()),
                    is("programme.enrolled"),
                    dossier -> "enrolled " + dossier.claim().study().enrolled()),
            new Rule(
                    "years",
                    programme -> programme
                            .eligibility()
                            .studyTime()
                            .map(time -> said(time.clause(), Unquoted.years(time.years()))),
                    programme -> programme
                            .eligibility()
                            .studyTime()
                            .map(Clauses::years)
                            .orElse(Map.of()),
                    finding -> finding.check().endsWith(".study_time"),
                    dossier -> "enrolled " + dossier.claim().study().enrolled() + ", graduated "
                            + dossier.claim().study().graduated()),
            new Rule(
                    "groups",
                    programme -> Optional.of(programme.eligibility().groups())
                            .filter(groups -> groups.vouchedBy() != Vouched.UNASKED)
                            .map(Groups::clause),
                    programme -> groups(programme.eligibility().groups()),
                    is("programme.groups").or(finding -> finding.check().startsWith("application_form.seal_")),
                    dossier -> "vouched for by "
                            + dossier.programme().eligibility().groups().vouchedBy()),
            new Rule(
                    "once",
                    programme -> Optional.of(programme.once())
                            .filter(OnceRule::asks)
                            .map(once -> said(once.clause(), Unquoted.ONCE)),
                    programme -> Map.of(
                            "scope",
                            programme.once().scope().name(),
                            "payer",
                            programme.once().payer()),
                    is("list.paid"),
                    dossier -> "rows considered " + dossier.payments().size()),
            new Rule(
                    "report",
                    programme -> programme.documents().report().map(Documents.ReportValidity::clause),
                    programme -> programme
                            .documents()
                            .report()
                            .map(report -> Map.of("months", String.valueOf(report.months())))
                            .orElse(Map.of()),
                    finding -> finding.check().endsWith(".validity_term"),
                    dossier -> "update and end of the registry reports"),
            new Rule(
                    "documents",
                    programme -> Optional.of(said(
                            programme.documents().clause(),
                            Unquoted.documents(programme.documents().required().keySet()))),
                    programme -> Map.of(
                            "required",
                            String.join(
                                    ", ",
                                    programme.documents().required().keySet().stream()
                                            .map(DocumentKind::code)
                                            .toList())),
                    finding ->
                            finding.check().endsWith(".kind") || finding.check().endsWith(".valid_until"),
                    dossier -> "documents given " + dossier.exhibits().size()),
            new Rule(
                    "form",
                    programme -> Optional.of(programme.documents())
                            .filter(documents -> documents.requires(DocumentKind.APPLICATION_FORM))
                            .map(documents -> said(documents.form(), Unquoted.FORM)),
                    programme -> Map.of(),
                    finding -> OF_FORM.contains(finding.check()),
                    dossier -> "blanks, signature and seal of the form"),
            new Rule(
                    "own",
                    programme -> Optional.of(said(Clause.UNCITED, Unquoted.OWN)),
                    programme -> Map.of(),
                    finding ->
                            finding.check().endsWith(".name") || finding.check().endsWith(".used_before"),
                    dossier -> "earlier uses " + dossier.earlierUses().size()),
            new Rule(
                    "agreement",
                    programme -> Optional.of(said(Clause.UNCITED, Unquoted.AGREEMENT)),
                    programme -> Map.of(),
                    finding -> true,
                    dossier -> "all comparisons"));

    private Clauses() {}

    private static Predicate<Finding> is(String check) {
        return finding -> finding.check().equals(check);
    }

    /** The notice's own words where the round's file has them. */
    private static Clause said(Clause cited, String otherwise) {
        return cited.isCited() ? cited : Unquoted.clause(otherwise);
    }

    private static Optional<Clause> window(Programme programme) {
        return Optional.of(programme
                .window()
                .map(window -> said(window.clause(), Unquoted.window(window)))
                .orElseGet(() -> Unquoted.clause(Unquoted.NO_WINDOW)));
    }

    private static Map<String, String> ends(Window window) {
        return Map.of("from", window.opens().toString(), "to", window.closes().toString());
    }

    private static String levels(Eligibility asked) {
        return String.join(
                "、", asked.levels().names().stream().map(StudyLevel::chinese).toList());
    }

    private static Map<String, String> years(StudyTime time) {
        return Map.of(
                "years", String.valueOf(time.years()),
                "late_graduation", time.lateGraduation().name(),
                "late_application", time.lateApplication().name());
    }

    private static Map<String, String> groups(Groups groups) {
        return Map.of(
                "include", String.join("；", groups.included()),
                "exclude",
                        String.join(
                                "、",
                                groups.excluded().stream()
                                        .map(Groups.Group::name)
                                        .toList()));
    }
}
