package heyan.review;

import heyan.review.access.Act;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The claim's page, to be read. */
@Controller
class CaseController {
    static final String PATH = "/review/{programme}/{application}/{revision:[0-9]{1,6}}";

    private final CorrectedCases cases;
    private final CasePage page;
    private final RevealNumbers reveal;

    CaseController(CorrectedCases cases, CasePage page, RevealNumbers reveal) {
        this.cases = cases;
        this.page = page;
        this.reveal = reveal;
    }

    @Guarded(act = Act.SEE)
    @GetMapping(PATH)
    ModelAndView read(@ModelAttribute CasePath path, @AuthenticationPrincipal Account account) {
        return page.of(find(path), false, account);
    }

    /** Shows the numbers in full, once, and leaves a happening. */
    @Guarded(act = Act.REVEAL)
    @PostMapping(PATH + "/reveal")
    ModelAndView reveal(
            @ModelAttribute CasePath path, @RequestParam("why") String why, @AuthenticationPrincipal Account account) {
        if (why.isBlank() || why.length() > VerdictForm.LONGEST_NOTE) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        CaseFile file = find(path);
        reveal.reveal(file.claim().id(), account.getUsername(), why.strip());
        return page.of(file, true, account);
    }

    private CaseFile find(CasePath path) {
        return cases.find(path.claim()).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
