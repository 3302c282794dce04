package heyan.verify;

import heyan.claim.ClaimId;
import heyan.claim.DocumentKind;
import heyan.claim.FormCode;
import heyan.claim.FormCodeKey;
import heyan.claim.ReasonCode;
import heyan.extract.Field;
import heyan.extract.FieldName;
import heyan.verify.Dossier.Exhibit;
import heyan.verify.Finding.Agreement;
import heyan.verify.Finding.Evidence;
import java.util.List;
import java.util.Optional;

/**
 * A form that this house printed carries a signed code: it is of this application and of the values that were submitted. A form
 * without such a code, as other portals print it, says nothing here.
 *
 * @param key empty where none is known: then no code is believed
 */
record FormCodeAgrees(Optional<FormCodeKey> key) implements Check {
    private static final String CHECK = DocumentKind.APPLICATION_FORM.code() + "." + FieldName.QR_CONTENT.code();

    @Override
    public List<Finding> check(Dossier dossier) {
        return Check.usable(dossier, DocumentKind.APPLICATION_FORM)
                .flatMap(form -> form.extract()
                        .flatMap(extract -> extract.field(FieldName.QR_CONTENT))
                        .filter(field -> FormCode.isOurs(field.value()))
                        .map(field -> List.of(finding(dossier, form, field))))
                .orElse(List.of());
    }

    private Finding finding(Dossier dossier, Exhibit form, Field field) {
        Optional<FormCode> genuine = FormCode.parse(field.value())
                .filter(code -> key.filter(known -> known.holds(code)).isPresent());
        String fault = genuine.map(code -> fault(code, dossier)).orElse("not signed here");
        ClaimId claim = dossier.claim().id();
        Evidence evidence = new Evidence(
                form.slot(),
                form.file(),
                field.page(),
                field.box(),
                genuine.map(code -> code.programme() + "/" + code.application()).orElse("HEYAN1"),
                claim.programme() + "/" + claim.application(),
                null);
        return new Finding(
                CHECK,
                ReasonCode.QR_CODE_MISMATCH,
                fault.isEmpty() ? Agreement.EQUAL : Agreement.DIFFERENT,
                fault.isEmpty() ? "signed form" : fault,
                List.of(evidence));
    }

    private static String fault(FormCode code, Dossier dossier) {
        if (!code.isFor(dossier.claim().id())) {
            return "form of another claim";
        }
        return code.isOf(dossier.claim()) ? "" : "form of other values";
    }
}
