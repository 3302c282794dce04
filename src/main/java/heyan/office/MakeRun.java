package heyan.office;

import heyan.claim.Claim;
import heyan.intake.TakenClaim;
import heyan.intake.TakenClaims;
import heyan.office.Obstacles.Obstacle;
import heyan.programme.Programme;
import heyan.review.Account;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes a payout run of all approved claims of a filter that are unpaid and that nothing stands in the way of. */
@Component
class MakeRun {
    /** Claims in one run; the next run takes the rest. */
    static final int MOST = 2_000;

    private final Payouts payouts;
    private final PayoutRuns runs;
    private final TakenClaims claims;
    private final Obstacles obstacles;
    private final Samples samples;
    private final OfficeActs acts;
    private final Clock clock;

    MakeRun(
            Payouts payouts,
            PayoutRuns runs,
            TakenClaims claims,
            Obstacles obstacles,
            Samples samples,
            OfficeActs acts,
            Clock clock) {
        this.payouts = payouts;
        this.runs = runs;
        this.claims = claims;
        this.obstacles = obstacles;
        this.samples = samples;
        this.acts = acts;
        this.clock = clock;
    }

    /**
     * What came of it.
     *
     * @param run 0 when nothing could be paid and none was made
     * @param left claims that were left out, by obstacle; {@code taken} for those of another run, {@code amount} for those
     *     without one, {@code sampled} for those that wait for a blind check
     */
    record Made(long run, int lines, Map<String, Integer> left) {}

    /**
     * Makes the run.
     *
     * @param typed amount in fen for a notice that names no fixed one
     */
    @Transactional
    public Made make(Programme round, PayoutFilter filter, OptionalLong typed, Account account) {
        runs.paying(round.id());
        Obstacles.Look look = obstacles.at(round);
        Entitlement entitlement = new Entitlement(round);
        Map<String, Integer> left = new TreeMap<>();
        long run = runs.make(round.id(), filter.query("", null), account.getUsername(), clock.instant());
        int lines = 0;
        for (Payouts.Row row : payouts.free(round.id(), filter, account, MOST)) {
            Optional<String> why = take(run, row, round, look, entitlement, typed);
            why.ifPresent(code -> left.merge(code, 1, Integer::sum));
            lines += why.isPresent() ? 0 : 1;
        }
        if (lines == 0) {
            runs.drop(run);
            return new Made(0, 0, left);
        }
        acts.tell(
                round.id(),
                "office.run_made",
                account.getUsername(),
                Map.of("run", run, "lines", lines, "left", left, "filter", filter.query("", null)));
        return new Made(run, lines, left);
    }

    /** Why the claim was left out; empty when it is in the run. */
    private Optional<String> take(
            long run,
            Payouts.Row row,
            Programme round,
            Obstacles.Look look,
            Entitlement entitlement,
            OptionalLong typed) {
        Claim claim = claims.find(row.claim())
                .map(TakenClaim::claim)
                .orElseThrow(() -> new IllegalStateException("approved and never taken: " + row.claim()));
        Optional<String> obstacle = look.find(claim, row.approved()).map(Obstacle::code);
        if (obstacle.isPresent()) {
            return obstacle;
        }
        OptionalLong fen = entitlement.fen(claim, typed);
        if (fen.isEmpty()) {
            return Optional.of("amount");
        }
        if (samples.hold(claim.id(), round.machine().sampledPercent())) {
            return Optional.of("sampled");
        }
        return runs.add(run, claim.id(), entitlement.once(claim), fen.getAsLong())
                ? Optional.empty()
                : Optional.of("taken");
    }
}
