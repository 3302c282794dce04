package heyan.review;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import heyan.claim.ClaimId;
import heyan.claim.ReasonCode;
import heyan.decide.Decision.Outcome;
import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** People at the console, with claims laid before them and a clock that goes on when a test says so. */
@SpringBootTest(classes = ReviewSlice.class)
@AutoConfigureMockMvc
@DirtiesContext
abstract class AtTheDesk {
    @Autowired
    MockMvc web;

    @Autowired
    ReviewSlice.LaidCases cases;

    @Autowired
    ReviewSlice.Heard heard;

    @Autowired
    ReviewSlice.Watch watch;

    @Autowired
    OpenReview review;

    @Autowired
    SettleVerdicts settle;

    /** A decided claim comes into the queue. */
    final void lay(CaseFile file) {
        cases.lay(file);
        review.open(file.claim().id().toString());
    }

    final MockHttpServletResponse ask(MockHttpServletRequestBuilder request, Account account) throws Exception {
        return web.perform(
                        request.characterEncoding("UTF-8").with(user(account)).with(csrf()))
                .andReturn()
                .getResponse();
    }

    final String see(String path, Account account) throws Exception {
        return ask(get(path), account).getContentAsString(StandardCharsets.UTF_8);
    }

    /** The queue beside a case. */
    final String beside(ClaimId claim, Account account) throws Exception {
        String page = see("/review/" + claim, account);
        return page.substring(page.indexOf("id=\"beside\""), page.indexOf("</nav>", page.indexOf("id=\"beside\"")));
    }

    /** Of the first revision, because the signature is missing where a reason is needed. */
    final MockHttpServletResponse decide(ClaimId claim, Account account, String action) throws Exception {
        long seen = CaseView.version(
                DrawnClaim.file(claim.application(), 1, Outcome.REVIEW).decidedAt());
        return ask(
                post("/review/" + claim + "/verdict")
                        .param("action", action)
                        .param("seen", Long.toString(seen))
                        .param("note", "样本")
                        .param("confirmed", "true")
                        .param("reason", ReasonCode.SIGNATURE_MISSING.name())
                        .param("slot", "application_form"),
                account);
    }

    /** So much later that nothing can be undone any more. */
    final void later() {
        watch.forward(ProposeVerdict.UNDO);
        settle.settle();
    }
}
