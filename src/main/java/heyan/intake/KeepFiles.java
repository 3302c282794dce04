package heyan.intake;

import heyan.claim.Claim;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Copies the files of a claim from the inbox to the originals, once for each content. */
@Component
class KeepFiles {
    /** Bytes; what no phone or scanner makes. Smaller files are kept and judged in {@code inspect}. */
    static final long MAX_BYTES = 100_000_000;

    private static final String ANY_BYTES = "application/octet-stream";

    private final ObjectStore store;

    KeepFiles(ObjectStore store) {
        this.store = store;
    }

    /** Every slot of the claim with its bytes as kept; a file named by several slots is read once. */
    List<StoredDocument> keep(Claim claim) {
        String folder = claim.id().programme() + "/" + claim.id().application() + "/";
        Map<String, StoredDocument> byFile = new HashMap<>();
        return claim.documents().stream()
                .map(slot -> {
                    StoredDocument kept = byFile.computeIfAbsent(slot.file(), file -> copy(slot, folder + file));
                    return new StoredDocument(slot.kind(), slot.file(), kept.sha256(), kept.size());
                })
                .toList();
    }

    /** Keeps bytes that are at hand and seldom known: asking first would cost as much as putting them again. */
    Digest keep(byte[] bytes) {
        Digest digest = Digest.of(bytes);
        store.put(Bucket.ORIGINALS, ObjectStore.contentKey(digest.sha256()), bytes, ANY_BYTES);
        return digest;
    }

    private StoredDocument copy(Claim.Attachment slot, String key) {
        try (ObjectStore.Content content = store.content(Bucket.INBOX, key).orElse(null)) {
            if (content == null) {
                return new StoredDocument(slot.kind(), slot.file(), Optional.empty(), 0);
            }
            if (content.size() > MAX_BYTES) {
                return new StoredDocument(slot.kind(), slot.file(), Optional.empty(), content.size());
            }
            Digest kept = spool(content.bytes());
            return new StoredDocument(slot.kind(), slot.file(), Optional.of(kept.sha256()), kept.size());
        } catch (IOException e) {
            throw new UncheckedIOException("a file of the inbox could not be copied", e);
        }
    }

    /** By way of a temporary file: the key is only known when the last byte was seen. */
    private Digest spool(InputStream content) throws IOException {
        Path spool = Files.createTempFile("heyan-intake", ".part");
        try {
            return keep(content, spool);
        } finally {
            Files.delete(spool);
        }
    }

    private Digest keep(InputStream content, Path spool) throws IOException {
        Digest digest;
        try (var out = Files.newOutputStream(spool)) {
            digest = Digest.copying(content, out);
        }
        if (!isKept(digest)) {
            try (InputStream in = Files.newInputStream(spool)) {
                store.put(Bucket.ORIGINALS, ObjectStore.contentKey(digest.sha256()), in, digest.size(), ANY_BYTES);
            }
        }
        return digest;
    }

    private boolean isKept(Digest digest) {
        return store.stat(Bucket.ORIGINALS, ObjectStore.contentKey(digest.sha256()))
                .filter(there -> there.size() == digest.size())
                .isPresent();
    }
}
