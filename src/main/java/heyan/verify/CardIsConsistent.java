package heyan.verify;

import heyan.claim.DocumentKind;
import heyan.claim.IdNumber;
import heyan.claim.PrintedDay;
import heyan.claim.ReasonCode;
import heyan.extract.Field;
import heyan.extract.FieldName;
import heyan.verify.Dossier.Exhibit;
import heyan.verify.Finding.Agreement;
import heyan.verify.Judge.Sight;
import heyan.verify.Thresholds.Family;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * Sex and birth date on documents against the citizen number. Only when the ID card bears the typed number, else the number
 * itself is the finding; only a sure difference counts.
 */
record CardIsConsistent(Judge judge) implements Check {
    private static final List<DocumentKind> SLOTS = List.of(
            DocumentKind.ID_CARD_FRONT,
            DocumentKind.DIPLOMA,
            DocumentKind.CHSI_REGISTRATION,
            DocumentKind.XUEJI_REPORT);

    @Override
    public List<Finding> check(Dossier dossier) {
        Optional<IdNumber> number = Check.usable(dossier, DocumentKind.ID_CARD_FRONT)
                .flatMap(card -> read(card, FieldName.ID_NUMBER))
                .flatMap(read -> IdNumber.parse(read.value()))
                .filter(read ->
                        IdNumber.canonical(dossier.claim().worker().idNumber()).equals(read.value()));
        return number.stream()
                .flatMap(id -> SLOTS.stream()
                        .flatMap(slot -> Check.usable(dossier, slot).stream())
                        .flatMap(exhibit -> Stream.concat(
                                one(exhibit, FieldName.SEX, id.sex(), Words::text),
                                one(exhibit, FieldName.BIRTH_DATE, id.birth().toString(), CardIsConsistent::birth))))
                .toList();
    }

    private static Likeness birth(String read, String expected) {
        return PrintedDay.parse(read).isPresent() ? Words.day(read, expected) : Likeness.unsure("no date");
    }

    private Stream<Finding> one(
            Exhibit exhibit, FieldName name, String expected, BiFunction<String, String, Likeness> comparison) {
        ReasonCode reason = exhibit.slot() == DocumentKind.ID_CARD_FRONT ? ReasonCode.LOW_CONFIDENCE : ReasonCode.OTHER;
        return read(exhibit, name).stream()
                .map(field -> judge.judge(
                        exhibit.slot().code() + "." + name.code(),
                        reason,
                        Family.SOFT,
                        new Sight(exhibit, field),
                        expected,
                        comparison.apply(field.value(), expected)))
                .filter(finding -> finding.agreement() != Agreement.UNSURE)
                .map(finding -> finding.agreement() == Agreement.DIFFERENT
                        ? new Finding(finding.check(), reason, Agreement.UNSURE, "number and print", finding.evidence())
                        : finding);
    }

    private static Optional<Field> read(Exhibit exhibit, FieldName name) {
        return exhibit.extract().flatMap(extract -> extract.field(name));
    }
}
