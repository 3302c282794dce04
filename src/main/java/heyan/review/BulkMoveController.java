package heyan.review;

import heyan.claim.ClaimId;
import heyan.review.MoveClaims.Done;
import heyan.review.MoveClaims.Plan;
import heyan.review.access.Area;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Several claims of the queue to another union 批量迁出, and back while nobody took them in. */
@Controller
class BulkMoveController {
    private final MoveClaims move;

    BulkMoveController(MoveClaims move) {
        this.move = move;
    }

    /**
     * Gives every ticked claim away that this person may; until the union is named and the reason told, or when what {@code seen}
     * names changed since, shows what would be done.
     */
    @Guarded(area = Area.MOVE)
    @PostMapping("/review/bulk/transfer")
    String transfer(
            @RequestParam("claim") List<String> claims,
            @RequestParam(name = "target", defaultValue = "") String target,
            @RequestParam(name = "why", defaultValue = "") String why,
            @RequestParam(name = "seen", defaultValue = "") String seen,
            @AuthenticationPrincipal Account account,
            Model model,
            RedirectAttributes flash) {
        if (target.length() > 100 || why.length() > VerdictForm.LONGEST_NOTE) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        List<ClaimId> asked = BulkController.chosen(claims);
        Plan plan = move.plan(asked, account, target);
        boolean ready =
                !plan.union().isEmpty() && !why.isBlank() && !plan.rows().isEmpty();
        if (!ready || !seen.equals(plan.seen())) {
            model.addAttribute("plan", plan).addAttribute("asked", asked).addAttribute("ready", ready);
            model.addAttribute("target", plan.union().isEmpty() ? target : plan.union());
            model.addAttribute("why", why).addAttribute("unknown", plan.union().isEmpty() && !target.isBlank());
            return "review/bulkmove";
        }
        Done done = move.give(plan, account, why);
        flash.addFlashAttribute("moved", done.claims());
        return told(flash, "bulk.moved", done, asked);
    }

    @Guarded(area = Area.MOVE)
    @PostMapping("/review/bulk/transfer/undo")
    String undo(
            @RequestParam("claim") List<String> claims,
            @AuthenticationPrincipal Account account,
            RedirectAttributes flash) {
        List<ClaimId> asked = BulkController.chosen(claims);
        return told(flash, "bulk.moved.back", move.takeBack(asked, account), asked);
    }

    private static String told(RedirectAttributes flash, String message, Done done, List<ClaimId> asked) {
        flash.addFlashAttribute("bulkDenied", done.denied());
        return BulkController.told(flash, message, done.claims(), asked);
    }
}
