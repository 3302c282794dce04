package heyan.programme;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * What a notice may say beyond the clauses that a claim is judged by; the optional keys of programme.json.
 *
 * @param quota places 名额 in all; empty when not limited
 * @param quotaPerUnion places by name of the union; empty when there is one pool
 * @param once within what a person is paid once
 * @param excludedGroups groups of persons that cannot claim, in the words of the notice
 * @param payers who pays how much; empty when the programme's amount comes from one payer
 * @param reviewChain who reviews, from the lowest level up
 * @param publicationDays length of the publication 公示; empty when there is none
 */
public record ProgrammeTerms(
        OptionalInt quota,
        Map<String, Integer> quotaPerUnion,
        OnceRule once,
        List<String> excludedGroups,
        List<Payer> payers,
        List<String> reviewChain,
        OptionalInt publicationDays) {
    public ProgrammeTerms {
        quotaPerUnion = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(quotaPerUnion));
        excludedGroups = List.copyOf(excludedGroups);
        payers = List.copyOf(payers);
        reviewChain = List.copyOf(reviewChain);
    }

    /** Within what a person is paid once. */
    public enum OnceRule {
        LIFETIME,
        PER_LEVEL,
        PER_PROGRAMME,
        NONE
    }

    /** A payer's share, in fen 分. */
    public record Payer(String payer, long amountFen) {
        public Payer {
            if (amountFen < 0) {
                throw new IllegalArgumentException("amount below 0");
            }
        }
    }
}
