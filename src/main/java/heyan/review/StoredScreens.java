package heyan.review;

import heyan.cell.CellAnswer;
import heyan.cell.Cells;
import heyan.intake.Bucket;
import heyan.intake.ObjectStore;
import org.springframework.stereotype.Component;

/** In the bucket of the originals, where the audit package finds them. */
@Component
class StoredScreens implements Screens {
    private final ObjectStore store;
    private final Cells cells;

    StoredScreens(ObjectStore store, Cells cells) {
        this.store = store;
        this.cells = cells;
    }

    @Override
    public void keep(String sha256, byte[] picture) {
        store.put(Bucket.ORIGINALS, ObjectStore.contentKey(sha256), picture, "application/octet-stream");
    }

    @Override
    public CellAnswer read(byte[] picture) {
        return cells.examine(picture).answer();
    }
}
