package heyan.verify;

import heyan.claim.Claim;
import heyan.claim.DocumentKind;
import heyan.claim.PrintedDay;
import heyan.claim.ReasonCode;
import heyan.extract.Field;
import heyan.extract.FieldName;
import heyan.programme.StudyTime;
import heyan.programme.StudyTime.Late;
import heyan.verify.Dossier.Exhibit;
import heyan.verify.Finding.Agreement;
import heyan.verify.Finding.Evidence;
import heyan.verify.Judge.Sight;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Student status 学籍 lasts so many years from enrolment; graduation on the last day is in time. Asked of the typed dates and of
 * those on the documents; whether the two agree is asked elsewhere.
 */
record StudiedInTime(Judge judge) implements Check {
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    @Override
    public List<Finding> check(Dossier dossier) {
        return dossier.programme()
                .eligibility()
                .studyTime()
                .map(time -> check(dossier, time))
                .orElse(List.of());
    }

    private List<Finding> check(Dossier dossier, StudyTime time) {
        List<Finding> findings = new ArrayList<>();
        if (time.lateGraduation() != Late.IGNORED) {
            findings.add(typed(dossier.claim().study(), time));
            Stream.of(DocumentKind.CHSI_REGISTRATION, DocumentKind.DIPLOMA)
                    .flatMap(slot -> Check.usable(dossier, slot).stream())
                    .flatMap(document -> printed(document, time).stream())
                    .forEach(findings::add);
        }
        if (time.lateApplication() != Late.IGNORED) {
            findings.add(applied(dossier.claim(), time));
        }
        return findings;
    }

    private static Finding typed(Claim.Study study, StudyTime time) {
        boolean late = isLate(PrintedDay.of(study.enrolled()), PrintedDay.of(study.graduated()), time.years());
        return finding("typed", late, time.lateGraduation(), study.enrolled() + " – " + study.graduated());
    }

    private static Finding applied(Claim claim, StudyTime time) {
        LocalDate day = claim.submittedAt().atZoneSameInstant(CHINA).toLocalDate();
        LocalDate enrolled = claim.study().enrolled();
        boolean late = day.isAfter(time.lastDay(enrolled));
        return finding("applied", late, time.lateApplication(), enrolled + " – " + day);
    }

    private static Finding finding(String what, boolean late, Late mode, String typed) {
        return new Finding(
                what + ".study_time",
                ReasonCode.STUDENT_STATUS_EXPIRED,
                agreement(late, mode),
                "",
                List.of(new Evidence(null, null, 0, null, null, typed, null)));
    }

    private static Agreement agreement(boolean late, Late mode) {
        return !late ? Agreement.EQUAL : mode == Late.HARD ? Agreement.DIFFERENT : Agreement.UNSURE;
    }

    private Optional<Finding> printed(Exhibit document, StudyTime time) {
        Optional<Field> enrolled = field(document, FieldName.ENROLMENT_DATE);
        Optional<Field> graduated = field(document, FieldName.GRADUATION_DATE);
        Optional<PrintedDay> from = enrolled.flatMap(field -> PrintedDay.parse(field.value()));
        Optional<PrintedDay> to = graduated.flatMap(field -> PrintedDay.parse(field.value()));
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Finding(
                document.slot().code() + ".study_time",
                ReasonCode.STUDENT_STATUS_EXPIRED,
                agreement(isLate(from.get(), to.get(), time.years()), time.lateGraduation()),
                "",
                Stream.of(enrolled, graduated)
                        .flatMap(Optional::stream)
                        .map(field -> new Sight(document, field).evidence(null, null))
                        .toList()));
    }

    /** A doubtful date proves nothing here: that it agrees with the typed one is required already. */
    private Optional<Field> field(Exhibit document, FieldName name) {
        return document.extract()
                .flatMap(extract -> extract.field(name))
                .filter(field -> field.confidence() >= judge.thresholds().date().differ());
    }

    /** Surely late, whatever day of a month is meant. */
    static boolean isLate(PrintedDay enrolled, PrintedDay graduated, int years) {
        return graduated.first().isAfter(enrolled.last().plusYears(years));
    }
}
