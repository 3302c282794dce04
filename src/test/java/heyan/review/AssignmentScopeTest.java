package heyan.review;

import static org.assertj.core.api.Assertions.assertThat;

import heyan.claim.ClaimId;
import heyan.decide.Decision.Outcome;
import heyan.programme.Unions;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;

@DisplayName("分派: an assignment that nobody took up ends with the scope in which it was made")
@SpringBootTest(classes = ReviewSlice.class)
@DirtiesContext
class AssignmentScopeTest {
    @Autowired
    private ReviewSlice.LaidCases cases;

    @Autowired
    private OpenReview review;

    @Autowired
    private TakeCase take;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Unions unions;

    @Autowired
    private JdbcClient database;

    @BeforeEach
    void colleagues() {
        database.sql("TRUNCATE review_item CASCADE").update();
        accounts.create("anna.scope", "安样本", "district_reviewer", "correct horse battery");
        accounts.create("bert.scope", "白样本", "district_reviewer", "correct horse battery");
        tree("广州市天河区总工会");
    }

    @Test
    void aNewTreeReleasesWhatWasOnlyAssignedAndLeavesWhatIsWorkedOn() {
        ClaimId assigned = lay("GZ-AS1");
        ClaimId workedOn = lay("GZ-AS2");
        assign(assigned);
        assign(workedOn);
        assertThat(take.take(workedOn, "bert.scope")).isTrue();

        tree("样本区总工会");

        assertThat(owner(assigned)).isEmpty();
        assertThat(owner(workedOn)).isEqualTo("bert.scope");
    }

    @Test
    void aTreeThatLeavesTheClaimWhereItIsLeavesTheAssignmentToo() {
        ClaimId assigned = lay("GZ-AS3");
        assign(assigned);

        tree("广州市天河区总工会");

        assertThat(owner(assigned)).isEqualTo("bert.scope");
    }

    private void assign(ClaimId claim) {
        assertThat(take.assign(claim, "bert.scope", "anna.scope")).isTrue();
    }

    private String owner(ClaimId claim) {
        return database.sql("SELECT coalesce(owner, '') FROM review_item WHERE claim = :claim")
                .param("claim", claim.toString())
                .query(String.class)
                .single();
    }

    private void tree(String district) {
        unions.importUnions(
                "unions.csv",
                new ByteArrayInputStream("""
                        code,name,level,parent,aliases
                        C,广州市总工会,CITY,,
                        D,%s,DISTRICT,C,
                        A,广州样本制造有限公司工会委员会,UNIT,D,
                        """.formatted(district).getBytes(StandardCharsets.UTF_8)),
                "anna");
    }

    private ClaimId lay(String application) {
        CaseFile file = DrawnClaim.file(application, 1, Outcome.REVIEW);
        cases.lay(file);
        review.open(file.claim().id().toString());
        return file.claim().id();
    }
}
