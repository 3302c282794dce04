package heyan.review;

import heyan.claim.ClaimId;
import heyan.review.access.Act;
import heyan.review.access.Area;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who works on which case: take next, take this one or over, release, postpone, send up, take back a decision. */
@Controller
class FlowController {
    private static final Duration FURTHEST = Duration.ofDays(60);

    private final TakeCase take;
    private final ProposeVerdict propose;
    private final SettleVerdicts settle;
    private final RaiseCase raise;
    private final Conflicts conflicts;
    private final Standings standings;
    private final FilterInUse inUse;
    private final AssignCases assign;
    private final Clock clock;

    FlowController(
            TakeCase take,
            ProposeVerdict propose,
            SettleVerdicts settle,
            RaiseCase raise,
            Conflicts conflicts,
            Standings standings,
            FilterInUse inUse,
            AssignCases assign,
            Clock clock) {
        this.take = take;
        this.propose = propose;
        this.settle = settle;
        this.raise = raise;
        this.conflicts = conflicts;
        this.standings = standings;
        this.inUse = inUse;
        this.assign = assign;
        this.clock = clock;
    }

    /**
     * Takes the case that waits longest, of what the person's filter leaves, and opens it, with what was said about the one
     * before; else the queue's page.
     */
    @Guarded(area = Area.WORK)
    @GetMapping("/review/next")
    String next(@AuthenticationPrincipal Account account, Model model, RedirectAttributes flash) {
        model.asMap().forEach(flash::addFlashAttribute);
        settle.settle();
        assign.assign();
        QueueFilter filter = inUse.get(QueueFilter.Tab.WAITING);
        Scope scope = Scope.of(standings.person(account)).narrowed(filter);
        Optional<ClaimId> next = take.next(account.getUsername(), scope);
        return "redirect:" + next.map(claim -> "/review/" + claim).orElseGet(filter::path);
    }

    /** Takes this case, or takes it over from somebody who left it. */
    @Guarded(act = Act.TAKE)
    @PostMapping(CaseController.PATH + "/take")
    ModelAndView take(@ModelAttribute CasePath path, @AuthenticationPrincipal Account account) {
        return take.take(path.claim(), account.getUsername())
                ? new ModelAndView("redirect:/review/" + path.claim())
                : conflicts.page(path.claim());
    }

    /** The page's sign of life; 409 with the page that says who has the case now, when it is not this person's any more. */
    @Guarded(act = Act.SEE)
    @PostMapping(CaseController.PATH + "/touch")
    @Nullable
    ModelAndView touch(
            @ModelAttribute CasePath path, @AuthenticationPrincipal Account account, HttpServletResponse response) {
        if (take.touch(path.claim(), account.getUsername())) {
            response.setStatus(HttpStatus.NO_CONTENT.value());
            return null;
        }
        return conflicts.page(path.claim());
    }

    @Guarded(act = Act.TAKE)
    @PostMapping(CaseController.PATH + "/release")
    String release(@ModelAttribute CasePath path, @AuthenticationPrincipal Account account) {
        take.release(path.claim(), account.getUsername(), null, "");
        return "redirect:" + inUse.get().path();
    }

    /** Postpones 暂缓 until the morning of a day, with a reason. */
    @Guarded(act = Act.TAKE)
    @PostMapping(CaseController.PATH + "/postpone")
    String postpone(
            @ModelAttribute CasePath path,
            @RequestParam("until") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate until,
            @RequestParam("why") String why,
            @AuthenticationPrincipal Account account) {
        var morning = until.atTime(LocalTime.of(8, 0)).atZone(Days.ZONE).toInstant();
        refuse(why);
        if (!morning.isAfter(clock.instant()) || morning.isAfter(clock.instant().plus(FURTHEST))) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        take.release(path.claim(), account.getUsername(), morning, why.strip());
        return "redirect:/review/next";
    }

    /** Sends the case up 上报, or calls it up to one's own level. */
    @Guarded(act = Act.RAISE)
    @PostMapping(CaseController.PATH + "/raise")
    ModelAndView raise(
            @ModelAttribute CasePath path, @RequestParam("why") String why, @AuthenticationPrincipal Account account) {
        refuse(why);
        return raise.raise(path.claim(), account, why.strip())
                ? new ModelAndView("redirect:/review/next")
                : conflicts.page(path.claim());
    }

    /** Takes one's newest decision back, or the newest batch, while that is possible. */
    @Guarded(area = Area.WORK)
    @PostMapping("/review/undo")
    String undo(@AuthenticationPrincipal Account account, RedirectAttributes flash) {
        List<ClaimId> undone = propose.undo(account.getUsername());
        flash.addFlashAttribute(undone.isEmpty() ? "tooLate" : "undone", true);
        return "redirect:/review" + (undone.size() == 1 ? "/" + undone.get(0) : "");
    }

    private static void refuse(String why) {
        if (why.isBlank() || why.length() > VerdictForm.LONGEST_NOTE) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
    }
}
