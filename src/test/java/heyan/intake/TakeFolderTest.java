package heyan.intake;

import static org.assertj.core.api.Assertions.assertThat;

import heyan.TestStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TakeFolderTest {
    private final ObjectStore store = TestStore.open();

    @Test
    void putsWhatAPortalWouldPutAndSaysWhatItLeftOut(@TempDir Path batch) throws IOException {
        Path secret = Files.writeString(batch.resolve("secret.txt"), "outside");
        Files.writeString(batch.resolve("programme.json"), "{}");
        Path good = application(batch, "A1");
        Files.createSymbolicLink(good.resolve("link.jpg"), secret);
        Files.createDirectory(good.resolve("inner"));
        Files.createDirectory(batch.resolve("A2"));
        Files.createSymbolicLink(batch.resolve("A3"), good);
        application(batch, "bad name");

        TakeFolder.Counts counts = new TakeFolder(store).take(batch, "folder-1");

        assertThat(counts.applications()).isEqualTo(1);
        assertThat(counts.files()).isEqualTo(2);
        assertThat(counts.leftOut())
                .extracting(TakeFolder.LeftOut::path)
                .containsExactlyInAnyOrder("A1/link.jpg", "A1/inner", "A2", "A3", "bad name");
        try (var listed = store.list(Bucket.INBOX, "folder-1/")) {
            assertThat(listed.map(ObjectStore.Entry::key))
                    .containsExactly("folder-1/A1/application.json", "folder-1/A1/both.jpg");
        }
    }

    @Test
    void putsTheManifestLast(@TempDir Path batch) throws IOException {
        application(batch, "A1");

        new TakeFolder(store).take(batch, "folder-2");

        Path put = TestStore.folder(Bucket.INBOX).resolve("folder-2/A1");
        assertThat(Files.getLastModifiedTime(put.resolve("application.json")))
                .isGreaterThan(Files.getLastModifiedTime(put.resolve("both.jpg")));
    }

    private static Path application(Path batch, String name) throws IOException {
        Path folder = Files.createDirectory(batch.resolve(name));
        Files.writeString(folder.resolve("application.json"), "{}");
        Files.writeString(folder.resolve("both.jpg"), "样本");
        return folder;
    }
}
