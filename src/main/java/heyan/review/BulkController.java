package heyan.review;

import heyan.claim.ClaimId;
import heyan.claim.ReasonCode;
import heyan.review.ProposeVerdict.Outcome;
import heyan.review.access.Act;
import heyan.review.access.Area;
import heyan.review.access.Level;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Several claims of the queue at once: a return with one reason, or a colleague; never a pass. */
@Controller
class BulkController {
    private static final int MOST = 100;

    private final Cases cases;
    private final ProposeVerdict propose;
    private final TakeCase take;
    private final Accounts accounts;
    private final Standings standings;
    private final QueueFilters filters;
    private final Clock clock;

    BulkController(
            Cases cases,
            ProposeVerdict propose,
            TakeCase take,
            Accounts accounts,
            Standings standings,
            QueueFilters filters,
            Clock clock) {
        this.cases = cases;
        this.propose = propose;
        this.take = take;
        this.accounts = accounts;
        this.standings = standings;
        this.filters = filters;
        this.clock = clock;
    }

    /** Returns 驳回 every ticked claim that this person may decide, with the same reason. */
    @Guarded(area = Area.WORK)
    @PostMapping("/review/bulk/return")
    String bulkReturn(
            @RequestParam("claim") List<String> claims,
            @RequestParam("reason") String reason,
            @RequestParam(name = "note", defaultValue = "") String note,
            @AuthenticationPrincipal Account account,
            RedirectAttributes flash) {
        ReasonCode code = Arrays.stream(ReasonCode.values())
                .filter(one -> one.name().equals(reason) && note.length() <= VerdictForm.LONGEST_NOTE)
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
        Verdict verdict = new Verdict(
                account.getUsername(),
                account.getName(),
                Verdict.Kind.RETURNED,
                List.of(code),
                note.strip(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                new Verdict.More(Level.CITY, Set.of(), "", null));
        long returned = chosen(claims)
                .filter(claim -> standings.allows(account, Act.DECIDE, claim))
                .flatMap(claim -> cases.find(claim).stream())
                .filter(file -> propose.propose(file, verdict, null) == Outcome.KEPT)
                .count();
        return told(flash, "bulk.returned", returned, claims);
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
        long assigned = chosen(claims)
                .filter(claim -> standings.allows(account, Act.ASSIGN, claim))
                .filter(claim -> standings.allows(colleague, Act.DECIDE, claim))
                .filter(claim -> take.assign(claim, to, account.getUsername()))
                .count();
        return told(flash, "bulk.assigned", assigned, claims);
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

    private static java.util.stream.Stream<ClaimId> chosen(List<String> claims) {
        if (claims.size() > MOST || claims.stream().anyMatch(claim -> !claim.matches("[^/]+/[^/]+/[0-9]{1,6}"))) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        return claims.stream().map(ClaimId::parse);
    }

    private static String told(RedirectAttributes flash, String message, long done, List<String> claims) {
        flash.addFlashAttribute("bulk", message);
        flash.addFlashAttribute("bulkDone", done);
        flash.addFlashAttribute("bulkAsked", claims.size());
        flash.addFlashAttribute("bulkClaims", claims);
        return "redirect:/review";
    }
}
