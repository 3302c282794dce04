package heyan.review;

import heyan.claim.ClaimId;
import heyan.review.access.Act;
import heyan.review.access.Level;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
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
    private final CorrectedCases cases;
    private final ReviewItems items;
    private final ProposeVerdict propose;
    private final CasePage page;
    private final WriteSlip slips;
    private final Conflicts conflicts;
    private final CaseSteps steps;
    private final Clock clock;

    VerdictController(
            CorrectedCases cases,
            ReviewItems items,
            ProposeVerdict propose,
            CasePage page,
            WriteSlip slips,
            Conflicts conflicts,
            CaseSteps steps,
            Clock clock) {
        this.cases = cases;
        this.items = items;
        this.propose = propose;
        this.page = page;
        this.slips = slips;
        this.conflicts = conflicts;
        this.steps = steps;
        this.clock = clock;
    }

    /** Guarded by SEE, because who comes too late is to be told by whom; whether the person may decide is asked inside. */
    @Guarded(act = Act.SEE)
    @PostMapping(CaseController.PATH + "/verdict")
    ModelAndView verdict(
            @ModelAttribute CasePath path,
            @ModelAttribute VerdictForm form,
            @AuthenticationPrincipal Account account,
            RedirectAttributes flash) {
        CaseFile file = cases.find(path.claim()).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        ClaimId claim = file.claim().id();
        if (steps.isDone(form.once())) {
            return new ModelAndView("redirect:/review/next");
        }
        conflicts.denyDeciding(claim, account);
        if (form.seen() != file.seen() || !items.isWaiting(claim)) {
            return conflicts.page(claim);
        }
        CaseView view = DrawCase.draw(file, false);
        String fault = form.fault(file, view);
        Verdict.Kind kind = form.kind();
        if (fault != null || kind == null) {
            return faulty(file, form, fault, account);
        }
        if (kind.isNegative() && !form.isConfirmed()) {
            return confirm(file, view, form, kind);
        }
        return keep(file, form, kind, account, flash);
    }

    private ModelAndView keep(
            CaseFile file, VerdictForm form, Verdict.Kind kind, Account account, RedirectAttributes flash) {
        Verdict verdict = new Verdict(
                account.getUsername(),
                account.getName(),
                kind,
                kind.isNegative() ? form.reasons() : List.of(),
                form.words(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                new Verdict.More(Level.CITY, form.slots(), form.fields(), form.aside(), null));
        return switch (propose.propose(file, verdict, form.once())) {
            case KEPT, REPEATED -> {
                flash.addFlashAttribute("done", verdict);
                flash.addFlashAttribute("doneClaims", List.of(file.claim().id()));
                yield new ModelAndView("redirect:/review/next");
            }
            case GONE -> conflicts.page(file.claim().id());
            case CLOSED -> faulty(file, form, "fault.closed", account);
        };
    }

    private ModelAndView faulty(CaseFile file, VerdictForm form, @Nullable String fault, Account account) {
        ModelAndView answer = page.again(file, fault == null ? "fault.action" : fault, form, account);
        answer.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        return answer;
    }

    private ModelAndView confirm(CaseFile file, CaseView view, VerdictForm form, Verdict.Kind kind) {
        ClaimId claim = view.claim().id();
        return new ModelAndView("review/confirm")
                .addObject(
                        "slip",
                        slips.write(
                                claim, kind, form.reasons(), items.entry(claim).level()))
                .addObject("view", view)
                .addObject("form", form)
                .addObject("kind", kind.code())
                .addObject("reasons", form.reasons())
                .addObject("slots", form.slots())
                .addObject("ticked", form.fields())
                .addObject(
                        "fields",
                        kind == Verdict.Kind.RETURNED ? form.mending(file).fields() : Set.of())
                .addObject("note", form.words());
    }
}
