package heyan.review;

import heyan.claim.ReasonCode;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * What a person decided about a claim.
 *
 * @param login of the person
 * @param name of the person
 * @param note the person's words; empty when none
 */
record Verdict(String login, String name, Kind kind, List<ReasonCode> reasons, String note, Instant at) {
    Verdict {
        reasons = List.copyOf(reasons);
    }

    /** The three decisions of a person. */
    enum Kind {
        /** 通过. */
        APPROVED,
        /** 驳回: the worker may mend it and submit again. */
        RETURNED,
        /** 拒绝: final. */
        REFUSED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Kind of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }

        /** Whether it goes against the worker: needs a reason and a second look. */
        boolean isNegative() {
            return this != APPROVED;
        }
    }
}
