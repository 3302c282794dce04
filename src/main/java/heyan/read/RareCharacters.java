package heyan.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * Looks at the shape of every Chinese character that recognition is not sure of, and where a character's room is empty:
 * recognition has no key for many characters of names and takes them for others or leaves them out. What is surely one
 * character by its shape becomes it; a shape that says another known character makes the reading less sure.
 */
final class RareCharacters {
    /** Characters read with this probability are left alone; in a line as short as a name one has to be surer. */
    private static final double READ = 0.9;

    private static final double READ_IN_NAME = 0.99;
    private static final int NAME = 6;
    /** From this likeness on a shape is the character's own, below the other it tells nothing. */
    static final double SAME = 0.955;

    private static final double LIKE = 0.88;
    /** Lead over the next character that tells two apart. */
    static final double LEAD = 0.008;
    /** What a character is known with that only its shape tells: of 6,500 told in other typefaces four were wrong. */
    private static final double BY_SHAPE = 0.93;
    /** Up to this probability recognition only guesses. */
    private static final double GUESS = 0.5;
    /** What is left of a reading that the shape contradicts. */
    private static final double CONTRADICTED = 0.4;
    /** A step so many times the usual one has room for a character between. */
    private static final double HOLE = 1.6;
    /** The same for the room at a line's end, which is half a step when nothing is missing. */
    private static final double END = 1.15;
    /** Looks a line is worth; a line with more doubts is a pattern or blurred. */
    private static final int MOST = 4;

    private final CharacterShapes shapes;
    private final IntPredicate known;

    RareCharacters(CharacterShapes shapes, IntPredicate known) {
        this.shapes = shapes;
        this.known = known;
    }

    LineText mended(Picture page, Quad quad, LineText line) {
        double read = line.signs().size() <= NAME ? READ_IN_NAME : READ;
        List<LineText.Sign> signs = withHoles(line.signs(), quad);
        long doubts = signs.stream().filter(sign -> isDoubtful(sign, read)).count();
        if (doubts == 0 || doubts > MOST) {
            return line;
        }
        LineStrip strip = new LineStrip(page, quad);
        List<LineText.Sign> mended = new ArrayList<>();
        for (int i = 0; i < signs.size(); i++) {
            if (isEdge(signs, i) && isPartOfNeighbour(strip, signs, i)) {
                continue;
            }
            if (isDoubtful(signs.get(i), read)) {
                look(strip.cell(centre(signs, i), room(signs, i)), signs.get(i)).ifPresent(mended::add);
            } else {
                mended.add(signs.get(i));
            }
        }
        return new LineText(mended);
    }

    private static boolean isEdge(List<LineText.Sign> signs, int i) {
        return signs.get(i).character().isEmpty() && (i == 0 || i == signs.size() - 1);
    }

    /** Whether the room at a line's end is the half of the wide character beside it. */
    private boolean isPartOfNeighbour(LineStrip strip, List<LineText.Sign> signs, int i) {
        LineText.Sign beside = signs.get(i == 0 ? 1 : i - 1);
        double between = (signs.get(i).across() + beside.across()) / 2;
        LineStrip.Cell both = strip.cell(between, room(signs, i));
        CharacterShapes.Nearest nearest = shapes.nearest(both.shape(), known);
        return nearest.likeness() > LIKE
                && nearest.character() == beside.character().codePointAt(0);
    }

    private static boolean isDoubtful(LineText.Sign sign, double read) {
        return sign.probability() < read && (sign.character().isEmpty() || isHan(sign));
    }

    private static boolean isDigit(LineText.Sign sign) {
        return !sign.character().isEmpty() && sign.character().codePointAt(0) < 128;
    }

    private static boolean isHan(LineText.Sign sign) {
        return !sign.character().isEmpty()
                && Character.isIdeographic(sign.character().codePointAt(0));
    }

