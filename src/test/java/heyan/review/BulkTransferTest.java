package heyan.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import heyan.claim.ClaimId;
import heyan.review.Transfer.State;
import heyan.review.TransferDenied.Why;
import heyan.review.access.Role;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@DisplayName("批量迁出: each claim needs what one needs; shown before it is done, taken back while nobody took it in")
class BulkTransferTest extends TransferBench {
    private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"([0-9a-f]+)\"");

    private static final Account GIVES = new Account("giver", "迁出样本", Role.UNIT_REVIEWER, GIVING, "x");

    private ClaimId second = claim;

    @BeforeEach
    void another() {
        database.sql("TRUNCATE review_transfer CASCADE").update();
        second = lay("GZ-T" + COUNT.incrementAndGet(), 1);
    }

    @Test
    void whatWouldBeDoneIsShownAndNothingIsDone() throws Exception {
        String first = text(send(GIVES, "", "", "", claim, second));
        String named = text(send(GIVES, TAKING, "工作调动", "", claim, second));

        assertThat(first)
                .contains("2 件", claim.application(), second.application(), "id=\"check\"")
                .doesNotContain("id=\"confirm\"");
        assertThat(named).contains("确认迁出 2 件至 " + TAKING, "欧**").doesNotContain("欧阳样本");
        assertThat(transfers.of(claim)).isEmpty();
    }

    @Test
    void eachIsAskedForAndGivenAndMovesWhenTheOtherUnionTakesItIn() throws Exception {
        MvcResult done = act(GIVES, claim, second);

        assertThat(done.getFlashMap().get("bulkClaims")).isEqualTo(List.of(claim, second));
        assertThat(only().state()).isEqualTo(State.OPEN);
        assertThat(only().givenBy()).isEqualTo("giver");
        assertThat(unionNow()).startsWith(GIVING);

        assertThat(agree(only(), "taking", TAKER)).isEqualTo(302);
        assertThat(unionNow()).isEqualTo(TAKING);
    }

    @Test
    @DisplayName("one outside one's scope, and one that never was, are not moved, and not shown either")
    void oneOutsideTheScopeIsNotMoved() throws Exception {
        act(GIVES, second);
        agree(transfers.of(second).get(0), "taking", TAKER);
        ClaimId never = new ClaimId("gz-2021-1", "GZ-NEVER", 1);

        String page = text(send(GIVES, TAKING, "工作调动", "", claim, second, never));
        MvcResult done = act(GIVES, claim, second, never);

        assertThat(page).contains("确认迁出 1 件至 " + TAKING, "不属于您代表的工会");
        assertThat(done.getFlashMap().get("bulkClaims")).isEqualTo(List.of(claim));
        assertThat(done.getFlashMap().get("bulkDenied"))
                .isEqualTo(Map.of(second, Why.NOT_MEMBER, never, Why.NOT_MEMBER));
        assertThat(transfers.of(second)).hasSize(1);
        assertThat(text(send(STRANGER, TAKING, "工作调动", "", claim))).doesNotContain("id=\"confirm\"", "欧**");
    }

    @Test
    @DisplayName("who sees a claim, but acts for neither union, gives nothing away")
    void onlyWhoActsForTheUnionGivesAway() throws Exception {
        assertThat(text(send(NOBODY, TAKING, "工作调动", "", claim)))
                .contains("不属于您代表的工会")
                .doesNotContain("id=\"confirm\"");
        assertThat(transfers.of(claim)).isEmpty();
    }

    @Test
    void aDoubleClickMovesNothingTwice() throws Exception {
        String seen = seen(text(send(GIVES, TAKING, "工作调动", "", claim, second)));
        send(GIVES, TAKING, "工作调动", seen, claim, second);

        String again = text(send(GIVES, TAKING, "工作调动", seen, claim, second));

        assertThat(again).contains("已有待办理的迁移").doesNotContain("id=\"confirm\"");
        assertThat(transfers.of(claim)).hasSize(1);
        assertThat(transfers.of(second)).hasSize(1);
    }

    @Test
    void anotherUnionThanTheOneThatWasShownIsShownFirst() throws Exception {
        String seen = seen(text(send(GIVES, TAKING, "工作调动", "", claim)));

        assertThat(text(send(GIVES, "别的工会", "工作调动", seen, claim))).contains("确认迁出 1 件至 别的工会");
        assertThat(text(send(GIVES, GIVING + "委员会", "工作调动", "", claim))).contains("申请已在这个工会");
        assertThat(text(send(GIVES, TAKING, " ", seen, claim))).as("no reason").doesNotContain("id=\"confirm\"");
        assertThat(transfers.of(claim)).isEmpty();
    }

    @Test
    @DisplayName("撤销 takes back what nobody took in yet, and only who asked can")
    void undoTakesBackWhatIsStillOpen() throws Exception {
        act(GIVES, claim, second);
        agree(transfers.of(second).get(0), "taking", TAKER);

        undo(account("stranger", GIVING), claim, second);
        assertThat(only().state()).isEqualTo(State.OPEN);
        MvcResult done = undo(GIVES, claim, second);

        assertThat(done.getFlashMap().get("bulkClaims")).isEqualTo(List.of(claim));
        assertThat(done.getFlashMap().get("bulkDenied")).isEqualTo(Map.of(second, Why.DONE_ALREADY));
        assertThat(only().state()).isEqualTo(State.WITHDRAWN);
        assertThat(transfers.of(second).get(0).state()).isEqualTo(State.DONE);
    }

    private MvcResult undo(Account account, ClaimId... claims) throws Exception {
        return perform(account, post("/review/bulk/transfer/undo"), claims);
    }

    private MvcResult act(Account account, ClaimId... claims) throws Exception {
        return send(account, TAKING, "工作调动", seen(text(send(account, TAKING, "工作调动", "", claims))), claims);
    }

    private MvcResult send(Account account, String target, String why, String seen, ClaimId... claims)
            throws Exception {
        MockHttpServletRequestBuilder request = post("/review/bulk/transfer")
                .param("target", target)
                .param("why", why)
                .param("seen", seen);
        return perform(account, request, claims);
    }

    private MvcResult perform(Account account, MockHttpServletRequestBuilder request, ClaimId... claims)
            throws Exception {
        for (ClaimId one : claims) {
            request.param("claim", one.toString());
        }
        return web.perform(request.with(user(account)).with(csrf())).andReturn();
    }

    private static String seen(String page) {
        Matcher seen = SEEN.matcher(page);
        assertThat(seen.find()).as(page).isTrue();
        return seen.group(1);
    }

    private static String text(MvcResult answer) throws Exception {
        return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }
}
