package heyan.programme;

import heyan.claim.ClaimId;
import heyan.claim.DocumentKind;
import heyan.claim.Sha256;
import java.util.List;
import java.util.Optional;

/**
 * A programme's file to {@link Programme}: programme.json, the short form, or programme.yaml, which says everything. Strict:
 * what it does not know or cannot use is a fault, never ignored.
 */
final class ProgrammeReader {
    private ProgrammeReader() {}

    /** @param file its name; throws {@link ProgrammeRefused} with all faults */
    static Programme read(String file, byte[] content) {
        Fields fields = Fields.parse(file, content);
        String version = Sha256.of(content);
        return file.endsWith(".json") ? new ShortNotice(fields).read(version) : new FullNotice(fields).read(version);
    }

    static String id(Fields fields) {
        String id = fields.text("programme_id");
        if (!id.isEmpty() && !ClaimId.isPart(id)) {
            fields.fault("programme_id", "expected 1 to 64 letters, digits, '.', '_' or '-'");
        }
        return id;
    }

    /** The kind with this code, if a claim can bring it. */
    static Optional<DocumentKind> kind(Fields fields, String key, String code) {
        Optional<DocumentKind> kind = DocumentKind.of(code).filter(known -> known != DocumentKind.UNKNOWN);
        if (kind.isEmpty()) {
            fields.fault(key, "unknown kind of document");
        }
        return kind;
    }

    static List<String> hosts(Fields fields, String key) {
        List<String> hosts = fields.texts(key, true);
        if (!hosts.stream().allMatch(host -> host.matches("[a-z0-9]([a-z0-9.-]*[a-z0-9])?"))) {
            fields.fault(key, "expected host names in lower case");
        }
        return hosts;
    }
}
