package heyan.review;

import heyan.claim.ClaimId;
import heyan.review.access.Act;
import java.time.Clock;
import java.util.List;
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

    /** Why a person sees it again, as messages name it: a blind check or a return, whichever was last, or another card. */
    private static String because(ReviewItems.Entry entry, List<CaseSteps.Step> done) {
        boolean sampled = done.stream()
                .map(CaseSteps.Step::step)
                .filter(step -> step.equals("sampled_unfit") || step.equals("returned"))
                .reduce("", (one, later) -> later)
                .equals("sampled_unfit");
        return sampled ? "sampled" : entry.cardChanged() ? "card" : "held";
    }

    void addTo(ModelMap model, ClaimId claim, Account account) {
        ReviewItems.Entry entry = items.entry(claim);
        model.addAttribute("entry", entry);
        model.addAttribute(
                "open", entry.cardChanged() || chains.of(claim.programme()).isOpen(entry.level(), clock.instant()));
        model.addAttribute("owner", take.owner(claim).orElse(null));
        model.addAttribute("me", account.getUsername());
        model.addAttribute("proposal", proposals.find(claim).orElse(null));
        List<CaseSteps.Step> done = steps.of(claim);
        model.addAttribute("steps", done);
        model.addAttribute(
                "decisions", done.stream().filter(CaseSteps.Step::isDecision).count());
        model.addAttribute("here", entry.held() ? because(entry, done) : null);
        model.addAttribute("appeals", appeals.of(claim));
        model.addAttribute("looks", desk.of(claim));
        model.addAttribute("site", ChsiDesk.SITE);
        model.addAttribute("results", ChsiDesk.Result.values());
        model.addAttribute("key", UUID.randomUUID().toString());
        for (Act act : Act.values()) {
            model.addAttribute("may" + act.name(), standings.allows(account, act, claim));
        }
    }
}
