package heyan.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./heyan verify}: checks an audit package offline. */
@Command(
        name = "verify",
        description =
                "Checks an audit package offline, without database or network. Exit 0 valid, 3 tampered, 2 not a package.")
final class VerifyCommand implements Callable<Integer> {
    @Parameters(paramLabel = "<audit-package>")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path bag;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        return 0;
    }
}
