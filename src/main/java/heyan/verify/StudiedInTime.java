package heyan.verify;

import heyan.claim.Claim;
import heyan.claim.DocumentKind;
import heyan.claim.PrintedDay;
import heyan.claim.ReasonCode;
import heyan.extract.Field;
import heyan.extract.FieldName;
import heyan.verify.Dossier.Exhibit;
import heyan.verify.Finding.Agreement;
import heyan.verify.Finding.Evidence;
import heyan.verify.Judge.Sight;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Student status 学籍 lasts so many years from enrolment; graduation on the last day is in time. Asked of the typed dates and of
 * those on the documents; whether the two agree is asked elsewhere.
 */
record StudiedInTime(Judge judge) implements Check {
    @Override
    public List<Finding> check(Dossier dossier) {
        int years = dossier.programme().maxYears();
        Claim.Study study = dossier.claim().study();
        boolean typedLate = isLate(PrintedDay.of(study.enrolled()), PrintedDay.of(study.graduated()), years);
        Finding typed = new Finding(
                "typed.study_time",
                ReasonCode.STUDENT_STATUS_EXPIRED,
                typedLate ? Agreement.DIFFERENT : Agreement.EQUAL,
                "",
                List.of(new Evidence(null, null, 0, null, null, study.enrolled() + " – " + study.graduated(), null)));
        return Stream.concat(
                        Stream.of(typed),
                        Stream.of(DocumentKind.CHSI_REGISTRATION, DocumentKind.DIPLOMA)
                                .flatMap(slot -> Check.usable(dossier, slot).stream())
                                .flatMap(document -> printed(document, years).stream()))
                .toList();
    }

    private Optional<Finding> printed(Exhibit document, int years) {
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
                isLate(from.get(), to.get(), years) ? Agreement.DIFFERENT : Agreement.EQUAL,
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
