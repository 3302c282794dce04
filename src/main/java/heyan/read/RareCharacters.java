package heyan.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.IntPredicate;

/**
 * Looks at the shape of every Chinese character that recognition is not sure of, and where a character's room is empty:
 * recognition has no key for many characters of names and takes them for others or leaves them out. What is surely one
 * character by its shape becomes it; a shape that says another known character makes the reading less sure.
 */
final class RareCharacters {
    /** Characters read with this probability are left alone; in a line as short as a name one has to be surer. */
    private static final double READ = 0.9;

    private static final double READ_IN_NAME = 0.999;
    /** From this probability on recognition is wrong only about characters that it cannot know. */
    private static final double KNOWN = 0.99;

    private static final int NAME = 6;
    /** Below this likeness a shape tells nothing. */
    private static final double LIKE = 0.88;
    /** From this likeness on a shape that two characters share is one of them. */
    private static final double SIMILAR = 0.93;
    /** What a character is known with that only its shape tells: of 4,400 told in other typefaces, sharp and blurred, twelve were wrong. */
    private static final double BY_SHAPE = 0.93;
    /** Up to this probability recognition only guesses. */
    private static final double GUESS = 0.5;
    /** Something stands there, but its shape tells nothing. */
    private static final double UNREAD = 0.1;
    /** What is left of a reading that the shape contradicts. */
    private static final double CONTRADICTED = 0.4;
    /** A line with more doubts is a pattern or blurred. */
    private static final int MOST = 4;

    private final CharacterShapes shapes;
    private final IntPredicate keyed;

    RareCharacters(CharacterShapes shapes, IntPredicate keyed) {
        this.shapes = shapes;
        this.keyed = keyed;
    }

    LineText mended(Picture page, Quad quad, LineText line) {
        boolean name = line.signs().size() <= NAME && line.signs().stream().anyMatch(EmptyRooms::isHan);
        double height = quad.height() / Math.max(1, quad.width());
        Optional<LineStrip> measured = name ? Optional.of(new LineStrip(page, quad)) : Optional.empty();
        OptionalDouble square = measured.stream().mapToDouble(LineStrip::square).findFirst();
        List<LineText.Sign> signs = EmptyRooms.in(line.signs(), height, square);
        boolean worth = signs.stream().anyMatch(sign -> isBelow(name ? READ_IN_NAME : READ, sign))
                && signs.stream()
                                .filter(sign -> isBelow(name ? KNOWN : READ, sign))
                                .count()
                        <= MOST;
        return !worth ? line : look(measured.orElseGet(() -> new LineStrip(page, quad)), signs, name);
    }

