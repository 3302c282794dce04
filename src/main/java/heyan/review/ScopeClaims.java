package heyan.review;

import heyan.claim.ClaimId;
import heyan.claim.Happening;
import heyan.programme.Notice;
import heyan.programme.Programme;
import heyan.programme.Programmes;
import heyan.programme.UnionMoved;
import heyan.programme.Unions;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps every claim's scope as the tree of unions and the transfers have it. */
@Component
class ScopeClaims {
    private static final String GROUPS = """
            SELECT DISTINCT i.programme, u.union_name,
                   CASE WHEN u.union_name = i.union_name THEN i.district_name ELSE '' END AS district
            FROM review_item i JOIN review_claim_union u ON u.claim = i.claim
            WHERE (CAST(:application AS text) IS NULL OR i.programme || '/' || i.application = CAST(:application AS text))
              AND (CAST(:only AS text) IS NULL OR i.programme = CAST(:only AS text)) AND (:all OR i.unit_key = '')
            """;
    /** An assignment that nobody took up ends with the scope in which it was made. */
    private static final String WRITE = """
            UPDATE review_item i SET unit_key = :unit, district_key = :district, city_key = :city,
                   owner = CASE WHEN i.touched_at IS NOT NULL THEN i.owner END
            FROM review_claim_union u
            WHERE u.claim = i.claim AND i.programme = :programme AND u.union_name = :union
              AND CASE WHEN u.union_name = i.union_name THEN i.district_name ELSE '' END = :typed
              AND (CAST(:application AS text) IS NULL OR i.programme || '/' || i.application = CAST(:application AS text))
              AND (i.unit_key, i.district_key, i.city_key) IS DISTINCT FROM (:unit, :district, :city)
            """;

    private final JdbcClient database;
    private final Programmes programmes;
    private final Unions unions;

    ScopeClaims(JdbcClient database, Programmes programmes, Unions unions) {
        this.database = database;
        this.programmes = programmes;
        this.unions = unions;
    }

    /** Claims of one union in one round. */
    private record Group(String programme, String union, String district) {}

    /** The scope of a claim of this union. */
    ClaimScope of(String programme, String union, String typedDistrict) {
        Optional<Notice> notice = programmes.find(programme).map(Programme::notice);
        return ClaimScope.of(union, typedDistrict, unions.tree(), notice);
    }

    /** A transferred claim is the other union's from the same moment on. */
    @EventListener
    @Transactional
    public void moved(UnionMoved event) {
        ClaimId claim = event.claim();
        write(claim.programme() + "/" + claim.application(), claim.programme(), true);
    }

    /** A new tree, or a new notice that may name another issuer. */
    @EventListener
    @Transactional
    public void changed(Happening happening) {
        if (happening.what().equals("programme.unions_imported")) {
            write(null, null, true);
        } else if (happening.what().equals("programme.loaded")) {
            write(null, happening.claim(), true);
        }
    }

    /** Claims of before there were scopes. */
    @EventListener(ApplicationReadyEvent.class)
    @Transactional
    public void ready() {
        write(null, null, false);
    }

    private void write(@Nullable String application, @Nullable String programme, boolean all) {
        List<Group> groups = database.sql(GROUPS)
                .param("application", application)
                .param("only", programme)
                .param("all", all)
                .query((row, number) ->
                        new Group(row.getString("programme"), row.getString("union_name"), row.getString("district")))
                .list();
        for (Group group : groups) {
            ClaimScope scope = of(group.programme(), group.union(), group.district());
            database.sql(WRITE)
                    .param("unit", scope.unit())
                    .param("district", scope.district())
                    .param("city", scope.city())
                    .param("programme", group.programme())
                    .param("union", group.union())
                    .param("typed", group.district())
                    .param("application", application)
                    .update();
        }
    }
}
