package heyan.review;

import heyan.claim.ClaimId;
import heyan.programme.DrawPlaces;
import heyan.programme.PlaceBoard;
import heyan.programme.PlacesRefused;
import heyan.programme.Programmes;
import heyan.review.access.Area;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page of places 名额管理, and its buttons. */
@Controller
class PlacesController {
    private static final String PAGE = "/review/places";

    private final ActOnPlaces act;
    private final Programmes programmes;
    private final PlaceBoard board;
    private final DrawPlaces draws;
    private final Clock clock;

    PlacesController(ActOnPlaces act, Programmes programmes, PlaceBoard board, DrawPlaces draws, Clock clock) {
        this.act = act;
        this.programmes = programmes;
        this.board = board;
        this.draws = draws;
        this.clock = clock;
    }

    /** One adjustment, and whether this person may approve it. */
    record Row(PlaceBoard.Adjustment adjustment, boolean approve) {}

    @Guarded(area = Area.PLACES)
    @GetMapping(PAGE)
    String page(
            @RequestParam(name = "round", required = false) @Nullable String asked,
            @AuthenticationPrincipal Account account,
            Model model) {
        List<String> rounds = programmes.ids();
        model.addAttribute("rounds", rounds);
        model.addAttribute("waits", new Waits(clock.instant()));
        String round = asked != null && rounds.contains(asked)
                ? asked
                : rounds.stream().findFirst().orElse("");
        model.addAttribute("round", round);
        if (!round.isEmpty()) {
            show(round, account, model);
        }
        return "review/places";
    }

    private void show(String round, Account account, Model model) {
        boolean acts = act.mayAct(account, round);
        model.addAttribute("acts", acts);
        model.addAttribute("allocation", programmes.current(round).allocation());
        model.addAttribute("rows", programmes.current(round).quota().rows());
        model.addAttribute("pools", board.pools(round));
        model.addAttribute("draw", draws.find(round).orElse(null));
        model.addAttribute(
                "adjustments",
                board.adjustments(round).stream()
                        .map(adjustment -> new Row(adjustment, acts && mayApprove(adjustment, account)))
                        .toList());
    }

    private static boolean mayApprove(PlaceBoard.Adjustment adjustment, Account account) {
        return adjustment.checker() == null && !adjustment.maker().equals(account.getUsername());
    }

    @Guarded(area = Area.PLACES_ACT)
    @PostMapping(PAGE + "/ask")
    String ask(
            @RequestParam("round") String round,
            @RequestParam("from") String from,
            @RequestParam("to") String to,
            @RequestParam("places") int places,
            @RequestParam("why") String why,
            @AuthenticationPrincipal Account account,
            RedirectAttributes flash) {
        if (why.length() > VerdictForm.LONGEST_NOTE) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        return after(round, flash, () -> act.ask(account, round, from, to, places, why));
    }

    @Guarded(area = Area.PLACES_ACT)
    @PostMapping(PAGE + "/approve")
    String approve(
            @RequestParam("round") String round,
            @RequestParam("id") long id,
            @AuthenticationPrincipal Account account,
            RedirectAttributes flash) {
        return after(round, flash, () -> act.approve(account, round, id));
    }

    @Guarded(area = Area.PLACES_ACT)
    @PostMapping(PAGE + "/draw")
    String draw(
            @RequestParam("round") String round, @AuthenticationPrincipal Account account, RedirectAttributes flash) {
        return after(round, flash, () -> act.draw(account, round));
    }

    @Guarded(area = Area.PLACES_ACT)
    @PostMapping(PAGE + "/carry")
    String carry(
            @RequestParam("round") String round,
            @RequestParam("next") String next,
            @AuthenticationPrincipal Account account,
            RedirectAttributes flash) {
        return after(round, flash, () -> act.carry(account, round, next));
    }

    private static String after(String round, RedirectAttributes flash, Runnable act) {
        if (!ClaimId.isPart(round)) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        try {
            act.run();
        } catch (PlacesRefused refused) {
            flash.addFlashAttribute("fault", "places.refused." + refused.why().code());
        }
        return "redirect:" + PAGE + "?round=" + round;
    }
}
