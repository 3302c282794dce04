package heyan.cli;

import heyan.review.Accounts;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./heyan account}: who may use the console, and for which union. */
@Command(
        name = "account",
        description = {
            "Makes an account for the console when there is none of this login, and prints its password once; says for which",
            "union it acts. Accounts of the issuer, or of no union, manage places; those of unions transfer their claims."
        })
final class AccountCommand implements Callable<Integer> {
    /** What an account may do. */
    enum Role {
        unit_reviewer,
        district_reviewer,
        city_reviewer,
        finance,
        auditor,
        system_admin,
        security_admin,
        audit_admin
    }

    @Parameters(paramLabel = "<login>", description = "lower-case letters, digits, . _ -")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String login;

    @Option(names = "--role", description = "of a new account: ${COMPLETION-CANDIDATES}; default ${DEFAULT-VALUE}")
    private Role role = Role.city_reviewer;

    @Option(names = "--union", paramLabel = "NAME", description = "the union it acts for; '' for none")
    private @Nullable String union;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "data folder of the embedded parts; default: as 'serve' has it")
    private Path data = Application.home().resolve("data");

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (!Accounts.isLogin(login)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "a login has 2 to 32 lower-case letters, digits, '.', '_' or '-', a letter first: " + login);
        }
        try (var context = Application.idle(data)) {
            Accounts accounts = context.getBean(Accounts.class);
            make(accounts, login, role, spec.commandLine().getOut());
            if (union != null) {
                accounts.assign(login, union);
            }
            return 0;
        }
    }

    /** Makes an account with a random password, which is printed here and never again. */
    static void make(Accounts accounts, String login, Role role, PrintWriter out) {
        byte[] random = new byte[12];
        new SecureRandom().nextBytes(random);
        String password = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        boolean made = accounts.create(login, login, role.name(), password);
        out.println(made ? login + " / " + password : "there is an account " + login + " already");
    }
}
