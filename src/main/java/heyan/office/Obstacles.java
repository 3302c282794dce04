package heyan.office;

import heyan.claim.CanonicalText;
import heyan.claim.Claim;
import heyan.claim.IdNumber;
import heyan.claim.StudyLevel;
import heyan.programme.LedgerPlace;
import heyan.programme.Lists;
import heyan.programme.OnceRule.Again;
import heyan.programme.PastPayment;
import heyan.programme.Places;
import heyan.programme.Procedure;
import heyan.programme.Programme;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Why an approved claim cannot be paid now. */
@Component
class Obstacles {
    private final Lists lists;
    private final Places places;
    private final Publications publications;

    Obstacles(Lists lists, Places places, Publications publications) {
        this.lists = lists;
        this.places = places;
        this.publications = publications;
    }

    /** What stands in the way. */
    enum Obstacle {
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
            if (round.quota().total().isPresent() && !hasPlace(claim)) {
                return Optional.of(Obstacle.NO_PLACE);
            }
            if (waitsForPublication() && shown.filter(approved::isBefore).isEmpty()) {
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
