package heyan.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import heyan.claim.Happening;
import heyan.programme.UnionMoved;
import heyan.review.Transfer.State;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;

@DisplayName("迁入迁出管理: who may move a claim")
class TransferTest extends TransferBench {
    @Autowired
    private Unanswered unanswered;

    @BeforeEach
    void noOthers() {
        database.sql("TRUNCATE review_transfer CASCADE").update();
    }

    @Test
    void aClaimMovesWhenOnePersonOfEachUnionConsents() throws Exception {
        assertThat(ask(GIVER).getStatus()).isEqualTo(302);
        assertThat(unionNow()).startsWith(GIVING);
        assertThat(agree(only(), "taking", TAKER)).isEqualTo(302);
        assertThat(only().state()).isEqualTo(State.OPEN);
        assertThat(unionNow()).startsWith(GIVING);

        assertThat(agree(only(), "giving", GIVER)).isEqualTo(302);

        assertThat(only().state()).isEqualTo(State.DONE);
        assertThat(unionNow()).isEqualTo(TAKING);
        assertThat(heard.about(claim.toString()))
                .extracting(Happening::what, Happening::who)
                .containsExactly(
                        tuple("review.transfer_asked", "giver"),
                        tuple("review.transfer_taken", "taker"),
                        tuple("review.transfer_given", "giver"),
                        tuple("review.transfer_done", "giver"));
        assertThat(heard.moved())
                .filteredOn(moved -> moved.claim().equals(claim))
                .singleElement()
                .extracting(UnionMoved::toUnion, UnionMoved::who)
                .containsExactly(TAKING, "giver");
    }

    @Test
    void theHeadCountsWhatWaitsForOnesConsent() throws Exception {
        assertThat(counts()).containsExactly(0L, 0L, 0L, 0L);

        ask(GIVER);
        assertThat(counts()).containsExactly(1L, 1L, 0L, 0L);
        assertThat(queue(GIVER)).contains("id=\"head-transfers\">1<");
        assertThat(queue(NOBODY)).doesNotContain("head-transfers");

        agree(only(), "giving", GIVER);
        assertThat(counts()).containsExactly(0L, 1L, 0L, 0L);

        agree(only(), "taking", TAKER);
        assertThat(counts()).containsExactly(0L, 0L, 0L, 0L);
    }

    private String queue(Account account) throws Exception {
        return perform(get("/review").with(user(account))).getContentAsString();
    }

    private List<Long> counts() {
        return Stream.of(GIVER, TAKER, STRANGER, NOBODY)
                .map(unanswered::transfers)
                .toList();
    }

    @Test
    void onlyMembersOfTheTwoUnionsMayActAndOnlyReviewersOfThem() throws Exception {
        assertThat(ask(STRANGER).getStatus()).isEqualTo(403);
        assertThat(ask(NOBODY).getStatus()).isEqualTo(403);
        assertThat(ask(INSPECTOR).getStatus()).isEqualTo(403);
        assertThat(transfers.of(claim)).isEmpty();
        ask(TAKER);
        Transfer open = only();

        for (Account account : List.of(STRANGER, NOBODY, INSPECTOR)) {
            assertThat(agree(open, "giving", account)).isEqualTo(403);
            assertThat(agree(open, "taking", account)).isEqualTo(403);
            assertThat(send(open, "refuse", account)).isEqualTo(403);
            assertThat(send(open, "withdraw", account)).isEqualTo(403);
        }
        assertThat(agree(open, "giving", TAKER)).isEqualTo(403);
        assertThat(agree(open, "taking", GIVER)).isEqualTo(403);
        assertThat(send(open, "withdraw", GIVER)).isEqualTo(403);
        assertThat(web.perform(post("/review/transfers/" + open.id() + "/agree")
                                .param("side", "giving")
                                .with(user(GIVER)))
                        .andReturn()
                        .getResponse()
                        .getRedirectedUrl())
                .as("without the page's token")
                .isEqualTo("/login?expired");
        assertThat(only()).isEqualTo(open);
    }

    @Test
    void eitherSideRefusesWithAReasonAndWhatIsStoppedStaysStopped() throws Exception {
        ask(GIVER);
        assertThat(web.perform(post("/review/transfers/" + only().id() + "/refuse")
                                .param("why", " ")
                                .with(user(TAKER))
                                .with(csrf()))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(422);
        assertThat(send(only(), "refuse", TAKER)).isEqualTo(302);

        assertThat(only().state()).isEqualTo(State.REFUSED);
        assertThat(agree(only(), "giving", GIVER)).isEqualTo(409);
        assertThat(send(only(), "withdraw", GIVER)).isEqualTo(409);
        assertThat(unionNow()).startsWith(GIVING);

        ask(GIVER);
        assertThat(ask(TAKER).getStatus()).as("one at a time").isEqualTo(409);
        assertThat(send(transfers.of(claim).get(1), "withdraw", GIVER)).isEqualTo(302);
        assertThat(transfers.of(claim)).extracting(Transfer::state).containsExactly(State.REFUSED, State.WITHDRAWN);
    }

    @Test
    void onePersonOfADistrictThatHasBothUnionsCannotConsentTwice() throws Exception {
        try {
            unions.importUnions(
                    "unions.csv",
                    new ByteArrayInputStream(("code,name,level,parent\nD,样本区总工会,DISTRICT,\nA," + GIVING + ",UNIT,D\nB,"
                                    + TAKING + ",UNIT,D\nE,他区总工会,DISTRICT,\n")
                            .getBytes(StandardCharsets.UTF_8)),
                    "anna");
            Account district = account("district", "样本区总工会");
            assertThat(web.perform(post("/review/" + claim + "/transfer")
                                    .param("union", "没有的工会")
                                    .param("why", "x")
                                    .with(user(district))
                                    .with(csrf()))
                            .andReturn()
                            .getFlashMap()
                            .get("transferFault"))
                    .isEqualTo("transfer.denied.union_unknown");
            ask(district);

            assertThat(agree(only(), "giving", account("nobody", "他区总工会"))).isEqualTo(403);
            assertThat(agree(only(), "giving", district)).isEqualTo(302);
            assertThat(agree(only(), "taking", district)).isEqualTo(403);
            assertThat(only().state()).isEqualTo(State.OPEN);
            assertThat(agree(only(), "taking", TAKER)).isEqualTo(302);

            assertThat(unionNow()).isEqualTo(TAKING);
        } finally {
            database.sql("DELETE FROM programme_union").update();
            database.sql("DELETE FROM programme_union_tree").update();
        }
    }

    @Test
    void theDatabaseItselfRefusesTwoConsentsOfOnePersonAndAnyChange() throws Exception {
        ask(GIVER);
        long id = only().id();
        transfers.add(id, "given", Transfer.Side.GIVING, "giver", "", ReviewSlice.NOW);

        assertThatThrownBy(() -> transfers.add(id, "taken", Transfer.Side.TAKING, "giver", "", ReviewSlice.NOW))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("review_transfer_two_persons");
        for (String change : List.of(
                "DELETE FROM review_transfer_step",
                "UPDATE review_transfer_step SET who = 'taker'",
                "UPDATE review_transfer SET to_union = 'x'",
                "DELETE FROM review_transfer")) {
            assertThatThrownBy(() -> database.sql(change).update()).isInstanceOf(DataAccessException.class);
        }
    }
}
