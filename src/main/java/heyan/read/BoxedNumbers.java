package heyan.read;

import heyan.claim.Box;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Numbers in a row of wide boxes 方格, one digit in each: detection overlooks most of the single digits. Where at least two were
 * read in a row, or as many marks of ink stand in one as a number has digits, the boxes around them are looked for and their
 * digits, set close together, are read as one line.
 */
final class BoxedNumbers {
    private static final Pattern SINGLE = Pattern.compile("[0-9Xx]");
    private static final int READ = 2;
    /** Height of a line in heights of its digits' ink. */
    private static final double LINE = 1.5;
    /** A digit is at most so many times as high as it is wide. */
    private static final double HIGHEST = 4;
    /** Half the height of what is looked at, in heights of a digit's line: rules are higher than any letter, a box than a digit. */
    private static final double RULES = 1;

    private static final double INSIDE = 0.75;
    /** Room left and right of a digit that is set close, in heights of the line: equal digits that touch are read as one. */
    private static final double[] ROOM = {0.08, 0.16, 0.24, 0.32};

    private final TextEngine engine;

    BoxedNumbers(TextEngine engine) {
        this.engine = engine;
    }

    /** A digit that was read or only seen, and how high a line of such digits is. */
    private record Seen(Box box, boolean read, double height) {
        private boolean isBeside(Seen other) {
            return Math.abs(box.centreY() - other.box.centreY()) < other.height / 2;
        }
    }

    /** The lines of the flat page with each such number as one line in place of its digits; no ink of it stays a mark. */
    List<Reading.Line> join(Picture flat, List<Reading.Line> lines, List<Reading.Mark> marks) {
        List<Reading.Line> joined = new ArrayList<>(lines);
        List<Seen> left = seen(lines, marks);
        while (!left.isEmpty()) {
            Seen first = left.get(0);
            List<Seen> row = left.stream().filter(one -> one.isBeside(first)).toList();
            left.removeAll(row);
            if (row.stream().filter(Seen::read).count() >= READ || row.size() >= BoxRules.LEAST) {
                number(flat, row).ifPresent(number -> {
                    joined.removeIf(line -> covers(number.box(), line.box()));
                    marks.removeIf(mark -> mark.kind() == Reading.Mark.Kind.INK && covers(number.box(), mark.box()));
                    joined.add(number);
                });
            }
        }
        return joined;
    }

    private static List<Seen> seen(List<Reading.Line> lines, List<Reading.Mark> marks) {
        Stream<Seen> read = lines.stream()
                .filter(line -> SINGLE.matcher(line.text()).matches())
                .map(line -> new Seen(line.box(), true, line.box().height()));
        Stream<Seen> ink = marks.stream()
                .filter(mark -> mark.kind() == Reading.Mark.Kind.INK)
                .map(Reading.Mark::box)
                .filter(box -> box.width() <= box.height() && box.height() <= HIGHEST * box.width())
                .map(box -> new Seen(box, false, LINE * box.height()));
        return new ArrayList<>(Stream.concat(read, ink).toList());
    }

    private static boolean covers(Box number, Box line) {
        return line.centreX() > number.left()
                && line.centreX() < number.right()
                && line.centreY() > number.top()
                && line.centreY() < number.bottom();
    }

    private Optional<Reading.Line> number(Picture flat, List<Seen> row) {
        double[] heights = row.stream().mapToDouble(Seen::height).sorted().toArray();
        int[] middles =
                row.stream().mapToInt(one -> one.box().centreY()).sorted().toArray();
        double height = heights[heights.length / 2];
        int middle = middles[middles.length / 2];
        List<Box> boxes = BoxRules.boxes(flat.crop(band(flat, middle, RULES * height)));
        Box inside = band(flat, middle, INSIDE * height);
        Picture strip = flat.crop(inside);
        BoxRules rules = new BoxRules(strip);
        List<Box> digits = boxes.stream()
                .flatMap(box -> ink(rules.darkColumns(box), strip.height()).stream())
                .toList();
        return digits.size() < BoxRules.LEAST || isEmptyBetween(boxes, digits)
                ? Optional.empty()
                : read(strip, rules.paper(), digits, inside.top(), height);
    }

    private static Box band(Picture flat, int middle, double half) {
        return new Box(0, (int) Math.max(0, middle - half), flat.width(), (int) Math.min(flat.height(), middle + half));
    }

    /** Whether a box between two digits is empty: boxes may be left over at the end only. */
    private static boolean isEmptyBetween(List<Box> boxes, List<Box> digits) {
        int last = digits.get(digits.size() - 1).left();
        return boxes.stream().filter(box -> box.left() <= last).count() != digits.size();
    }

    /** What stands in a box, without the white around it; nothing in an empty one. */
    private static Optional<Box> ink(int[] dark, int height) {
        return dark.length == 0
                ? Optional.empty()
                : Optional.of(new Box(dark[0], 0, dark[dark.length - 1] + 1, height));
    }

    /** As many characters as there are digits, by the first distance at which they are; at the others once more. */
    private Optional<Reading.Line> read(Picture strip, int paper, List<Box> digits, int top, double height) {
        List<LineText> texts = Arrays.stream(ROOM)
                .mapToObj(room -> engine.read(close(strip, paper, digits, (int) Math.max(2, room * height))))
                .map(BoxedNumbers::plain)
                .filter(text -> text.signs().size() == digits.size())
                .toList();
        Box place =
                new Box(digits.get(0).left(), top, digits.get(digits.size() - 1).right(), top + strip.height());
        return texts.stream().findFirst().map(text -> line(text, texts.subList(1, texts.size()), digits, place));
    }

    /** Digits that stand apart are often taken for the wide ones of Chinese print: they are the same. */
    private static LineText plain(LineText text) {
        return new LineText(text.signs().stream()
                .filter(sign -> !sign.character().isBlank())
                .map(sign -> new LineText.Sign(
                        Normalizer.normalize(sign.character(), Normalizer.Form.NFKC),
                        sign.probability(),
                        sign.across()))
                .toList());
    }

    private static Reading.Line line(LineText text, List<LineText> others, List<Box> digits, Box place) {
        List<Reading.Glyph> glyphs = IntStream.range(0, digits.size())
                .mapToObj(i -> new Reading.Glyph(
                        text.signs().get(i).character(),
                        text.signs().get(i).probability(),
                        digits.get(i).centreX()))
                .toList();
        List<Reading.Again> again = others.stream()
                .limit(1)
                .map(other -> new Reading.Again("ppocr-2x", other.text(), other.confidence()))
                .toList();
        return new Reading.Line(text.text(), place, text.confidence(), Reading.Source.OCR, glyphs, again);
    }

    /** The digits side by side on paper, as high as the engine wants them. */
    private Picture close(Picture strip, int paper, List<Box> digits, int room) {
        int width = digits.stream().mapToInt(digit -> digit.width() + 2 * room).sum();
        int[] out = new int[width * strip.height()];
        Arrays.fill(out, paper * 0x010101);
        int at = 0;
        for (Box digit : digits) {
            at += room;
            for (int y = 0; y < strip.height(); y++) {
                System.arraycopy(strip.rgb(), y * strip.width() + digit.left(), out, y * width + at, digit.width());
            }
            at += digit.width() + room;
        }
        Picture close = new Picture(width, strip.height(), out);
        return close.scaled(Math.max(32, width * engine.height() / strip.height()), engine.height());
    }
}
