package heyan.verify;

import heyan.claim.DocumentKind;
import heyan.claim.ReasonCode;
import heyan.claim.UnionName;
import heyan.extract.Field;
import heyan.extract.FieldName;
import heyan.programme.UnionTree;
import heyan.verify.Dossier.Exhibit;
import heyan.verify.Finding.Agreement;
import heyan.verify.Judge.Sight;
import heyan.verify.Likeness.Support;
import heyan.verify.Thresholds.Family;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The form has its blanks filled, a signature, and the round seal of the worker's own unit union. */
record FormIsComplete(Judge judge) implements Check {
    private static final List<FieldName> BLANKS =
            List.of(FieldName.DISTRICT_UNION, FieldName.CONTACT_NAME, FieldName.CONTACT_PHONE);
    private static final String TRUE = "true";
    /** A text at most this share of characters away may be the same seal, read badly: one in five. */
    private static final int NEAR = 5;

    @Override
    public List<Finding> check(Dossier dossier) {
        return Check.usable(dossier, DocumentKind.APPLICATION_FORM)
                .map(form -> form(form, dossier.claim().worker().unitUnion(), dossier.unions()))
                .orElse(List.of());
    }

    private List<Finding> form(Exhibit form, String union, UnionTree unions) {
        List<Finding> findings = new ArrayList<>();
        BLANKS.forEach(blank -> findings.add(blank(form, blank)));
        findings.add(mark(form, FieldName.SIGNATURE_PRESENT, ReasonCode.SIGNATURE_MISSING));
        Finding seal = mark(form, FieldName.SEAL_PRESENT, ReasonCode.SEAL_MISSING);
        findings.add(seal);
        if (seal.agreement().agrees()) {
            findings.add(sealText(form, union, unions));
        }
        return findings;
    }

    /** What was written by hand need not be read well, only be there; a sign alone is a speck or a printed line's end. */
    private Finding blank(Exhibit form, FieldName name) {
        Optional<Field> field = field(form, name);
        if (field.isEmpty()) {
            return Judge.notFound(id(name), form, null);
        }
        String value = field.get().value();
        boolean filled = value.contains(Field.UNREAD) || value.codePoints().anyMatch(Character::isLetterOrDigit);
        Sight sight = new Sight(form, field.get());
        return filled
                ? new Finding(
                        id(name), ReasonCode.FORM_INCOMPLETE, Agreement.EQUAL, "", List.of(sight.evidence(null, null)))
                : judge.judge(id(name), ReasonCode.FORM_INCOMPLETE, Family.MARK, sight, "…", Likeness.DIFFERENT);
    }

    private Finding mark(Exhibit form, FieldName name, ReasonCode reason) {
        Optional<Field> field = field(form, name);
        if (field.isEmpty()) {
            return Judge.notFound(id(name), form, null);
        }
        Likeness likeness = field.get().value().equals(TRUE) ? Likeness.EQUAL : Likeness.DIFFERENT;
        return judge.judge(id(name), reason, Family.MARK, new Sight(form, field.get()), TRUE, likeness);
    }

    private Finding sealText(Exhibit form, String union, UnionTree unions) {
        Optional<Field> field =
                field(form, FieldName.SEAL_TEXT).filter(read -> !read.value().isBlank());
        if (field.isEmpty()) {
            return Judge.notFound(id(FieldName.SEAL_TEXT), form, union);
        }
        Sight sight = new Sight(form, field.get());
        boolean sure =
                field.get().confidence() >= judge.thresholds().of(Family.TEXT).differ();
        Likeness plain = Seal.compare(field.get().value(), field.get().doubts(), sure, union);
        Likeness likeness = UnionName.isName(union)
                ? UnionAlias.seal(plain, field.get().value(), union, unions)
                : Likeness.unsure("no name");
        boolean near = Seal.distance(field.get().value(), union) * NEAR <= union.length();
        if (likeness.agreement() == Agreement.DIFFERENT
                && near
                && !field.get().doubts().isEmpty()) {
            likeness = likeness.with(Support.IMPLAUSIBLE);
        }
        return judge.judge(id(FieldName.SEAL_TEXT), ReasonCode.SEAL_MISMATCH, Family.TEXT, sight, union, likeness);
    }

    private static Optional<Field> field(Exhibit form, FieldName name) {
        return form.extract().flatMap(extract -> extract.field(name));
    }

    private static String id(FieldName name) {
        return DocumentKind.APPLICATION_FORM.code() + "." + name.code();
    }
}
