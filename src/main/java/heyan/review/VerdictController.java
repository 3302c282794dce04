package heyan.review;

import heyan.claim.ClaimId;
import heyan.review.access.Act;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes what a reviewer decided. */
@Controller
class VerdictController {
    private final Cases cases;
    private final ReviewItems items;
    private final Verdicts verdicts;
    private final DecideCase decide;
    private final CasePage page;
    private final Queue queue;
    private final Standings standings;
    private final Clock clock;

    VerdictController(
            Cases cases,
            ReviewItems items,
            Verdicts verdicts,
            DecideCase decide,
            CasePage page,
            Queue queue,
            Standings standings,
            Clock clock) {
        this.cases = cases;
        this.items = items;
        this.verdicts = verdicts;
        this.decide = decide;
        this.page = page;
        this.queue = queue;
        this.standings = standings;
        this.clock = clock;
    }

    @Guarded(act = Act.DECIDE)
    @PostMapping(CaseController.PATH + "/verdict")
    ModelAndView verdict(
            @ModelAttribute CasePath path,
            @ModelAttribute VerdictForm form,
            @AuthenticationPrincipal Account account,
            RedirectAttributes flash) {
        CaseFile file = cases.find(path.claim()).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        ClaimId claim = file.claim().id();
        if (form.seen() != CaseView.version(file.decidedAt()) || !items.isWaiting(claim)) {
            return conflict(claim);
        }
        String fault = form.fault(file.decision().reasons());
        Verdict.Kind kind = form.kind();
        if (fault != null || kind == null) {
            return faulty(file, form, fault, account);
        }
        if (kind.isNegative() && !form.isConfirmed()) {
            return confirm(file, form, kind);
        }
        Verdict verdict = new Verdict(
                account.getUsername(),
                account.getName(),
                kind,
                kind.isNegative() ? form.reasons() : List.of(),
                form.words(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        if (!decide.decide(file.claim(), verdict, file.decision().reasons())) {
            return conflict(claim);
        }
        flash.addFlashAttribute("done", verdict);
        flash.addFlashAttribute("doneClaim", claim);
        return new ModelAndView("redirect:" + onwards(claim, account));
    }

    private String onwards(ClaimId claim, Account account) {
        Scope scope = Scope.of(standings.person(account));
        return queue.after(claim, scope)
                .or(() -> queue.first(scope))
                .map(next -> "/review/" + next)
                .orElse("/review");
    }

    private ModelAndView faulty(CaseFile file, VerdictForm form, @Nullable String fault, Account account) {
        ModelAndView answer =
                page.again(file, fault == null ? "fault.action" : fault, form.reasons(), form.words(), account);
        answer.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        return answer;
    }

    private static ModelAndView confirm(CaseFile file, VerdictForm form, Verdict.Kind kind) {
        return new ModelAndView("review/confirm")
                .addObject("view", DrawCase.draw(file, false))
                .addObject("form", form)
                .addObject("kind", kind.code())
                .addObject("reasons", form.reasons())
                .addObject("note", form.words());
    }

    private ModelAndView conflict(ClaimId claim) {
        ModelAndView answer = new ModelAndView("review/conflict")
                .addObject("claim", claim)
                .addObject("verdict", verdicts.find(claim).orElse(null))
                .addObject("waits", new Waits(clock.instant()));
        answer.setStatus(HttpStatus.CONFLICT);
        return answer;
    }
}
