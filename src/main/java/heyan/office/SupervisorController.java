package heyan.office;

import heyan.office.Charts.Bar;
import heyan.review.Account;
import heyan.review.Assignment;
import heyan.review.Days;
import heyan.review.Guarded;
import heyan.review.ReadingFigures;
import heyan.review.ReviewerFigures;
import heyan.review.access.Area;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The work in one's own unions 督办: what is open, who did what, what is asked about most. */
@Controller
class SupervisorController {
    private static final String PATH = "/review/supervisor";
    private static final int DAYS = 30;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM-dd");

    private final Figures figures;
    private final Charts charts;
    private final ReviewerFigures reviewers;
    private final Samples samples;
    private final Assignment assignment;
    private final ReadingFigures readings;
    private final MessageSource messages;
    private final Clock clock;

    SupervisorController(
            Figures figures,
            Charts charts,
            ReviewerFigures reviewers,
            Samples samples,
            Assignment assignment,
            ReadingFigures readings,
            MessageSource messages,
            Clock clock) {
        this.figures = figures;
        this.charts = charts;
        this.reviewers = reviewers;
        this.samples = samples;
        this.assignment = assignment;
        this.readings = readings;
        this.messages = messages;
        this.clock = clock;
    }

    @Guarded(area = Area.FIGURES)
    @GetMapping(PATH)
    String page(@AuthenticationPrincipal Account account, Model model) {
        model.addAttribute("ages", figures.ages(null, account));
        model.addAttribute("late", figures.late(account).orElse(null));
        LocalDate since = Days.today(clock).minusDays(DAYS);
        model.addAttribute("reviewers", reviewers.since(account, since));
        model.addAttribute("medians", reviewers.medians(account, since));
        model.addAttribute("readings", readings.since(account, since));
        model.addAttribute("samples", samples.since(account, since));
        model.addAttribute("holding", samples.holding(account));
        model.addAttribute("assignment", account.isReviewer() ? assignment.of(account) : null);
        model.addAttribute("reasons", figures.reasons(null, account));
        model.addAttribute("days", figures.straightThrough(null, account));
        return "office/supervisor";
    }

    /** One chart; the page has the same figures as a table. */
    @Guarded(area = Area.FIGURES)
    @GetMapping(PATH + "/{chart}.svg")
    ResponseEntity<byte[]> chart(
            @PathVariable("chart") String chart, @AuthenticationPrincipal Account account, Locale locale) {
        return Charts.answer(draw(chart, account, locale));
    }

    private byte[] draw(String chart, Account account, Locale locale) {
        return switch (chart) {
            case "ages" ->
                charts.upright(AgeBars.of(figures.ages(null, account), key -> messages.getMessage(key, null, locale)));
            case "straight" ->
                charts.percent(figures.straightThrough(null, account).stream()
                        .map(day -> new Bar(DAY.format(day.day()), Math.round(day.percent())))
                        .toList());
            default -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }
}
