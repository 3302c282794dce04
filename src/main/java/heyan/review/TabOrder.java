package heyan.review;

/**
 * Which rows a tab of the queue has and in what order, in SQL: by two moments, then by claim. What goes on from a row is a stretch of an index; a
 * statement without such a row says nothing of it, so that the database keeps one plan for it.
 */
enum TabOrder {
    WAITING("i.closes_at", "i.submitted_at", "review_item i", "i.waiting", true),
    CHECKING(
            "i.closes_at",
            "p.proposed_at",
            "review_proposal p JOIN review_item i ON i.claim = p.claim",
            "p.four_eyes",
            true),
    DONE(
            "v.decided_at",
            "v.decided_at",
            "review_verdict v JOIN review_item i ON i.claim = v.claim",
            "v.reopened_at IS NULL",
            false),
    PASSED("i.decided_at", "i.decided_at", "review_item i", "i.outcome = 'pass' AND i.latest AND NOT i.held", false);

    private final String first;
    private final String second;
    private final String from;
    private final String where;
    private final boolean up;

    TabOrder(String first, String second, String from, String where, boolean up) {
        this.first = first;
        this.second = second;
        this.from = from;
        this.where = where;
        this.up = up;
    }

    static TabOrder of(QueueFilter.Tab tab) {
        return switch (tab) {
            case CHECKING -> CHECKING;
            case DONE -> DONE;
            case PASSED -> PASSED;
            case WAITING, UNUSABLE -> WAITING;
        };
    }

    /** The first moment, by which a deadline goes before everything else where {@link #byDeadline}. */
    String first() {
        return first;
    }

    /** The moment within those of the same first one. */
    String second() {
        return second;
    }

    /** Tables: {@code i} is the claim, {@code p} what is proposed, {@code v} what was decided. */
    String from() {
        return from;
    }

    /** Condition of the tab's own rows. */
    String where() {
        return where;
    }

    /** Whether the first moment is the one when the level's window closes. */
    boolean byDeadline() {
        return up;
    }

    /** Condition, beginning with AND: rows after or before the one of the parameters {@code first}, {@code second} and {@code claim}. */
    String beyond(boolean after) {
        return " AND (%s, %s, i.claim) %s (CAST(:first AS timestamptz), CAST(:second AS timestamptz), :claim)"
                .formatted(first, second, after == up ? ">" : "<");
    }

    /** Their order, beginning with ORDER BY, away from that row. */
    String sorted(boolean after) {
        return " ORDER BY %1$s %3$s, %2$s %3$s, i.claim %3$s".formatted(first, second, after == up ? "ASC" : "DESC");
    }
}
