package heyan.review;

import heyan.claim.ClaimId;
import heyan.programme.Window;
import heyan.review.access.Act;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.ui.ModelMap;

/** What a case's page says about the work on it: who has it, what was done, what this person may do. */
@Component
class CaseWork {
    private final Standings standings;
    private final ReviewItems items;
    private final Proposals proposals;
    private final TakeCase take;
    private final CaseSteps steps;
    private final Appeals appeals;
    private final ChsiDesk desk;
    private final Chains chains;
    private final Clock clock;

    CaseWork(
            Standings standings,
            ReviewItems items,
            Proposals proposals,
            TakeCase take,
            CaseSteps steps,
            Appeals appeals,
            ChsiDesk desk,
            Chains chains,
            Clock clock) {
        this.standings = standings;
        this.items = items;
        this.proposals = proposals;
        this.take = take;
        this.steps = steps;
        this.appeals = appeals;
        this.desk = desk;
        this.chains = chains;
        this.clock = clock;
    }

    /** How much time is left in the level's window; {@code tone} is ok, ask or bad. */
    record Left(Instant closes, String tone) {}

    void addTo(ModelMap model, ClaimId claim, Account account) {
        Instant now = clock.instant();
        ReviewItems.Entry entry = items.entry(claim);
        Chain chain = chains.of(claim.programme());
        model.addAttribute("entry", entry);
        model.addAttribute("open", chain.isOpen(entry.level(), now));
        model.addAttribute(
                "left",
                chain.last(entry.level()).map(window -> left(window, now)).orElse(null));
        model.addAttribute("owner", take.owner(claim).orElse(null));
        model.addAttribute("me", account.getUsername());
        model.addAttribute("proposal", proposals.find(claim).orElse(null));
        model.addAttribute("steps", steps.of(claim));
        model.addAttribute("appeals", appeals.of(claim));
        model.addAttribute("looks", desk.of(claim));
        model.addAttribute("site", ChsiDesk.SITE);
        model.addAttribute("results", ChsiDesk.Result.values());
        model.addAttribute("key", UUID.randomUUID().toString());
        for (Act act : Act.values()) {
            model.addAttribute("may" + act.name(), standings.allows(account, act, claim));
        }
    }

    private static Left left(Window window, Instant now) {
        Instant opens = window.opens().toInstant();
        Instant closes = window.closes().toInstant();
        double part = (double) Duration.between(now, closes).toSeconds()
                / Math.max(1, Duration.between(opens, closes).toSeconds());
        return new Left(closes, part < 0.1 ? "bad" : part < 0.25 ? "ask" : "ok");
    }
}
