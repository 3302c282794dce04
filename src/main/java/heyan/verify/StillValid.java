package heyan.verify;

import heyan.claim.DocumentKind;
import heyan.claim.IdNumber;
import heyan.claim.IdValidity;
import heyan.claim.PrintedDay;
import heyan.claim.ReasonCode;
import heyan.extract.Field;
import heyan.extract.FieldName;
import heyan.verify.Dossier.Exhibit;
import heyan.verify.Finding.Agreement;
import heyan.verify.Judge.Sight;
import heyan.verify.Likeness.Support;
import heyan.verify.Thresholds.Family;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** ID card and registry reports are valid on the day of submission; the last day counts, 长期 never ends. */
record StillValid(Judge judge) implements Check {
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    /** How long a report without a printed end counts as fresh. */
    private static final int REPORT_MONTHS = 6;
    /** The same, prolonged before it ended. */
    private static final int MONTHS_AHEAD = 2 * REPORT_MONTHS;

    private static final Likeness MISREAD =
            Likeness.unsure("dates of another holder").with(Support.IMPLAUSIBLE);

    @Override
    public List<Finding> check(Dossier dossier) {
        LocalDate day = dossier.claim().submittedAt().atZoneSameInstant(CHINA).toLocalDate();
        Stream<Finding> card =
                Check.usable(dossier, DocumentKind.ID_CARD_BACK).stream().map(back -> card(dossier, back, day));
        Stream<Finding> reports = Stream.of(DocumentKind.CHSI_REGISTRATION, DocumentKind.XUEJI_REPORT)
                .flatMap(slot -> Check.usable(dossier, slot).stream())
                .flatMap(report -> Stream.concat(Stream.of(report(report, day)), term(dossier, report).stream()));
        return Stream.concat(card, reports).toList();
    }

    private Finding card(Dossier dossier, Exhibit back, LocalDate day) {
        Optional<Field> until = field(back, FieldName.VALID_UNTIL);
        if (until.isEmpty()) {
            return Judge.notFound(id(back), back, null);
        }
        Likeness likeness = validity(until.get().value(), day);
        return judged(
                back,
                until.get(),
                ReasonCode.ID_CARD_EXPIRED,
                day,
                likeness.agreement().agrees() ? ofItsHolder(likeness, dossier, back, day) : likeness);
    }

    /** A card for ever proves itself only by the holder's age when it began, or else today, and none begins after today. */
    private static Likeness ofItsHolder(Likeness valid, Dossier dossier, Exhibit back, LocalDate day) {
        String until = field(back, FieldName.VALID_UNTIL).orElseThrow().value();
        Optional<LocalDate> birth = birth(dossier);
        Optional<LocalDate> from = field(back, FieldName.VALID_FROM).flatMap(read -> day(read.value()));
        if (from.isEmpty()) {
            boolean oldEnough =
                    birth.filter(born -> IdValidity.end(born, day).isEmpty()).isPresent();
            return until.equals(IdValidity.PERMANENT) && !oldEnough ? MISREAD : valid;
        }
        if (from.get().isAfter(day)) {
            return MISREAD;
        }
        return birth.map(born -> fits(born, from.get(), until) ? valid.with(Support.CHECKED) : MISREAD)
                .orElse(valid);
    }

    /** By the typed number; where the other side bears another one, that is the finding. */
    private static Optional<LocalDate> birth(Dossier dossier) {
        String number = dossier.claim().worker().idNumber();
        boolean other = Check.usable(dossier, DocumentKind.ID_CARD_FRONT)
                .flatMap(front -> field(front, FieldName.ID_NUMBER))
                .filter(read -> !IdNumber.agree(number, read.value()))
                .isPresent();
        return other ? Optional.empty() : IdNumber.parse(number).map(IdNumber::birth);
    }

    /** Both dates fit the age of the holder: a misread one would not. */
    private static boolean fits(LocalDate birth, LocalDate from, String until) {
        return until.equals(IdValidity.PERMANENT)
                ? IdValidity.fitsForEver(birth, from)
                : day(until).filter(end -> IdValidity.fits(birth, from, end)).isPresent();
    }

