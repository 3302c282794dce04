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
        RedInk red = RedInk.of(taken);
        List<RedInk.Ring> rings = red.rings();
        Picture clean = Suppress.rings(taken, rings);
        List<Quad> quads = detect.detect(clean, SIDE);
        // A digital page stands as its author set it; only pictures are turned and levelled.
        boolean digital = !page.textLayer().isEmpty();
        int turned = digital ? 0 : upright.degrees(clean, quads);
        if (turned != 0) {
            clean = clean.turned(turned);
            quads = detect.detect(clean, SIDE);
        }
        Picture picture = taken.turned(turned);
        Flatten flatten = digital
                ? Flatten.none(picture.width(), picture.height())
                : Flatten.by(quads, picture.width(), picture.height());
        List<Reading.Line> lines = lines(clean, quads, flatten, page.textLayer());
        List<Reading.QrCode> codes =
                findCodes.find(picture).stream().map(code -> code.on(flatten)).toList();
        Picture flat = flatten.draw(picture);
        FindMarks.Sheet sheet = new FindMarks.Sheet(taken, turned, flatten, flat);
        List<Reading.Mark> marks = findMarks.find(sheet, red, rings, covered(lines, codes));
        return new Result(new Reading.ReadPage(flat.width(), flat.height(), turned, lines, codes, marks), flat.image());
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
