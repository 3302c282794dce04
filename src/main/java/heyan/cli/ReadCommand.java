package heyan.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import heyan.cell.CellSettings;
import heyan.cell.Cells;
import heyan.claim.DocumentKind;
import heyan.decide.ResultLine;
import heyan.extract.Extract;
import heyan.extract.ExtractFields;
import heyan.inspect.InspectSettings;
import heyan.read.ReadSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./heyan read}: single files, for trying out. */
@Command(
        name = "read",
        description = "Inspects and reads single files and prints kind, fields, confidences and boxes as JSON.")
final class ReadCommand implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "<file>")
    private List<Path> files = List.of();

    @Option(
            names = "--kind",
            paramLabel = "K",
            description = "read as this kind, such as id_card_front; default: by content")
    private @Nullable String kind;

    @Option(names = "--text", description = "also print every line of text")
    private boolean text;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Optional<DocumentKind> asked = Optional.ofNullable(kind).map(this::kind);
        ObjectMapper json = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
        Path models = Application.home().resolve("ocr-models");
        try (Cells cells =
                new Cells(CellSettings.defaults(), InspectSettings.defaults(), new ReadSettings(models, "ppocr"))) {
            for (Path file : files) {
                if (!Files.isRegularFile(file)) {
                    throw new ParameterException(spec.commandLine(), "no such file: " + file);
                }
                Map<String, Object> answer = read(cells, file, asked);
                spec.commandLine().getOut().println(json.writeValueAsString(answer));
            }
        }
        return 0;
    }

    private DocumentKind kind(String code) {
        return DocumentKind.of(code)
                .orElseThrow(() -> new ParameterException(spec.commandLine(), "no such kind of document: " + code));
    }

    private Map<String, Object> read(Cells cells, Path file, Optional<DocumentKind> asked) throws IOException {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("file", file.toString());
        cells.examine(Files.readAllBytes(file))
                .answer()
                .fold(
                        read -> {
                            Extract extract = extract(read.reading(), asked);
                            line.put("media_type", read.mediaType());
                            line.put("kind", extract.kind().code());
                            line.put(
                                    "detected",
                                    extract.detected().stream()
                                            .map(DocumentKind::code)
                                            .toList());
                            line.put("fields", ResultLine.fields(extract));
                            line.put("signals", read.signals());
                            if (text) {
                                line.put("pages", read.reading().pages());
                            }
                            return line;
                        },
                        unusable -> {
                            line.put("defect", unusable.defect().reason().name());
                            line.put("detail", unusable.detail());
                            return line;
                        });
        return line;
    }

    /** Without a kind asked for, the file's own first kind is asked. */
    private static Extract extract(heyan.read.Reading reading, Optional<DocumentKind> asked) {
        ExtractFields extractFields = new ExtractFields();
        Extract first = extractFields.extract(asked.orElse(DocumentKind.UNKNOWN), reading);
        return asked.isPresent() || first.detected().isEmpty()
                ? first
                : extractFields.extract(first.detected().iterator().next(), reading);
    }
}
