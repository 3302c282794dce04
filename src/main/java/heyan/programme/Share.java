package heyan.programme;

import java.util.Optional;
import java.util.OptionalLong;

/** What one payer gives a person; money is in fen 分. */
public sealed interface Share {
    /**
     * The share of one person.
     *
     * @param ofMatched what the payer that is matched gives the person
     * @param fee what the studies cost; empty when nobody said
     * @return empty when it depends on a fee that nobody said
     */
    OptionalLong fen(long ofMatched, OptionalLong fee);

    /** The same for everybody. */
    record Fixed(long amountFen) implements Share {
        public Fixed {
            if (amountFen < 0) {
                throw new IllegalArgumentException("amount is below 0");
            }
        }

        @Override
        public OptionalLong fen(long ofMatched, OptionalLong fee) {
            return OptionalLong.of(amountFen);
        }
    }

    /**
     * As much as another payer gives, in a ratio 配套: {@code own} to {@code others}, rounded down.
     *
     * @param payer who is matched
     */
    record Match(String payer, int own, int others) implements Share {
        public Match {
            if (own < 1 || others < 1) {
                throw new IllegalArgumentException("ratio is of whole numbers from 1");
            }
        }

        @Override
        public OptionalLong fen(long ofMatched, OptionalLong fee) {
            return OptionalLong.of(Math.multiplyExact(ofMatched, own) / others);
        }
    }

    /**
     * A part of the fee, rounded down.
     *
     * @param capFen the most; empty for no limit
     */
    record PercentOfFee(int percent, Optional<Long> capFen) implements Share {
        public PercentOfFee {
            if (percent < 1 || percent > 100 || capFen.orElse(0L) < 0) {
                throw new IllegalArgumentException("percent is 1 to 100, a cap is not below 0");
            }
        }

        @Override
        public OptionalLong fen(long ofMatched, OptionalLong fee) {
            if (fee.isEmpty()) {
                return OptionalLong.empty();
            }
            long part = Math.multiplyExact(fee.getAsLong(), percent) / 100;
            return OptionalLong.of(Math.min(part, capFen.orElse(Long.MAX_VALUE)));
        }
    }
}
