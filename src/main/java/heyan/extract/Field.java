package heyan.extract;

import heyan.claim.Box;
import java.util.Map;

/**
 * One value read from a document.
 *
 * @param value canonical form of the contract: dates {@code YYYY-MM-DD} or {@code YYYY-MM}, numbers without spaces,
 *     booleans {@code true}/{@code false}; empty for a blank that was left blank, or a day that is printed and cannot be told;
 *     {@link #UNREAD} where something is written that cannot be read
 * @param confidence 0 to 1, the probability that the value is exactly right
 * @param page counts from 0
 * @param doubts characters of {@code value} that were read with low probability, by code point index, and what else readings
 *     saw in their place: some characters, or none
 */
public record Field(String value, double confidence, int page, Box box, Map<Integer, String> doubts) {
    /** Stands for handwriting that is there but was not read. */
    public static final String UNREAD = "〓";

    public Field {
        doubts = Map.copyOf(doubts);
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence " + confidence + " is not within 0 and 1");
        }
    }
}
