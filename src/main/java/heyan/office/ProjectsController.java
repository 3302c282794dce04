package heyan.office;

import heyan.review.Account;
import heyan.review.Guarded;
import heyan.review.Standings;
import heyan.review.Waits;
import heyan.review.access.AccessRules;
import heyan.review.access.Area;
import java.time.Clock;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of rounds 补助项目管理. */
@Controller
class ProjectsController {
    static final String PATH = "/review/projects";

    private static final int ROWS = 20;

    private final Rounds rounds;
    private final Standings standings;
    private final Clock clock;

    ProjectsController(Rounds rounds, Standings standings, Clock clock) {
        this.rounds = rounds;
        this.standings = standings;
        this.clock = clock;
    }

    @Guarded(area = Area.PROJECTS)
    @GetMapping(PATH)
    String page(
            @RequestParam(name = "name", defaultValue = "") String name,
            @RequestParam(name = "page", defaultValue = "1") int page,
            @AuthenticationPrincipal Account account,
            Model model) {
        List<Rounds.Line> all = rounds.find(name.strip(), account);
        int pages = Math.max(1, (all.size() + ROWS - 1) / ROWS);
        int open = Math.min(Math.max(1, page), pages);
        model.addAttribute("name", name.strip());
        model.addAttribute("rows", all.subList((open - 1) * ROWS, Math.min(open * ROWS, all.size())));
        model.addAttribute("total", all.size());
        model.addAttribute("page", open);
        model.addAttribute("pages", pages);
        model.addAttribute("adds", AccessRules.allows(standings.person(account), Area.PROJECTS_ADD));
        model.addAttribute("waits", new Waits(clock.instant()));
        return "office/projects";
    }
}
