package heyan.review;

import heyan.claim.ClaimId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The queue's page. */
@Controller
class QueueController {
    private static final int MOST_REFUSED = 200;

    private final Queue queue;
    private final ReviewItems items;
    private final Cases cases;
    private final Clock clock;

    QueueController(Queue queue, ReviewItems items, Cases cases, Clock clock) {
        this.queue = queue;
        this.items = items;
        this.cases = cases;
        this.clock = clock;
    }

    @GetMapping("/review")
    String queue(@ModelAttribute("filter") QueueFilter filter, Model model) {
        boolean unusable = filter.open() == QueueFilter.Tab.UNUSABLE;
        List<QueueRow> found = unusable ? List.of() : queue.page(filter);
        boolean more = found.size() > Queue.ROWS;
        List<QueueRow> rows = more ? found.subList(0, Queue.ROWS) : found;
        model.addAttribute("rows", rows);
        model.addAttribute("next", more ? filter.next(rows.get(rows.size() - 1).mark()) : null);
        model.addAttribute("refused", cases.refused(MOST_REFUSED));
        model.addAttribute("counts", queue.counts(LocalDate.now(clock.withZone(Queue.ZONE))));
        model.addAttribute("programmes", queue.programmes());
        model.addAttribute("groups", ReasonGroup.values());
        model.addAttribute("waits", new Waits(clock.instant()));
        return "review/queue";
    }

    /** Opens the claim that waits longest. */
    @GetMapping("/review/next")
    String next() {
        Optional<ClaimId> first = items.first();
        return "redirect:/review" + first.map(claim -> "/" + claim).orElse("");
    }
}
