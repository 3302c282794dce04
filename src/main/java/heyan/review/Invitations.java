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
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Invitations in the place of paper receipts 管理员回执: the system administrator asks somebody, the security administrator
 * lets it count, and a link that works once makes the account, or replaces the forgotten password of one that is there. Only
 * the token's digest is kept.
 */
@Component
class Invitations {
    private static final Duration LASTS = Duration.ofDays(7);
    /** How long a forgotten password can be replaced, the second administrator's part included. */
    static final Duration RESET_LASTS = Duration.ofHours(2);

    private static final int MOST = 200;
    private static final String COLUMNS = """
            SELECT id, login, name, role, union_name, invited_by, granted_by, used_at, expires_at, resets
            FROM review_invitation
            """;
    private static final String INSERT = """
            INSERT INTO review_invitation
                (token_sha256, login, name, role, union_name, invited_by, invited_at, expires_at, resets)
            VALUES (:token, :login, :name, :role, :union, :who, :now, :expires, :resets)
            """;
    private static final String GRANT = """
            UPDATE review_invitation SET granted_by = :who, granted_at = :now
            WHERE id = :id AND granted_by IS NULL AND invited_by <> :who AND expires_at > :now
            RETURNING login
            """;
    private static final String USE = """
            UPDATE review_invitation SET used_at = :now
            WHERE token_sha256 = :token AND granted_by IS NOT NULL AND used_at IS NULL AND expires_at > :now
              AND resets = :resets
            RETURNING id, login, name, role, union_name, invited_by, granted_by, used_at, expires_at, resets
            """;

    private final JdbcClient database;
    private final Accounts accounts;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Invitations(JdbcClient database, Accounts accounts, Clock clock) {
        this.database = database;
        this.accounts = accounts;
        this.clock = clock;
    }

    /**
     * One invitation.
     *
     * @param granted login of the security administrator; null until then
     * @param used when the account was made or got its password; null until then
     * @param resets whether it replaces a password
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
            boolean resets) {}

    /** Asks somebody; the token goes into the link and is told this once. */
    @Transactional
    public String invite(Accounts.Made asked, String who) {
        accounts.tell(
                "invited",
                who,
                Map.of("login", asked.login(), "role", asked.role().code(), "union", asked.union()));
        return token(asked, who, LASTS, false);
    }

    /** Asks the owner of an account to choose another password; the token as above, empty when there is no such account. */
    @Transactional
    public Optional<String> reset(String login, String who) {
        return accounts.find(login).map(account -> {
            accounts.tell("reset_asked", who, Map.of("login", account.getUsername()));
            var same =
                    new Accounts.Made(account.getUsername(), account.getName(), account.getRole(), account.getUnion());
            return token(same, who, RESET_LASTS, true);
        });
    }

    private String token(Accounts.Made asked, String who, Duration lasts, boolean resets) {
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
                .update();
        return token;
    }

    /** Lets an invitation count; false when it is over, or the asker's own. */
    @Transactional
    public boolean grant(long id, String who) {
        Optional<String> login = database.sql(GRANT)
                .param("id", id)
                .param("who", who)
                .param("now", now())
                .query(String.class)
                .optional();
        login.ifPresent(granted -> accounts.tell("granted", who, Map.of("invitation", id, "login", granted)));
        return login.isPresent();
    }

    /** Uses the link of a new account up; whom it invites. Empty when it is unknown, used, over or not granted yet. */
    Optional<Accounts.Made> use(String token) {
        return use(token, false);
    }

    private Optional<Accounts.Made> use(String token, boolean resets) {
        return database.sql(USE)
                .param("token", Sha256.of(token))
                .param("now", now())
                .param("resets", resets)
                .query((row, number) -> invitation(row))
                .optional()
                .map(one -> new Accounts.Made(one.login(), one.name(), one.role(), one.union()));
    }

    /**
     * Makes the account, or replaces its password.
     *
     * @return false when the link is unknown, used, over, not granted yet, or the login taken
     */
    @Transactional
    public boolean accept(String token, String password) {
        return use(token)
                .map(invited -> accounts.create(invited, password, invited.login()))
                .or(() -> use(token, true).map(owner -> accounts.reset(owner.login(), password)))
                .orElse(false);
    }

    List<Invitation> all() {
        return database.sql(COLUMNS + "ORDER BY id DESC LIMIT :most")
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
                row.getBoolean("resets"));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
