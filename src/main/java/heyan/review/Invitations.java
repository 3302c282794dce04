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
 * lets it count, and a link that works once makes the account. Only the token's digest is kept.
 */
@Component
class Invitations {
    private static final Duration LASTS = Duration.ofDays(7);
    private static final int MOST = 200;
    private static final String COLUMNS = """
            SELECT id, login, name, role, union_name, invited_by, granted_by, used_at, expires_at FROM review_invitation
            """;
    private static final String INSERT = """
            INSERT INTO review_invitation (token_sha256, login, name, role, union_name, invited_by, invited_at, expires_at)
            VALUES (:token, :login, :name, :role, :union, :who, :now, :expires)
            """;
    private static final String GRANT = """
            UPDATE review_invitation SET granted_by = :who, granted_at = :now
            WHERE id = :id AND granted_by IS NULL AND invited_by <> :who AND expires_at > :now
            RETURNING login
            """;
    private static final String USE = """
            UPDATE review_invitation SET used_at = :now
            WHERE token_sha256 = :token AND granted_by IS NOT NULL AND used_at IS NULL AND expires_at > :now
            RETURNING id, login, name, role, union_name, invited_by, granted_by, used_at, expires_at
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
     * @param used when the account was made; null until then
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
            Instant expires) {}

    /** Asks somebody; the token goes into the link and is told this once. */
    @Transactional
    public String invite(Accounts.Made asked, String who) {
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
                .param("expires", now().plus(LASTS))
                .update();
        accounts.tell(
                "invited",
                who,
                Map.of("login", asked.login(), "role", asked.role().code(), "union", asked.union()));
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

    /** Uses the link up; whom it invites. Empty when it is unknown, used, over or not granted yet. */
    Optional<Accounts.Made> use(String token) {
        return database.sql(USE)
                .param("token", Sha256.of(token))
                .param("now", now())
                .query((row, number) -> invitation(row))
                .optional()
                .map(one -> new Accounts.Made(one.login(), one.name(), one.role(), one.union()));
    }

    /** Makes the account; false when the link is unknown, used, over, not granted yet, or the login taken. */
    @Transactional
    public boolean accept(String token, String password) {
        return use(token)
                .filter(invited -> accounts.create(invited, password, invited.login()))
                .isPresent();
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
                row.getObject("expires_at", OffsetDateTime.class).toInstant());
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
