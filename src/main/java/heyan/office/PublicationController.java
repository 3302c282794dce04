package heyan.office;

import heyan.audit.TextSheet.Column;
import heyan.programme.Programme;
import heyan.review.Account;
import heyan.review.Guarded;
import heyan.review.RoundClaims;
import heyan.review.RoundClaims.Row;
import heyan.review.access.Area;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The list of approved claims for the public 公示名单, and when it was shown. */
@Controller
class PublicationController {
    private static final List<Column> COLUMNS = List.of(
            new Column("seq", 8),
            new Column("maskedName", 16),
            new Column("employer", 36),
            new Column("unit", 36),
            new Column("district", 30));

    private final Rounds rounds;
    private final RoundClaims claims;
    private final Publications publications;
    private final OfficeActs acts;
    private final Download download;

    PublicationController(
            Rounds rounds, RoundClaims claims, Publications publications, OfficeActs acts, Download download) {
        this.rounds = rounds;
        this.claims = claims;
        this.publications = publications;
        this.acts = acts;
        this.download = download;
    }

    /** All that are approved now, as the public may see them; told to the audit before the first row is written. */
    @Guarded(area = Area.PUBLISH)
    @GetMapping(PayoutController.PATH + "/publication")
    void list(@PathVariable("round") String id, @AuthenticationPrincipal Account account, HttpServletResponse response)
            throws IOException {
        rounds.current(id);
        acts.exported(id, account.getUsername(), "publication", false);
        List<Pages> approved = Publications.APPROVED.stream()
                .map(state -> rows(id, state, account))
                .toList();
        download.send(
                response, new Download.Sheet(id + "-publication", "payout.publication", COLUMNS), numbered(approved));
    }

    /** A list was, or will be, shown to the public. */
    @Guarded(area = Area.PUBLISH)
    @PostMapping(PayoutController.PATH + "/publish")
    String publish(
            @PathVariable("round") String id,
            @RequestParam("first") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate first,
            @RequestParam("last") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate last,
            @AuthenticationPrincipal Account account,
            RedirectAttributes flash) {
        Programme round = rounds.current(id);
        boolean published =
                !last.isBefore(Publications.earliestEnd(round, first)) && publications.record(id, first, last, account);
        flash.addFlashAttribute("published", published);
        return "redirect:" + PayoutController.path(id);
    }

    private Pages rows(String round, String state, Account account) {
        RoundClaims.Filter filter = RoundClaims.Filter.of(state);
        return new Pages(mark -> claims.page(round, filter, account, mark, Pages.ROWS));
    }

    private static Iterator<List<String>> numbered(List<Pages> parts) {
        return new Iterator<>() {
            private int number;

            @Override
            public boolean hasNext() {
                return parts.stream().anyMatch(Pages::hasNext);
            }

            @Override
            public List<String> next() {
                Row row = parts.stream()
                        .filter(Pages::hasNext)
                        .findFirst()
                        .orElseThrow()
                        .next();
                return List.of(Integer.toString(++number), row.name(), row.employer(), row.union(), row.district());
            }
        };
    }
}
