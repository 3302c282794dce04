package heyan.verify;

import heyan.verify.Finding.Agreement;

/**
 * How two values compare, before anyone asks how well one was read.
 *
 * @param rule the equivalence used, or why it is unsure; else empty
 */
record Likeness(Agreement agreement, String rule, Support support) {
    /** What the read value says about itself. */
    enum Support {
        NONE,
        /** Its check digit is right, or another reading confirms it. */
        CHECKED,
        /** All that tells it from other values was read surely, however doubtful the rest. */
        TELLING,
        /** Its check digit is wrong: misread, so its difference proves nothing. */
        IMPLAUSIBLE
    }

    static final Likeness EQUAL = new Likeness(Agreement.EQUAL, "", Support.NONE);
    static final Likeness DIFFERENT = new Likeness(Agreement.DIFFERENT, "", Support.NONE);

    static Likeness equivalent(String rule) {
        return new Likeness(Agreement.EQUIVALENT, rule, Support.NONE);
    }

    static Likeness unsure(String rule) {
        return new Likeness(Agreement.UNSURE, rule, Support.NONE);
    }

    /** EQUAL when the texts are the same, EQUIVALENT by {@code rule} when only their compared forms are, else DIFFERENT. */
    static Likeness of(String read, String typed, java.util.function.UnaryOperator<String> form, String rule) {
        if (read.equals(typed)) {
            return EQUAL;
        }
        return form.apply(read).equals(form.apply(typed)) ? equivalent(rule) : DIFFERENT;
    }

    Likeness with(Support other) {
        return new Likeness(agreement, rule, other);
    }
}
