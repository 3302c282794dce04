package heyan.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * Looks at the shape of every Chinese character that recognition is not sure of, and where a character's room is empty:
 * recognition has no key for many characters of names and takes them for others or leaves them out. What is surely one
 * character by its shape becomes it; a shape that says another known character makes the reading less sure.
 */
final class RareCharacters {
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

    private final CharacterShapes shapes;
    private final IntPredicate keyed;

    RareCharacters(CharacterShapes shapes, IntPredicate keyed) {
        this.shapes = shapes;
        this.keyed = keyed;
    }

    LineText mended(Picture page, Quad quad, LineText line) {
        return mended(page, List.of(new JoinCodes.Found(quad, line))).get(0).text();
    }

    /** The same lines, mended; the shapes of all that is doubtful on the page are compared at once. */
    List<JoinCodes.Found> mended(Picture page, List<JoinCodes.Found> lines) {
        List<DoubtfulLine> looked =
                lines.parallelStream().map(line -> DoubtfulLine.of(page, line)).toList();
        List<DoubtfulLine.Look> looks =
                looked.stream().flatMap(DoubtfulLine::looks).toList();
        Iterator<CharacterShapes.Nearest> nearest = shapes.nearest(
                        looks.stream().map(DoubtfulLine.Look::shape).toList(), keyed)
                .iterator();
        Map<DoubtfulLine.Look, CharacterShapes.Nearest> told = new HashMap<>();
        looks.forEach(look -> told.put(look, nearest.next()));
        return looked.stream()
                .map(line -> new JoinCodes.Found(line.quad(), mended(line, told)))
                .toList();
    }

    private LineText mended(DoubtfulLine line, Map<DoubtfulLine.Look, CharacterShapes.Nearest> told) {
        List<LineText.Sign> mended = new ArrayList<>();
        for (DoubtfulLine.Place place : line.places()) {
            if (place.own().isEmpty()) {
                mended.add(place.sign());
            } else if (place.shared()
                    .map(told::get)
                    .filter(near -> isPartOf(place.beside(), near))
                    .isEmpty()) {
                DoubtfulLine.Look own = place.own().get();
                told(Objects.requireNonNull(told.get(own)), own, place, line.name())
                        .ifPresent(mended::add);
            }
        }
        return new LineText(mended);
    }

    private static boolean isPartOf(String beside, CharacterShapes.Nearest shared) {
        return shared.likeness() > LIKE && shared.character() == beside.codePointAt(0);
    }

    /** What the shape in a room makes of the sign read there; nothing when there is none. */
    private Optional<LineText.Sign> told(
            CharacterShapes.Nearest nearest, DoubtfulLine.Look look, DoubtfulLine.Place place, boolean name) {
        LineText.Sign sign = place.sign();
        if (sign.character().isEmpty()) {
            return overlooked(nearest, look, sign, name);
        }
        if (nearest.likeness() < LIKE) {
            return Optional.of(sign);
        }
        boolean same = nearest.character() == sign.character().codePointAt(0);
        if (!same && place.first() && isSurname(nearest, sign)) {
            return Optional.of(sign(nearest.character(), BY_SHAPE, sign));
        }
        return Optional.of(same ? confirmed(nearest, sign) : contradicted(nearest, sign));
    }

    /** Whether the shape surely is one that a name begins with, and no name begins with what was read: 冼, not 洗. */
    private static boolean isSurname(CharacterShapes.Nearest nearest, LineText.Sign sign) {
        return nearest.isSure()
                && Surnames.has(nearest.character())
                && !Surnames.has(sign.character().codePointAt(0));
    }

    /** A character that recognition did not see. Left out of a name it would make another name: there it stays, unsure. */
    private static Optional<LineText.Sign> overlooked(
            CharacterShapes.Nearest nearest, DoubtfulLine.Look look, LineText.Sign place, boolean name) {
        boolean like = nearest.likeness() >= LIKE;
        if (nearest.isSure()) {
            return Optional.of(sign(nearest.character(), BY_SHAPE, place));
        }
        return name && nearest.character() >= 0 && (like || look.apart())
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
            return nearest.isSure() && sign.probability() < DoubtfulLine.KNOWN
                    ? with(sign, Math.min(CONTRADICTED, sign.probability()))
                    : sign;
        }
        if (nearest.isSure()) {
            return sign(nearest.character(), BY_SHAPE, sign);
        }
        boolean alike = nearest.next() == sign.character().codePointAt(0) && keyed.test(nearest.character());
        if (alike || sign.probability() >= DoubtfulLine.KNOWN) {
            return sign;
        }
        return sign.probability() < DoubtfulLine.READ
                ? sign(nearest.character(), Math.min(GUESS, sign.probability()), sign)
                : with(sign, GUESS);
    }

    /** Of 185 characters in other typefaces of which recognition was not sure and the shape said so, it was right each time. */
    private static boolean isBeyondDoubt(CharacterShapes.Nearest nearest, LineText.Sign sign) {
        return sign.probability() < DoubtfulLine.READ && nearest.isUnlikeOthers();
    }

    /** The shape says one of two that are alike: the commoner one, doubtful, unless recognition is sure of its own. */
    private LineText.Sign undecided(CharacterShapes.Nearest nearest, LineText.Sign sign) {
        boolean either = nearest.next() == sign.character().codePointAt(0);
        if (either || nearest.likeness() < SIMILAR || sign.probability() > DoubtfulLine.READ) {
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
