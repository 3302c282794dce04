package heyan.audit;

import heyan.intake.Bucket;
import heyan.intake.ObjectStore;
import java.io.InputStream;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The originals in the object store. */
@Component
final class StoredOriginals implements Originals {
    private final ObjectStore store;

    StoredOriginals(ObjectStore store) {
        this.store = store;
    }

    @Override
    public Optional<InputStream> open(String sha256) {
        return store.open(Bucket.ORIGINALS, ObjectStore.contentKey(sha256));
    }
}
