package heyan.intake;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import heyan.claim.Claim;
import heyan.claim.ClaimId;
import heyan.claim.DocumentKind;
import heyan.intake.ManifestAnswer.Problem;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads an application.json strictly. All problems are named at once; keys that are not known are left alone, so that
 * portals may add their own.
 */
final class ManifestReader {
    private static final Set<DocumentKind> SLOTS =
            EnumSet.range(DocumentKind.ID_CARD_FRONT, DocumentKind.APPLICATION_FORM);
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final List<Problem> problems = new ArrayList<>();

    private ManifestReader() {}

    /** Reads the manifest that lies in the inbox under {@code programme/application/}. */
    static ManifestAnswer read(byte[] manifest, String programme, String application) {
        var reader = new ManifestReader();
        Optional<Claim> claim = reader.tree(manifest).flatMap(root -> reader.claim(root, programme, application));
        if (!reader.problems.isEmpty()) {
            return new ManifestAnswer.Refused(reader.problems);
        }
        return new ManifestAnswer.Understood(claim.orElseThrow());
    }

    private Optional<JsonTree> tree(byte[] manifest) {
        try {
            String json = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(manifest))
                    .toString();
            return Optional.of(JsonTree.parse(json.startsWith(BYTE_ORDER_MARK) ? json.substring(1) : json));
        } catch (CharacterCodingException e) {
            problems.add(new Problem(ManifestFault.NOT_JSON, 0, 0, "", "expected UTF-8"));
        } catch (JsonProcessingException e) {
            notJson(e);
        } catch (IOException e) {
            problems.add(new Problem(ManifestFault.NOT_JSON, 0, 0, "", "cannot be read"));
        }
        return Optional.empty();
    }

    private void notJson(JsonProcessingException e) {
        JsonLocation at = e.getLocation() == null ? JsonLocation.NA : e.getLocation();
        boolean twice = e.getOriginalMessage().startsWith("Duplicate field");
        problems.add(new Problem(
                twice ? ManifestFault.DUPLICATE_KEY : ManifestFault.NOT_JSON,
                Math.max(at.getLineNr(), 0),
                Math.max(at.getColumnNr(), 0),
                "",
                twice ? "a key is given twice" : "expected one JSON object"));
    }

    private Optional<Claim> claim(JsonTree root, String programme, String application) {
        if (root.token() != JsonToken.START_OBJECT) {
            problems.add(
                    new Problem(ManifestFault.WRONG_TYPE, root.line(), root.column(), "", "expected one JSON object"));
            return Optional.empty();
        }
        var fields = new ManifestFields(root, "", problems);
        fields.identifier("application_id", application);
        fields.identifier("programme_id", programme);
        var worker = new Claim.Worker(
                fields.text("name"),
                fields.text("id_number"),
                fields.text("phone"),
                fields.text("employer"),
                fields.text("unit_union"),
                fields.text("district_union"));
        var account = new Claim.Account(fields.text("bank_name"), fields.text("bank_card_number"));
        Claim.Study study = study(fields);
        var submitted = fields.moment("submitted_at");
        List<Claim.Attachment> documents = documents(fields.list("documents"));
        return problems.isEmpty()
                ? Optional.of(
                        new Claim(new ClaimId(programme, application, 1), worker, account, study, submitted, documents))
                : Optional.empty();
    }

    private static Claim.Study study(ManifestFields fields) {
        return new Claim.Study(
                fields.text("school"),
                fields.text("major"),
                fields.text("study_form"),
                fields.text("level"),
                fields.day("enrolment_date"),
                fields.day("graduation_date"),
                fields.text("certificate_number"),
                fields.text("chsi_code"));
    }

    private List<Claim.Attachment> documents(List<JsonTree> items) {
        List<Claim.Attachment> attachments = new ArrayList<>();
        Set<DocumentKind> seen = EnumSet.noneOf(DocumentKind.class);
        for (int i = 0; i < items.size(); i++) {
            JsonTree item = items.get(i);
            String place = "documents[" + i + "]";
            if (item.token() != JsonToken.START_OBJECT) {
                problems.add(
                        new Problem(ManifestFault.WRONG_TYPE, item.line(), item.column(), place, "expected an object"));
                continue;
            }
            var fields = new ManifestFields(item, place + ".", problems);
            String file = fields.fileName("file");
            kind(fields, seen).ifPresent(kind -> attachments.add(new Claim.Attachment(kind, file)));
        }
        return attachments;
    }

    private static Optional<DocumentKind> kind(ManifestFields fields, Set<DocumentKind> seen) {
        String code = fields.text("kind");
        Optional<DocumentKind> kind = DocumentKind.of(code).filter(SLOTS::contains);
        if (kind.isEmpty() && !code.isEmpty()) {
            fields.note(ManifestFault.UNKNOWN_KIND, "kind", "expected a kind of document that can be asked for");
        }
        if (kind.isPresent() && !seen.add(kind.get())) {
            fields.note(ManifestFault.DUPLICATE_SLOT, "kind", "is there twice");
        }
        return kind;
    }
}
