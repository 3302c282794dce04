package heyan.review;

import heyan.programme.AdjustPlaces;
import heyan.programme.CarryPlaces;
import heyan.programme.Programmes;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;

/**
 * What the issuer's officers do with a round's places 名额: adjust them between unions 调剂, hold the draw 摇号, carry the
 * waiting list over to the next batch. Accounts of other unions only look.
 */
@Component
class ActOnPlaces {
    private final Programmes programmes;
    private final Membership membership;
    private final AdjustPlaces adjust;
    private final HoldDraw draw;
    private final CarryPlaces carry;

    ActOnPlaces(Programmes programmes, Membership membership, AdjustPlaces adjust, HoldDraw draw, CarryPlaces carry) {
        this.programmes = programmes;
        this.membership = membership;
        this.adjust = adjust;
        this.draw = draw;
        this.carry = carry;
    }

    /** Whether the account is a reviewer of the issuer, or of no union. */
    boolean mayAct(Account account, String round) {
        return account.isReviewer()
                && (account.getUnion().isEmpty()
                        || programmes
                                .find(round)
                                .flatMap(programme -> programme.notice().issuer())
                                .filter(issuer ->
                                        membership.key(issuer.union()).equals(membership.key(account.getUnion())))
                                .isPresent());
    }

    /** Asks for an adjustment; another person approves it. */
    @Transactional
    public void ask(Account account, String round, String from, String to, int places, String because) {
        deny(account, round);
        adjust.ask(round, from, to, places, because.strip(), account.getUsername());
    }

    /** Approves an adjustment of this round. */
    @Transactional
    public void approve(Account account, String round, long id) {
        deny(account, round);
        adjust.approve(round, id, account.getUsername());
    }

    /** Holds the draw. */
    @Transactional
    public void draw(Account account, String round) {
        deny(account, round);
        draw.hold(round, account.getUsername());
    }

    /** Carries the waiting list over. */
    @Transactional
    public void carry(Account account, String round, String next) {
        deny(account, round);
        deny(account, next);
        carry.carry(round, next, account.getUsername());
    }

    private void deny(Account account, String round) {
        if (!mayAct(account, round)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN, "not the issuer's");
        }
    }
}
