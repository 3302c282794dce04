package heyan.samples;

import java.time.LocalDate;

/** How a certificate writes its days. */
enum Numerals {
    /** 二〇一八年一月十日. */
    CHINESE,
    /** 二○一八年一月十日, with a drawn circle for nought. */
    CIRCLED,
    /** 二O一八年一月十日, with a letter for nought. */
    LETTERED,
    /** 二零一八年一月十日, nought as a word. */
    SPELLED,
    /** 2018年1月10日. */
    ARABIC,
    /** 2018年01月10日. */
    PADDED;

    String day(LocalDate date) {
        return switch (this) {
            case ARABIC -> Wording.plainDay(date);
            case PADDED -> Wording.paddedDay(date);
            default -> circled(Wording.chineseDay(date));
        };
    }

    String month(LocalDate date) {
        return switch (this) {
            case ARABIC -> Wording.plainMonth(date);
            case PADDED -> Wording.paddedDay(date).substring(0, 8);
            default -> circled(Wording.chineseMonth(date));
        };
    }

    private String circled(String text) {
        return switch (this) {
            case CIRCLED -> text.replace('〇', '○');
            case LETTERED -> text.replace('〇', 'O');
            case SPELLED -> text.replace('〇', '零');
            default -> text;
        };
    }
}
