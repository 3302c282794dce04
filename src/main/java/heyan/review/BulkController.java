package heyan.review;

import heyan.claim.ClaimId;
import heyan.claim.ReasonCode;
import heyan.review.ReturnCases.Done;
import heyan.review.ReturnCases.Plan;
import heyan.review.access.Act;
import heyan.review.access.Area;
import heyan.review.access.Level;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Several claims of the queue at once: a return with one reason, or a colleague; never a pass. */
@Controller
class BulkController {
    private static final int MOST = 100;

    private final ReturnCases returns;
    private final TakeCase take;
    private final Accounts accounts;
    private final Standings standings;
    private final QueueFilters filters;
    private final WriteSlip slips;

    BulkController(
            ReturnCases returns,
            TakeCase take,
            Accounts accounts,
            Standings standings,
            QueueFilters filters,
            WriteSlip slips) {
        this.returns = returns;
        this.take = take;
        this.accounts = accounts;
        this.standings = standings;
        this.filters = filters;
        this.slips = slips;
    }

    /**
     * Returns 驳回 every ticked claim that this person may decide, with the same reason; without {@code seen}, or when what
     * it names changed since, shows what would be done.
     */
    @Guarded(area = Area.WORK)
    @PostMapping("/review/bulk/return")
    String bulkReturn(
            @RequestParam("claim") List<String> claims,
            @RequestParam("reason") String reason,
            @RequestParam(name = "note", defaultValue = "") String note,
            @RequestParam(name = "seen", defaultValue = "") String seen,
            @AuthenticationPrincipal Account account,
            Model model,
            RedirectAttributes flash) {
        ReasonCode code = Arrays.stream(ReasonCode.values())
                .filter(one ->
                        one.isRetryable() && one.name().equals(reason) && note.length() <= VerdictForm.LONGEST_NOTE)
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
        List<ClaimId> asked = chosen(claims);
        Plan plan = returns.plan(asked, account);
        if (!seen.equals(plan.seen()) || plan.rows().isEmpty()) {
            model.addAttribute("plan", plan).addAttribute("asked", asked);
            model.addAttribute("reason", code).addAttribute("note", note.strip());
            model.addAttribute("slips", slips(plan, code, account));
            return "review/bulk";
        }
        Done done = returns.returnAll(plan, code, note.strip(), account);
        if (!done.returned().isEmpty()) {
            flash.addFlashAttribute("done", done.verdict());
            flash.addFlashAttribute("doneClaims", done.returned());
        }
        flash.addFlashAttribute("bulkUnmarked", plan.unmarked());
        flash.addFlashAttribute("bulkLeft", done.left());
        return told(flash, "bulk.returned", done.returned(), asked);
    }

    /** Gives every ticked claim to a colleague who may decide it too. */
    @Guarded(area = Area.WORK)
    @PostMapping("/review/bulk/assign")
    String bulkAssign(
            @RequestParam("claim") List<String> claims,
            @RequestParam("to") String to,
            @AuthenticationPrincipal Account account,
            RedirectAttributes flash) {
        Account colleague = accounts.find(to).orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
        List<ClaimId> asked = chosen(claims);
        List<ClaimId> assigned = asked.stream()
                .filter(claim -> standings.allows(account, Act.ASSIGN, claim))
                .filter(claim -> standings.allows(colleague, Act.DECIDE, claim))
                .filter(claim -> take.assign(claim, to, account.getUsername()))
                .toList();
        return told(flash, "bulk.assigned", assigned, asked);
    }

    /** Keeps the person's filter under a name; an empty query forgets it. */
    @Guarded(area = Area.QUEUE)
    @PostMapping("/review/filters")
    String keep(
            @RequestParam("name") String name,
            @RequestParam(name = "query", defaultValue = "") String query,
            @AuthenticationPrincipal Account account) {
        if (name.isBlank() || name.length() > 40 || query.length() > 1000 || !query.matches("[^\\r\\n]*")) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        filters.keep(account.getUsername(), name.strip(), query);
        return "redirect:/review";
    }

    /** What each worker will read; who may decide a claim is of the level at which it is. */
    private Map<ClaimId, Slip> slips(Plan plan, ReasonCode reason, Account account) {
        Level level = account.getRole().level().orElseThrow();
        return plan.rows().stream()
                .map(ReturnCases.Row::claim)
                .collect(Collectors.toMap(
                        claim -> claim, claim -> slips.write(claim, Verdict.Kind.RETURNED, List.of(reason), level)));
    }

    static List<ClaimId> chosen(List<String> claims) {
        if (claims.size() > MOST || claims.stream().anyMatch(claim -> !claim.matches("[^/]+/[^/]+/[0-9]{1,6}"))) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        return claims.stream().distinct().map(ClaimId::parse).toList();
    }

    static String told(RedirectAttributes flash, String message, List<ClaimId> done, List<ClaimId> asked) {
        flash.addFlashAttribute("bulk", message);
        flash.addFlashAttribute("bulkDone", done.size());
        flash.addFlashAttribute("bulkAsked", asked.size());
        flash.addFlashAttribute("bulkClaims", done);
        return "redirect:/review";
    }
}
