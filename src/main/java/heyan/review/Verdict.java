package heyan.review;

import heyan.claim.DocumentKind;
import heyan.claim.ReasonCode;
import heyan.review.access.Level;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a person decided about a claim.
 *
 * @param login of the person
 * @param name of the person
 * @param note the person's words to the worker; empty when none
 * @param more where it was decided, and the rest of it
 */
record Verdict(String login, String name, Kind kind, List<ReasonCode> reasons, String note, Instant at, More more) {
    Verdict {
        reasons = List.copyOf(reasons);
    }

    /** A decision of the issuer that marks no document. */
    Verdict(String login, String name, Kind kind, List<ReasonCode> reasons, String note, Instant at) {
        this(login, name, kind, reasons, note, at, More.NONE);
    }

    /** This decision with a second person's name to it. */
    Verdict checkedBy(String checker, Instant when) {
        return new Verdict(
                login,
                name,
                kind,
                reasons,
                note,
                when,
                new More(more.level(), more.slots(), more.fields(), more.internal(), checker));
    }

    /** This decision with another rest. */
    Verdict with(More rest) {
        return new Verdict(login, name, kind, reasons, note, at, rest);
    }

    /** This decision by that level on this claim; a return opens the fields that differ too. */
    Verdict on(CaseFile file, Level level) {
        Set<String> open = kind == Kind.RETURNED
                ? Mending.of(file, more.slots(), more.fields(), reasons).fields()
                : Set.of();
        return with(new More(level, more.slots(), open, more.internal(), more.checker()));
    }

    /**
     * The rest of a decision.
     *
     * @param slots documents that are to be handed in again 需重传
     * @param fields typed fields that a return opens beside those that its reasons are about
     * @param internal words for colleagues only; empty when none
     * @param checker login of the second person; null where one is enough
     */
    record More(
            Level level,
            Set<DocumentKind> slots,
            Set<String> fields,
            String internal,
            @Nullable String checker) {
        static final More NONE = new More(Level.CITY, Set.of(), "", null);

        More {
            slots = Set.copyOf(slots);
            fields = Set.copyOf(fields);
        }

        /** One in which no field was ticked. */
        More(Level level, Set<DocumentKind> slots, String internal, @Nullable String checker) {
            this(level, slots, Set.of(), internal, checker);
        }
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
