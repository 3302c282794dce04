package heyan.claim;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.stream.Stream;

/** How long an ID card is issued for, by the holder's age on the first day (居民身份证法 art. 5). */
public final class IdValidity {
    /** Printed in place of a last day. */
    public static final String PERMANENT = "长期";

    /** A card is made after it was applied for, and some begin a little before the age that they are made for. */
    private static final int DAYS_TO_MAKE = 60;

    private IdValidity() {}

    /** The last day of a card issued on {@code start}; empty when it never expires. */
    public static Optional<LocalDate> end(LocalDate birth, LocalDate start) {
        return years(birth, start).map(start::plusYears);
    }

    /** Whether both printed dates fit each other and the age about the first day; a day more or less is office practice. */
    public static boolean fits(LocalDate birth, LocalDate start, LocalDate end) {
        return Stream.of(start.minusDays(DAYS_TO_MAKE), start, start.plusDays(DAYS_TO_MAKE))
                .flatMap(day -> years(birth, day).stream())
                .map(start::plusYears)
                .anyMatch(expected -> !end.isBefore(expected.minusDays(1)) && !end.isAfter(expected.plusDays(1)));
    }

    /** Whether a card that never expires fits the age about its first day. */
    public static boolean fitsForEver(LocalDate birth, LocalDate start) {
        return end(birth, start.plusDays(DAYS_TO_MAKE)).isEmpty();
    }

    private static Optional<Integer> years(LocalDate birth, LocalDate day) {
        int age = Period.between(birth, day).getYears();
        return age >= 46 ? Optional.empty() : Optional.of(age < 16 ? 5 : age < 26 ? 10 : 20);
    }
}
