package heyan.claim;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as printed: to the day or only to the month.
 *
 * @param first first day it can mean
 * @param last last day it can mean; {@code first} when the day is printed
 */
public record PrintedDay(LocalDate first, LocalDate last) {
    private static final Pattern FORMAT = Pattern.compile("([0-9]{4})-([0-9]{2})(?:-([0-9]{2}))?");

    public PrintedDay {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("a printed day ends before it starts");
        }
    }

    /** Reads {@code YYYY-MM-DD} or {@code YYYY-MM}; empty when it is no date. */
    public static Optional<PrintedDay> parse(String text) {
        Matcher parts = FORMAT.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            YearMonth month = YearMonth.of(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)));
            return Optional.of(
                    parts.group(3) == null
                            ? new PrintedDay(month.atDay(1), month.atEndOfMonth())
                            : of(LocalDate.of(month.getYear(), month.getMonth(), Integer.parseInt(parts.group(3)))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** A date printed to the day. */
    public static PrintedDay of(LocalDate day) {
        return new PrintedDay(day, day);
    }

    /** Whether the day is printed. */
    public boolean isDay() {
        return first.equals(last);
    }

    /** Compares with the coarser precision of both. */
    public boolean agreesWith(PrintedDay other) {
        return !last.isBefore(other.first) && !other.last.isBefore(first);
    }

    /** Whether this day can be the printed one. */
    public boolean agreesWith(LocalDate day) {
        return agreesWith(of(day));
    }
}
