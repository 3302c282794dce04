package heyan.read;

import java.nio.file.Path;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How this room reads.
 *
 * @param models the folder {@code ocr-models} with weights, language data and {@code SHA256SUMS}
 * @param engine {@code ppocr}, the measured best, or {@code tesseract} for a site that wants no neural lines
 */
@ConfigurationProperties("heyan.read")
public record ReadSettings(
        @DefaultValue("ocr-models") Path models,
        @DefaultValue("ppocr") String engine) {
    public ReadSettings {
        if (!Set.of("ppocr", "tesseract").contains(engine)) {
            throw new IllegalArgumentException("heyan.read.engine is ppocr or tesseract, not " + engine);
        }
    }
}
