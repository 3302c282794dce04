package heyan.office;

import heyan.claim.ClaimId;
import heyan.office.Samples.Judged;
import heyan.review.Account;
import heyan.review.BlindCase;
import heyan.review.BlindCases;
import heyan.review.Guarded;
import heyan.review.access.Act;
import heyan.review.access.Area;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The blind check 抽查 of one passed claim: facts and no decision; 合格 or 不合格. */
@Controller
class SampleController {
    private static final String PATH = "/review/{programme}/{application}/{revision:[0-9]{1,6}}/sample";
    private static final int LONGEST = 2_000;

    private final Samples samples;
    private final BlindCases cases;

    SampleController(Samples samples, BlindCases cases) {
        this.samples = samples;
        this.cases = cases;
    }

    /** Draws a claim, or leads to the one drawn before. */
    @Guarded(area = Area.WORK)
    @GetMapping("/review/sample")
    String next(@AuthenticationPrincipal Account account, RedirectAttributes flash) {
        Optional<ClaimId> next = samples.next(account);
        if (next.isEmpty()) {
            flash.addFlashAttribute("sampled", "none");
        }
        return "redirect:/review" + next.map(claim -> "/" + claim + "/sample").orElse("");
    }

    @Guarded(act = Act.SAMPLE)
    @GetMapping(PATH)
    String page(
            @PathVariable("programme") String programme,
            @PathVariable("application") String application,
            @PathVariable("revision") int revision,
            @AuthenticationPrincipal Account account,
            Model model) {
        BlindCase found = samples.mine(account)
                .filter(new ClaimId(programme, application, revision)::equals)
                .flatMap(cases::find)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("blind", found);
        return "office/sample";
    }

    /** Takes the judgement; 不合格 says why. */
    @Guarded(act = Act.SAMPLE)
    @PostMapping(PATH)
    String judge(
            @PathVariable("programme") String programme,
            @PathVariable("application") String application,
            @PathVariable("revision") int revision,
            @RequestParam("fit") boolean fit,
            @RequestParam(name = "why", defaultValue = "") String why,
            @AuthenticationPrincipal Account account,
            RedirectAttributes flash) {
        if (why.length() > LONGEST || (!fit && why.isBlank())) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        Judged judged = samples.judge(new ClaimId(programme, application, revision), account, fit, why.strip());
        if (judged == Judged.GONE) {
            throw new ResponseStatusException(HttpStatus.CONFLICT);
        }
        flash.addFlashAttribute("sampled", judged.code());
        return "redirect:/review";
    }
}
