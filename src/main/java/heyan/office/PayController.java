package heyan.office;

import heyan.claim.ClaimId;
import heyan.programme.Programme;
import heyan.review.Account;
import heyan.review.Guarded;
import heyan.review.access.Area;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The buttons of the page of payments. */
@Controller
class PayController {
    private static final int LONGEST = 200;

    private final Rounds rounds;
    private final PayoutRuns runs;
    private final MakeRun make;
    private final SettleRun settle;
    private final RenewCard renew;
    private final PayoutFile file;

    PayController(Rounds rounds, PayoutRuns runs, MakeRun make, SettleRun settle, RenewCard renew, PayoutFile file) {
        this.rounds = rounds;
        this.runs = runs;
        this.make = make;
        this.settle = settle;
        this.renew = renew;
        this.file = file;
    }

    /** Takes all of the filter that can be paid into a new run. */
    @Guarded(area = Area.PAY)
    @PostMapping(PayoutController.PATH + "/run")
    String run(
            @PathVariable("round") String id,
            @ModelAttribute("filter") PayoutFilter filter,
            @RequestParam(name = "yuan", required = false) @Nullable String yuan,
            @AuthenticationPrincipal Account account,
            RedirectAttributes flash) {
        flash.addFlashAttribute("made", make.make(rounds.current(id), filter, PayoutController.fen(yuan), account));
        return "redirect:" + filter.query(PayoutController.path(id), null);
    }

    /** The file for the bank; a POST, so that nothing fetches it by itself. */
    @Guarded(area = Area.PAY)
    @PostMapping(PayoutController.PATH + "/run/{run:[0-9]{1,18}}/file")
    void file(
            @PathVariable("round") String id,
            @PathVariable("run") long run,
            @AuthenticationPrincipal Account account,
            HttpServletResponse response)
            throws IOException {
        Programme round = rounds.current(id);
        if (runs.find(id, run, account).filter(PayoutRuns.Run::whole).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        file.send(round, run, account, response);
    }

    /** A second person says that the bank paid. */
    @Guarded(area = Area.PAY)
    @PostMapping(PayoutController.PATH + "/run/{run:[0-9]{1,18}}/confirm")
    String confirm(
            @PathVariable("round") String id,
            @PathVariable("run") long run,
            @RequestParam("day") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day,
            @AuthenticationPrincipal Account account,
            RedirectAttributes flash) {
        SettleRun.Confirmed confirmed = settle.confirm(rounds.current(id), run, day, account);
        flash.addFlashAttribute("confirmed", confirmed.code());
        return "redirect:" + PayoutController.path(id) + (confirmed == SettleRun.Confirmed.DONE ? "?tab=paid" : "");
    }

    /** The bank returned one payment. */
    @Guarded(area = Area.PAY)
    @PostMapping(PayoutController.PATH + "/{payment:[0-9]{1,18}}/fail")
    String fail(
            @PathVariable("round") String id,
            @PathVariable("payment") long payment,
            @RequestParam("why") String why,
            @AuthenticationPrincipal Account account,
            RedirectAttributes flash) {
        Programme round = rounds.current(id);
        refuse(why);
        flash.addFlashAttribute("failed", settle.fail(round, payment, why.strip(), account));
        return "redirect:" + PayoutController.path(id);
    }

    /** Asks the worker of a returned payment for another bank card. */
    @Guarded(area = Area.PAY)
    @PostMapping(PayoutController.PATH + "/{application}/{revision:[0-9]{1,6}}/card")
    String card(
            @PathVariable("round") String id,
            @PathVariable("application") String application,
            @PathVariable("revision") int revision,
            @RequestParam("words") String words,
            @AuthenticationPrincipal Account account,
            RedirectAttributes flash) {
        Programme round = rounds.current(id);
        refuse(words);
        ClaimId claim = new ClaimId(id, application, revision);
        flash.addFlashAttribute("renewed", renew.renew(round, claim, words.strip(), account));
        return "redirect:" + PayoutController.path(id);
    }

    private static void refuse(String words) {
        if (words.isBlank() || words.length() > LONGEST) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
    }
}
