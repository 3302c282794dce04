package heyan.extract;

import heyan.claim.Box;
import heyan.claim.DocumentKind;
import heyan.read.Reading;
import heyan.read.Reading.Again;
import heyan.read.Reading.Glyph;
import heyan.read.Reading.Line;
import heyan.read.Reading.Mark;
import heyan.read.Reading.QrCode;
import heyan.read.Reading.ReadPage;
import heyan.read.Reading.Source;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A page written by hand, as the engine would read it: characters 30 pixels wide and high unless told. */
final class Sheet {
    static final int SIZE = 30;

    private final int width;
    private final int height;
    private final List<Line> lines = new ArrayList<>();
    private final List<QrCode> codes = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();
    private Box borders;

    Sheet(int width, int height) {
        this.width = width;
        this.height = height;
        this.borders = new Box(0, 0, width, height);
    }

    /** An application form with nothing but its title. */
    static Sheet form() {
        return new Sheet(1240, 1754).line(400, 60, "学历补助申请表");
    }

    /** Where the borders of the sheet or card were seen. */
    Sheet borders(int left, int top, int right, int bottom) {
        borders = new Box(left, top, right, bottom);
        return this;
    }

    /** A line whose box begins at x and is centred at y. */
    Sheet line(int x, int y, String text) {
        return line(x, y, text, 0.98, Source.OCR);
    }

    Sheet line(int x, int y, String text, double probability, Source source, String... seconds) {
        List<Glyph> glyphs = new ArrayList<>();
        int at = x;
        for (int c : text.codePoints().toArray()) {
            int wide = c < 128 ? SIZE / 2 : SIZE;
            glyphs.add(new Glyph(Character.toString(c), probability, at + wide / 2));
            at += wide;
        }
        List<Again> second = new ArrayList<>();
        for (String other : seconds) {
            second.add(new Again("tesseract-digits", other, 0.9));
        }
        Box box = new Box(x, y - SIZE / 2, at, y + SIZE / 2);
        lines.add(new Line(text, box, probability, source, glyphs, second));
        return this;
    }

    /** A line whose box reaches further right than its characters. */
    Sheet wide(int x, int y, int right, String text) {
        line(x, y, text);
        Line line = lines.remove(lines.size() - 1);
        Box box = new Box(x, line.box().top(), right, line.box().bottom());
        lines.add(new Line(text, box, line.confidence(), line.source(), line.characters(), line.second()));
        return this;
    }

    /** A number that both engines read; the second one leaves the label out. */
    Sheet twice(int x, int y, String text, String second) {
        return line(x, y, text, 0.97, Source.OCR, second);
    }

    Sheet code(String payload) {
        codes.add(new QrCode(payload, new Box(100, 1000, 200, 1100)));
        return this;
    }

    /** Ink that fills its box so much. */
    Sheet ink(int left, int top, int right, int bottom, double strength) {
        marks.add(new Mark(Mark.Kind.INK, new Box(left, top, right, bottom), strength, "", List.of()));
        return this;
    }

    Sheet mark(Mark.Kind kind, int left, int top, int right, int bottom, String text) {
        List<Glyph> glyphs = text.codePoints()
                .mapToObj(c -> new Glyph(Character.toString(c), 0.9, left))
                .toList();
        marks.add(new Mark(kind, new Box(left, top, right, bottom), 0.9, text, glyphs));
        return this;
    }

    Reading reading() {
        List<Line> ordered = new ArrayList<>(lines);
        ordered.sort(Comparator.<Line>comparingInt(line -> line.box().top())
                .thenComparingInt(line -> line.box().left()));
        return new Reading("by hand", List.of(new ReadPage(width, height, 0, borders, ordered, codes, marks)));
    }

    /** A file of several pages. */
    static Reading pages(Sheet... sheets) {
        return new Reading(
                "by hand",
                Stream.of(sheets)
                        .flatMap(sheet -> sheet.reading().pages().stream())
                        .toList());
    }

    Extract as(DocumentKind kind) {
        return new ExtractFields().extract(kind, reading());
    }

    static String value(Extract extract, FieldName field) {
        return extract.field(field).map(Field::value).orElse("(absent)");
    }
}
