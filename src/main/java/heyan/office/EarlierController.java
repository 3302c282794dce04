package heyan.office;

import heyan.programme.EarlierPayments;
import heyan.programme.PastPayment;
import heyan.programme.Unions;
import heyan.review.Account;
import heyan.review.Guarded;
import heyan.review.Masked;
import heyan.review.Scope;
import heyan.review.Standings;
import heyan.review.access.Area;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** The paid lists of earlier years 历年名单, as they were imported. */
@Controller
class EarlierController {
    private static final String PATH = PayoutController.PATH + "/earlier";

    private final Rounds rounds;
    private final EarlierPayments payments;
    private final Unions unions;
    private final Standings standings;

    EarlierController(Rounds rounds, EarlierPayments payments, Unions unions, Standings standings) {
        this.rounds = rounds;
        this.payments = payments;
        this.unions = unions;
        this.standings = standings;
    }

    /** A payment with name and number masked; {@code doubt} is null where there is none. */
    record Line(
            String name,
            String number,
            PastPayment payment,
            String registered,
            @Nullable String doubt) {
        static Line of(EarlierPayments.Row row) {
            PastPayment payment = row.payment();
            return new Line(
                    Masked.name(payment.name()),
                    Masked.number(payment.idNumber()),
                    payment,
                    row.registered(),
                    row.doubt().map(EarlierPayments.Doubt::code).orElse(null));
        }
    }

    @Guarded(area = Area.PAYOUT)
    @GetMapping(PATH)
    String page(
            @PathVariable("round") String id,
            @ModelAttribute("filter") EarlierFilter filter,
            @AuthenticationPrincipal Account account,
            Model model) {
        model.addAttribute("round", rounds.current(id));
        List<EarlierPayments.Row> found =
                payments.page(id, filter.asked(), seen(account), filter.row(), Payouts.ROWS + 1);
        boolean more = found.size() > Payouts.ROWS;
        List<EarlierPayments.Row> rows = more ? found.subList(0, Payouts.ROWS) : found;
        model.addAttribute("rows", rows.stream().map(Line::of).toList());
        model.addAttribute(
                "next",
                more
                        ? filter.next(
                                PayoutController.path(id) + "/earlier",
                                rows.get(Payouts.ROWS - 1).payment().row())
                        : null);
        model.addAttribute("file", payments.file(id).orElse(null));
        return "office/earlier";
    }

    /** Lists name the union above the unit and nothing else: who acts for one sees the rows of it and of those below it; null for all. */
    private @Nullable List<String> seen(Account account) {
        if (Scope.of(standings.person(account)).whole().isEmpty()) {
            return null;
        }
        return account.getUnion().isEmpty() ? List.of() : unions.tree().namesUnder(account.getUnion());
    }
}
