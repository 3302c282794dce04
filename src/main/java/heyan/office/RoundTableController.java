package heyan.office;

import heyan.audit.TextSheet.Column;
import heyan.review.Account;
import heyan.review.Guarded;
import heyan.review.ReviewFigures;
import heyan.review.access.Area;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A round's table by unions 下载表格. */
@Controller
class RoundTableController {
    private static final List<Column> COLUMNS = List.of(
            new Column("district", 36),
            new Column("applied", 10),
            new Column("passed", 10),
            new Column("returned", 10),
            new Column("refused", 10),
            new Column("open", 10),
            new Column("paid", 10));

    private final Rounds rounds;
    private final ReviewFigures figures;
    private final Payouts payouts;
    private final Download download;

    RoundTableController(Rounds rounds, ReviewFigures figures, Payouts payouts, Download download) {
        this.rounds = rounds;
        this.figures = figures;
        this.payouts = payouts;
        this.download = download;
    }

    @Guarded(area = Area.FIGURES)
    @GetMapping(ProjectsController.PATH + "/{round}/table")
    void table(
            @PathVariable("round") String round, @AuthenticationPrincipal Account account, HttpServletResponse response)
            throws IOException {
        rounds.current(round);
        var paid = payouts.paidByUnion(round, account);
        download.send(
                response,
                new Download.Sheet(round + "-table", "projects.project", COLUMNS),
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