    private Finding report(Exhibit report, LocalDate day) {
        Optional<Field> until = field(report, FieldName.VALID_UNTIL);
        if (until.isPresent()) {
            Likeness likeness = validity(until.get().value(), day);
            return judged(
                    report,
                    until.get(),
                    ReasonCode.CHSI_REPORT_EXPIRED,
                    day,
                    likeness.agreement().agrees() && !isPossible(report, day)
                            ? Likeness.unsure("days do not fit")
                            : likeness);
        }
        Optional<Field> updated = field(report, FieldName.UPDATE_DATE);
        return updated.isPresent() ? unprinted(report, updated.get(), day) : Judge.notFound(id(report), report, null);
    }

    /** Updated on a day gone by, and valid for as long from today on as its holder can make it, who may prolong it for some months. */
    private boolean isPossible(Exhibit report, LocalDate day) {
        Optional<LocalDate> updated = printed(report, FieldName.UPDATE_DATE);
        Optional<LocalDate> until = printed(report, FieldName.VALID_UNTIL);
        return updated.filter(printed -> printed.isAfter(day)).isEmpty()
                && until.filter(end -> end.isAfter(day.plusMonths(MONTHS_AHEAD)))
                        .isEmpty();
    }

    /** Forms of 2022 and later print no end: fresh ones pass, older ones may have been prolonged and a person asks. */
    private Finding unprinted(Exhibit report, Field updated, LocalDate day) {
        boolean fresh = day(updated.value())
                .filter(printed -> !printed.isAfter(day)
                        && !printed.plusMonths(REPORT_MONTHS).isBefore(day))
                .isPresent();
        Likeness likeness = fresh ? Likeness.equivalent("updated within 6 months") : Likeness.unsure("end not printed");
        return judged(report, updated, ReasonCode.CHSI_REPORT_EXPIRED, day, likeness);
    }

    /** How long its holder made it valid, where the notice asks for so many months. */
    private Optional<Finding> term(Dossier dossier, Exhibit report) {
        return dossier.programme().documents().report().map(asked -> {
            Optional<LocalDate> updated = printed(report, FieldName.UPDATE_DATE);
            Optional<LocalDate> until = printed(report, FieldName.VALID_UNTIL);
            boolean known = updated.isPresent() && until.isPresent();
            boolean enough = known && !until.get().isBefore(updated.get().plusMonths(asked.months()));
            Agreement agreement = !known ? Agreement.UNSURE : enough ? Agreement.EQUAL : Agreement.DIFFERENT;
            return new Finding(
                    report.slot().code() + ".validity_term",
                    ReasonCode.CHSI_REPORT_EXPIRED,
                    agreement,
                    agreement == Agreement.EQUAL ? "" : "valid for " + asked.months() + " months",
                    Stream.of(FieldName.UPDATE_DATE, FieldName.VALID_UNTIL)
                            .flatMap(name -> field(report, name).stream())
                            .map(field -> new Sight(report, field).evidence(null, null))
                            .toList());
        });
    }

    /** Surely and wholly read only: a misread day would make a term longer or shorter. */
    private Optional<LocalDate> printed(Exhibit exhibit, FieldName name) {
        return field(exhibit, name)
                .filter(read -> read.confidence() >= judge.thresholds().date().differ())
                .flatMap(read -> day(read.value()));
    }

    private Finding judged(Exhibit exhibit, Field field, ReasonCode reason, LocalDate day, Likeness likeness) {
        return judge.judge(id(exhibit), reason, Family.DATE, new Sight(exhibit, field), day.toString(), likeness);
    }

    private static Likeness validity(String until, LocalDate day) {
        if (until.equals(IdValidity.PERMANENT)) {
            return Likeness.EQUAL;
        }
        return PrintedDay.parse(until)
                .map(end -> end.last().isBefore(day)
                        ? Likeness.DIFFERENT
                        : end.isDay() ? Likeness.EQUAL : Likeness.unsure("day not read"))
                .orElse(Likeness.unsure("no date"));
    }

    private static Optional<LocalDate> day(String text) {
        return PrintedDay.parse(text).filter(PrintedDay::isDay).map(PrintedDay::first);
    }

    private static Optional<Field> field(Exhibit exhibit, FieldName name) {
        return exhibit.extract().flatMap(extract -> extract.field(name));
    }

    private static String id(Exhibit exhibit) {
        return exhibit.slot().code() + "." + FieldName.VALID_UNTIL.code();
    }
}
