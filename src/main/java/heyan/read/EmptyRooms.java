package heyan.read;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** Finds the rooms of a printed line that a character fills, but none was read there. */
final class EmptyRooms {
    /** A step so many times the usual one has room for a character between. */
    private static final double HOLE = 1.5;
    /** The same for the room at a line's end, which is half a step when nothing is missing. */
    private static final double END = 1.15;
    /** Wider steps in line heights stand between words, not between characters. */
    private static final double WORDS = 3.4;
    /** A printed character's step is not smaller, as a share of the square. */
    private static final double NARROWEST = 0.9;
    /** Rooms behind a line's last sign that are looked into. */
    private static final int BEHIND = 2;

    private EmptyRooms() {}

    /**
     * With an empty sign in every room beside a Chinese character that one more would fill.
     *
     * @param height of the line as a share of its width
     * @param square what a square character takes of the width by the height of the ink; nothing when that is not known
     */
    static List<LineText.Sign> in(List<LineText.Sign> signs, double height, OptionalDouble square) {
        double pitch = Math.max(pitch(signs), NARROWEST * square.orElse(0));
        double most = square.orElse(1);
        double usual = Math.min(most, Math.max(Math.min(pitch, height), 0.55 * height));
        List<LineText.Sign> all = new ArrayList<>();
        for (int i = 0; i < signs.size(); i++) {
            if (i > 0 && isHan(signs.get(i - 1)) && !isDigit(signs.get(i))) {
                between(signs.get(i - 1).across(), signs.get(i).across(), usual, height, all);
            }
            all.add(signs.get(i));
        }
        return atEnds(all, Math.min(most, Math.max(pitch, 0.8 * height)));
    }

    private static void between(double from, double to, double usual, double height, List<LineText.Sign> all) {
        double step = to - from;
        if (step > HOLE * usual && step < WORDS * height) {
            int missing = (int) Math.max(1, Math.round(step / usual) - 1);
            for (int k = 1; k <= missing; k++) {
                all.add(empty(from + Math.min(k * step / (missing + 1), 1.1 * k * usual)));
            }
        }
    }

    private static List<LineText.Sign> atEnds(List<LineText.Sign> signs, double usual) {
        List<LineText.Sign> all = new ArrayList<>(signs);
        if (!all.isEmpty() && isHan(all.get(0)) && all.get(0).across() > END * usual) {
            all.add(0, empty(all.get(0).across() - usual));
        }
        if (!all.isEmpty() && isHan(all.get(all.size() - 1))) {
            double last = all.get(all.size() - 1).across();
            for (int k = 1; k <= BEHIND && 1 - last > END * usual; k++) {
                last += usual;
                all.add(empty(last));
            }
        }
        return all;
    }

    private static LineText.Sign empty(double across) {
        return new LineText.Sign("", 0, across);
    }

    /** The lower median of the steps between neighbouring Chinese characters, in units of the line's width. */
    private static double pitch(List<LineText.Sign> signs) {
        List<Double> steps = new ArrayList<>();
        for (int i = 1; i < signs.size(); i++) {
            if (isHan(signs.get(i)) && isHan(signs.get(i - 1))) {
                steps.add(signs.get(i).across() - signs.get(i - 1).across());
            }
        }
        steps.sort(null);
        return steps.isEmpty() ? 0 : steps.get((steps.size() - 1) / 2);
    }

    private static boolean isDigit(LineText.Sign sign) {
        return !sign.character().isEmpty() && sign.character().codePointAt(0) < 128;
    }

    static boolean isHan(LineText.Sign sign) {
        return !sign.character().isEmpty()
                && Character.isIdeographic(sign.character().codePointAt(0));
    }
}
