package heyan.office;

import heyan.intake.TakenClaim;
import heyan.intake.TakenClaims;
import heyan.office.Payouts.Row;
import heyan.programme.Programme;
import heyan.review.Account;
import heyan.review.Days;
import heyan.review.Guarded;
import heyan.review.Standings;
import heyan.review.Waits;
import heyan.review.access.AccessRules;
import heyan.review.access.Area;
import java.time.Clock;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The page of payments 发放管理. */
@Controller
class PayoutController {
    static final String PATH = ProjectsController.PATH + "/{round}/payout";

    private final Rounds rounds;
    private final Payouts payouts;
    private final PayoutRuns runs;
    private final Publications publications;
    private final Obstacles obstacles;
    private final TakenClaims claims;
    private final Standings standings;
    private final Clock clock;

    PayoutController(
            Rounds rounds,
            Payouts payouts,
            PayoutRuns runs,
            Publications publications,
            Obstacles obstacles,
            TakenClaims claims,
            Standings standings,
            Clock clock) {
        this.rounds = rounds;
        this.payouts = payouts;
        this.runs = runs;
        this.publications = publications;
        this.obstacles = obstacles;
        this.claims = claims;
        this.standings = standings;
        this.clock = clock;
    }

    /** A payment, and the code of what stands in its way; null for nothing. */
    record Line(Row row, @Nullable String obstacle) {}

    /** A run, and whether this person may confirm it. */
    record RunLine(PayoutRuns.Run run, boolean confirm) {}

    @Guarded(area = Area.PAYOUT)
    @GetMapping(PATH)
    String page(
            @PathVariable("round") String id,
            @RequestParam(name = "payoutRound", required = false) @Nullable String chosen,
            @ModelAttribute("filter") PayoutFilter filter,
            @AuthenticationPrincipal Account account,
            Model model) {
        if (chosen != null && !chosen.equals(id)) {
            return "redirect:" + filter.query(path(rounds.current(chosen).id()), null);
        }
        Programme round = rounds.current(id);
        List<Row> found = payouts.page(id, filter, account);
        boolean more = found.size() > Payouts.ROWS;
        List<Row> rows = more ? found.subList(0, Payouts.ROWS) : found;
        model.addAttribute("round", round);
        model.addAttribute("rounds", rounds.names());
        model.addAttribute("rows", lines(round, rows));
        model.addAttribute(
                "next", more ? filter.query(path(id), rows.get(Payouts.ROWS - 1).mark()) : null);
        model.addAttribute("tabs", payouts.counts(id, filter, account));
        model.addAttribute("choices", payouts.choices(id, account));
        model.addAttribute("path", path(id));
        model.addAttribute("publications", publications.of(id));
        model.addAttribute("today", Days.today(clock));
        model.addAttribute("waits", new Waits(clock.instant()));
        showRuns(round, account, model);
        return "office/payout";
    }

    private void showRuns(Programme round, Account account, Model model) {
        boolean pays = AccessRules.allows(standings.person(account), Area.PAY);
        model.addAttribute("pays", pays);
        model.addAttribute("publishes", AccessRules.allows(standings.person(account), Area.PUBLISH));
        model.addAttribute("fixed", new Entitlement(round).isFixed());
        model.addAttribute(
                "runs",
                runs.of(round.id(), account).stream()
                        .map(run -> new RunLine(
                                run,
                                pays
                                        && run.whole()
                                        && run.state().equals("open")
                                        && !run.madeBy().equals(account.getUsername())))
                        .toList());
    }

    /** Only those that are in no run can have something in their way. */
    private List<Line> lines(Programme round, List<Row> rows) {
        Obstacles.Look look = obstacles.at(round);
        return rows.stream()
                .map(row -> new Line(row, row.state().equals("unpaid") ? obstacle(look, row) : null))
                .toList();
    }

    private @Nullable String obstacle(Obstacles.Look look, Row row) {
        return claims.find(row.claim())
                .map(TakenClaim::claim)
                .flatMap(claim -> look.find(claim, row.approved()))
                .map(Obstacles.Obstacle::code)
                .orElse(null);
    }

    static String path(String round) {
        return ProjectsController.PATH + "/" + round + "/payout";
    }

    /** Yuan as typed, in fen; empty for what is no amount. */
    static OptionalLong fen(@Nullable String yuan) {
        return yuan != null && yuan.strip().matches("[1-9][0-9]{0,6}")
                ? OptionalLong.of(Long.parseLong(yuan.strip()) * 100)
                : OptionalLong.empty();
    }
}
