package heyan.read;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A line as it was read, and what is seen in the rooms of its doubtful characters and in those where a character may have been
 * overlooked.
 *
 * @param name whether it is as short as a name, where one has to be surer
 * @param places its signs, and rooms in which something stands
 */
record DoubtfulLine(Quad quad, boolean name, List<Place> places) {
    /** Characters read with this probability are left alone; in a line as short as a name one has to be surer. */
    static final double READ = 0.9;

    private static final double READ_IN_NAME = 0.999;
    /** From this probability on recognition is wrong only about characters that it cannot know. */
    static final double KNOWN = 0.99;

    private static final int NAME = 6;
    /** A line with more doubts is a pattern or blurred. */
    private static final int MOST = 4;

    /**
     * A sign, what stands in its room where it is doubtful, and in the room that it shares with {@code beside} where it may
     * be a half of that; {@code first} tells whether a name begins with it.
     */
    record Place(LineText.Sign sign, Optional<Look> own, Optional<Look> shared, String beside, boolean first) {
        private static Place sure(LineText.Sign sign) {
            return new Place(sign, Optional.empty(), Optional.empty(), "", false);
        }

        private Stream<Look> looks() {
            return Stream.of(own, shared).flatMap(Optional::stream);
        }
    }

    /** What stands in a room. */
    static final class Look {
        private final byte[] shape;
        private final boolean apart;

        private Look(LineStrip.Cell cell) {
            shape = cell.shape();
            apart = cell.standsApart();
        }

        /** See {@link Shape}. */
        byte[] shape() {
            return shape;
        }

        /** Whether it stands apart from its neighbours. */
        boolean apart() {
            return apart;
        }
    }

    static DoubtfulLine of(Picture page, JoinCodes.Found line) {
        Quad quad = line.quad();
        List<LineText.Sign> read = line.text().signs();
        boolean name = read.size() <= NAME && read.stream().anyMatch(EmptyRooms::isHan);
        double height = quad.height() / Math.max(1, quad.width());
        Optional<LineStrip> measured = name ? Optional.of(new LineStrip(page, quad, read)) : Optional.empty();
        OptionalDouble square = measured.stream().mapToDouble(LineStrip::square).findFirst();
        List<LineText.Sign> signs = EmptyRooms.in(read, height, square);
        boolean worth = signs.stream().anyMatch(sign -> isBelow(name ? READ_IN_NAME : READ, sign) || mayBePattern(sign))
                && signs.stream()
                                .filter(sign -> isBelow(name ? KNOWN : READ, sign))
                                .count()
                        <= MOST;
        if (!worth) {
            return new DoubtfulLine(quad, name, read.stream().map(Place::sure).toList());
        }
        LineStrip strip = measured.orElseGet(() -> new LineStrip(page, quad, read));
        return new DoubtfulLine(
                quad,
                name,
                IntStream.range(0, signs.size())
                        .mapToObj(i -> place(strip, signs, i, name))
                        .flatMap(Optional::stream)
                        .toList());
    }

    /** A line of the paper's pattern is read as 一, nearly as surely as print. */
    private static boolean mayBePattern(LineText.Sign sign) {
        return sign.character().equals("一") && sign.probability() < READ_IN_NAME;
    }

    /** Nothing where there is nothing to be seen. */
    private static Optional<Place> place(LineStrip strip, List<LineText.Sign> signs, int i, boolean name) {
        LineText.Sign sign = signs.get(i);
        boolean doubtful = isBelow(name ? READ_IN_NAME : READ, sign);
        if (!doubtful && !mayBePattern(sign)) {
            return Optional.of(Place.sure(sign));
        }
        LineStrip.Cell cell = strip.cell(centre(signs, i), room(signs, i));
        if (!doubtful) {
            return Optional.of(Place.sure(sign)).filter(place -> !cell.isBare());
        }
        if (sign.character().isEmpty() ? !cell.stands() : cell.isBlank()) {
            return Optional.empty();
        }
        Optional<LineText.Sign> beside = beside(signs, i);
        Optional<Look> shared =
                beside.map(other -> new Look(strip.cell((sign.across() + other.across()) / 2, room(signs, i))));
        return Optional.of(new Place(
                sign,
                Optional.of(new Look(cell)),
                shared,
                beside.map(LineText.Sign::character).orElse(""),
                name && beginsName(signs, i)));
    }

    private static boolean beginsName(List<LineText.Sign> signs, int i) {
        String before =
                signs.subList(0, i).stream().map(LineText.Sign::character).collect(Collectors.joining());
        return before.isEmpty() || before.endsWith("姓名") || before.endsWith(":") || before.endsWith("：");
    }

    /** The wide character that the empty room at a line's end may be a half of. */
    private static Optional<LineText.Sign> beside(List<LineText.Sign> signs, int i) {
        boolean edge = signs.get(i).character().isEmpty() && (i == 0 || i == signs.size() - 1);
        return edge && signs.size() > 1
                ? Optional.of(signs.get(i == 0 ? 1 : i - 1))
                        .filter(other -> !other.character().isEmpty())
                : Optional.empty();
    }

    /** All rooms that were looked at. */
    Stream<Look> looks() {
        return places.stream().flatMap(Place::looks);
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
}
