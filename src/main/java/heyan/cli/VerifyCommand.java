package heyan.cli;

import heyan.audit.PackageVerdict;
import heyan.audit.VerifyPackage;
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
        PackageVerdict verdict = new VerifyPackage().verify(bag);
        String words = verdict.<String>fold(
                valid -> "valid: " + valid.files() + " files, " + valid.claims() + " claims, " + valid.happenings()
                        + " happenings, " + valid.originals() + " originals",
                tampered -> "tampered: " + tampered.entry() + ": " + tampered.why(),
                notAPackage -> "not a package: " + notAPackage.why());
        spec.commandLine().getOut().println(words);
        return verdict.exitCode();
    }
}
