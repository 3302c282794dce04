package heyan.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import heyan.cli.BatchFolder.NotABatch;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BatchFolderTest {
    private static final String SHORT = """
            {"programme_id": "gz-2021-1", "title": "t", "window_open": "2021-06-21T10:00:00+08:00",
             "window_close_exclusive": "2021-07-22T00:00:00+08:00", "eligible_batches": [], "eligible_levels": ["本科"],
             "max_years_from_enrolment_to_graduation": 8, "once_only": true, "required_documents": ["diploma"],
             "trusted_qr_hosts": ["www.chsi.com.cn"], "amount_yuan": 1500}
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path batch;

    @Test
    void takesTheFullNoticeAloneOrBesideTheShortForm() throws IOException {
        full("programme.yaml", "gz-2021-1");

        assertThat(BatchFolder.open(batch).programmeId()).isEqualTo("gz-2021-1");
        assertThat(BatchFolder.open(batch).notice()).hasFileName("programme.yaml");

        Files.writeString(batch.resolve("programme.json"), SHORT);

        assertThat(BatchFolder.open(batch).notice()).hasFileName("programme.yaml");
    }

    @Test
    void takesTheShortFormAlone() throws IOException {
        Files.writeString(batch.resolve("programme.json"), SHORT);

        assertThat(BatchFolder.open(batch).notice()).hasFileName("programme.json");
        assertThat(BatchFolder.open(batch).programmeId()).isEqualTo("gz-2021-1");
    }

    @Test
    void refusesNoticesOfTwoProgrammesNoneAndFaultyOnes() throws IOException {
        assertThatThrownBy(() -> BatchFolder.open(batch))
                .isInstanceOf(NotABatch.class)
                .hasMessageContaining("no programme.yaml or programme.json");

        full("programme.yaml", "linyi-2022");
        Files.writeString(batch.resolve("programme.json"), SHORT);
        assertThatThrownBy(() -> BatchFolder.open(batch))
                .isInstanceOf(NotABatch.class)
                .hasMessageContaining("two programmes");

        Files.writeString(batch.resolve("programme.json"), SHORT.replace("once_only", "once"));
        assertThatThrownBy(() -> BatchFolder.open(batch))
                .isInstanceOf(NotABatch.class)
                .hasMessageContaining("programme.json: line 1: once_only: missing; line 3: once: unknown key");
    }

    private void full(String name, String shipped) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(BatchFolder.class.getResourceAsStream("/programmes/" + shipped + ".yaml"))) {
            Files.copy(in, batch.resolve(name));
        }
    }
}
