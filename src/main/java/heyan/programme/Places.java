package heyan.programme;

import heyan.claim.Claim;
import heyan.claim.ClaimId;
import heyan.claim.Happening;
import heyan.programme.ChoosePool.Choice;
import heyan.programme.LedgerPlace.State;
import heyan.programme.PlaceAnswer.None;
import heyan.programme.PlaceAnswer.Ticketed;
import heyan.programme.PlaceAnswer.Why;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Places 名额 of claims: taken when a claim is, moved by what is decided about it, all in the caller's transaction. A
 * round without a quota leaves no trace here.
 */
@Component
public class Places {
    private final Programmes programmes;
    private final PlaceLedger ledger;
    private final Unions unions;

    public Places(Programmes programmes, PlaceLedger ledger, Unions unions) {
        this.programmes = programmes;
        this.ledger = ledger;
        this.unions = unions;
    }

    /**
     * The ticket of a claim: the next one of its pool, or the one that its application has already. A returned claim that
     * comes again keeps its place, and is looked at again.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public PlaceAnswer take(Claim claim) {
        return take(claim, true, Happening.MACHINE);
    }

    private PlaceAnswer take(Claim claim, boolean inTime, String who) {
        Optional<Programme> programme = programmes.find(claim.id().programme());
        if (programme.isEmpty()) {
            return new None(Why.PROGRAMME_UNKNOWN);
        }
        Choice choice = choose(programme.get(), claim, inTime);
        Optional<LedgerPlace> there = find(claim.id());
        if (there.filter(place -> !place.state().isOver()).isPresent()) {
            return new Ticketed(again(there.get(), claim.id()));
        }
        if (choice.pool().isEmpty()) {
            return new None(choice.why());
        }
        int turn = there.map(LedgerPlace::turn).orElse(0) + 1;
        return new Ticketed(next(programme.get(), choice, claim.id(), turn, new Start("submitted", false, who)));
    }

    /** Who submits after the draw comes after those who were drawn. */
    private Choice choose(Programme programme, Claim claim, boolean inTime) {
        Choice choice = ChoosePool.choose(programme, claim, inTime, unions.tree());
        boolean drawn = choice.why() == Why.DRAWN_LATER && ledger.draws().isDrawn(programme.id());
        return drawn ? pool(programme, claim) : choice;
    }

    /** Whose places the claim asks for, whatever the moment. */
    Choice pool(Programme programme, Claim claim) {
        return ChoosePool.pool(
                programme.quota(),
                claim.worker().districtUnion(),
                claim.worker().unitUnion(),
                unions.tree());
    }

    /** The next ticket, for the claim that the draw named next. */
    @Transactional(propagation = Propagation.MANDATORY)
    void drawn(Programme programme, Claim claim, boolean approved, String who) {
        next(programme, pool(programme, claim), claim.id(), 1, new Start("drawn", approved, who));
    }

    /** How a ticket begins. */
    private record Start(String because, boolean vetted, String who) {}

    private LedgerPlace next(Programme programme, Choice choice, ClaimId claim, int turn, Start start) {
        String pool = choice.pool().orElseThrow();
        State placed = start.vetted() ? State.CONFIRMED : State.RESERVED;
        Pools.Taken taken = ledger.pools().take(programme, pool).orElseGet(() -> {
            follow(programme);
            return ledger.pools().take(programme, pool).orElseThrow();
        });
        return ledger.open(
                new LedgerPlace(
                        0,
                        claim.programme(),
                        claim.application(),
                        turn,
                        pool,
                        taken.number(),
                        taken.placed() ? OptionalLong.empty() : OptionalLong.of(taken.waiting()),
                        choice.union(),
                        taken.placed() ? placed : State.WAITING,
                        start.vetted(),
                        claim.toString()),
                start.because(),
                start.who());
    }

    /** Another revision: what was held or confirmed is to be looked at again. */
    private LedgerPlace again(LedgerPlace there, ClaimId claim) {
        LedgerPlace place = locked(there);
        if (place.claim().equals(claim.toString())) {
            return place;
        }
        State to = place.state() == State.WAITING ? State.WAITING : State.RESERVED;
        return ledger.move(place, place.moved(to, false, claim.toString()), "submitted_again", Happening.MACHINE);
    }

    /** Sets the pools up as the programme in force says, and gives away what a later edition added. */
    @Transactional
    public void follow(String programmeId) {
        programmes.find(programmeId).ifPresent(this::follow);
    }

    private void follow(Programme programme) {
        List<ChoosePool.Pool> all = ChoosePool.pools(programme.quota());
        ledger.pools().follow(programme, all);
        all.forEach(pool -> ledger.promote(programme.id(), pool.name(), Happening.MACHINE));
    }

