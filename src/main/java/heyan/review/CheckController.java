package heyan.review;

import heyan.claim.ClaimId;
import heyan.review.access.Act;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The second pair of eyes 复核, and appeals. */
@Controller
class CheckController {
    private final SettleVerdicts settle;
    private final AnswerAppeal answer;
    private final Conflicts conflicts;
    private final CorrectedCases cases;
    private final CasePage page;
    private final Standings standings;
    private final FilterInUse inUse;

    CheckController(
            SettleVerdicts settle,
            AnswerAppeal answer,
            Conflicts conflicts,
            CorrectedCases cases,
            CasePage page,
            Standings standings,
            FilterInUse inUse) {
        this.settle = settle;
        this.answer = answer;
        this.conflicts = conflicts;
        this.cases = cases;
        this.page = page;
        this.standings = standings;
        this.inUse = inUse;
    }

    @Guarded(act = Act.CHECK)
    @PostMapping(CaseController.PATH + "/confirm")
    ModelAndView confirm(
            @ModelAttribute CasePath path, @AuthenticationPrincipal Account account, RedirectAttributes flash) {
        return switch (settle.confirm(path.claim(), account)) {
            case DONE -> next(path.claim(), account, flash);
            case GONE, CHANGED -> conflicts.page(path.claim());
            case CLOSED -> closed(path.claim(), account);
        };
    }

    /** The next case to check, with what became of the one before; else the list. */
    private ModelAndView next(ClaimId checked, Account account, RedirectAttributes flash) {
        flash.addFlashAttribute("checked", checked);
        Scope scope = Scope.of(standings.person(account)).narrowed(inUse.get(QueueFilter.Tab.CHECKING));
        return settle.nextToCheck(account.getUsername(), scope)
                .map(claim -> new ModelAndView("redirect:/review/" + claim))
                .orElseGet(() -> new ModelAndView("redirect:/review?tab=checking"));
    }

    private ModelAndView closed(ClaimId claim, Account account) {
        CaseFile file = cases.find(claim).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        ModelAndView answer = page.of(file, false, account);
        answer.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        return answer;
    }

    @Guarded(act = Act.CHECK)
    @PostMapping(CaseController.PATH + "/decline")
    ModelAndView decline(
            @ModelAttribute CasePath path,
            @RequestParam("why") String why,
            @AuthenticationPrincipal Account account,
            RedirectAttributes flash) {
        refuse(why);
        return settle.decline(path.claim(), account, why.strip())
                ? next(path.claim(), account, flash)
                : conflicts.page(path.claim());
    }

    @Guarded(act = Act.RECALL)
    @PostMapping(CaseController.PATH + "/recall")
    ModelAndView recall(@ModelAttribute CasePath path, @AuthenticationPrincipal Account account) {
        return settle.recall(path.claim(), account)
                ? new ModelAndView("redirect:/review/" + path.claim())
                : conflicts.page(path.claim());
    }

    @Guarded(act = Act.ANSWER)
    @PostMapping(CaseController.PATH + "/answer")
    String answer(
            @ModelAttribute CasePath path,
            @RequestParam("words") String words,
            @RequestParam(name = "ends", defaultValue = "false") boolean ends,
            @AuthenticationPrincipal Account account) {
        refuse(words);
        answer.answer(path.claim(), account.getUsername(), words.strip(), ends);
        return "redirect:/review/appeals";
    }

    @Guarded(act = Act.REOPEN)
    @PostMapping(CaseController.PATH + "/reopen")
    ModelAndView reopen(
            @ModelAttribute CasePath path, @RequestParam("why") String why, @AuthenticationPrincipal Account account) {
        refuse(why);
        return answer.reopen(path.claim(), account.getUsername(), why.strip())
                ? new ModelAndView("redirect:/review/" + path.claim())
                : conflicts.page(path.claim());
    }

    private static void refuse(String words) {
        if (words.isBlank() || words.length() > VerdictForm.LONGEST_NOTE) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
    }
}
