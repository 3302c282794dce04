package heyan.review;

import static org.assertj.core.api.Assertions.assertThat;

import heyan.claim.ClaimId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("迁入迁出管理: what both unions see")
class TransferPagesTest extends TransferBench {
    @Test
    void bothUnionsSeeItInTheirListsAndOthersDoNot() throws Exception {
        ask(GIVER);
        String mark = "transfer-" + only().id() + "\"";

        assertThat(page("open", GIVER)).contains(mark, "同意迁出").doesNotContain("同意迁入</button>");
        assertThat(page("open", TAKER)).contains(mark, "同意迁入</button>");
        assertThat(page("out", GIVER)).contains(mark);
        assertThat(page("in", TAKER)).contains(mark);
        assertThat(page("in", GIVER)).doesNotContain(mark);
        assertThat(page("open", STRANGER)).doesNotContain(mark);
        assertThat(page("open", NOBODY)).contains(mark).doesNotContain("/agree");
    }

    @Test
    void theClaimsPageTellsTheTransferAndThatTheOldSealStays() throws Exception {
        String before = casePage();
        ask(GIVER);
        agree(only(), "giving", GIVER);
        agree(only(), "taking", TAKER);

        assertThat(before).doesNotContain("迁入 " + TAKING, "id=\"stamp\"");
        assertThat(casePage()).contains("已迁入 " + TAKING, "工作调动", "的公章仍然有效", "机器核验结论不变");
    }

    @Test
    void aLaterRevisionStaysWithTheNewUnionAndNeedsItsSeal() throws Exception {
        ask(GIVER);
        agree(only(), "giving", GIVER);
        agree(only(), "taking", TAKER);
        ClaimId first = claim;
        claim = lay(first.application(), 2);

        assertThat(unionNow()).isEqualTo(TAKING);
        claim = first;
        assertThat(ask(TAKER).getStatus()).as("a superseded revision").isEqualTo(409);
    }
}
