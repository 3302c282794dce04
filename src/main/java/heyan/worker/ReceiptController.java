package heyan.worker;

import heyan.claim.ClaimId;
import heyan.intake.TakenClaims;
import heyan.programme.LedgerPlace;
import heyan.programme.PlaceAnswer;
import heyan.programme.Places;
import heyan.review.Slip;
import heyan.review.WorkerDesk.Progress;
import heyan.worker.Outgoing.Made;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The receipt 回执 of an application that was handed in, its place, and how far it has come. */
@Controller
class ReceiptController {
    private final MyFiling mine;
    private final Outgoing outgoing;
    private final SendFiling send;
    private final TakenClaims claims;
    private final Places places;
    private final MyReview review;

    ReceiptController(
            MyFiling mine, Outgoing outgoing, SendFiling send, TakenClaims claims, Places places, MyReview review) {
        this.mine = mine;
        this.outgoing = outgoing;
        this.send = send;
        this.claims = claims;
        this.places = places;
        this.review = review;
    }

    /**
     * The place as the page tells it.
     *
     * @param code key {@code worker.place.…} of the messages without that head
     * @param number of the ticket or of the waiting list; 0 for none
     */
    record PlaceLine(String code, long number) {}

    @GetMapping(FormController.PATH)
    String receipt(
            @AuthenticationPrincipal Worker worker,
            @PathVariable String programme,
            @PathVariable String application,
            Model model) {
        Filing filing = mine.of(worker, programme, application);
        if (filing.open() && filing.round() == 1) {
            return "redirect:" + filing.path() + "/form";
        }
        send.resume(filing);
        List<Made> made = outgoing.of(filing);
        model.addAttribute("worker", worker);
        model.addAttribute("filing", filing);
        model.addAttribute("title", mine.programme(filing).notice().title());
        model.addAttribute("made", made.get(made.size() - 1));
        Optional<Progress> progress = review.progress(filing);
        model.addAttribute("course", review.course(filing));
        model.addAttribute("progress", progress.orElse(null));
        model.addAttribute("slip", progress.map(Progress::slip).orElse(Slip.EMPTY));
        model.addAttribute("mayWithdraw", review.mayWithdraw(filing));
        model.addAttribute("mayAppeal", review.mayAppeal(filing));
        model.addAttribute("messages", review.thread(filing).size());
        model.addAttribute(
                "place", made.get(made.size() - 1).claim().flatMap(this::place).orElse(null));
        return "worker/receipt";
    }

    private Optional<PlaceLine> place(ClaimId claim) {
        return places.find(claim)
                .map(ReceiptController::line)
                .or(() -> claims.find(claim)
                        .map(taken -> places.answer(taken.claim())
                                .fold(ticketed -> line(ticketed.place()), ReceiptController::line)));
    }

    private static PlaceLine line(LedgerPlace place) {
        return place.state() == LedgerPlace.State.WAITING
                ? new PlaceLine("waiting", place.waiting().orElse(place.number()))
                : new PlaceLine(place.state().code(), place.number());
    }

    private static PlaceLine line(PlaceAnswer.None none) {
        return new PlaceLine(none.why().name().toLowerCase(Locale.ROOT), 0);
    }
}
