package heyan.office;

import heyan.audit.AuditLog;
import heyan.review.Guarded;
import heyan.review.Waits;
import heyan.review.access.Area;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Who did what 审计记录, for the audit administrator and the issuer's auditor; read only. */
@Controller
class AuditController {
    static final int ROWS = 50;
    private static final String PAGE = "/review/audit";

    private final AuditLog log;
    private final Clock clock;

    AuditController(AuditLog log, Clock clock) {
        this.log = log;
        this.clock = clock;
    }

    @Guarded(area = Area.AUDIT)
    @GetMapping(PAGE)
    String page(@ModelAttribute("filter") AuditFilter filter, Model model) {
        List<AuditLog.Line> found = log.page(filter.asked(), filter.mark(), ROWS + 1);
        boolean more = found.size() > ROWS;
        List<AuditLog.Line> lines = more ? found.subList(0, ROWS) : found;
        model.addAttribute("lines", lines);
        model.addAttribute("next", more ? filter.next(PAGE, lines.get(ROWS - 1).mark()) : null);
        model.addAttribute("acts", log.acts());
        model.addAttribute("waits", new Waits(clock.instant()));
        return "office/audit";
    }
}
