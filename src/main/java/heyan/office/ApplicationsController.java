package heyan.office;

import heyan.claim.ClaimId;
import heyan.review.Account;
import heyan.review.Guarded;
import heyan.review.ReviewLog;
import heyan.review.RoundClaims;
import heyan.review.RoundClaims.Row;
import heyan.review.Waits;
import heyan.review.access.Act;
import heyan.review.access.Area;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
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

/** The claims of a round 申报管理, their export 导出, and what was decided about each 审核记录. */
@Controller
class ApplicationsController {
    private static final String PATH = ProjectsController.PATH + "/{round}/applications";
    private static final int ROWS = 30;
    private static final int LONGEST_REASON = 200;
    private static final List<String> STATES =
            List.of("review", "rejected_input", "checking", "pass", "approved", "returned", "refused", "withdrawn");

    private final Rounds rounds;
    private final RoundClaims claims;
    private final ReviewLog log;
    private final ApplicationsFile file;
    private final Clock clock;

    ApplicationsController(Rounds rounds, RoundClaims claims, ReviewLog log, ApplicationsFile file, Clock clock) {
        this.rounds = rounds;
        this.claims = claims;
        this.log = log;
        this.file = file;
        this.clock = clock;
    }

    @Guarded(area = Area.PROJECTS)
    @GetMapping(PATH)
    String page(
            @PathVariable("round") String round,
            @RequestParam(name = "project", required = false) @Nullable String chosen,
            @ModelAttribute("filter") ApplicationFilter filter,
            @AuthenticationPrincipal Account account,
            Model model) {
        if (chosen != null && !chosen.equals(round)) {
            return "redirect:" + filter.query(path(rounds.current(chosen).id()), null);
        }
        model.addAttribute("round", rounds.current(round));
        List<Row> found = claims.page(round, filter.asked(), account, filter.after(), ROWS + 1);
        boolean more = found.size() > ROWS;
        List<Row> rows = more ? found.subList(0, ROWS) : found;
        model.addAttribute("rows", rows);
        model.addAttribute("count", claims.count(round, filter.asked(), account));
        model.addAttribute("most", RoundClaims.MOST_COUNTED);
        model.addAttribute(
                "next", more ? filter.query(path(round), rows.get(ROWS - 1).mark()) : null);
        model.addAttribute("export", filter.query(path(round) + "/export", null));
        model.addAttribute("archive", filter.query(path(round) + "/archive", null));
        model.addAttribute("states", STATES);
        model.addAttribute("rounds", rounds.names());
        model.addAttribute("waits", new Waits(clock.instant()));
        return "office/applications";
    }

    @Guarded(area = Area.PROJECTS)
    @GetMapping(PATH + "/export")
    void export(
            @PathVariable("round") String round,
            @ModelAttribute("filter") ApplicationFilter filter,
            @AuthenticationPrincipal Account account,
            HttpServletResponse response)
            throws IOException {
        rounds.current(round);
        file.send(round, filter, account, response);
    }

    /** A POST, so that nothing fetches it by itself. */
    @Guarded(area = Area.ARCHIVE)
    @PostMapping(PATH + "/archive")
    void archive(
            @PathVariable("round") String round,
            @RequestParam("why") String why,
            @ModelAttribute("filter") ApplicationFilter filter,
            @AuthenticationPrincipal Account account,
            HttpServletResponse response)
            throws IOException {
        rounds.current(round);
        if (why.isBlank() || why.length() > LONGEST_REASON) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        file.archive(round, filter, account, why.strip(), response);
    }

    /** Guarded by the claim itself. */
    @Guarded(act = Act.SEE)
    @GetMapping(ProjectsController.PATH + "/{programme}/applications/{application}/{revision:[0-9]{1,6}}/log")
    String log(
            @PathVariable("programme") String programme,
            @PathVariable("application") String application,
            @PathVariable("revision") int revision,
            Model model) {
        ClaimId claim = new ClaimId(programme, application, revision);
        model.addAttribute("claim", claim);
        model.addAttribute("lines", log.of(claim));
        model.addAttribute("waits", new Waits(clock.instant()));
        return "office/log";
    }

    private static String path(String round) {
        return ProjectsController.PATH + "/" + round + "/applications";
    }
}
