package heyan.office;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * When the open claims will be decided, if people go on as they did: the mean of the last seven days' decisions against what
 * is open. Simple on purpose, and said on the page. Pure.
 *
 * @param open claims that wait for people
 * @param week decisions of people in the last seven days
 * @param today in China
 * @param deadline last day of review, or of submission where the notice sets none; empty when it sets neither
 */
record Forecast(long open, long week, LocalDate today, Optional<LocalDate> deadline) {
    private static final int DAYS = 7;
    /** Points of the curve; a longer way is drawn in longer steps. */
    private static final int POINTS = 15;

    private static final int MOST_DAYS = 3_650;

    /** Decisions a day. */
    double pace() {
        return (double) week / DAYS;
    }

    /** Days until nothing is open; empty when nobody decides anything. */
    OptionalLong daysLeft() {
        if (open == 0) {
            return OptionalLong.of(0);
        }
        return week == 0 ? OptionalLong.empty() : OptionalLong.of(Math.min(MOST_DAYS, (open * DAYS + week - 1) / week));
    }

    /** The day on which nothing is open any more. */
    public Optional<LocalDate> done() {
        OptionalLong days = daysLeft();
        return days.isPresent() ? Optional.of(today.plusDays(days.getAsLong())) : Optional.empty();
    }

    /** Whether something will be open after the deadline. */
    public boolean isLate() {
        return open > 0
                && deadline.filter(
                                last -> done().filter(day -> !day.isAfter(last)).isEmpty())
                        .isPresent();
    }

    /** Decisions a day that keep the deadline, rounded up; empty without one that lies ahead. */
    public OptionalLong needed() {
        long days =
                deadline.map(last -> ChronoUnit.DAYS.between(today, last) + 1).orElse(0L);
        return days <= 0 ? OptionalLong.empty() : OptionalLong.of((open + days - 1) / days);
    }

    /** What will be open at the end of a day. */
    record Point(LocalDate day, long open) {}

    /** The way down, from today to the day when nothing is open, or to the deadline when nobody decides anything. */
    public List<Point> curve() {
        long end = Math.max(
                1,
                daysLeft()
                        .orElseGet(() -> deadline.map(last -> ChronoUnit.DAYS.between(today, last))
                                .orElse((long) DAYS)));
        long step = Math.max(1, (end + POINTS - 2) / (POINTS - 1));
        List<Point> points = new ArrayList<>();
        for (long day = 0; day < end + step; day += step) {
            long left = Math.max(0, open - Math.round(pace() * day));
            points.add(new Point(today.plusDays(day), left));
        }
        return List.copyOf(points);
    }
}
