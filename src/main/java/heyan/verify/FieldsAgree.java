package heyan.verify;

import heyan.extract.Field;
import heyan.extract.FieldName;
import heyan.programme.UnionTree;
import heyan.verify.Dossier.Exhibit;
import heyan.verify.FieldCheck.Need;
import heyan.verify.Finding.Agreement;
import heyan.verify.Judge.Sight;
import heyan.verify.Thresholds.Family;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Every field of {@link ComparedFields} against its typed value. */
record FieldsAgree(Judge judge) implements Check {
    @Override
    public List<Finding> check(Dossier dossier) {
        return ComparedFields.ALL.stream()
                .flatMap(check ->
                        Check.usable(dossier, check.slot()).stream().flatMap(exhibit -> one(check, exhibit, dossier)))
                .toList();
    }

    private Stream<Finding> one(FieldCheck check, Exhibit exhibit, Dossier dossier) {
        String typed = check.typed().apply(dossier.claim());
        Need need = check.need().in(dossier.programme().documents().requires(check.slot()));
        Optional<Field> field = exhibit.extract().flatMap(extract -> extract.field(check.field()));
        if (field.isEmpty()) {
            return need == Need.REQUIRED ? Stream.of(Judge.notFound(check.id(), exhibit, typed)) : Stream.empty();
        }
        Finding finding = judge.judge(
                check.id(),
                check.reason(),
                need == Need.ASIDE ? Family.SOFT : check.family(),
                new Sight(exhibit, field.get()),
                typed,
                likeness(check, field.get().value(), typed, dossier.unions()));
        return need == Need.ASIDE && finding.agreement() == Agreement.UNSURE ? Stream.empty() : Stream.of(finding);
    }

    private static Likeness likeness(FieldCheck check, String read, String typed, UnionTree unions) {
        Likeness plain = check.comparison().apply(read, typed);
        return check.field() == FieldName.UNIT_UNION ? UnionAlias.text(plain, read, typed, unions) : plain;
    }
}
