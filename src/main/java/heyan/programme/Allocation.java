package heyan.programme;

import java.util.Optional;

/**
 * Who gets a place 名额分配 when there are fewer than claims.
 *
 * @param lottery of a draw; empty for every other way
 * @param returned which place in the queue a claim has that was returned 驳回 and came again
 * @param refusedFreesPlace whether a refused claim's place goes to the next
 * @param overflow what becomes of those who got none
 */
public record Allocation(
        Way way,
        Optional<Lottery> lottery,
        Returned returned,
        boolean refusedFreesPlace,
        Overflow overflow,
        Clause clause) {
    /** What a round without such a passage does. */
    public static final Allocation UNSPECIFIED = new Allocation(
            Way.UNSPECIFIED, Optional.empty(), Returned.KEEPS_PLACE, true, Overflow.WAITING_LIST, Clause.UNCITED);

    public Allocation {
        if ((way == Way.LOTTERY) != lottery.isPresent()) {
            throw new IllegalArgumentException("a lottery, and only a lottery, has a committed seed");
        }
    }

    /** In which order. */
    public enum Way {
        /** 先到先得, by the moment of successful submission 成功提交. */
        FIRST_COME,
        /** Each union's places by its own first come. */
        PER_UNION_FIRST_COME,
        /** 摇号. */
        LOTTERY,
        /** The notice does not say; taken as first come where an order is needed. */
        UNSPECIFIED
    }

    /** What a returned claim keeps. */
    public enum Returned {
        KEEPS_PLACE,
        NEW_PLACE
    }

    /** What becomes of those who got no place. */
    public enum Overflow {
        WAITING_LIST,
        /** 可在下一批次申请; the waiting list comes first there. */
        NEXT_BATCH
    }
}
