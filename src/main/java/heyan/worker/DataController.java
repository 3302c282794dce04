package heyan.worker;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import heyan.intake.Bucket;
import heyan.intake.ObjectStore;
import heyan.review.WorkerDesk;
import heyan.worker.Outgoing.Made;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Everything that is kept of an application, for its owner to take along (个人信息保护法 第四十五条). */
@Controller
class DataController {
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private final MyFiling mine;
    private final Pictures pictures;
    private final Consents consents;
    private final Outgoing outgoing;
    private final Steps steps;
    private final MyReview review;
    private final ObjectStore store;

    DataController(
            MyFiling mine,
            Pictures pictures,
            Consents consents,
            Outgoing outgoing,
            Steps steps,
            MyReview review,
            ObjectStore store) {
        this.mine = mine;
        this.pictures = pictures;
        this.consents = consents;
        this.outgoing = outgoing;
        this.steps = steps;
        this.review = review;
        this.store = store;
    }

    @GetMapping(FormController.PATH + "/data.zip")
    void data(
            @AuthenticationPrincipal Worker worker,
            @PathVariable String programme,
            @PathVariable String application,
            HttpServletResponse response)
            throws IOException {
        Filing filing = mine.of(worker, programme, application);
        response.setContentType("application/zip");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + filing.application() + ".zip\"");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store, private");
        write(filing, response.getOutputStream());
    }

    private void write(Filing filing, OutputStream out) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            put(zip, "data.json", JSON.writeValueAsBytes(sheet(filing)));
            for (Made made : outgoing.of(filing)) {
                put(zip, "application-" + made.round() + ".json", made.manifest());
            }
            for (String file : new TreeSet<>(
                    pictures.all(filing).stream().map(Picture::file).toList())) {
                Optional<InputStream> content = store.open(Bucket.INBOX, filing.folder() + file);
                if (content.isPresent()) {
                    try (InputStream bytes = content.get()) {
                        zip.putNextEntry(new ZipEntry("files/" + file));
                        bytes.transferTo(zip);
                        zip.closeEntry();
                    }
                }
            }
        }
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    private Map<String, Object> sheet(Filing filing) {
        Map<String, Object> sheet = new LinkedHashMap<>();
        sheet.put("application_id", filing.application());
        sheet.put("programme_id", filing.programme());
        sheet.put("phone", filing.owner().digits());
        Map<String, String> draft = new LinkedHashMap<>();
        filing.draft().typed().forEach((field, value) -> draft.put(field.code(), value));
        sheet.put("draft", draft);
        sheet.put(
                "consents",
                consents.of(filing).stream().map(DataController::given).toList());
        sheet.put(
                "pictures",
                pictures.all(filing).stream().map(DataController::picture).toList());
        sheet.put(
                "appeals",
                review.thread(filing).stream().map(DataController::message).toList());
        sheet.put("steps", steps.of(filing).stream().map(DataController::step).toList());
        return sheet;
    }

    private static Map<String, Object> given(Consents.Given given) {
        return Map.of(
                "round", given.round(),
                "consent", given.consent(),
                "version", given.version(),
                "sha256", given.sha256(),
                "at", given.at().toString());
    }

    private static Map<String, Object> picture(Picture picture) {
        return Map.of(
                "slot", picture.slot().code(),
                "file", picture.file(),
                "sha256", picture.sha256(),
                "size", picture.size(),
                "uploaded_at", picture.uploaded().toString(),
                "read", picture.verdict().map(PictureVerdict::read).orElse(Map.of()));
    }

    private static Map<String, Object> message(WorkerDesk.Message message) {
        return Map.of(
                "own", message.own(),
                "words", message.words(),
                "at", message.at().toString());
    }

    private static Map<String, Object> step(Steps.Step step) {
        return Map.of(
                "claim", step.claim().toString(),
                "what", step.what(),
                "reasons", List.copyOf(step.reasons()),
                "note", step.note(),
                "at", step.at().toString());
    }
}
