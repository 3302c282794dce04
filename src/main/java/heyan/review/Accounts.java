package heyan.review;

import heyan.claim.Happening;
import heyan.review.access.Role;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The local accounts of the console. */
@Component
public class Accounts implements UserDetailsService {
    /** Shortest password, in characters; length is asked for, not kinds of characters (ASVS V6.2). */
    static final int SHORTEST = 12;

    static final String LOCKED = "locked";
    static final String PASSWORD_RESET = "password_reset";

    private static final Pattern LOGIN = Pattern.compile("[a-z][a-z0-9._-]{1,31}");

    /** Whom the happening is about: no claim and no programme. */
    static final String SUBJECT = "accounts";

    private static final String INSERT = """
            INSERT INTO review_account (login, name, role, union_name, password_hash, created_at)
            VALUES (:login, :name, :role, :union, :hash, :now)
            ON CONFLICT (login) DO NOTHING
            """;
    private static final String REPLACE = "UPDATE review_account SET password_hash = :hash WHERE login = :login";
    /** Who had codes sets up new ones. */
    private static final String END_CODES = """
            UPDATE review_account SET owes_codes = owes_codes OR totp <> '', totp = '' WHERE login = :login
            """;

    private static final String FIND =
            "SELECT login, name, role, union_name, password_hash, locked FROM review_account WHERE login = :login";

    private final JdbcClient database;
    private final PasswordEncoder passwords;
    private final ApplicationEventPublisher happenings;
    private final Clock clock;

    Accounts(JdbcClient database, PasswordEncoder passwords, ApplicationEventPublisher happenings, Clock clock) {
        this.database = database;
        this.passwords = passwords;
        this.happenings = happenings;
        this.clock = clock;
    }

    /** Whether a text may be a login: lower-case letters, digits, {@code . _ -}, a letter first, 2 to 32 in all. */
    public static boolean isLogin(String text) {
        return LOGIN.matcher(text).matches();
    }

    /**
     * Makes an account from the machine's own command line.
     *
     * @param login as in {@link #isLogin}
     * @param role {@link Role#code()}
     * @param password at least 12 characters; only its Argon2id hash is kept
     * @return false when there is one of this login already, which stays as it is
     * @throws IllegalArgumentException when the login or the role is another or the password too short
     */
    @Transactional
    public boolean create(String login, String name, String role, String password) {
        return create(new Made(login, name, Role.of(role), ""), password, Happening.MACHINE);
    }

    /** An account to be made. */
    record Made(String login, String name, Role role, String union) {}

    /** Makes an account, said by {@code who}. */
    @Transactional
    public boolean create(Made made, String password, String who) {
        if (!isLogin(made.login())) {
            throw new IllegalArgumentException("a login has 2 to 32 lower-case letters, digits, '.', '_' or '-'");
        }
        if (password.length() < SHORTEST) {
            throw new IllegalArgumentException("a password has at least " + SHORTEST + " characters");
        }
        if (find(made.login()).isPresent()) {
            return false; // without the 0.14 s of a hash
        }
        int added = database.sql(INSERT)
                .param("login", made.login())
                .param("name", made.name())
                .param("role", made.role().code())
                .param("union", made.union())
                .param("hash", passwords.encode(password))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        if (added == 1) {
            tell("made", who, Map.of("login", made.login(), "role", made.role().code(), "union", made.union()));
        }
        return added == 1;
    }

    /**
     * Says which union an account acts for.
     *
     * @param union name of a unit, district or industry union; empty for none
     * @return false when there is no such account
     */
    @Transactional
    public boolean assign(String login, String union) {
        int changed = database.sql("UPDATE review_account SET union_name = :union WHERE login = :login")
                .param("union", union.strip())
                .param("login", login)
                .update();
        if (changed == 1) {
            tell("assigned", Happening.MACHINE, Map.of("login", login, "union", union.strip()));
        }
        return changed == 1;
    }

    /** Locks an account, whose assigned cases go back to the queue, or opens it again; false when there is none. */
    @Transactional
    public boolean lock(String login, boolean locked, String who) {
        int changed = database.sql("UPDATE review_account SET locked = :locked WHERE login = :login AND login <> :who")
                .param("locked", locked)
                .param("login", login)
                .param("who", who)
                .update();
        if (changed == 1 && locked) {
            database.sql("UPDATE review_item SET owner = NULL WHERE owner = :login AND touched_at IS NULL")
                    .param("login", login)
                    .update();
        }
        if (changed == 1) {
            tell(locked ? LOCKED : "unlocked", who, Map.of("login", login));
        }
        return changed == 1;
    }

