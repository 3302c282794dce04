package heyan.review;

import heyan.cell.CellAnswer;
import heyan.cell.Cells;
import heyan.inspect.InspectSettings;
import heyan.intake.Bucket;
import heyan.intake.ObjectStore;
import org.springframework.stereotype.Component;

/** In the bucket of the originals, where the audit package finds them. */
@Component
class StoredScreens implements Screens {
    private final ObjectStore store;
    private final Cells cells;
    private final InspectSettings limits;

    StoredScreens(ObjectStore store, Cells cells, InspectSettings limits) {
        this.store = store;
        this.cells = cells;
        this.limits = limits;
    }

    @Override
    public void keep(String sha256, byte[] picture) {
        store.put(Bucket.ORIGINALS, ObjectStore.contentKey(sha256), picture, "application/octet-stream");
    }

    @Override
    public byte[] open(String sha256) {
        return store.get(Bucket.ORIGINALS, ObjectStore.contentKey(sha256), limits.maxBytes());
    }

    @Override
    public CellAnswer read(byte[] picture) {
        return cells.examine(picture).answer();
    }
}
