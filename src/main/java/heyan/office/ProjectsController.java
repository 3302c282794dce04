package heyan.office;

import heyan.audit.TextSheet.Column;
import heyan.review.Account;
import heyan.review.Guarded;
import heyan.review.ReviewFigures;
import heyan.review.Waits;
import heyan.review.access.Area;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of rounds 补助项目管理. */
@Controller
class ProjectsController {
    static final String PATH = "/review/projects";

    private static final int ROWS = 20;
    private static final List<Column> COLUMNS = List.of(
            new Column("区总工会、产业、直属单位工会", 36),
            new Column("申报人数", 10),
            new Column("通过", 10),
            new Column("驳回", 10),
            new Column("拒绝", 10),
            new Column("审核中", 10),
            new Column("已发放", 10));

    private final Rounds rounds;
    private final ReviewFigures figures;
    private final Payouts payouts;
    private final Clock clock;

    ProjectsController(Rounds rounds, ReviewFigures figures, Payouts payouts, Clock clock) {
        this.rounds = rounds;
        this.figures = figures;
        this.payouts = payouts;
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
        model.addAttribute("waits", new Waits(clock.instant()));
        return "office/projects";
    }

    /** A round's table by unions 下载表格. */
    @Guarded(area = Area.FIGURES)
    @GetMapping(PATH + "/{round}/table")
    void table(
            @PathVariable("round") String round, @AuthenticationPrincipal Account account, HttpServletResponse response)
            throws IOException {
        rounds.current(round);
        var paid = payouts.paidByUnion(round, account);
        Download.send(
                response,
                round + "-table",
                "补助项目",
                COLUMNS,
                figures.unions(new ReviewFigures.Of(account, round)).stream()
                        .map(line -> List.of(
                                line.name(),
                                Long.toString(line.applied()),
                                Long.toString(line.passed()),
                                Long.toString(line.returned()),
                                Long.toString(line.refused()),
                                Long.toString(line.open()),
                                Long.toString(paid.getOrDefault(line.name(), 0L))))
                        .iterator());
    }
}
