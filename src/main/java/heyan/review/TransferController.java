package heyan.review;

import heyan.review.Transfer.Side;
import heyan.review.Transfer.State;
import heyan.review.access.Act;
import heyan.review.access.Area;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page of transfers 迁入迁出管理, and its buttons. */
@Controller
class TransferController {
    private static final String PAGE = "/review/transfers";

    private final Transfers transfers;
    private final MoveClaim move;
    private final Membership membership;
    private final Standings standings;
    private final Clock clock;

    TransferController(Transfers transfers, MoveClaim move, Membership membership, Standings standings, Clock clock) {
        this.transfers = transfers;
        this.move = move;
        this.membership = membership;
        this.standings = standings;
        this.clock = clock;
    }

    /** One transfer and what this person may do with it. */
    record Row(Transfer transfer, boolean give, boolean take, boolean refuse, boolean withdraw) {}

    /** Own unions' transfers; accounts of no union see all and move none. */
    @Guarded(area = Area.TRANSFERS)
    @GetMapping(PAGE)
    String page(
            @RequestParam(name = "tab", required = false) @Nullable String tab,
            @AuthenticationPrincipal Account account,
            Model model) {
        Transfers.Tab open = Transfers.Tab.of(tab);
        List<Transfer> found = transfers.page(
                open, membership.keys(account), account.getUnion().isEmpty());
        model.addAttribute("tab", open.code());
        model.addAttribute("union", account.getUnion());
        model.addAttribute(
                "rows", found.stream().map(transfer -> row(transfer, account)).toList());
        model.addAttribute("waits", new Waits(clock.instant()));
        return "review/transfers";
    }

    private Row row(Transfer transfer, Account account) {
        boolean acts = transfer.state() == State.OPEN && account.isReviewer();
        boolean gives = acts && membership.actsFor(account, transfer.fromUnion());
        boolean takes = acts && membership.actsFor(account, transfer.toUnion());
        return new Row(
                transfer,
                gives && mayConsent(transfer, Side.GIVING, account),
                takes && mayConsent(transfer, Side.TAKING, account),
                gives || takes,
                acts && account.getUsername().equals(transfer.askedBy()));
    }

    private static boolean mayConsent(Transfer transfer, Side side, Account account) {
        return transfer.consent(side) == null && !account.getUsername().equals(transfer.consent(side.other()));
    }

    @Guarded(area = Area.MOVE)
    @PostMapping(CaseController.PATH + "/transfer")
    String ask(
            @ModelAttribute CasePath path,
            @RequestParam("union") String union,
            @RequestParam("why") String why,
            @AuthenticationPrincipal Account account,
            RedirectAttributes flash) {
        refuseOverlong(union, why);
        try {
            move.ask(path.claim(), account, union, why);
        } catch (TransferDenied denied) {
            if (!denied.isCorrectable()) {
                throw denied;
            }
            flash.addFlashAttribute("transferFault", denied.message());
            flash.addFlashAttribute("transferUnion", union);
            flash.addFlashAttribute("transferWhy", why);
        }
        boolean sees = standings.allows(account, Act.SEE, path.claim());
        return sees ? "redirect:/review/" + path.claim() + "#transfers" : "redirect:" + PAGE;
    }

    @Guarded(area = Area.MOVE)
    @PostMapping(PAGE + "/{id:[0-9]{1,18}}/agree")
    String agree(
            @PathVariable("id") long id, @RequestParam("side") String side, @AuthenticationPrincipal Account account) {
        move.agree(id, "giving".equals(side) ? Side.GIVING : Side.TAKING, account);
        return "redirect:" + PAGE;
    }

    @Guarded(area = Area.MOVE)
    @PostMapping(PAGE + "/{id:[0-9]{1,18}}/refuse")
    String refuse(
            @PathVariable("id") long id, @RequestParam("why") String why, @AuthenticationPrincipal Account account) {
        refuseOverlong("", why);
        move.refuse(id, account, why);
        return "redirect:" + PAGE;
    }

    @Guarded(area = Area.MOVE)
    @PostMapping(PAGE + "/{id:[0-9]{1,18}}/withdraw")
    String withdraw(@PathVariable("id") long id, @AuthenticationPrincipal Account account) {
        move.withdraw(id, account);
        return "redirect:" + PAGE;
    }

    private static void refuseOverlong(String union, String why) {
        if (union.length() > 100 || why.length() > VerdictForm.LONGEST_NOTE) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
    }
}
