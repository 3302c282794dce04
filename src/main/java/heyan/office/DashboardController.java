package heyan.office;

import heyan.office.Charts.Bar;
import heyan.programme.PlaceBoard;
import heyan.programme.Programme;
import heyan.review.Account;
import heyan.review.Guarded;
import heyan.review.access.Area;
import java.time.format.DateTimeFormatter;
import java.util.List;
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

/** The figures of a round 运营工作台, as charts and as tables. */
@Controller
class DashboardController {
    private static final String PATH = ProjectsController.PATH + "/{round}/dashboard";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM-dd");

    private final Rounds rounds;
    private final Figures figures;
    private final Charts charts;
    private final MessageSource messages;

    DashboardController(Rounds rounds, Figures figures, Charts charts, MessageSource messages) {
        this.rounds = rounds;
        this.figures = figures;
        this.charts = charts;
        this.messages = messages;
    }

    @Guarded(area = Area.FIGURES)
    @GetMapping(PATH)
    String page(@PathVariable("round") String id, @AuthenticationPrincipal Account account, Model model) {
        Programme round = rounds.current(id);
        model.addAttribute("round", round);
        model.addAttribute("rounds", rounds.names());
        model.addAttribute("funnel", figures.funnel(id, account));
        model.addAttribute("ages", figures.ages(id, account));
        model.addAttribute("days", figures.straightThrough(id, account));
        model.addAttribute("reasons", figures.reasons(id, account));
        model.addAttribute("forecast", figures.forecast(round, account));
        model.addAttribute("pools", figures.pools(id));
        return "office/dashboard";
    }

    /** One chart; the page has the same figures as a table. */
    @Guarded(area = Area.FIGURES)
    @GetMapping(PATH + "/{chart}.svg")
    ResponseEntity<byte[]> chart(
            @PathVariable("round") String id,
            @PathVariable("chart") String chart,
            @AuthenticationPrincipal Account account,
            Locale locale) {
        Programme round = rounds.current(id);
        return Charts.answer(draw(chart, round, account, locale));
    }

    private byte[] draw(String chart, Programme round, Account account, Locale locale) {
        String id = round.id();
        return switch (chart) {
            case "funnel" ->
                charts.across(figures.funnel(id, account).stream()
                        .map(stage -> new Bar(say("funnel." + stage.code(), locale), stage.claims()))
                        .toList());
            case "ages" -> charts.upright(AgeBars.of(figures.ages(id, account), key -> say(key, locale)));
            case "straight" ->
                charts.percent(figures.straightThrough(id, account).stream()
                        .map(day -> new Bar(DAY.format(day.day()), Math.round(day.percent())))
                        .toList());
            case "reasons" ->
                charts.across(figures.reasons(id, account).entrySet().stream()
                        .map(reason -> new Bar(say("reason." + reason.getKey().name(), locale), reason.getValue()))
                        .toList());
            case "forecast" ->
                charts.line(figures.forecast(round, account).curve().stream()
                        .map(point -> new Bar(DAY.format(point.day()), point.open()))
                        .toList());
            case "places" -> places(figures.pools(id), locale);
            default -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    private byte[] places(List<PlaceBoard.Pool> pools, Locale locale) {
        return charts.stacked(
                say("places.taken", locale),
                pools.stream()
                        .map(pool -> new Bar(name(pool, locale), pool.taken()))
                        .toList(),
                say("places.free", locale),
                pools.stream()
                        .map(pool -> new Bar(name(pool, locale), pool.free()))
                        .toList());
    }

    private String name(PlaceBoard.Pool pool, Locale locale) {
        return pool.name().isEmpty() ? say("dashboard.pool", locale) : pool.name();
    }

    private String say(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }
}
