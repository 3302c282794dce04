package heyan.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApplicationTest {
    @TempDir
    private Path home;

    @Test
    void aLinkedFolderOfRoutesIsFollowedAsCamelDoesNot() throws IOException {
        Path linked = Path.of("routes").toRealPath();
        Files.createSymbolicLink(home.resolve("routes"), linked);

        assertThat(Application.routes(home)).isEqualTo(linked);
    }

    @Test
    void aFolderWithoutRoutesIsNamedBeforeAnythingStarts() throws IOException {
        Files.createDirectory(home.resolve("routes"));

        assertThatThrownBy(() -> Application.routes(home))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("no route file")
                .hasMessageContaining("errors.camel.yaml");
    }
}
