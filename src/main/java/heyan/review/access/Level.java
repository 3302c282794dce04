package heyan.review.access;

import java.util.Arrays;
import java.util.Locale;

/** A level of the review chain 审核级次, from the lowest up. */
public enum Level {
    /** 基层单位工会. */
    UNIT,
    /** 区总工会，产业、直属单位工会. */
    DISTRICT,
    /** 市总工会, or whoever issued the notice. */
    CITY;

    /** Codes of this level and of those below it. */
    public String[] reach() {
        return Arrays.stream(values())
                .filter(one -> one.compareTo(this) <= 0)
                .map(Level::code)
                .toArray(String[]::new);
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads {@link #code()} back. */
    public static Level of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
