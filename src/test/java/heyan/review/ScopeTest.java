package heyan.review;

import static org.assertj.core.api.Assertions.assertThat;

import heyan.claim.ClaimId;
import heyan.decide.Decision.Outcome;
import heyan.programme.Unions;
import heyan.review.access.AccessRules;
import heyan.review.access.Act;
import heyan.review.access.Level;
import heyan.review.access.Person;
import heyan.review.access.Role;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;

@DisplayName("数据范围: whose claims a person sees follows the tree of unions")
@SpringBootTest(classes = ReviewSlice.class)
@DirtiesContext
class ScopeTest {
    private static final QueueFilter ALL =
            new QueueFilter("waiting", null, null, null, null, null, null, null, null, null, "all");

    private static final QueueFilter CHECKING =
            new QueueFilter("checking", null, null, null, null, null, null, null, null, null, null);

    @Autowired
    private ReviewSlice.LaidCases cases;

    @Autowired
    private OpenReview review;

    @Autowired
    private Queue queue;

    @Autowired
    private Standings standings;

    @Autowired
    private Unions unions;

    @Autowired
    private JdbcClient database;

    @Test
    void aNewTreeGivesTheClaimToTheDistrictThatItNames() {
        ClaimId claim = lay("GZ-S1");
        assertThat(seenBy(person(Role.DISTRICT_REVIEWER, "广州市天河区总工会"))).contains(claim);
        assertThat(seenBy(person(Role.DISTRICT_REVIEWER, "样本区总工会"))).doesNotContain(claim);

        unions.importUnions("unions.csv", new ByteArrayInputStream("""
                        code,name,level,parent,aliases
                        C,样本市总工会,CITY,,
                        D,样本区总工会,DISTRICT,C,样区工会
                        A,广州样本制造有限公司工会,UNIT,D,
                        """.getBytes(StandardCharsets.UTF_8)), "anna");

        assertThat(seenBy(person(Role.DISTRICT_REVIEWER, "样区工会"))).contains(claim);
        assertThat(seenBy(person(Role.DISTRICT_REVIEWER, "广州市天河区总工会"))).doesNotContain(claim);
        assertThat(seenBy(person(Role.CITY_REVIEWER, "样本市总工会"))).contains(claim);
        assertThat(seenBy(person(Role.AUDITOR, "样本区总工会"))).contains(claim);
        assertThat(seenBy(person(Role.DISTRICT_REVIEWER, ""))).isEmpty();
        assertThat(seenBy(person(Role.SYSTEM_ADMIN, ""))).isEmpty();
    }

    @Test
    void theQueueShowsToEverybodyExactlyWhatTheRulesLetThemSee() {
        List<ClaimId> all = spread("GZ-R");
        for (Role role : Role.values()) {
            for (String union : List.of("", "u0", "u1", "d0", "d1", "c", "x")) {
                Person person = new Person("anna", role, union);
                List<ClaimId> see = all.stream()
                        .filter(claim -> may(person, Act.SEE, claim))
                        .toList();
                List<ClaimId> take = all.stream()
                        .filter(claim -> may(person, Act.TAKE, claim))
                        .toList();

                assertThat(inQueue(person, ALL))
                        .as(person.toString())
                        .filteredOn(all::contains)
                        .containsExactlyInAnyOrderElementsOf(role == Role.FINANCE ? List.of() : see);
                if (role.isReviewer()) {
                    assertThat(inQueue(person, own()))
                            .as(person.toString())
                            .filteredOn(all::contains)
                            .containsExactlyInAnyOrderElementsOf(take);
                }
            }
        }
    }

    @Test
    void theListOfWhatIsToBeCheckedShowsToReviewersExactlyWhatTheRulesLetThemCheck() {
        List<ClaimId> all = spread("GZ-K");
        database.sql("""
                INSERT INTO review_account (login, name, role, union_name, password_hash, created_at)
                VALUES ('zoe', '佐样本', 'unit_reviewer', '', 'none', now()) ON CONFLICT DO NOTHING
                """).update();
        for (ClaimId claim : all) {
            database.sql("UPDATE review_item SET waiting = false WHERE claim = :id")
                    .param("id", claim.toString())
                    .update();
            database.sql("""
                    INSERT INTO review_proposal (claim, who, verdict, reasons, slots, note, internal, level, evidence,
                                                 proposed_at, final_at, four_eyes)
                    SELECT claim, 'zoe', 'refused', '{SIGNATURE_MISSING}', '{}', '样本', '', level, '', now(), now(), true
                    FROM review_item WHERE claim = :id
                    """).param("id", claim.toString()).update();
        }
        for (Role role : List.of(Role.UNIT_REVIEWER, Role.DISTRICT_REVIEWER, Role.CITY_REVIEWER)) {
            for (String union : List.of("", "u0", "u1", "d0", "d1", "c", "x")) {
                Person person = new Person("anna", role, union);

                assertThat(inQueue(person, CHECKING))
                        .as(person.toString())
                        .filteredOn(all::contains)
                        .containsExactlyInAnyOrderElementsOf(all.stream()
                                .filter(claim -> may(person, Act.CHECK, claim))
                                .toList());
            }
        }
    }

    /** Twelve claims of several unions and levels. */
    private List<ClaimId> spread(String application) {
        List<ClaimId> all = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            ClaimId claim = lay(application + i);
            all.add(claim);
            database.sql("UPDATE review_item SET unit_key = :u, district_key = :d, city_key = :c, level = :l WHERE"
                            + " claim = :id")
                    .param("u", "u" + i % 3)
                    .param("d", i % 4 == 3 ? "" : "d" + i % 2)
                    .param("c", i % 5 == 4 ? "" : "c")
                    .param("l", List.of(Level.values()).get(i % 3).code())
                    .param("id", claim.toString())
                    .update();
        }
        return all;
    }

    private boolean may(Person person, Act act, ClaimId claim) {
        return AccessRules.allows(person, act, standings.find(claim).orElseThrow());
    }

    private List<ClaimId> seenBy(Person person) {
        return inQueue(person, ALL);
    }

    private List<ClaimId> inQueue(Person person, QueueFilter filter) {
        return queue.page(filter, Scope.of(person)).stream()
                .map(QueueRow::claim)
                .toList();
    }

    private static QueueFilter own() {
        return new QueueFilter("waiting", null, null, null, null, null, null, null, null, null, null);
    }

    private Person person(Role role, String union) {
        return standings.person(new Account("anna", "安样本", role, union, "x"));
    }

    private ClaimId lay(String application) {
        CaseFile file = DrawnClaim.file(application, 1, Outcome.REVIEW);
        cases.lay(file);
        review.open(file.claim().id().toString());
        return file.claim().id();
    }
}
