package heyan.verify;

import heyan.claim.Claim;
import heyan.claim.DocumentKind;
import heyan.claim.ReasonCode;
import heyan.extract.Field;
import heyan.extract.FieldName;
import heyan.programme.Documents;
import heyan.programme.Eligibility;
import heyan.programme.Groups.Vouched;
import heyan.verify.Dossier.Exhibit;
import heyan.verify.Finding.Agreement;
import heyan.verify.Finding.Evidence;
import heyan.verify.Judge.Sight;
import heyan.verify.Thresholds.Family;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What a notice asks of the worker beyond documents and lists: form of study, day of enrolment, group of persons. What is typed
 * proves no form of study, and a report no enrolment of one who has left: the proof that the notice asks for must say it.
 */
record MeetsConditions(Judge judge) implements Check {
    private static final String STUDY_FORM = "programme.study_form";

    @Override
    public List<Finding> check(Dossier dossier) {
        Eligibility asked = dossier.programme().eligibility();
        Claim.Study study = dossier.claim().study();
        List<Finding> findings = new ArrayList<>();
        if (!asked.forms().names().isEmpty()) {
            boolean paid = isPaid(asked.forms(), study.studyForm());
            findings.add(finding(STUDY_FORM, paid, study.studyForm()));
            findings.add(proof(dossier, asked.forms()));
        }
        asked.enrolled()
                .ifPresent(days -> findings.add(finding(
                        "programme.enrolled",
                        days.contains(study.enrolled()),
                        study.enrolled().toString())));
        status(dossier).ifPresent(findings::add);
        if (asked.groups().vouchedBy() == Vouched.PERSON) {
            findings.add(unsure("programme.groups", "a person asks"));
        }
        return findings;
    }

    private static boolean isPaid(Eligibility.Forms forms, String form) {
        return forms.names().stream()
                .anyMatch(name -> Words.studyForm(form, name).agreement().agrees());
    }

    private Finding proof(Dossier dossier, Eligibility.Forms forms) {
        Documents documents = dossier.programme().documents();
        return Stream.of(DocumentKind.CHSI_REGISTRATION, DocumentKind.XUEJI_REPORT, DocumentKind.DIPLOMA)
                .filter(documents::requires)
                .findFirst()
                .flatMap(slot -> Check.usable(dossier, slot))
                .map(proof -> said(
                        STUDY_FORM,
                        proof,
                        FieldName.STUDY_FORM,
                        dossier.claim().study().studyForm(),
                        form -> isPaid(forms, form) ? Likeness.EQUAL : Likeness.DIFFERENT))
                .orElseGet(() -> unsure(STUDY_FORM, "no proof"));
    }

    private Optional<Finding> status(Dossier dossier) {
        return Check.usable(dossier, DocumentKind.XUEJI_REPORT)
                .filter(report -> dossier.programme().documents().requires(report.slot()))
                .map(report ->
                        said("xueji_report.student_status", report, FieldName.STUDENT_STATUS, "在籍", Words::enrolled));
    }

    private Finding said(
            String check, Exhibit proof, FieldName name, String asked, Function<String, Likeness> comparison) {
        Optional<Field> field = proof.extract().flatMap(extract -> extract.field(name));
        return field.map(read -> judge.judge(
                        check,
                        ReasonCode.OTHER,
                        Family.TEXT,
                        new Sight(proof, read),
                        asked,
                        comparison.apply(read.value())))
                .orElseGet(() -> Judge.notFound(check, proof, asked));
    }

    private static Finding finding(String check, boolean met, String typed) {
        return new Finding(
                check, ReasonCode.OTHER, met ? Agreement.EQUAL : Agreement.DIFFERENT, "", List.of(evidence(typed)));
    }

    private static Finding unsure(String check, String why) {
        return new Finding(check, ReasonCode.OTHER, Agreement.UNSURE, why, List.of(evidence("")));
    }

    private static Evidence evidence(String typed) {
        return new Evidence(null, null, 0, null, null, typed, null);
    }
}
