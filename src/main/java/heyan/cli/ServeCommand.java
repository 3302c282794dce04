package heyan.cli;

import heyan.review.Accounts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/** {@code ./heyan serve}: the service, until it is stopped. */
@Command(
        name = "serve",
        description = {
            "Starts the service; embedded PostgreSQL, S3 store and broker unless outside ones are configured.",
            "Settings are given as --spring.…=, --heyan.…=, --server.…=, --logging.…= or as environment variables."
        })
final class ServeCommand implements Callable<Integer> {
    /** What this process does. */
    enum Role {
        intake,
        worker,
        console
    }

    private static final Pattern SETTING =
            Pattern.compile("--(spring|heyan|server|logging|management|camel)\\.[A-Za-z0-9.\\[\\]-]+=.*");

    @Option(
            names = "--roles",
            split = ",",
            description = "What this process does: ${COMPLETION-CANDIDATES}; default all.")
    private List<Role> roles = List.of(Role.values());

    @Option(
            names = "--first-account",
            paramLabel = "LOGIN",
            description = "make a reviewer's account for the console and print its password once")
    private @Nullable String firstAccount;

    @Unmatched
    private List<String> settings = new ArrayList<>(); // picocli adds to it

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        for (String setting : settings) {
            if (!SETTING.matcher(setting).matches()) {
                throw new ParameterException(spec.commandLine(), "Unknown option: '" + setting + "'");
            }
        }
        var context = Application.start(
                roles.contains(Role.console), properties(), before -> {}, settings.toArray(String[]::new));
        if (firstAccount != null) {
            AccountCommand.make(
                    context.getBean(Accounts.class),
                    firstAccount,
                    heyan.review.access.Role.CITY_REVIEWER,
                    spec.commandLine().getOut());
        }
        Application.awaitStop(context);
        return 0;
    }

    private Map<String, Object> properties() {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("heyan.cell.ahead", true);
        for (Role role : Role.values()) {
            properties.put("heyan.roles." + role, roles.contains(role));
        }
        return properties;
    }
}
