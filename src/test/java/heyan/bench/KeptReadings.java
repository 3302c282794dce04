package heyan.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import heyan.inspect.InspectDocument;
import heyan.inspect.InspectSettings;
import heyan.inspect.Inspection;
import heyan.read.ReadPages;
import heyan.read.ReadSettings;
import heyan.read.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Readings of files, kept as JSON beside them, so that a second run costs no OCR. */
public final class KeptReadings implements AutoCloseable {
    private final ObjectMapper json = new ObjectMapper();
    private final ReadPages pages;
    private final InspectDocument inspect =
            new InspectDocument(new InspectSettings(20_000_000, 40_000_000, 20_000, 20, 80_000_000, 200, 12_000_000));

    /** With the weights in {@code ocr-models}. */
    public KeptReadings() throws IOException {
        pages = new ReadPages(new ReadSettings(Path.of("ocr-models"), "ppocr"));
    }

    /** Nothing for a file that is not there or cannot be used. */
    public Optional<Reading> of(Path file) throws IOException {
        Path kept = file.resolveSibling(file.getFileName() + ".reading.json");
        if (Files.exists(kept)) {
            return Optional.of(json.readValue(kept.toFile(), Reading.class));
        }
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        Optional<Reading> reading = inspect.inspect(Files.readAllBytes(file))
                .fold(
                        (Inspection.Accepted accepted) ->
                                Optional.of(pages.read(accepted).reading()),
                        rejected -> Optional.empty());
        if (reading.isPresent()) {
            json.writeValue(kept.toFile(), reading.get());
        }
        return reading;
    }

    @Override
    public void close() {
        pages.close();
    }
}