    /** Approved 通过: the place is confirmed; a waiting one will be as soon as it gets a place. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void approve(Claim claim, String who) {
        if (find(claim.id()).filter(place -> !place.state().isOver()).isEmpty()) {
            take(claim, false, who);
        }
        current(claim.id()).ifPresent(place -> {
            State to = place.state() == State.WAITING ? State.WAITING : State.CONFIRMED;
            if (place.state() != to || !place.vetted()) {
                ledger.move(place, place.moved(to, true, claim.id().toString()), "approved", who);
            }
        });
    }

    /** Returned 驳回: the place is held until the worker comes again, unless the notice has a new queue for that. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void giveBack(ClaimId claim, String who) {
        current(claim).ifPresent(place -> {
            boolean keeps = allocation(claim).returned() == Allocation.Returned.KEEPS_PLACE;
            State kept = place.state() == State.WAITING ? State.WAITING : State.HELD;
            ledger.move(place, place.moved(keeps ? kept : State.RELEASED, false, claim.toString()), "returned", who);
        });
    }

    /** Withdrawn 撤回: the place goes to the lowest waiting ticket, and who comes again takes a new one. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void withdraw(ClaimId claim, String who) {
        current(claim)
                .ifPresent(place ->
                        ledger.move(place, place.moved(State.RELEASED, false, claim.toString()), "withdrawn", who));
    }

    /** Refused 拒绝: the place goes to the lowest waiting ticket, unless the notice keeps it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void refuse(ClaimId claim, String who) {
        current(claim).ifPresent(place -> {
            boolean frees = place.state() == State.WAITING || allocation(claim).refusedFreesPlace();
            ledger.move(
                    place, place.moved(frees ? State.RELEASED : State.SPENT, false, claim.toString()), "refused", who);
        });
    }

    /**
     * A claim went to another union 迁入迁出: it leaves that pool, whose place goes to the next, and takes the next ticket of
     * the other union's. Where the table has no row for that union the ticket stays.
     *
     * @param district of the union it went to
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void change(ClaimId claim, String district, String union, String who) {
        Optional<LedgerPlace> there = current(claim);
        if (there.isEmpty()) {
            return;
        }
        LedgerPlace place = there.get();
        Programme programme = programmes.current(claim.programme());
        Choice choice = ChoosePool.pool(programme.quota(), district, union, unions.tree());
        if (choice.pool().filter(pool -> !pool.equals(place.pool())).isPresent()) {
            ledger.move(place, place.moved(State.RELEASED, place.vetted(), claim.toString()), "union_changed", who);
            next(programme, choice, claim, place.turn() + 1, new Start("union_changed", place.vetted(), who));
        }
    }

    /** What the ledger says of an application now. */
    public Optional<LedgerPlace> find(ClaimId claim) {
        return ledger.rows().find(claim.programme(), claim.application());
    }

    /** What a claim got: its ticket, or why it has none. */
    public PlaceAnswer answer(Claim claim) {
        return find(claim.id())
                .<PlaceAnswer>map(Ticketed::new)
                .orElseGet(() -> new None(programmes
                        .find(claim.id().programme())
                        .map(programme -> choose(programme, claim, true).why())
                        .orElse(Why.PROGRAMME_UNKNOWN)));
    }

    /** Every ticket of a round with its state, by pool and number. */
    public List<LedgerPlace> all(String programmeId) {
        return ledger.rows().all(programmeId);
    }

    /** Pools whose counter and tickets do not agree; empty unless somebody wrote into the tables by hand. */
    public List<String> differences(String programmeId) {
        return ledger.rows().differences(programmeId);
    }

    /** The quota in force. */
    Quota quota(String programmeId) {
        return programmes.current(programmeId).quota();
    }

    /** The application's ticket if something may still come of it, its pool locked; none for an overtaken revision. */
    private Optional<LedgerPlace> current(ClaimId claim) {
        return find(claim)
                .map(this::locked)
                .filter(place -> !place.state().isOver() && !isOvertaken(claim, ClaimId.parse(place.claim())));
    }

    private static boolean isOvertaken(ClaimId claim, ClaimId newest) {
        return newest.programme().equals(claim.programme()) && newest.revision() > claim.revision();
    }

    /** The ticket as it stands once its pool is locked. */
    private LedgerPlace locked(LedgerPlace place) {
        ledger.pools().lock(place.programme(), place.pool());
        return ledger.rows().find(place.programme(), place.application()).orElseThrow();
    }

    private Allocation allocation(ClaimId claim) {
        return programmes.current(claim.programme()).allocation();
    }
}
