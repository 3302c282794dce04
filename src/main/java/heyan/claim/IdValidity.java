package heyan.claim;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/** How long an ID card is issued for, by the holder's age on the first day (居民身份证法 art. 5). */
public final class IdValidity {
    /** Printed in place of a last day. */
    public static final String PERMANENT = "长期";

    private IdValidity() {}

    /** The last day of a card issued on {@code start}; empty when it never expires. */
    public static Optional<LocalDate> end(LocalDate birth, LocalDate start) {
        int age = Period.between(birth, start).getYears();
        if (age >= 46) {
            return Optional.empty();
        }
        return Optional.of(start.plusYears(age < 16 ? 5 : age < 26 ? 10 : 20));
    }

    /** Whether both printed dates fit each other and the age; a day more or less is office practice. */
    public static boolean fits(LocalDate birth, LocalDate start, LocalDate end) {
        return end(birth, start)
                .filter(expected -> !end.isBefore(expected.minusDays(1)) && !end.isAfter(expected.plusDays(1)))
                .isPresent();
    }
}
