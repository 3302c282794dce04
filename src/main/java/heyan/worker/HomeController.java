package heyan.worker;

import heyan.programme.Programme;
import heyan.programme.Programmes;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The worker's own applications and the programmes that are open now. */
@Controller
class HomeController {
    private final Filings filings;
    private final MyReview review;
    private final Programmes programmes;
    private final Clock clock;

    HomeController(Filings filings, MyReview review, Programmes programmes, Clock clock) {
        this.filings = filings;
        this.review = review;
        this.programmes = programmes;
        this.clock = clock;
    }

    /** One of the worker's applications, for the list. */
    record Mine(Filing filing, String title, Course course) {}

    @GetMapping("/worker")
    String home(@AuthenticationPrincipal Worker worker, Model model) {
        List<Filing> own = filings.of(worker.phone());
        List<String> started = own.stream()
                .filter(filing -> filing.open() || !review.isWithdrawn(filing))
                .map(Filing::programme)
                .toList();
        model.addAttribute("worker", worker);
        model.addAttribute("mine", own.stream().map(this::mine).toList());
        model.addAttribute(
                "open",
                open().stream()
                        .filter(programme -> !started.contains(programme.id()))
                        .toList());
        return "worker/home";
    }

    @PostMapping("/worker/claims")
    String start(@AuthenticationPrincipal Worker worker, @RequestParam String programme) {
        if (open().stream().noneMatch(one -> one.id().equals(programme))) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        Filing filing = filings.start(worker.phone(), programme);
        if (review.isWithdrawn(filing)) {
            filings.reopen(filing);
        }
        return "redirect:" + filing.path() + "/form";
    }

    private List<Programme> open() {
        OffsetDateTime now = clock.instant().atZone(clock.getZone()).toOffsetDateTime();
        return programmes.ids().stream()
                .map(programmes::current)
                .filter(programme -> programme
                        .window()
                        .filter(window -> window.contains(now))
                        .isPresent())
                .toList();
    }

    private Mine mine(Filing filing) {
        String title = programmes.current(filing.programme()).notice().title();
        return new Mine(filing, title, review.course(filing));
    }
}
