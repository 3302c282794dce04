package heyan.office;

import heyan.claim.CanonicalText;
import heyan.claim.Claim;
import heyan.claim.ClaimId;
import heyan.claim.IdNumber;
import heyan.claim.StudyLevel;
import heyan.intake.TakenClaim;
import heyan.intake.TakenClaims;
import heyan.programme.LedgerPlace;
import heyan.programme.Lists;
import heyan.programme.OnceRule.Again;
import heyan.programme.PastPayment;
import heyan.programme.Places;
import heyan.programme.Procedure;
import heyan.programme.Programme;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Why an approved claim cannot be paid now. */
@Component
class Obstacles {
    private final Lists lists;
    private final Places places;
    private final Publications publications;
    private final PayoutRuns runs;
    private final TakenClaims claims;

    Obstacles(Lists lists, Places places, Publications publications, PayoutRuns runs, TakenClaims claims) {
        this.lists = lists;
        this.places = places;
        this.publications = publications;
        this.runs = runs;
        this.claims = claims;
    }

    /** What stands in the way. */
    enum Obstacle {
        /** The bank returned a payment to this card 退票; another card can be paid. */
        BANK_RETURNED,
        /** The round has places and the claim got none yet 候补. */
        NO_PLACE,
        /** The notice pays after the days of publication 公示期, and they are not over for this claim. */
        NOT_PUBLISHED,
        /** A list, or this house, paid the person before, and the notice pays once. */
        PAID_BEFORE;

        /** As messages name it. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Looks at claims of one round; its publications are read once. */
    Look at(Programme round) {
        return new Look(round, publications.overUntil(round.id()));
    }

    /** Whether the bank returned a payment to the claim's card, whatever else stands in its way. */
    boolean isReturned(Claim claim) {
        return isReturned(claim, returned(claim.id()));
    }

    private static boolean isReturned(Claim claim, List<Claim> returned) {
        return returned.stream().map(Obstacles::card).anyMatch(card(claim)::equals);
    }

    private static String card(Claim claim) {
        return IdNumber.canonical(claim.account().cardNumber());
    }

    private List<Claim> returned(ClaimId claim) {
        return runs.returned(claim).stream()
                .flatMap(id -> claims.find(id).stream())
                .map(TakenClaim::claim)
                .toList();
    }

    /** One look at a round. */
    final class Look {
        private final Programme round;
        private final Optional<Instant> shown;

        private Look(Programme round, Optional<Instant> shown) {
            this.round = round;
            this.shown = shown;
        }

        /** The first obstacle; empty when the claim can be paid. */
        Optional<Obstacle> find(Claim claim, Instant approved) {
            List<Claim> returned = returned(claim.id());
            if (isReturned(claim, returned)) {
                return Optional.of(Obstacle.BANK_RETURNED);
            }
            if (round.quota().total().isPresent() && !hasPlace(claim)) {
                return Optional.of(Obstacle.NO_PLACE);
            }
            boolean again = returned.stream().anyMatch(before -> isAllButTheCard(before, claim));
            if (waitsForPublication()
                    && !again
                    && shown.filter(approved::isBefore).isEmpty()) {
                return Optional.of(Obstacle.NOT_PUBLISHED);
            }
            return lists
                            .paymentsOf(
                                    claim.id(),
                                    claim.worker().idNumber(),
                                    claim.worker().name())
                            .stream()
                            .anyMatch(row -> isPaid(claim, row))
                    ? Optional.of(Obstacle.PAID_BEFORE)
                    : Optional.empty();
        }

        /** Whether it is what was shown to the public before it was paid, but for the card. */
        private boolean isAllButTheCard(Claim before, Claim now) {
            return before.worker().equals(now.worker()) && before.study().equals(now.study());
        }

        private boolean hasPlace(Claim claim) {
            return places.find(claim.id())
                    .filter(place -> place.state() == LedgerPlace.State.CONFIRMED)
                    .isPresent();
        }

        private boolean waitsForPublication() {
            return round.procedure().publication().isPresent()
                    && round.procedure()
                            .payment()
                            .filter(Procedure.Payment::afterPublication)
                            .isPresent();
        }

        /** A masked number is the person's only under the same name. */
        private boolean isPaid(Claim claim, PastPayment row) {
            boolean same = IdNumber.agree(claim.worker().idNumber(), row.idNumber())
                    && (!row.idNumber().contains("*")
                            || CanonicalText.of(row.name())
                                    .equals(CanonicalText.of(claim.worker().name())));
            return same && round.once().again(StudyLevel.of(claim.study().level()), row) == Again.FORBIDDEN;
        }
    }
}
