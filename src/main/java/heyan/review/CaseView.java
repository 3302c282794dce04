package heyan.review;

import heyan.claim.Box;
import heyan.claim.Claim;
import heyan.claim.DocumentKind;
import heyan.claim.ReasonCode;
import heyan.decide.Decision.Judged;
import heyan.extract.FieldName;
import heyan.inspect.Signal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The claim's page, ready to be written out.
 *
 * @param revealed whether numbers are shown in full
 * @param tabs one for each slot
 * @param sheets every page of every slot
 * @param differing rows to look at, document by document, in each what could not be read for sure before what breaks a rule
 * @param corrected rows that agree since somebody corrected the machine's reading
 * @param equal rows that agree
 * @param enterable fields of documents whose kind a person told, compared only once somebody enters them
 * @param unmet clauses of the notice that are not met or not known
 * @param seen {@link CaseFile#seen()}
 */
record CaseView(
        Claim claim,
        String outcome,
        Instant decided,
        List<ReasonCode> reasons,
        boolean revealed,
        List<Tab> tabs,
        List<Sheet> sheets,
        List<Fact> differing,
        List<Fact> corrected,
        List<Fact> equal,
        List<Fact> enterable,
        List<Judged> unmet,
        long seen) {
    CaseView {
        reasons = List.copyOf(reasons);
        tabs = List.copyOf(tabs);
        sheets = List.copyOf(sheets);
        differing = List.copyOf(differing);
        corrected = List.copyOf(corrected);
        equal = List.copyOf(equal);
        enterable = List.copyOf(enterable);
        unmet = List.copyOf(unmet);
    }

    /** Whether the machine found nothing wrong, only values that it could not be sure of. */
    public boolean isOnlyDoubtful() {
        return !differing.isEmpty()
                && differing.stream().allMatch(fact -> fact.tone() == Tone.ASK)
                && tabs.stream().noneMatch(tab -> tab.defect() != null)
                && unmet.stream().noneMatch(judged -> judged.verdict().equals("NOT_MET"));
    }

    /** What ties the n-th signal of a document to its box. */
    public static String signalId(DocumentKind slot, int n) {
        return "g-" + slot.code() + "-" + n;
    }

    /** The document's tab; null when there is no such document. */
    public @Nullable Tab tab(DocumentKind slot) {
        return tabs.stream().filter(tab -> tab.slot() == slot).findFirst().orElse(null);
    }

    /** Address of the page. */
    public String path() {
        return "/review/" + claim.id();
    }

    /** Documents that a return marks beforehand: those that a finding speaks against, or that could not be read. */
    Set<DocumentKind> accused() {
        return tabs.stream().filter(Tab::isAccused).map(Tab::slot).collect(Collectors.toUnmodifiableSet());
    }

    /** A moment in microseconds. */
    static long version(Instant decided) {
        return decided.getEpochSecond() * 1_000_000 + decided.getNano() / 1_000;
    }

    /** How a row, box or document stands; never shown by colour alone. */
    enum Tone {
        BAD("✕"),
        MISSING("∅"),
        ASK("?"),
        OK("✓");

        private final String sign;

        Tone(String sign) {
            this.sign = sign;
        }

        public String sign() {
            return sign;
        }

        /** Name of its style. */
        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /**
     * One document in the row of tabs.
     *
     * @param open number of rows to look at
     * @param first its first page among the sheets; null when it has none
     * @param kind what it is, by the machine or by a person; null when it is not read
     * @param defect why it could not be read; null when it was
     * @param detail the reader's own message then, in English; empty when it said nothing
     */
    record Tab(
            DocumentKind slot,
            Tone tone,
            int open,
            @Nullable Sheet first,
            @Nullable DocumentKind kind,
            @Nullable ReasonCode defect,
            String detail,
            List<Signal> signals) {
        /** Whether more than a doubt speaks against it. */
        public boolean isAccused() {
            return tone == Tone.BAD || tone == Tone.MISSING;
        }
    }

    /**
     * One page.
     *
     * @param width of the upright page in pixels: the boxes' measure
     */
    record Sheet(String id, DocumentKind slot, int page, int pages, int width, int height, List<Mark> marks) {
        /** Size of the signs beside the boxes, in pixels of the page. */
        public int sign() {
            return Math.max(12, Math.max(width, height) / 50);
        }
    }

    /** A box on a page and the row or signal that it belongs to. */
    record Mark(String fact, String label, Tone tone, Box box) {
        /** The box with some air around it. */
        public Box wide() {
            int air = Math.max(3, box.height() / 8);
            return new Box(
                    Math.max(0, box.left() - air), Math.max(0, box.top() - air), box.right() + air, box.bottom() + air);
        }
    }

    /**
     * One comparison.
     *
     * @param slot the document it is about; null when it is about a list
     * @param field name of the field or check
     * @param rule the equivalence used, or why it is unsure; empty when none
     * @param correctable whether its reading can be corrected
     * @param correction what was corrected, if anything
     */
    record Fact(
            String id,
            @Nullable DocumentKind slot,
            String field,
            Tone tone,
            String agreement,
            ReasonCode reason,
            String rule,
            List<Line> lines,
            boolean correctable,
            @Nullable Corrected correction) {
        /** Id of its comparison. */
        public String check() {
            return slot == null ? field : slot.code() + "." + field;
        }

        /** Whether the machine could not read it for sure, rather than read something that breaks a rule. */
        boolean isMisread() {
            return tone == Tone.ASK || reason == ReasonCode.FIELD_NOT_FOUND;
        }

        /** Whether it is about what kind of document it is. */
        public boolean isKind() {
            return field.equals(Correction.KIND);
        }

        /** Whether its value is yes or no. */
        public boolean isMark() {
            return FieldGrammar.field(field).filter(FieldName::isBoolean).isPresent();
        }
    }

    /**
     * A correction as it is shown.
     *
     * @param counts whether the content that it was read in is still there
     */
    record Corrected(
            String slot,
            String field,
            Shown machine,
            Shown value,
            String name,
            Instant at,
            boolean differs,
            boolean counts) {
        /** Whether its values are kinds of document. */
        public boolean isKind() {
            return field.equals(Correction.KIND);
        }
    }

    /** One thing that was looked at. {@code sheet} is null when it has no page. */
    record Line(@Nullable DocumentKind slot, @Nullable String sheet, Shown typed, Shown read, Shown listed) {}
}
