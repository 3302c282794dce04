package heyan.samples;

import java.time.LocalDate;

/** How values are printed on documents. */
final class Wording {
    private static final String NUMERALS = "〇一二三四五六七八九";

    private Wording() {}

    /** 二〇一八年一月. */
    static String chineseMonth(LocalDate date) {
        StringBuilder year = new StringBuilder();
        for (char digit : Integer.toString(date.getYear()).toCharArray()) {
            year.append(NUMERALS.charAt(digit - '0'));
        }
        return year + "年" + chinese(date.getMonthValue()) + "月";
    }

    /** 二〇一八年一月十日. */
    static String chineseDay(LocalDate date) {
        return chineseMonth(date) + chinese(date.getDayOfMonth()) + "日";
    }

    /** 2018年1月10日. */
    static String plainDay(LocalDate date) {
        return date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
    }

    /** 2018年01月10日. */
    static String paddedDay(LocalDate date) {
        return String.format("%d年%02d月%02d日", date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /** 2018年1月. */
    static String plainMonth(LocalDate date) {
        return date.getYear() + "年" + date.getMonthValue() + "月";
    }

    /** 2018.01.10 as ID cards print it. */
    static String dotted(LocalDate date) {
        return date.toString().replace('-', '.');
    }

    /** Duration such as 2.5 as 二年半制. */
    static String years(String years) {
        return NUMERALS.charAt(years.charAt(0) - '0') + (years.endsWith(".5") ? "年半制" : "年制");
    }

    /** In groups of four. */
    static String grouped(String number) {
        return number.replaceAll("(.{4})(?=.)", "$1 ");
    }

    private static String chinese(int number) {
        String tens = number < 10 ? "" : (number < 20 ? "" : NUMERALS.substring(number / 10, number / 10 + 1)) + "十";
        return tens + (number % 10 == 0 ? "" : NUMERALS.substring(number % 10, number % 10 + 1));
    }
}
