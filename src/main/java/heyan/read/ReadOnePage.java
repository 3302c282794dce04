package heyan.read;

import heyan.claim.Box;
import heyan.inspect.Page;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

/** All steps on one page: red ink aside, upright, level, lines, codes, marks. */
final class ReadOnePage {
    /** Length of the longer side at which lines are looked for, in pixels. */
    private static final int SIDE = 960;

    /** Longer side of the copy that everything coarse is looked for on, in pixels. */
    private static final int MIDDLE = 1600;

    private final DetectLines detect;
    private final TurnUpright upright;
    private final ReadLines readLines;
    private final TextLayer textLayer;
    private final FindMarks findMarks;
    private final FindCodes findCodes = new FindCodes();

    /** The page read and its upright raster. */
    record Result(Reading.ReadPage page, BufferedImage raster) {}

    ReadOnePage(Engines engines) {
        detect = engines.detect();
        upright = new TurnUpright(engines.direction());
        readLines = new ReadLines(engines.lines(), new ReadAgain(engines.lines(), engines.codes()));
        textLayer = new TextLayer(engines.lines());
        findMarks = new FindMarks(new SealText(engines.lines()));
    }

    Result read(Page page) {
        Picture taken = Picture.of(page.pixels());
        Picture middle = taken.atMost(MIDDLE);
        RedInk red = RedInk.of(taken, middle);
        List<RedInk.Ring> rings = red.rings();
        Picture clean = Suppress.rings(taken, rings, 1);
        Picture cleanMiddle =
                taken == middle ? clean : Suppress.rings(middle, rings, (double) middle.width() / taken.width());
        List<Quad> quads = quads(clean, cleanMiddle);
        int turned = upright.degrees(clean, quads);
        // A text layer beside a picture that lies on its side belongs to a scan: only the pixels count.
        List<Page.TextRun> layer = turned == 0 ? page.textLayer() : List.of();
        if (turned != 0) {
            clean = clean.turned(turned);
            quads = quads(clean, cleanMiddle.turned(turned));
        }
        Picture picture = taken.turned(turned);
        Flatten flatten = layer.isEmpty()
                ? Flatten.by(quads, picture.width(), picture.height())
                : Flatten.none(picture.width(), picture.height());
        List<Reading.Line> lines = lines(clean, quads, flatten, layer);
        List<Reading.QrCode> codes = findCodes.find(picture, middle.turned(turned)).stream()
                .map(code -> code.on(flatten))
                .toList();
        Picture flat = flatten.draw(picture);
        FindMarks.Sheet sheet = new FindMarks.Sheet(taken, turned, flatten, flat);
        List<Reading.Mark> marks = findMarks.find(sheet, red, rings, covered(lines, codes));
        return new Result(new Reading.ReadPage(flat.width(), flat.height(), turned, lines, codes, marks), flat.image());
    }

    /** Lines in pixels of the page, looked for on its smaller copy. */
    private List<Quad> quads(Picture page, Picture smaller) {
        double scale = (double) page.width() / smaller.width();
        return detect.detect(smaller, SIDE).stream()
                .map(quad -> quad.map(p -> p.times(scale)))
                .toList();
    }

    /** Lines of the text layer, and those that only the pixels show. */
    private List<Reading.Line> lines(Picture page, List<Quad> quads, Flatten flatten, List<Page.TextRun> layer) {
        List<Reading.Line> lines = new ArrayList<>(textLayer.read(page, layer));
        List<Quad> others = quads.stream()
                .filter(quad -> lines.stream().noneMatch(line -> covers(line.box(), quad.centre())))
                .toList();
        lines.addAll(readLines.read(page, others, flatten));
        return ReadLines.inOrder(lines);
    }

    private static boolean covers(Box box, Point point) {
        return point.x() >= box.left() && point.x() < box.right() && point.y() >= box.top() && point.y() < box.bottom();
    }

    private static List<Box> covered(List<Reading.Line> lines, List<Reading.QrCode> codes) {
        List<Box> boxes = new ArrayList<>();
        lines.forEach(line -> boxes.add(line.box()));
        codes.forEach(code -> boxes.add(code.box()));
        return boxes;
    }
}
