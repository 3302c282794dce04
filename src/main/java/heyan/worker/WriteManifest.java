package heyan.worker;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import heyan.claim.DocumentKind;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The application.json of a draft and its pictures, as a portal writes it. */
final class WriteManifest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private WriteManifest() {}

    /**
     * Writes it.
     *
     * @param asked slots of the programme; pictures of others are left out
     */
    static byte[] write(
            Filing filing, Map<DocumentKind, Picture> pictures, Set<DocumentKind> asked, OffsetDateTime submitted) {
        Map<String, Object> manifest = new LinkedHashMap<>();
        manifest.put("application_id", filing.application());
        manifest.put("programme_id", filing.programme());
        manifest.put("phone", filing.owner().digits());
        for (FormField field : FormField.values()) {
            manifest.put(field.code(), filing.draft().of(field));
        }
        manifest.put(
                "submitted_at",
                submitted.truncatedTo(ChronoUnit.SECONDS).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME));
        List<Map<String, String>> documents = pictures.values().stream()
                .filter(picture -> asked.contains(picture.slot()))
                .map(picture -> Map.of("kind", picture.slot().code(), "file", picture.file()))
                .toList();
        manifest.put("documents", documents);
        try {
            return JSON.writeValueAsBytes(manifest);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a manifest is always JSON", e);
        }
    }
}
