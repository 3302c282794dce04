package heyan.cli;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ScopeType;

/** Entry point of the launcher: {@code ./heyan COMMAND}. */
@Command(
        name = "heyan",
        mixinStandardHelpOptions = true,
        version = "Heyan 核验 0.1.0",
        scope = ScopeType.INHERIT,
        description = "Document intake and verification for public subsidies.",
        subcommands = {
            DemoCommand.class,
            ServeCommand.class,
            CheckCommand.class,
            ReadCommand.class,
            ExportCommand.class,
            VerifyCommand.class,
            DoctorCommand.class,
            RehearseCommand.class,
            UnionsCommand.class,
            AccountCommand.class,
            ScoreCommand.class
        })
public final class Heyan {
    Heyan() {}

    /** Runs one command; the process ends with its exit status: 0 done, 1 failed, 2 wrong use, others as documented. */
    public static void main(String[] args) {
        System.exit(commands().execute(args));
    }

    private static CommandLine commands() {
        return new CommandLine(new Heyan()).setExecutionExceptionHandler((failure, command, parsed) -> {
            command.getErr().println("heyan: " + Failures.inWords(failure));
            return CommandLine.ExitCode.SOFTWARE;
        });
    }

    /** The commands, printing here in place of stdout and stderr; for callers that go on after a command. */
    public static CommandLine commands(PrintWriter printed) {
        return commands().setOut(printed).setErr(printed);
    }
}
