package heyan.verify;

import heyan.claim.Claim;
import heyan.claim.ReasonCode;
import heyan.programme.Eligibility;
import heyan.programme.Groups.Vouched;
import heyan.verify.Finding.Agreement;
import heyan.verify.Finding.Evidence;
import java.util.ArrayList;
import java.util.List;

/** What a notice asks of the worker beyond documents and lists: form of study, day of enrolment, group of persons. */
record MeetsConditions() implements Check {
    @Override
    public List<Finding> check(Dossier dossier) {
        Eligibility asked = dossier.programme().eligibility();
        Claim.Study study = dossier.claim().study();
        List<Finding> findings = new ArrayList<>();
        if (!asked.forms().names().isEmpty()) {
            boolean paid = asked.forms().names().stream()
                    .anyMatch(name ->
                            Words.studyForm(study.studyForm(), name).agreement().agrees());
            findings.add(finding("programme.study_form", paid, study.studyForm()));
        }
        asked.enrolled()
                .ifPresent(days -> findings.add(finding(
                        "programme.enrolled",
                        days.contains(study.enrolled()),
                        study.enrolled().toString())));
        if (asked.groups().vouchedBy() == Vouched.PERSON) {
            findings.add(new Finding(
                    "programme.groups", ReasonCode.OTHER, Agreement.UNSURE, "a person asks", List.of(evidence(""))));
        }
        return findings;
    }

    private static Finding finding(String check, boolean met, String typed) {
        return new Finding(
                check, ReasonCode.OTHER, met ? Agreement.EQUAL : Agreement.DIFFERENT, "", List.of(evidence(typed)));
    }

    private static Evidence evidence(String typed) {
        return new Evidence(null, null, 0, null, null, typed, null);
    }
}
