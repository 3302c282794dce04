package heyan.samples;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import heyan.claim.DocumentKind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Writes the batch folder of the contract: programme, lists, applications. */
final class BatchWriter {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssxxx");
    private final ObjectWriter pretty = new ObjectMapper().writerWithDefaultPrettyPrinter();
    private final ObjectWriter line = new ObjectMapper().writer();
    private final Path folder;
    private final DrawFile files;
    private final HonestPictures honest;

    BatchWriter(Path folder, DrawFile files) {
        this(folder, files, HonestPictures.NONE);
    }

    /** A writer that takes what is already drawn instead of drawing it again. */
    BatchWriter(Path folder, DrawFile files, HonestPictures honest) {
        this.folder = folder;
        this.files = files;
        this.honest = honest;
    }

    void programme(String id) throws IOException {
        Map<String, Object> programme = new LinkedHashMap<>();
        programme.put("programme_id", id);
        programme.put("title", "2021年第一批申领广州市职工素质建设工程2015年秋季至2018年秋季入读预登记并毕业职工学历教育补助（样本）");
        programme.put("window_open", MOMENT.format(MakeDrafts.OPEN));
        programme.put("window_close_exclusive", MOMENT.format(MakeDrafts.CLOSE));
        programme.put("eligible_batches", ListRows.BATCHES);
        programme.put("eligible_levels", List.of("专科", "本科"));
        programme.put("max_years_from_enrolment_to_graduation", 8);
        programme.put("once_only", true);
        programme.put(
                "required_documents",
                List.of(
                        "id_card_front",
                        "id_card_back",
                        "bank_card",
                        "diploma",
                        "chsi_registration",
                        "application_form"));
        programme.put("optional_documents", List.of("xueji_report"));
        programme.put("trusted_qr_hosts", List.of("www.chsi.com.cn"));
        programme.put("reference_date", "submitted_at");
        programme.put("amount_yuan", 1500);
        Files.write(folder.resolve("programme.json"), pretty.writeValueAsBytes(programme));
    }

    void list(String name, List<String> rows, boolean mark) throws IOException {
        String text = (mark ? "\uFEFF" : "") + String.join("\r\n", rows) + "\r\n";
        Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }

    /** Writes one application; returns the fields of each slot that nobody can read. */
    Map<DocumentKind, Set<String>> application(Draft draft) throws IOException {
        Map<DocumentKind, Set<String>> hidden = new EnumMap<>(DocumentKind.class);
        Path own = Files.createDirectories(folder.resolve(draft.id()));
        List<Map<String, String>> documents = new ArrayList<>();
        for (Map.Entry<DocumentKind, Sheet> entry : draft.sheets().entrySet()) {
            Sheet.Damage damage = entry.getValue().damage();
            if (damage == Sheet.Damage.UNLISTED) {
                continue;
            }
            String name = files.name(draft, entry.getKey());
            Map<String, String> document = new LinkedHashMap<>();
            document.put("kind", entry.getKey().code());
            document.put("file", name);
            documents.add(document);
            boolean second = draft.sidesTogether() && entry.getKey() == DocumentKind.ID_CARD_BACK;
            if (damage != Sheet.Damage.ABSENT && !second) {
                Optional<HonestPictures.Drawn> before = honest.of(draft, entry.getKey());
                if (before.isPresent()) {
                    Path from = before.get().folder().resolve(name);
                    Files.copy(from, own.resolve(name), StandardCopyOption.REPLACE_EXISTING);
                    hidden.putAll(before.get().hidden());
                } else {
                    DrawFile.Drawn drawn = files.draw(draft, entry.getKey());
                    Files.write(own.resolve(name), drawn.bytes());
                    hidden.putAll(drawn.hidden());
                }
            }
        }
        Map<String, Object> typed = new LinkedHashMap<>(draft.typed());
        typed.put("submitted_at", MOMENT.format(draft.submitted()));
        typed.put("documents", documents);
        Files.write(own.resolve("application.json"), pretty.writeValueAsBytes(typed));
        return hidden;
    }

    void truth(List<Draft> drafts, List<Map<DocumentKind, Set<String>>> hidden, Truth truth) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < drafts.size(); i++) {
            lines.append(line.writeValueAsString(truth.of(drafts.get(i), hidden.get(i))))
                    .append('\n');
        }
        Files.writeString(folder.resolve("truth.jsonl"), lines.toString(), StandardCharsets.UTF_8);
    }
}
