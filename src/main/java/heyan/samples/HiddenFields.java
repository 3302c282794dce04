package heyan.samples;

import java.awt.image.BufferedImage;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Which fields nobody can read in a picture, because a thumb lies on them or the picture ends before them.
 *
 * <p>Knows nothing of layouts: it draws the document small, once as it is and once for each field with other characters,
 * and what differs is where the field is printed.
 */
final class HiddenFields {
    /** Pixels per millimetre of the small drawings. */
    static final double SCALE = 2.5;

    private static final double ENOUGH = 0.04;
    private static final int DIFFERENT = 60;
    private final Picture picture;
    private final Function<Sheet, BufferedImage> small;

    /** @param small draws the whole document with this sheet, always with the same chance */
    HiddenFields(Picture picture, Function<Sheet, BufferedImage> small) {
        this.picture = picture;
        this.small = small;
    }

    /** Fields of which more than a twenty-fifth of the print is covered. */
    Set<String> of(Sheet sheet) {
        Set<String> hidden = new TreeSet<>();
        BufferedImage before = small.apply(sheet);
        sheet.fields().forEach((name, value) -> {
            if (covered(before, small.apply(sheet.with(name, other(value)))) > ENOUGH) {
                hidden.add(name);
            }
        });
        return hidden;
    }

    private double covered(BufferedImage one, BufferedImage two) {
        int covered = 0;
        int all = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                if (distance(one.getRGB(x, y), two.getRGB(x, y)) > DIFFERENT) {
                    all++;
                    covered += picture.covers((x + 0.5) / one.getWidth(), (y + 0.5) / one.getHeight()) ? 1 : 0;
                }
            }
        }
        return all == 0 ? 0 : (double) covered / all;
    }

    private static int distance(int a, int b) {
        return Math.abs((a >> 16 & 255) - (b >> 16 & 255))
                + Math.abs((a >> 8 & 255) - (b >> 8 & 255))
                + Math.abs((a & 255) - (b & 255));
    }

    /** Another value that is printed as wide, so that nothing else moves. */
    static Object other(Object value) {
        if (value instanceof Boolean yes) {
            return !yes;
        }
        if (value instanceof LocalDate day) {
            return other(day);
        }
        String text = value.toString();
        if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return other(LocalDate.parse(text)).toString();
        }
        if (text.matches("\\d{4}-\\d{2}")) {
            return other(LocalDate.parse(text + "-01")).toString().substring(0, 7);
        }
        StringBuilder other = new StringBuilder();
        text.chars().forEach(one -> other.append(other((char) one)));
        return other.toString();
    }

    private static char other(char one) {
        if (one >= '0' && one <= '9') {
            return (char) ('0' + (one - '0' + 5) % 10);
        }
        if (one < 128) {
            return Character.isLetter(one) ? (one == 'E' ? 'N' : 'E') : one;
        }
        return one == '国' ? '圆' : '国';
    }

    private static LocalDate other(LocalDate day) {
        int month = day.getMonthValue();
        int otherMonth = month < 10 ? month % 9 + 1 : month == 10 ? 10 : 23 - month;
        int date = day.getDayOfMonth();
        int otherDate =
                date < 10 ? date % 9 + 1 : date == 20 ? 30 : date == 30 ? 20 : date % 10 == 0 ? date : tens(date);
        try {
            return LocalDate.of(day.getYear() + 1111, otherMonth, otherDate);
        } catch (DateTimeException e) {
            return LocalDate.of(day.getYear() + 1111, otherMonth, date == 31 || date == 29 ? 21 : 20);
        }
    }

    /** Another day of the same ten days. */
    private static int tens(int date) {
        return date == 31 ? 31 : date / 10 * 10 + date % 10 % 9 + 1;
    }
}
