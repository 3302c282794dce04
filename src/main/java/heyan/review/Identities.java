package heyan.review;

import java.net.URL;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which account an outside identity opens. An identity alone opens none: an invitation links it. */
@Component
class Identities {
    private static final String FIND =
            "SELECT login FROM review_identity WHERE issuer = :issuer AND subject = :subject";
    private static final String LINK = """
            INSERT INTO review_identity (issuer, subject, login, linked_at) VALUES (:issuer, :subject, :login, :now)
            ON CONFLICT DO NOTHING
            """;
    private static final int RANDOM_BYTES = 33;

    private final JdbcClient database;
    private final Accounts accounts;
    private final Invitations invitations;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Identities(JdbcClient database, Accounts accounts, Invitations invitations, Clock clock) {
        this.database = database;
        this.accounts = accounts;
        this.invitations = invitations;
        this.clock = clock;
    }

    /** The invitation cannot be used for this; nothing was changed. */
    static final class LinkRefused extends RuntimeException {
        private static final long serialVersionUID = 1;

        LinkRefused(String why) {
            super(why);
        }
    }

    /** The account of this identity; empty when none is linked. */
    Optional<Account> find(OidcIdToken token) {
        return database.sql(FIND)
                .param("issuer", issuer(token))
                .param("subject", token.getSubject())
                .query(String.class)
                .optional()
                .flatMap(accounts::find);
    }

    /**
     * Links the identity to the account of an invitation that two administrators let count. An account that is there keeps its
     * role and union, and the invitation must name the same; one that is not is made as it was invited.
     *
     * @throws LinkRefused when the link is unknown, used or over, or names another role or an administrator, or the account has an identity there
     */
    @Transactional
    public Account link(String invitation, OidcIdToken token) {
        Accounts.Made invited = invitations.use(invitation).orElseThrow(() -> new LinkRefused("no such invitation"));
        if (invited.role().isAdministrator()) {
            throw new LinkRefused("an administrator logs in with password and code");
        }
        Optional<Account> present = accounts.find(invited.login());
        if (present.isPresent()) {
            if (present.get().getRole() != invited.role()
                    || !present.get().getUnion().equals(invited.union())) {
                throw new LinkRefused("another role");
            }
        } else {
            accounts.create(invited, unknown(), invited.login());
        }
        int linked = database.sql(LINK)
                .param("issuer", issuer(token))
                .param("subject", token.getSubject())
                .param("login", invited.login())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        if (linked != 1) {
            throw new LinkRefused("linked already");
        }
        accounts.tell("linked", invited.login(), Map.of("login", invited.login(), "issuer", issuer(token)));
        return accounts.find(invited.login()).orElseThrow();
    }

    /** A password that nobody knows: the account is opened by its identity. */
    private String unknown() {
        byte[] bytes = new byte[RANDOM_BYTES];
        random.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static String issuer(OidcIdToken token) {
        URL issuer = token.getIssuer();
        return issuer.toString();
    }
}