    private LineText look(LineStrip strip, List<LineText.Sign> signs, boolean name) {
        List<LineText.Sign> mended = new ArrayList<>();
        for (int i = 0; i < signs.size(); i++) {
            if (isEdge(signs, i) && isPartOfNeighbour(strip, signs, i)) {
                continue;
            }
            if (isBelow(name ? READ_IN_NAME : READ, signs.get(i))) {
                told(strip.cell(centre(signs, i), room(signs, i)), signs.get(i), name)
                        .ifPresent(mended::add);
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
        if (beside.character().isEmpty()) {
            return false;
        }
        double between = (signs.get(i).across() + beside.across()) / 2;
        LineStrip.Cell both = strip.cell(between, room(signs, i));
        CharacterShapes.Nearest nearest = shapes.nearest(both.shape(), keyed);
        return nearest.likeness() > LIKE
                && nearest.character() == beside.character().codePointAt(0);
    }

    private static boolean isBelow(double probability, LineText.Sign sign) {
        return sign.probability() < probability && (sign.character().isEmpty() || EmptyRooms.isHan(sign));
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
        boolean between = i > 0
                && i + 1 < signs.size()
                && EmptyRooms.isHan(signs.get(i - 1))
                && EmptyRooms.isHan(signs.get(i + 1));
        return between
                ? (signs.get(i - 1).across() + signs.get(i + 1).across()) / 2
                : signs.get(i).across();
    }

    /** What the shape in a room makes of the sign read there; nothing when there is none. */
    private Optional<LineText.Sign> told(LineStrip.Cell cell, LineText.Sign sign, boolean name) {
        if (sign.character().isEmpty() ? !cell.stands() : cell.isBlank()) {
            return Optional.empty();
        }
        CharacterShapes.Nearest nearest = shapes.nearest(cell.shape(), keyed);
        if (sign.character().isEmpty()) {
            return overlooked(nearest, cell, sign, name);
        }
        if (nearest.likeness() < LIKE) {
            return Optional.of(sign);
        }
        boolean same = nearest.character() == sign.character().codePointAt(0);
        return Optional.of(same ? confirmed(nearest, sign) : contradicted(nearest, sign));
    }

    /** A character that recognition did not see. Left out of a name it would make another name: there it stays, unsure. */
    private static Optional<LineText.Sign> overlooked(
            CharacterShapes.Nearest nearest, LineStrip.Cell cell, LineText.Sign place, boolean name) {
        boolean like = nearest.likeness() >= LIKE;
        if (nearest.isSure()) {
            return Optional.of(sign(nearest.character(), BY_SHAPE, place));
        }
        return name && nearest.character() >= 0 && (like || cell.standsApart())
                ? Optional.of(sign(nearest.character(), like ? GUESS : UNREAD, place))
                : Optional.empty();
    }

    /** The shape says the same character: as sure as the shape is, or half the doubt that was left. */
    private static LineText.Sign confirmed(CharacterShapes.Nearest nearest, LineText.Sign sign) {
        if (!nearest.isLike()) {
            return sign;
        }
        double alone = nearest.isSure() ? BY_SHAPE : 0;
        return with(sign, Math.max(alone, 1 - (1 - sign.probability()) / 2));
    }

    /**
     * The shape says another character. Between two that recognition is torn between the shape decides; else recognition is
     * the better judge of those that it knows, the shape of others.
     */
    private LineText.Sign contradicted(CharacterShapes.Nearest nearest, LineText.Sign sign) {
        if (nearest.isSure() && Character.toString(nearest.character()).equals(sign.rivals())) {
            return sign(nearest.character(), BY_SHAPE, sign);
        }
        if (nearest.lead() < CharacterShapes.LEAD) {
            return undecided(nearest, sign);
        }
        if (keyed.test(nearest.character()) && sign.probability() > GUESS && !isBeyondDoubt(nearest, sign)) {
            return nearest.isSure() && sign.probability() < KNOWN
                    ? with(sign, Math.min(CONTRADICTED, sign.probability()))
                    : sign;
        }
        if (nearest.isSure()) {
            return sign(nearest.character(), BY_SHAPE, sign);
        }
        if (sign.probability() >= KNOWN) {
            return sign;
        }
        return sign.probability() < READ
                ? sign(nearest.character(), Math.min(GUESS, sign.probability()), sign)
                : with(sign, GUESS);
    }

    /** Of 185 characters in other typefaces of which recognition was not sure and the shape said so, it was right each time. */
    private static boolean isBeyondDoubt(CharacterShapes.Nearest nearest, LineText.Sign sign) {
        return sign.probability() < READ && nearest.isUnlikeOthers();
    }

    /** The shape says one of two that are alike: the commoner one, doubtful, unless recognition is sure of its own. */
    private LineText.Sign undecided(CharacterShapes.Nearest nearest, LineText.Sign sign) {
        boolean either = nearest.next() == sign.character().codePointAt(0);
        if (either || nearest.likeness() < SIMILAR || sign.probability() > READ) {
            return sign;
        }
        boolean rarer = !keyed.test(nearest.character()) && keyed.test(nearest.next());
        return sign(rarer ? nearest.next() : nearest.character(), Math.min(GUESS, sign.probability()), sign);
    }

    private static LineText.Sign with(LineText.Sign sign, double probability) {
        return new LineText.Sign(sign.character(), probability, sign.across());
    }

    private static LineText.Sign sign(int character, double probability, LineText.Sign place) {
        return new LineText.Sign(Character.toString(character), probability, place.across());
    }
}
