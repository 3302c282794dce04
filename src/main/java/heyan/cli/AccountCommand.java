package heyan.cli;

import heyan.review.Accounts;
import heyan.review.access.Role;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Iterator;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code ./heyan account}: who may use the console, and for which union. */
@Command(
        name = "account",
        description = {
            "Makes an account for the console when there is none of this login, and prints its password once; says for which",
            "union it acts. Accounts of the issuer, or of no union, manage places; those of unions transfer their claims."
        })
final class AccountCommand implements Callable<Integer> {
    @Parameters(paramLabel = "<login>", description = "lower-case letters, digits, . _ -")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String login;

    @Option(
            names = "--role",
            converter = RoleNames.class,
            completionCandidates = RoleNames.class,
            description = "of a new account: ${COMPLETION-CANDIDATES}; default city_reviewer")
    private Role role = Role.CITY_REVIEWER;

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

    /** Roles by their codes. */
    static final class RoleNames implements ITypeConverter<Role>, Iterable<String> {
        @Override
        public Role convert(String code) {
            return Arrays.stream(Role.values())
                    .filter(role -> role.code().equals(code))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException("no such role: " + code));
        }

        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(Role.values()).map(Role::code).iterator();
        }
    }

    /** Makes an account with a random password, which is printed here and never again. */
    static void make(Accounts accounts, String login, Role role, PrintWriter out) {
        byte[] random = new byte[12];
        new SecureRandom().nextBytes(random);
        String password = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        boolean made = accounts.create(login, login, role.code(), password);
        out.println(made ? login + " / " + password : "there is an account " + login + " already");
    }
}
