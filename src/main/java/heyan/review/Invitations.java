package heyan.review;

import heyan.claim.Sha256;
import heyan.review.access.Role;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Invitations in the place of paper receipts 管理员回执: the system administrator asks somebody, the security administrator
 * lets it count, and a link that works once makes the account, or replaces the forgotten password of one that is there. The
 * link is shown to the one and its code to the other, so that neither can use it; only their digests are kept.
 */
@Component
class Invitations {
    private static final Duration LASTS = Duration.ofDays(7);
    /** How long a forgotten password can be replaced, the second administrator's part included. */
    static final Duration RESET_LASTS = Duration.ofHours(2);

    private static final int MOST = 200;
    /** 49 bits, hashed as passwords are. */
    private static final int CODE_LENGTH = 10;

    private static final String COLUMNS =
            "id, login, name, role, union_name, invited_by, granted_by, used_at, expires_at, resets, resets_codes";
    private static final String INSERT = """
            INSERT INTO review_invitation
                (token_sha256, login, name, role, union_name, invited_by, invited_at, expires_at, resets,
                 resets_codes)
            VALUES (:token, :login, :name, :role, :union, :who, :now, :expires, :resets, :codes)
            """;
    private static final String GRANT = """
            UPDATE review_invitation SET granted_by = :who, granted_at = :now, code_hash = :code
            WHERE id = :id AND granted_by IS NULL AND invited_by <> :who AND expires_at > :now
            RETURNING login
            """;
    private static final String CODE = """
            SELECT code_hash FROM review_invitation
            WHERE token_sha256 = :token AND code_hash <> '' AND used_at IS NULL AND expires_at > :now
            """;
    private static final String USE = """
            UPDATE review_invitation SET used_at = :now
            WHERE token_sha256 = :token AND granted_by IS NOT NULL AND used_at IS NULL AND expires_at > :now
              AND resets = :resets
            RETURNING\s
            """ + COLUMNS;

    private final JdbcClient database;
    private final Accounts accounts;
    private final PasswordEncoder codes;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Invitations(JdbcClient database, Accounts accounts, PasswordEncoder codes, Clock clock) {
        this.database = database;
        this.accounts = accounts;
        this.codes = codes;
        this.clock = clock;
    }

    /**
     * One invitation.
     *
     * @param granted login of the security administrator; null until then
     * @param used when the account was made or got its password; null until then
     * @param resets whether it replaces a password
     * @param codes whether it ends the one-time codes too
     */
    record Invitation(
            long id,
            String login,
            String name,
            Role role,
            String union,
            String invited,
            @Nullable String granted,
            @Nullable Instant used,
            Instant expires,
            boolean resets,
            boolean codes) {}

    /** Asks somebody; the token goes into the link and is told this once. */
    @Transactional
    public String invite(Accounts.Made asked, String who) {
        accounts.tell(
                "invited",
                who,
                Map.of("login", asked.login(), "role", asked.role().code(), "union", asked.union()));
        return token(asked, who, LASTS, false, false);
    }

    /**
     * Asks the owner of an account to choose another password, and to set up other one-time codes where {@code codes} says so;
     * the token as above, empty when there is no such account.
     */
    @Transactional
    public Optional<String> reset(String login, boolean codes, String who) {
        return accounts.find(login).map(account -> {
            accounts.tell(codes ? "codes_reset_asked" : "reset_asked", who, Map.of("login", account.getUsername()));
            var same =
                    new Accounts.Made(account.getUsername(), account.getName(), account.getRole(), account.getUnion());
            return token(same, who, RESET_LASTS, true, codes);
        });
    }

    private String token(Accounts.Made asked, String who, Duration lasts, boolean resets, boolean codes) {
        byte[] bytes = new byte[24];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        database.sql(INSERT)
                .param("token", Sha256.of(token))
                .param("login", asked.login())
                .param("name", asked.name())
                .param("role", asked.role().code())
                .param("union", asked.union())
                .param("who", who)
                .param("now", now())
                .param("expires", now().plus(lasts))
                .param("resets", resets)
                .param("codes", codes)
                .update();
        return token;
    }

    /** Lets an invitation count; its code, told this once. Empty when it is over, or the asker's own. */
    @Transactional
    public Optional<Granted> grant(long id, String who) {
        String code = TypedSecret.of(random, CODE_LENGTH);
        Optional<String> login = database.sql(GRANT)
                .param("id", id)
                .param("who", who)
                .param("now", now())
                .param("code", codes.encode(code))
                .query(String.class)
                .optional();
        login.ifPresent(granted -> accounts.tell("granted", who, Map.of("invitation", id, "login", granted)));
        return login.map(granted -> new Granted(granted, code));
    }

    /** What the second administrator hands to the person, not to the first one. */
    record Granted(String login, String code) {}

    /** Whether the link was granted and this is its code. */
    boolean opens(String token, String code) {
        return database.sql(CODE)
                .param("token", Sha256.of(token))
                .param("now", now())
                .query(String.class)
                .optional()
                .filter(hash -> codes.matches(code.strip().toLowerCase(Locale.ROOT), hash))
                .isPresent();
    }

    /**
     * Uses the link of a new account up, whose code was asked for before; whom it invites. Empty when it is unknown, used, over
     * or not granted yet.
     */
    Optional<Accounts.Made> use(String token) {
        return use(token, false).map(Invitations::made);
    }

    private static Accounts.Made made(Invitation one) {
        return new Accounts.Made(one.login(), one.name(), one.role(), one.union());
    }

    private Optional<Invitation> use(String token, boolean resets) {
        return database.sql(USE)
                .param("token", Sha256.of(token))
                .param("now", now())
                .param("resets", resets)
                .query((row, number) -> invitation(row))
                .optional();
    }

    /**
     * Makes the account, or replaces its password.
     *
     * @return false when the link is unknown, used, over, not granted yet, the code another, or the login taken
     */
    @Transactional
    public boolean accept(String token, String code, String password) {
        if (!opens(token, code)) {
            return false;
        }
        return use(token)
                .map(invited -> accounts.create(invited, password, invited.login()))
                .or(() -> use(token, true).map(owner -> accounts.reset(owner.login(), password, owner.codes())))
                .orElse(false);
    }

    List<Invitation> all() {
        return database.sql("SELECT " + COLUMNS + " FROM review_invitation ORDER BY id DESC LIMIT :most")
                .param("most", MOST)
                .query((row, number) -> invitation(row))
                .list();
    }

    private static Invitation invitation(java.sql.ResultSet row) throws java.sql.SQLException {
        OffsetDateTime used = row.getObject("used_at", OffsetDateTime.class);
        return new Invitation(
                row.getLong("id"),
                row.getString("login"),
                row.getString("name"),
                Role.of(row.getString("role")),
                row.getString("union_name"),
                row.getString("invited_by"),
                row.getString("granted_by"),
                used == null ? null : used.toInstant(),
                row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("resets"),
                row.getBoolean("resets_codes"));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
