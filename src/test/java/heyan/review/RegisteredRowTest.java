package heyan.review;

import static org.assertj.core.api.Assertions.assertThat;

import heyan.decide.Decision.Outcome;
import heyan.programme.Lists;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("预登记: a claim keeps the row of the list that it came under")
@SpringBootTest(classes = ReviewSlice.class)
@AutoConfigureMockMvc
class RegisteredRowTest {
    @Autowired
    private ReviewSlice.LaidCases cases;

    @Autowired
    private OpenReview review;

    @Autowired
    private Lists lists;

    @Autowired
    private JdbcClient database;

    @Test
    void projectBatchAndTimeAreThoseOfTheWorkersOwnRow() {
        CaseFile file = DrawnClaim.file("GZ-LIST", 1, Outcome.REVIEW);
        String name = file.claim().worker().name();
        String list = """
                batch,name,id_number,school,level,unit_union,district_union,project,registered_at
                13秋,%1$s,110101199003070038,样本大学,本科,样本工会,样本区总工会,同名者的项目,2014-01-01
                14秋,%1$s,%2$s,样本大学,本科,样本工会,样本区总工会,2015年新入读,2015-09-01 10:00:00
                """.formatted(name, file.claim().worker().idNumber());
        lists.importPreregistrations(
                "gz-2021-1", "list.csv", new ByteArrayInputStream(list.getBytes(StandardCharsets.UTF_8)));
        cases.lay(file);

        review.open(file.claim().id().toString());

        Map<String, Object> row = database.sql("""
                        SELECT registered_project, registered_batch, registered_at, employer, phone FROM review_item
                        WHERE claim = :claim
                        """)
                .param("claim", file.claim().id().toString())
                .query()
                .singleRow();
        assertThat(row)
                .containsEntry("registered_project", "2015年新入读")
                .containsEntry("registered_batch", "14秋")
                .containsEntry("registered_at", "2015-09-01 10:00:00")
                .containsEntry("employer", file.claim().worker().employer());
        assertThat(String.valueOf(row.get("phone"))).contains("****");
    }
}
