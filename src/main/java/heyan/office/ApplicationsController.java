package heyan.office;

import heyan.audit.TextSheet.Column;
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
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The claims of a round 申报管理, their export 导出, and what was decided about each 审核记录. */
@Controller
class ApplicationsController {
    private static final String PATH = ProjectsController.PATH + "/{round}/applications";
    private static final int ROWS = 30;
    private static final List<String> STATES =
            List.of("review", "rejected_input", "checking", "pass", "approved", "returned", "refused", "withdrawn");
    private static final List<Column> COLUMNS = List.of(
            new Column("申请编号", 20),
            new Column("姓名（部分隐去）", 14),
            new Column("单位名称", 32),
            new Column("所在单位工会", 32),
            new Column("区总工会、产业、直属单位工会", 28),
            new Column("审核状态", 14),
            new Column("原因", 48),
            new Column("申请时间", 18),
            new Column("审核时间", 18));

    private final Rounds rounds;
    private final RoundClaims claims;
    private final ReviewLog log;
    private final OfficeActs acts;
    private final MessageSource messages;
    private final Clock clock;

    ApplicationsController(
            Rounds rounds, RoundClaims claims, ReviewLog log, OfficeActs acts, MessageSource messages, Clock clock) {
        this.rounds = rounds;
        this.claims = claims;
        this.log = log;
        this.acts = acts;
        this.messages = messages;
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
        model.addAttribute("states", STATES);
        model.addAttribute("rounds", rounds.names());
        model.addAttribute("waits", new Waits(clock.instant()));
        return "office/applications";
    }

    /** Exactly the rows of the filter, on all pages; told to the audit before the first is written. */
    @Guarded(area = Area.PROJECTS)
    @GetMapping(PATH + "/export")
    void export(
            @PathVariable("round") String round,
            @ModelAttribute("filter") ApplicationFilter filter,
            @AuthenticationPrincipal Account account,
            HttpServletResponse response)
            throws IOException {
        rounds.current(round);
        acts.exported(round, account.getUsername(), filter.query("", null));
        Waits waits = new Waits(clock.instant());
        Pages rows = new Pages(mark -> claims.page(round, filter.asked(), account, mark, Pages.ROWS));
        Download.send(response, round + "-applications", "申报管理", COLUMNS, rows.map(row -> cells(row, waits)));
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

    private List<String> cells(Row row, Waits waits) {
        return List.of(
                row.claim().application(),
                row.name(),
                row.employer(),
                row.union(),
                row.district(),
                say("state." + row.state()),
                String.join(
                        "、",
                        row.reasons().stream()
                                .map(code -> say("reason." + code.name()))
                                .toList()),
                waits.at(row.submitted()),
                waits.at(row.decided()));
    }

    private String say(String key) {
        return messages.getMessage(key, null, Locale.SIMPLIFIED_CHINESE);
    }
}
