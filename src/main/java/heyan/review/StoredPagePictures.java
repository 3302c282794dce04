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
    private final ObjectStore store;

    StoredPagePictures(ObjectStore store) {
        this.store = store;
    }

    @Override
    public Optional<byte[]> jpeg(String sha256, int page) {
        Optional<InputStream> found = store.open(Bucket.PAGES, sha256 + "/" + page + ".jpg");
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