    /** With an empty sign in every room beside a Chinese character that one more would fill. */
    private static List<LineText.Sign> withHoles(List<LineText.Sign> signs, Quad quad) {
        double pitch = pitch(signs);
        double height = quad.height() / Math.max(1, quad.width());
        double square = Math.max(Math.min(pitch, height), 0.55 * height);
        List<LineText.Sign> all = new ArrayList<>();
        for (int i = 0; i < signs.size(); i++) {
            if (i > 0 && isHan(signs.get(i - 1)) && !isDigit(signs.get(i))) {
                double from = signs.get(i - 1).across();
                double step = signs.get(i).across() - from;
                if (step > HOLE * square && step < 3.4 * height) {
                    all.add(new LineText.Sign("", 0, from + Math.min(step / 2, 1.1 * square)));
                }
            }
            all.add(signs.get(i));
        }
        double usual = Math.max(pitch, 0.8 * height);
        if (!signs.isEmpty() && isHan(signs.get(0)) && signs.get(0).across() > END * usual) {
            all.add(0, new LineText.Sign("", 0, signs.get(0).across() - usual));
        }
        if (!signs.isEmpty() && isHan(signs.get(signs.size() - 1))) {
            double last = signs.get(signs.size() - 1).across();
            if (1 - last > END * usual) {
                all.add(new LineText.Sign("", 0, last + usual));
            }
        }
        return all;
    }

    /** Mean step to its neighbours, which evens out where recognition sees a sign; 0 for a line of one. */
    private static double room(List<LineText.Sign> signs, int i) {
        int before = Math.max(0, i - 1);
        int behind = Math.min(signs.size() - 1, i + 1);
        return behind == before
                ? 0
                : (signs.get(behind).across() - signs.get(before).across()) / (behind - before);
    }

    /** Midway between two Chinese neighbours, as print is, else where recognition saw it. */
    private static double centre(List<LineText.Sign> signs, int i) {
        boolean between = i > 0 && i + 1 < signs.size() && isHan(signs.get(i - 1)) && isHan(signs.get(i + 1));
        return between
                ? (signs.get(i - 1).across() + signs.get(i + 1).across()) / 2
                : signs.get(i).across();
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

    private Optional<LineText.Sign> look(LineStrip.Cell cell, LineText.Sign sign) {
        if (sign.character().isEmpty() ? !cell.stands() : cell.isBlank()) {
            return Optional.empty();
        }
        CharacterShapes.Nearest nearest = shapes.nearest(cell.shape(), known);
        if (sign.character().isEmpty()) {
            return nearest.lead() < LEAD || nearest.likeness() < SAME
                    ? Optional.empty()
                    : Optional.of(sign(nearest, BY_SHAPE, sign));
        }
        if (nearest.likeness() < LIKE) {
            return Optional.of(sign);
        }
        if (nearest.character() == sign.character().codePointAt(0)) {
            return Optional.of(nearest.likeness() < SAME ? sign : confirmed(nearest, sign));
        }
        return Optional.of(nearest.lead() < LEAD ? sign : contradicted(nearest, sign));
    }

    /** The shape says the same character: as sure as the shape is, or half the doubt that was left. */
    private static LineText.Sign confirmed(CharacterShapes.Nearest nearest, LineText.Sign sign) {
        double alone = nearest.lead() < LEAD ? 0 : BY_SHAPE;
        return known(sign, Math.max(alone, 1 - (1 - sign.probability()) / 2));
    }

    /** The shape says another character. Recognition is the better judge of those that it knows, the shape of others. */
    private LineText.Sign contradicted(CharacterShapes.Nearest nearest, LineText.Sign sign) {
        boolean same = nearest.likeness() > SAME;
        if (known.test(nearest.character()) && sign.probability() > GUESS) {
            return same ? known(sign, Math.min(CONTRADICTED, sign.probability())) : sign;
        }
        if (same) {
            return sign(nearest, BY_SHAPE, sign);
        }
        return sign.probability() < READ
                ? sign(nearest, Math.min(GUESS, sign.probability()), sign)
                : known(sign, GUESS);
    }

    private static LineText.Sign known(LineText.Sign sign, double probability) {
        return new LineText.Sign(sign.character(), probability, sign.across());
    }

    private static LineText.Sign sign(CharacterShapes.Nearest nearest, double probability, LineText.Sign place) {
        return new LineText.Sign(Character.toString(nearest.character()), probability, place.across());
    }
}
