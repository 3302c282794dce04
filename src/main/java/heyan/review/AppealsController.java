package heyan.review;

import heyan.review.access.Act;
import heyan.review.access.Area;
import java.time.Clock;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page of appeals 申诉管理. */
@Controller
class AppealsController {
    private final Appeals appeals;
    private final Standings standings;
    private final Clock clock;

    AppealsController(Appeals appeals, Standings standings, Clock clock) {
        this.appeals = appeals;
        this.standings = standings;
        this.clock = clock;
    }

    /** One appeal and what this person may do about it. */
    record Row(Appeals.Appeal appeal, boolean answer, boolean reopen) {}

    @Guarded(area = Area.APPEALS)
    @GetMapping("/review/appeals")
    String page(
            @RequestParam(name = "tab", defaultValue = "open") String tab,
            @AuthenticationPrincipal Account account,
            Model model) {
        boolean open = !tab.equals("closed");
        List<Appeals.Appeal> found = appeals.page(open, Scope.of(standings.person(account)));
        model.addAttribute("tab", open ? "open" : "closed");
        model.addAttribute(
                "rows",
                found.stream()
                        .map(appeal -> new Row(
                                appeal,
                                open && standings.allows(account, Act.ANSWER, appeal.claim()),
                                open && standings.allows(account, Act.REOPEN, appeal.claim())))
                        .toList());
        model.addAttribute("waits", new Waits(clock.instant()));
        return "review/appeals";
    }
}
