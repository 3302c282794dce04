package heyan.review;

import heyan.claim.ClaimId;
import heyan.claim.Sha256;
import heyan.review.Transfer.State;
import heyan.review.TransferDenied.Why;
import heyan.review.access.AccessRules;
import heyan.review.access.Act;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Gives several claims away 批量迁出; each needs what {@link MoveClaim} asks of one. */
@Component
class MoveClaims {
    private final MoveClaim move;
    private final Membership membership;
    private final Transfers transfers;
    private final Standings standings;
    private final Queue queue;

    MoveClaims(MoveClaim move, Membership membership, Transfers transfers, Standings standings, Queue queue) {
        this.move = move;
        this.membership = membership;
        this.transfers = transfers;
        this.standings = standings;
        this.queue = queue;
    }

    /**
     * What would be done.
     *
     * @param union to which, as the tree names it; empty while none of the tree is named
     * @param rows claims that would be given away
     * @param denied the others, and what stands against each
     * @param seen digest of what it rests on
     */
    record Plan(String union, List<QueueRow> rows, Map<ClaimId, Why> denied, String seen) {}

    /** What became of the asked claims: those given away or taken back, and what stood against the others. */
    record Done(List<ClaimId> claims, Map<ClaimId, Why> denied) {}

    /** What giving these claims to that union would be; changes nothing. */
    Plan plan(List<ClaimId> claims, Account account, String union) {
        String official = union.isBlank() ? "" : membership.official(union).orElse("");
        Map<ClaimId, Why> denied = new LinkedHashMap<>();
        List<ClaimId> left = new ArrayList<>();
        for (ClaimId claim : claims) {
            against(claim, account, official).ifPresentOrElse(why -> denied.put(claim, why), () -> left.add(claim));
        }
        return new Plan(official, queue.rows(left), denied, Sha256.of(official + left));
    }

    /** Which union it is matters only once one is named. */
    private Optional<Why> against(ClaimId claim, Account account, String union) {
        boolean sees = standings
                .find(claim)
                .filter(standing -> AccessRules.allows(standings.person(account), Act.SEE, standing))
                .isPresent();
        return sees
                ? move.against(claim, account, union).filter(why -> why != Why.UNION_UNKNOWN)
                : Optional.of(Why.NOT_MEMBER);
    }

    /** Does what was planned, each claim by itself. */
    Done give(Plan plan, Account account, String why) {
        Map<ClaimId, Why> denied = new LinkedHashMap<>(plan.denied());
        List<ClaimId> given = new ArrayList<>();
        for (QueueRow row : plan.rows()) {
            attempt(row.claim(), () -> move.give(row.claim(), account, plan.union(), why), given, denied);
        }
        return new Done(given, denied);
    }

    /** Takes back what this person asked for, as long as nobody took it in. */
    Done takeBack(List<ClaimId> claims, Account account) {
        Map<ClaimId, Why> denied = new LinkedHashMap<>();
        List<ClaimId> back = new ArrayList<>();
        for (ClaimId claim : claims) {
            attempt(claim, () -> move.withdraw(open(claim), account), back, denied);
        }
        return new Done(back, denied);
    }

    private long open(ClaimId claim) {
        return transfers.of(claim).stream()
                .filter(transfer -> transfer.state() == State.OPEN)
                .findFirst()
                .orElseThrow(() -> new TransferDenied(Why.DONE_ALREADY))
                .id();
    }

    private static void attempt(ClaimId claim, Runnable step, List<ClaimId> done, Map<ClaimId, Why> denied) {
        try {
            step.run();
            done.add(claim);
        } catch (TransferDenied stands) {
            denied.put(claim, stands.why());
        }
    }
}
