package heyan.review;

import heyan.claim.ClaimId;
import heyan.review.access.AccessRules;
import heyan.review.access.Act;
import heyan.review.access.Level;
import heyan.review.access.Person;
import heyan.review.access.Standing;
import heyan.review.access.Standing.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** How claims stand, and who people are, as the rules of access ask it. */
@Component
public class Standings {
    private static final String FIND = """
            SELECT unit_key, district_key, city_key, state, level, hands, proposer FROM review_standing WHERE claim = :claim
            """;

    private final JdbcClient database;
    private final Membership membership;

    Standings(JdbcClient database, Membership membership) {
        this.database = database;
        this.membership = membership;
    }

    /** Who this is, for the rules of access. */
    public Person person(Account account) {
        String union = account.getUnion();
        return new Person(account.getUsername(), account.getRole(), union.isEmpty() ? "" : membership.key(union));
    }

    /** Whether the account may do this; answers 404 when there is no such claim. */
    boolean allows(Account account, Act act, ClaimId claim) {
        Standing standing = find(claim).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return AccessRules.allows(person(account), act, standing);
    }

    /** How the claim stands; empty when no person was ever to see it. */
    Optional<Standing> find(ClaimId claim) {
        return database.sql(FIND)
                .param("claim", claim.toString())
                .query((row, number) -> standing(row))
                .optional();
    }

    private static Standing standing(ResultSet row) throws SQLException {
        Set<String> hands =
                Arrays.stream((String[]) row.getArray("hands").getArray()).collect(Collectors.toUnmodifiableSet());
        return new Standing(
                row.getString("unit_key"),
                row.getString("district_key"),
                row.getString("city_key"),
                State.valueOf(row.getString("state")),
                Level.of(row.getString("level")),
                hands,
                row.getString("proposer"));
    }
}
