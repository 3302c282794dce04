package heyan.review;

import heyan.intake.Bucket;
import heyan.intake.ObjectStore;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The rasters in the bucket {@code heyan-pages}, under {@code <sha256>/<page>.jpg}. */
@Component
class StoredPagePictures implements PagePictures {
    /** In bytes: the pictures of about ten cases. */
    private static final long MOST = 32_000_000;

    private final ObjectStore store;
    private final Recent<String, byte[]> recent = new Recent<>(MOST, picture -> picture.length);

    StoredPagePictures(ObjectStore store) {
        this.store = store;
    }

    @Override
    public Optional<byte[]> jpeg(String sha256, int page) {
        return recent.get(sha256 + "/" + page + ".jpg", this::fetch);
    }

    private Optional<byte[]> fetch(String key) {
        Optional<InputStream> found = store.open(Bucket.PAGES, key);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        try (InputStream content = found.get()) {
            return Optional.of(content.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("the picture broke off", e);
        }
    }
}
