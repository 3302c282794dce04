package heyan.review;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** The local accounts of the console. */
@Component
public class Accounts implements UserDetailsService {
    /** Shortest password, in characters; length is asked for, not kinds of characters (ASVS V6.2). */
    static final int SHORTEST = 12;

    private static final Pattern LOGIN = Pattern.compile("[a-z][a-z0-9._-]{1,31}");
    private static final String INSERT = """
            INSERT INTO review_account (login, name, role, password_hash, created_at)
            VALUES (:login, :name, :role, :hash, :now)
            ON CONFLICT (login) DO NOTHING
            """;
    private static final String REPLACE = "UPDATE review_account SET password_hash = :hash WHERE login = :login";
    private static final String FIND =
            "SELECT login, name, role, union_name, password_hash FROM review_account WHERE login = :login";

    private final JdbcClient database;
    private final PasswordEncoder passwords;
    private final Clock clock;

    Accounts(JdbcClient database, PasswordEncoder passwords, Clock clock) {
        this.database = database;
        this.passwords = passwords;
        this.clock = clock;
    }

    /** Whether a text may be a login: lower-case letters, digits, {@code . _ -}, a letter first, 2 to 32 in all. */
    public static boolean isLogin(String text) {
        return LOGIN.matcher(text).matches();
    }

    /**
     * Makes an account.
     *
     * @param login as in {@link #isLogin}
     * @param role {@code reviewer} or {@code inspector}
     * @param password at least 12 characters; only its Argon2id hash is kept
     * @return false when there is one of this login already, which stays as it is
     * @throws IllegalArgumentException when the login or the role is another or the password too short
     */
    public boolean create(String login, String name, String role, String password) {
        if (!isLogin(login)) {
            throw new IllegalArgumentException("a login has 2 to 32 lower-case letters, digits, '.', '_' or '-'");
        }
        if (password.length() < SHORTEST) {
            throw new IllegalArgumentException("a password has at least " + SHORTEST + " characters");
        }
        return database.sql(INSERT)
                        .param("login", login)
                        .param("name", name)
                        .param("role", Account.Role.of(role).code())
                        .param("hash", passwords.encode(password))
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /**
     * Says which union an account acts for.
     *
     * @param union name of a unit, district or industry union; empty for none
     * @return false when there is no such account
     */
    public boolean assign(String login, String union) {
        return database.sql("UPDATE review_account SET union_name = :union WHERE login = :login")
                        .param("union", union.strip())
                        .param("login", login)
                        .update()
                == 1;
    }

    /** Gives an account another password. */
    void replacePassword(String login, String password) {
        database.sql(REPLACE)
                .param("hash", passwords.encode(password))
                .param("login", login)
                .update();
    }

    @Override
    public UserDetails loadUserByUsername(String login) {
        return database.sql(FIND)
                .param("login", login.strip().toLowerCase(Locale.ROOT))
                .query((row, number) -> new Account(
                        row.getString("login"),
                        row.getString("name"),
                        Account.Role.of(row.getString("role")),
                        row.getString("union_name"),
                        row.getString("password_hash")))
                .optional()
                .orElseThrow(() -> new UsernameNotFoundException("no such account"));
    }
}
