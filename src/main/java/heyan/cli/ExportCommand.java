package heyan.cli;

import heyan.audit.ExportRound;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ./heyan export}: a round as an audit package. */
@Command(name = "export", description = "Writes a round as an audit package (BagIt) that 'verify' checks offline.")
final class ExportCommand implements Callable<Integer> {
    @Option(names = "--round", required = true, paramLabel = "R", description = "programme_id of the round")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String round;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description = "folder to write; must not exist or be empty")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path out;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "data folder of the embedded parts; default: as 'serve' has it")
    private Path data = Application.home().resolve("data");

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        try (var context = Application.idle(data)) {
            Path written = context.getBean(ExportRound.class).export(round, out);
            spec.commandLine().getOut().println(written);
            return 0;
        }
    }
}
