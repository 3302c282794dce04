package heyan.review;

import heyan.claim.ClaimId;
import heyan.claim.Happening;
import heyan.programme.UnionMoved;
import heyan.review.Transfer.Side;
import heyan.review.Transfer.State;
import heyan.review.TransferDenied.Why;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The steps of a transfer 迁入迁出: asked for by either union, done when one person of each consents. The machine's decision
 * stays as it is.
 */
@Component
class MoveClaim {
    private final Transfers transfers;
    private final Membership membership;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MoveClaim(Transfers transfers, Membership membership, ApplicationEventPublisher events, Clock clock) {
        this.transfers = transfers;
        this.membership = membership;
        this.events = events;
        this.clock = clock;
    }

    /** Asks for a transfer of a claim without verdict; answers its number. */
    @Transactional
    public long ask(ClaimId claim, Account account, String union, String why) {
        Transfers.Way way = way(claim, union);
        Side side = Stream.of(Side.values())
                .filter(one -> membership.actsFor(account, one == Side.GIVING ? way.from() : way.to()))
                .findFirst()
                .orElseThrow(() -> new TransferDenied(Why.NOT_MEMBER));
        deny(why.isBlank(), Why.NO_REASON);
        denySecond(claim);
        Instant now = now();
        long id = transfers.insert(claim, way);
        transfers.add(id, "asked", side, account.getUsername(), why.strip(), now);
        tell(transfers.lock(id).orElseThrow(), "asked", side, account, why.strip(), now);
        return id;
    }

    /** Asks for it and consents for the giving union, for which the person must act. */
    @Transactional
    public void give(ClaimId claim, Account account, String union, String why) {
        agree(ask(claim, account, union, why), Side.GIVING, account);
    }

    /** What would stand against {@link #give}; changes nothing. */
    Optional<Why> against(ClaimId claim, Account account, String union) {
        try {
            deny(!membership.actsFor(account, from(claim)), Why.NOT_MEMBER);
            denySecond(claim);
            way(claim, union);
            return Optional.empty();
        } catch (TransferDenied denied) {
            return Optional.of(denied.why());
        }
    }

    private Transfers.Way way(ClaimId claim, String union) {
        String from = from(claim);
        String to = membership.official(union).orElseThrow(() -> new TransferDenied(Why.UNION_UNKNOWN));
        var way = new Transfers.Way(from, membership.key(from), to, membership.key(to));
        deny(way.fromKey().equals(way.toKey()), Why.SAME_UNION);
        return way;
    }

    private String from(ClaimId claim) {
        return transfers.unionOfOpenClaim(claim).orElseThrow(() -> new TransferDenied(Why.CLAIM_CLOSED));
    }

    private void denySecond(ClaimId claim) {
        deny(transfers.of(claim).stream().anyMatch(other -> other.state() == State.OPEN), Why.OPEN_ALREADY);
    }

    /** Consents for one side; the second consent moves the claim. */
    @Transactional
    public void agree(long id, Side side, Account account) {
        Transfer transfer = open(id);
        deny(!membership.actsFor(account, transfer.union(side)), Why.NOT_MEMBER);
        deny(transfer.consent(side) != null, Why.DONE_ALREADY);
        deny(account.getUsername().equals(transfer.consent(side.other())), Why.SAME_PERSON);
        deny(transfers.unionOfOpenClaim(transfer.claim()).isEmpty(), Why.CLAIM_CLOSED);
        Instant now = now();
        transfers.add(id, side.step(), side, account.getUsername(), "", now);
        tell(transfer, side.step(), side, account, "", now);
        if (transfer.consent(side.other()) != null) {
            tell(transfer, "done", side, account, "", now);
            events.publishEvent(new UnionMoved(
                    transfer.claim(), transfer.fromUnion(), transfer.toUnion(), account.getUsername(), now));
        }
    }

    /** Refuses for either side. */
    @Transactional
    public void refuse(long id, Account account, String why) {
        Transfer transfer = open(id);
        Side side = Stream.of(Side.values())
                .filter(one -> membership.actsFor(account, transfer.union(one)))
                .findFirst()
                .orElseThrow(() -> new TransferDenied(Why.NOT_MEMBER));
        deny(why.isBlank(), Why.NO_REASON);
        stop(transfer, "refused", side, account, why.strip());
    }

    /** Takes back what the same person asked for. */
    @Transactional
    public void withdraw(long id, Account account) {
        Transfer transfer = open(id);
        deny(!account.getUsername().equals(transfer.askedBy()), Why.NOT_ASKER);
        Side side = membership.actsFor(account, transfer.fromUnion()) ? Side.GIVING : Side.TAKING;
        stop(transfer, "withdrawn", side, account, "");
    }

    private void stop(Transfer transfer, String step, Side side, Account account, String note) {
        Instant now = now();
        transfers.add(transfer.id(), step, side, account.getUsername(), note, now);
        tell(transfer, step, side, account, note, now);
    }

    private Transfer open(long id) {
        Transfer transfer = transfers.lock(id).orElseThrow(() -> new TransferDenied(Why.DONE_ALREADY));
        deny(transfer.state() != State.OPEN, Why.DONE_ALREADY);
        return transfer;
    }

    private void tell(Transfer transfer, String step, Side side, Account account, String note, Instant now) {
        events.publishEvent(new Happening(
                transfer.claim().toString(),
                "review.transfer_" + step,
                account.getUsername(),
                now,
                Map.of(
                        "transfer", transfer.id(),
                        "from", transfer.fromUnion(),
                        "to", transfer.toUnion(),
                        "side", side.code(),
                        "note", note)));
    }

    private static void deny(boolean when, Why why) {
        if (when) {
            throw new TransferDenied(why);
        }
    }

    /** As the database keeps it. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
