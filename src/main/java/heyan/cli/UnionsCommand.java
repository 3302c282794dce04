package heyan.cli;

import heyan.claim.Happening;
import heyan.programme.ListRefused;
import heyan.programme.UnionReport;
import heyan.programme.Unions;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./heyan unions}: the tree of unions 工会组织树. */
@Command(
        name = "unions",
        description = {
            "Imports the tree of unions from a CSV or XLSX file with the columns code, name, level, parent, aliases, in place of",
            "the one before, and prints what it changed and which rows it refused. Exit 2 for a file that cannot be used."
        })
final class UnionsCommand implements Callable<Integer> {
    @Parameters(paramLabel = "<file>", description = "unions.csv or unions.xlsx")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path file;

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
        if (!Files.isRegularFile(file)) {
            throw new ParameterException(spec.commandLine(), "no such file: " + file);
        }
        try (var context = Application.idle(data);
                InputStream content = Files.newInputStream(file)) {
            print(context.getBean(Unions.class)
                    .importUnions(file.getFileName().toString(), content, Happening.MACHINE));
            return 0;
        } catch (ListRefused refused) {
            throw new ParameterException(spec.commandLine(), refused.getMessage());
        }
    }

    private void print(UnionReport report) {
        PrintWriter out = spec.commandLine().getOut();
        out.printf(
                "tree %d: %d unions; created %d, changed %d, removed %d, refused %d%n",
                report.version(),
                report.unions(),
                report.created(),
                report.changed(),
                report.removed().size(),
                report.refused());
        report.rows().stream()
                .filter(row -> row.outcome() == UnionReport.Outcome.REFUSED)
                .forEach(row -> out.printf("row %d refused: %s%n", row.row(), row.fault()));
    }
}
