package heyan.review;

import heyan.review.access.Area;
import java.time.Clock;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The queue's page. */
@Controller
class QueueController {
    private static final int MOST_REFUSED = 200;

    private final Queue queue;
    private final Cases cases;
    private final Standings standings;
    private final SettleVerdicts settle;
    private final Accounts accounts;
    private final QueueFilters filters;
    private final FilterInUse inUse;
    private final AssignCases assign;
    private final ReviewWindows windows;
    private final Clock clock;

    QueueController(
            Queue queue,
            Cases cases,
            Standings standings,
            SettleVerdicts settle,
            Accounts accounts,
            QueueFilters filters,
            FilterInUse inUse,
            AssignCases assign,
            ReviewWindows windows,
            Clock clock) {
        this.queue = queue;
        this.cases = cases;
        this.standings = standings;
        this.settle = settle;
        this.accounts = accounts;
        this.filters = filters;
        this.inUse = inUse;
        this.assign = assign;
        this.windows = windows;
        this.clock = clock;
    }

    @Guarded(area = Area.QUEUE)
    @GetMapping("/review")
    String queue(@ModelAttribute("filter") QueueFilter filter, @AuthenticationPrincipal Account account, Model model) {
        settle.settle();
        assign.assign();
        inUse.set(filter);
        Scope scope = Scope.of(standings.person(account));
        boolean unusable = filter.open() == QueueFilter.Tab.UNUSABLE;
        List<QueueRow> found = unusable ? List.of() : queue.page(filter, scope);
        boolean more = found.size() > Queue.ROWS;
        List<QueueRow> rows = more ? found.subList(0, Queue.ROWS) : found;
        model.addAttribute("rows", rows);
        model.addAttribute("next", more ? filter.next(rows.get(rows.size() - 1).mark()) : null);
        model.addAttribute("refused", account.getUnion().isEmpty() ? cases.refused(MOST_REFUSED) : List.of());
        model.addAttribute("counts", queue.counts(Days.today(clock), scope));
        model.addAttribute("expired", clock.instant().minus(TakeCase.EXPIRES));
        model.addAttribute("colleagues", account.isReviewer() ? accounts.colleagues(account) : List.of());
        model.addAttribute("kept", filters.of(account.getUsername()));
        model.addAttribute("programmes", queue.programmes());
        model.addAttribute("groups", ReasonGroup.values());
        model.addAttribute("waits", new Waits(clock.instant()));
        account.getRole()
                .level()
                .filter(level -> rows.isEmpty() && filter.open() == QueueFilter.Tab.WAITING)
                .flatMap(level -> windows.ahead(level, clock.instant()))
                .ifPresent(ahead -> model.addAttribute("ahead", ahead));
        return "review/queue";
    }
}