    /** Tells the audit what was done with an account. */
    void tell(String what, String who, Map<String, Object> facts) {
        happenings.publishEvent(new Happening(
                SUBJECT, "review.account_" + what, who, clock.instant(), Collections.unmodifiableMap(facts)));
    }

    /** One account without its secrets. */
    record Listed(String login, String name, Role role, String union, boolean locked) {}

    /** The accounts, by login. */
    List<Listed> all() {
        return database.sql(
                        "SELECT login, name, role, union_name, locked FROM review_account ORDER BY login LIMIT 1000")
                .query((row, number) -> new Listed(
                        row.getString("login"),
                        row.getString("name"),
                        Role.of(row.getString("role")),
                        row.getString("union_name"),
                        row.getBoolean("locked")))
                .list();
    }

    /** Whether the account has no one-time codes, or this is one that was not used before. */
    @Transactional
    public boolean acceptsCode(String login, String code) {
        String secret = database.sql("SELECT totp FROM review_account WHERE login = :login")
                .param("login", login)
                .query(String.class)
                .optional()
                .orElse("");
        if (secret.isEmpty()) {
            return true;
        }
        OptionalLong step = Totp.step(secret, code, clock.instant());
        return step.isPresent()
                && database.sql("UPDATE review_account SET totp_step = :step WHERE login = :login AND"
                                        + " totp_step < :step")
                                .param("step", step.getAsLong())
                                .param("login", login)
                                .update()
                        == 1;
    }

    /** Whether this is an administrator, or somebody whose one-time codes were reset, who has not set up new ones yet. */
    boolean owesCodes(Account account) {
        boolean administrator = account.getRole().isAdministrator();
        return database.sql(
                        "SELECT totp = '' AND (owes_codes OR :administrator) FROM review_account WHERE login = :login")
                .param("administrator", administrator)
                .param("login", account.getUsername())
                .query(Boolean.class)
                .optional()
                .orElse(administrator);
    }

    /** Whether the account logs in with one-time codes. */
    boolean hasCodes(String login) {
        return database.sql("SELECT totp <> '' FROM review_account WHERE login = :login")
                .param("login", login)
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    /** Lets the account log in with one-time codes from now on; false when the code is not the secret's. */
    @Transactional
    public boolean useCodes(String login, String secret, String code) {
        boolean used = secret.matches("[A-Z2-7]{32}")
                && Totp.matches(secret, code, clock.instant())
                && database.sql(
                                        "UPDATE review_account SET totp = :secret, owes_codes = false WHERE login = :login AND totp = ''")
                                .param("secret", secret)
                                .param("login", login)
                                .update()
                        == 1;
        if (used) {
            tell("codes_set_up", login, Map.of("login", login));
        }
        return used;
    }

    /**
     * Lets the owner of an account choose another password; locks stay, and so do one-time codes unless {@code codes} ends them.
     * False when there is none.
     */
    boolean reset(String login, String password, boolean codes) {
        if (password.length() < SHORTEST) {
            throw new IllegalArgumentException("a password has at least " + SHORTEST + " characters");
        }
        boolean replaced = replacePassword(login, password);
        if (replaced) {
            tell(PASSWORD_RESET, login, Map.of("login", login));
        }
        if (replaced && codes) {
            database.sql(END_CODES).param("login", login).update();
            tell("codes_reset", login, Map.of("login", login));
        }
        return replaced;
    }

    /** Gives an account another password; false when there is none. */
    boolean replacePassword(String login, String password) {
        return database.sql(REPLACE)
                        .param("hash", passwords.encode(password))
                        .param("login", login)
                        .update()
                == 1;
    }

    @Override
    public UserDetails loadUserByUsername(String login) {
        return find(login).orElseThrow(() -> new UsernameNotFoundException("no such account"));
    }

    /** Reviewers that may have the same work as this one, themselves included: of the same role and union. */
    List<Listed> colleagues(Account account) {
        return all().stream()
                .filter(one -> !one.locked()
                        && one.role() == account.getRole()
                        && one.union().equals(account.getUnion()))
                .toList();
    }

    Optional<Account> find(String login) {
        return database.sql(FIND)
                .param("login", login.strip().toLowerCase(Locale.ROOT))
                .query((row, number) -> new Account(
                        row.getString("login"),
                        row.getString("name"),
                        Role.of(row.getString("role")),
                        row.getString("union_name"),
                        row.getString("password_hash"),
                        !row.getBoolean("locked")))
                .optional();
    }
}
