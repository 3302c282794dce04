package heyan.intake;

import heyan.intake.ManifestAnswer.Problem;
import heyan.intake.ManifestAnswer.Refused;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Takes one upload: reads its manifest, keeps its files, and records the claim or the refusal, once. */
@Component
class TakeClaim {
    /** Bytes; a manifest has some 2,000. */
    static final int MAX_MANIFEST_BYTES = 1_000_000;

    private final ObjectStore store;
    private final KeepFiles files;
    private final RecordClaim record;

    TakeClaim(ObjectStore store, KeepFiles files, RecordClaim record) {
        this.store = store;
        this.files = files;
        this.record = record;
    }

    /**
     * Takes the version that lies in the inbox now.
     *
     * @return the claim id that it became or repeats, again and again the same; empty when it was refused or is gone
     */
    public List<String> take(String manifestKey) {
        try (var listed = store.list(Bucket.INBOX, manifestKey)) {
            return listed
                    .filter(entry -> entry.key().equals(manifestKey))
                    .findFirst()
                    .flatMap(Upload::of)
                    .flatMap(upload -> record.isKnown(upload) ? record.claimOf(upload) : take(upload))
                    .stream()
                    .toList();
        }
    }

    private Optional<String> take(Upload upload) {
        if (upload.size() > MAX_MANIFEST_BYTES) {
            var problem =
                    new Problem(ManifestFault.MANIFEST_TOO_LARGE, 0, 0, "", "over " + MAX_MANIFEST_BYTES + " bytes");
            return record.refused(upload, Optional.empty(), new Refused(List.of(problem)));
        }
        byte[] manifest = store.get(Bucket.INBOX, upload.key(), MAX_MANIFEST_BYTES);
        String sha256 = files.keep(manifest).sha256();
        return ManifestReader.read(manifest, upload.programme(), upload.application())
                .fold(
                        understood -> record.taken(upload, sha256, understood.claim(), files.keep(understood.claim())),
                        refused -> record.refused(upload, Optional.of(sha256), refused));
    }
}
