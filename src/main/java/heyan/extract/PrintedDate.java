package heyan.extract;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Dates as printed on certificates: Arabic or Chinese numerals, to the day or to the month.
 *
 * @param value {@code YYYY-MM-DD} or {@code YYYY-MM}
 * @param start where it begins in the text
 * @param end behind its last character
 */
record PrintedDate(String value, int start, int end) {
    private static final String ZERO = "〇○◯零OoQ0";
    private static final String NUMERALS = ZERO + "0-9一二三四五六七八九十廿卅壹贰叁肆伍陆柒捌玖拾元";
    /** One date, with marks 年月日. */
    static final String WORDED =
            "[" + NUMERALS + "\\-—–]{4,5}年[" + NUMERALS + "\\-—–]{1,3}月(?:[" + NUMERALS + "\\-—–]{1,4}日)?";

    private static final Pattern WITH_MARKS = Pattern.compile(
            "([" + NUMERALS + "\\-—–]{4,5})年([" + NUMERALS + "\\-—–]{1,3})月(?:([" + NUMERALS + "\\-—–]{1,4})[日曰目白])?");
    private static final Pattern WITH_SIGNS =
            Pattern.compile("(?<![0-9])([12][0-9]{3})([-./·,。、])([01]?[0-9])(?:[-./·,。、]([0-3]?[0-9]))?(?![0-9])");
    private static final Pattern PACKED =
            Pattern.compile("(?<![0-9])((?:19|20)[0-9]{2})(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01])(?![0-9])");

    /** What joins two dates; where one began, the studies may be told before it is said until when. */
    private static final Pattern SPAN =
            Pattern.compile("起?[至到\\-—–~]{1,2}|.{0,2}至.{0,2}|起?,?(?:在|考?入|进入?|就读).{2,60}?[,、。]?[至到]");

    /** The first date of the text (canonical characters, no white space). */
    static Optional<PrintedDate> find(String text) {
        return find(text, 0);
    }

    /** The first date at or after an index. */
    static Optional<PrintedDate> find(String text, int from) {
        Optional<PrintedDate> first = Optional.empty();
        for (Pattern pattern : new Pattern[] {WITH_MARKS, WITH_SIGNS, PACKED}) {
            Matcher matcher = pattern.matcher(text);
            int at = from;
            while (at <= text.length() && matcher.find(at)) {
                Optional<PrintedDate> date = read(matcher, pattern == WITH_SIGNS);
                if (date.isPresent() && (first.isEmpty() || date.get().start < first.get().start)) {
                    first = date;
                }
                at = date.isPresent() ? text.length() + 1 : matcher.start() + 1;
            }
        }
        return first;
    }

    /** All dates of the text, in its order. */
    static List<PrintedDate> all(String text) {
        return Stream.iterate(find(text), Optional::isPresent, date -> find(text, date.get().end))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Whether "to" 至 stands between two dates, alone or behind what was studied from the first one on. */
    static boolean isSpan(String text, PrintedDate from, PrintedDate to) {
        return SPAN.matcher(text.substring(from.end, to.start)).matches();
    }

    /** All signs for zero mean the same, so it does not matter that the engine wavers between them. */
    static Text surerZeros(Text date) {
        return new Text(date.letters().stream()
                .map(letter -> ZERO.contains(letter.canonical()) ? letter.atLeast(0.98) : letter)
                .toList());
    }

    boolean isToTheDay() {
        return value.length() == 10;
    }

    private static Optional<PrintedDate> read(Matcher matcher, boolean signs) {
        String day = matcher.group(signs ? 4 : 3);
        int year = year(matcher.group(1));
        int month = number(matcher.group(signs ? 3 : 2));
        try {
            if (year < 1900 || year > 2099) {
                return Optional.empty();
            }
            String value = day == null
                    ? YearMonth.of(year, month).toString()
                    : LocalDate.of(year, month, number(day)).toString();
            return Optional.of(new PrintedDate(value, matcher.start(), matcher.end()));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static int year(String text) {
        int value = 0;
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int digit = digit(c);
            if (digit < 0 || digit > 9) {
                return -1;
            }
            value = value * 10 + digit;
            digits++;
        }
        return digits == 4 ? value : -1;
    }

    /** Month or day: 7, 07, 七, 十, 十一, 二十, 二十一, 廿一, 卅; -1 when it is none. */
    private static int number(String text) {
        int tens = 0;
        int ones = 0;
        boolean any = false;
        int plain = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int digit = digit(c);
            plain += digit < 10 ? 1 : 0;
            if (digit < 0 || plain > 2) {
                return -1;
            }
            if (digit == 10) {
                tens = any ? ones : 1;
                ones = 0;
            } else if (digit > 10) {
                tens = digit / 10;
                ones = 0;
            } else {
                tens = any && tens == 0 ? ones : tens;
                ones = digit;
            }
            any = true;
        }
        return any ? tens * 10 + ones : -1;
    }

    private static int digit(char c) {
        if (c >= '0' && c <= '9') {
            return c - '0';
        }
        if (ZERO.indexOf(c) >= 0) {
            return 0;
        }
        int plain = "一二三四五六七八九十".indexOf(c);
        int formal = "壹贰叁肆伍陆柒捌玖拾".indexOf(c);
        if (plain >= 0 || formal >= 0) {
            return Math.max(plain, formal) + 1;
        }
        return switch (c) {
            case '-', '—', '–', '元' -> 1;
            case '廿' -> 20;
            case '卅' -> 30;
            default -> -1;
        };
    }
}
