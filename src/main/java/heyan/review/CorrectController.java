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

/** Takes what a reviewer reads in a document where the machine read wrongly. */
@Controller
class CorrectController {
    private final CorrectedCases cases;
    private final CorrectReading correct;
    private final CasePage page;
    private final Conflicts conflicts;

    CorrectController(CorrectedCases cases, CorrectReading correct, CasePage page, Conflicts conflicts) {
        this.cases = cases;
        this.correct = correct;
        this.page = page;
        this.conflicts = conflicts;
    }

    /** 422 for a value that the field cannot have, 409 when the case is somebody else's or changed meanwhile. */
    @Guarded(act = Act.CORRECT)
    @PostMapping(CaseController.PATH + "/correct")
    ModelAndView correct(
            @ModelAttribute CasePath path,
            @RequestParam("slot") String slot,
            @RequestParam("field") String field,
            @RequestParam("value") String value,
            @RequestParam("seen") long seen,
            @AuthenticationPrincipal Account account) {
        ClaimId claim = path.claim();
        CaseFile file = cases.find(claim).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        CorrectReading.Place place = CorrectReading.Place.of(file, slot, field)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
        FieldGrammar.Judged judged = FieldGrammar.judge(place.slot(), place.field(), value);
        if (!judged.fault().isEmpty()) {
            ModelAndView answer = page.of(file, false, account)
                    .addObject("correctFault", "correct.fault." + judged.fault())
                    .addObject("correctCheck", slot + "." + field)
                    .addObject("correctValue", value);
            answer.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            return answer;
        }
        return correct.correct(claim, place, judged.value(), seen, account)
                ? new ModelAndView("redirect:/review/" + claim)
                : conflicts.page(claim);
    }
}
