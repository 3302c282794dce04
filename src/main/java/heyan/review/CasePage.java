package heyan.review;

import heyan.claim.ClaimId;
import heyan.claim.DocumentKind;
import heyan.claim.ReasonCode;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The claim's page with everything around it: neighbours in the queue, the verdict, the form. */
@Component
class CasePage {
    private final Cases cases;
    private final ReviewItems items;
    private final Verdicts verdicts;
    private final Queue queue;
    private final Neighbours neighbours;
    private final Transfers transfers;
    private final AlikeClaims alike;
    private final Standings standings;
    private final CaseWork work;
    private final TakeCase take;
    private final Corrections corrections;
    private final FindMended mended;
    private final FilterInUse inUse;
    private final Clock clock;

    CasePage(
            Cases cases,
            ReviewItems items,
            Verdicts verdicts,
            Queue queue,
            Neighbours neighbours,
            Transfers transfers,
            AlikeClaims alike,
            Standings standings,
            CaseWork work,
            TakeCase take,
            Corrections corrections,
            FindMended mended,
            FilterInUse inUse,
            Clock clock) {
        this.cases = cases;
        this.items = items;
        this.verdicts = verdicts;
        this.queue = queue;
        this.neighbours = neighbours;
        this.transfers = transfers;
        this.alike = alike;
        this.standings = standings;
        this.work = work;
        this.take = take;
        this.corrections = corrections;
        this.mended = mended;
        this.inUse = inUse;
        this.clock = clock;
    }

    /** The page as first opened: the machine's reasons are ticked. */
    ModelAndView of(CaseFile file, boolean revealed, Account account) {
        Scope scope = Scope.of(standings.person(account));
        ClaimId claim = file.claim().id();
        List<Transfer> moves = transfers.of(claim);
        Neighbours.Around around = neighbours.of(claim, inUse.get(), scope);
        CaseView view = DrawCase.draw(file, revealed);
        ModelAndView page = new ModelAndView("review/case")
                .addObject("transfers", moves)
                .addObject("alike", alike.of(claim))
                .addObject("stamp", StampNote.of(file.claim(), moves).orElse(null))
                .addObject("view", view)
                .addObject("machine", cases.decisions(claim))
                .addObject(
                        "corrections",
                        corrections.of(claim).stream()
                                .collect(Collectors.toMap(
                                        one -> Long.toString(one.id()),
                                        one -> DrawCase.corrected(file, one, revealed))))
                .addObject("typed", Typed.of(file.claim(), revealed))
                .addObject("mended", mended.find(file, revealed).orElse(null))
                .addObject("kinds", DocumentKind.values())
                .addObject("waiting", items.isWaiting(claim))
                .addObject("verdict", verdicts.find(claim).orElse(null))
                .addObject("filter", inUse.get())
                .addObject("around", around)
                .addObject("left", around.left(claim, clock.instant()))
                .addObject("expired", clock.instant().minus(TakeCase.EXPIRES))
                .addObject("ahead", account.isReviewer() ? ahead(claim, account, scope) : null)
                .addObject("groups", ReasonGroup.values())
                .addObject("numbers", ReasonGroup.numbers())
                .addObject("clauses", WriteSlip.clauses(file.decision(), List.of(ReasonCode.values())))
                .addObject("read", ReadCode.of(file))
                .addObject("ticked", file.decision().reasons())
                .addObject("marked", view.accused())
                .addObject("mendable", Mending.names())
                .addObject("differing", Mending.differing(file, List.of()))
                .addObject("opened", Set.of())
                .addObject("looked", Set.of())
                .addObject("note", "")
                .addObject("internal", "")
                .addObject("counts", queue.counts(Days.today(clock), scope))
                .addObject("waits", new Waits(clock.instant()));
        work.addTo(page.getModelMap(), claim, account);
        return page;
    }

    /** The page after something was missing: all that was entered and marked stays. */
    ModelAndView again(CaseFile file, String fault, VerdictForm form, Account account) {
        return of(file, false, account)
                .addObject("fault", fault)
                .addObject("ticked", form.reasons())
                .addObject("marked", form.slots())
                .addObject("opened", form.fields())
                .addObject("looked", form.rows())
                .addObject("note", form.words())
                .addObject("internal", form.aside());
    }

    private @Nullable String ahead(ClaimId claim, Account account, Scope scope) {
        Scope narrow = scope.narrowed(inUse.get(QueueFilter.Tab.WAITING));
        return take.ahead(claim, account.getUsername(), narrow)
                .map(id -> "/review/" + id)
                .orElse(null);
    }
}
