package heyan.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./heyan check}: one batch folder through the whole pipeline, on parts of its own that are thrown away. */
@Command(
        name = "check",
        description = {
            "Runs one batch folder through the whole pipeline and writes one JSON line for each application.",
            "Exit 0 when every application got an outcome, 1 when anything could not be processed, 2 for a bad folder or option."
        })
final class CheckCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "<batch-folder>",
            description = "holds programme.json or programme.yaml, lists, a folder for each application")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path folder;

    @Option(names = "--out", paramLabel = "<results.jsonl>", description = "where the lines go; default stdout")
    private @Nullable Path out;

    @Option(names = "--workers", paramLabel = "N", description = "reading processes; default one a core")
    private int workers = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--data",
            paramLabel = "<folder>",
            description = "keeps the parts in this folder; files that were read there before are not read again")
    private @Nullable Path data;

    @Option(
            names = "--replay",
            description = "afterwards submit every application once more and print what all but the reading costs")
    private boolean replay;

    @Option(
            names = "--times",
            paramLabel = "N",
            description = "how often --replay does so; the first rounds are slower; default ${DEFAULT-VALUE}")
    private int times = 1;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (workers < 1 || workers > 64) {
            throw new ParameterException(spec.commandLine(), "--workers is from 1 to 64, not " + workers);
        }
        if (times < 1 || times > 100) {
            throw new ParameterException(spec.commandLine(), "--times is from 1 to 100, not " + times);
        }
        try (PrintWriter lines = open()) {
            BatchRun run = new BatchRun(BatchFolder.open(folder), workers, System.err);
            int replays = replay ? times : 0;
            boolean all = data == null ? run.inTemporaryParts(lines, replays) : run.in(data, lines, replays);
            return all ? 0 : 1;
        } catch (BatchFolder.NotABatch bad) {
            throw new ParameterException(spec.commandLine(), bad.getMessage());
        }
    }

    private PrintWriter open() throws IOException {
        Optional<Path> file = Optional.ofNullable(out);
        if (file.isEmpty()) {
            return spec.commandLine().getOut();
        }
        BufferedWriter writer = Files.newBufferedWriter(file.get(), StandardCharsets.UTF_8);
        return new PrintWriter(writer);
    }
}
