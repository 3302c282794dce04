package heyan.worker;

import heyan.claim.DocumentKind;
import heyan.programme.Programme;
import heyan.review.WorkerDesk;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Everything once more, the consents, and the click that hands it in. */
@Controller
class SubmitController {
    private final MyFiling mine;
    private final Filings filings;
    private final Pictures pictures;
    private final FormCodes codes;
    private final SendFiling send;
    private final MyReview review;
    private final Clock clock;

    SubmitController(
            MyFiling mine,
            Filings filings,
            Pictures pictures,
            FormCodes codes,
            SendFiling send,
            MyReview review,
            Clock clock) {
        this.mine = mine;
        this.filings = filings;
        this.pictures = pictures;
        this.codes = codes;
        this.send = send;
        this.review = review;
        this.clock = clock;
    }

    @GetMapping(FormController.PATH + "/check")
    String check(
            @AuthenticationPrincipal Worker worker,
            @PathVariable String programme,
            @PathVariable String application,
            Model model) {
        Filing filing = mine.of(worker, programme, application);
        return filing.open() ? page(worker, filing, "", model) : "redirect:" + filing.path();
    }

    @PostMapping(FormController.PATH + "/submit")
    String submit(
            @AuthenticationPrincipal Worker worker,
            @PathVariable String programme,
            @PathVariable String application,
            @RequestParam(required = false) @Nullable List<String> consent,
            @RequestParam(defaultValue = "-1") long version,
            HttpServletResponse response,
            Model model) {
        Filing filing = mine.of(worker, programme, application);
        if (!filing.open()) {
            return "redirect:" + filing.path();
        }
        String fault = fault(filing, version, consent == null ? List.of() : consent);
        if (fault.isEmpty() && !send.send(filing)) {
            fault = "stale";
        }
        if (fault.isEmpty()) {
            return "redirect:" + filing.path();
        }
        response.setStatus(HttpStatus.CONFLICT.value());
        return page(worker, mine.of(worker, programme, application), fault, model);
    }

    /** Opens a returned application for writing again. */
    @PostMapping(FormController.PATH + "/mend")
    String mend(
            @AuthenticationPrincipal Worker worker, @PathVariable String programme, @PathVariable String application) {
        Filing filing = mine.of(worker, programme, application);
        boolean returned = review.progress(filing)
                .filter(progress -> progress.state() == WorkerDesk.State.RETURNED)
                .isPresent();
        if (!returned) {
            return "redirect:" + filing.path();
        }
        filings.reopen(filing);
        Filing open = mine.of(worker, programme, application);
        return "redirect:" + filing.path() + (review.mendable(open).fields().isEmpty() ? "/documents" : "/form");
    }

    private String fault(Filing filing, long version, List<String> consent) {
        if (version != filing.version()) {
            return "stale";
        }
        if (!review.mendable(filing).isAnything()) {
            return "again";
        }
        if (!readiness(filing).isReady()) {
            return "unready";
        }
        if (!review.mendable(filing).isReturn() && !isOpen(mine.programme(filing))) {
            return "closed";
        }
        for (Consent asked : Consent.values()) {
            if (!consent.contains(asked.code() + "-" + asked.version())) {
                return "consent";
            }
        }
        return "";
    }

    /** A returned one may be handed in after the end; whether it still counts is for people to say. */
    private boolean isOpen(Programme programme) {
        return programme
                .window()
                .filter(window ->
                        window.contains(clock.instant().atZone(clock.getZone()).toOffsetDateTime()))
                .isPresent();
    }

    private Readiness readiness(Filing filing) {
        Programme programme = mine.programme(filing);
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        return Readiness.of(
                programme, new CheckDraft(programme, today).faults(filing.draft()), pictures.newest(filing));
    }

    private String page(Worker worker, Filing filing, String fault, Model model) {
        Programme programme = mine.programme(filing);
        Map<DocumentKind, Picture> newest = pictures.newest(filing);
        model.addAttribute("worker", worker);
        model.addAttribute("filing", filing);
        model.addAttribute("title", programme.notice().title());
        model.addAttribute("parts", FormField.Part.values());
        model.addAttribute(
                "slots", SlotView.all(programme, filing, newest, codes, review.mendable(filing), clock.instant()));
        model.addAttribute("readiness", readiness(filing));
        model.addAttribute("consents", Consent.values());
        model.addAttribute("fault", fault);
        return "worker/check";
    }
}
