package heyan.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./heyan score}: results of {@code check} against the truth that came with drawn samples. */
@Command(
        name = "score",
        description =
                "Compares results of 'check' with the truth.jsonl of a drawn batch. Exit 1 when a planted defect passed.")
final class ScoreCommand implements Callable<Integer> {
    @Parameters(
            arity = "2..*",
            paramLabel = "<batch-folder> <results.jsonl>",
            description =
                    "folder with truth.jsonl and the results of 'check'; as many pairs as wanted, counted together")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private List<Path> pairs;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (pairs.size() % 2 != 0) {
            throw new ParameterException(
                    spec.commandLine(), "no results for the batch folder " + pairs.get(pairs.size() - 1));
        }
        Score score = new Score();
        for (int i = 0; i < pairs.size(); i += 2) {
            add(score, pairs.get(i), pairs.get(i + 1));
        }
        score.print(spec.commandLine().getOut());
        return score.falseAccepts() == 0 ? 0 : 1;
    }

    static Score score(Path batch, Path results) throws IOException {
        Score score = new Score();
        add(score, batch, results);
        return score;
    }

    private static void add(Score score, Path batch, Path results) throws IOException {
        ObjectMapper json = new ObjectMapper();
        Map<String, JsonNode> byId = new HashMap<>();
        for (String line : Files.readAllLines(results)) {
            JsonNode result = json.readTree(line);
            byId.put(result.path("application_id").asText(), result);
        }
        for (String line : Files.readAllLines(batch.resolve("truth.jsonl"))) {
            JsonNode truth = json.readTree(line);
            score.add(truth, byId.getOrDefault(truth.path("application_id").asText(), json.createObjectNode()));
        }
    }
}
