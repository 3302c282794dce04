package heyan.read;

import heyan.claim.Box;
import heyan.inspect.Page;
import heyan.inspect.Signal;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.stream.Stream;

/** All steps on one page: red ink aside, upright, level, lines, codes, marks. */
final class ReadOnePage {
    /** Length of the longer side at which lines are looked for, in pixels. */
    private static final int SIDE = 960;

    /** Longer side of the copy that everything coarse is looked for on, in pixels. */
    private static final int MIDDLE = 1600;

    /** Most pixels that a page is read at: more tell nothing new and do not fit into a cell. */
    private static final int MOST = 9_000_000;

    private final DetectLines detect;
    private final TurnUpright upright;
    private final ReadLines readLines;
    private final TextLayer textLayer;
    private final FindMarks findMarks;
    private final MissedLines missedLines;
    private final BoxedNumbers boxedNumbers;
    private final FindCodes findCodes = new FindCodes();

    /** The page read, its upright raster and what is odd about it. */
    record Result(Reading.ReadPage page, BufferedImage raster, List<Signal> signals) {}

    ReadOnePage(Engines engines) {
        detect = engines.detect();
        upright = new TurnUpright(engines.direction());
        readLines = new ReadLines(engines.lines(), engines.rare(), new ReadAgain(engines.lines(), engines.codes()));
        textLayer = new TextLayer(engines.lines(), engines.rare());
        missedLines = new MissedLines(engines.lines(), engines.rare());
        boxedNumbers = new BoxedNumbers(engines.lines());
        findMarks = new FindMarks(new SealText(engines.lines()));
    }

    /** A page turned upright, with and without its red seals, the lines on it and the sheet if one is seen. */
    private record Upright(
            Picture picture, Picture clean, Picture middle, List<Quad> quads, Optional<Quad> sheet, int turned) {}

    Result read(int number, Page page) {
        Picture full = Picture.of(page.pixels());
        Picture taken = full.within(MOST);
        Picture middle = taken.atMost(MIDDLE);
        RedInk red = RedInk.of(taken, middle);
        List<Ring> rings = red.rings();
        Upright up = upright(taken, middle, rings);
        // A text layer beside a picture that lies on its side belongs to a scan: only the pixels count.
        List<Page.TextRun> layer =
                up.turned() == 0 ? scaled(page.textLayer(), (double) taken.width() / full.width()) : List.of();
        int width = up.picture().width();
        int height = up.picture().height();
        Flatten flatten = layer.isEmpty() ? flatten(up) : Flatten.none(width, height);
        ForkJoinTask<Beside> task = ForkJoinPool.commonPool().submit(() -> beside(up, taken, flatten, red, rings));
        List<Reading.Line> lines = lines(up.clean(), up.quads(), flatten, layer);
        Beside beside = task.join();
        Picture flat = beside.flat();
        List<Reading.QrCode> codes = beside.codes();
        List<Reading.Mark> marks = findMarks.find(flat, beside.stamped(), covered(lines, codes));
        for (MissedLines.Found missed : missedLines.find(flat, marks, lines)) {
            marks.remove(missed.mark());
            lines.add(missed.line());
        }
        lines = ReadLines.inOrder(boxedNumbers.join(flat, lines, marks));
        List<Signal> signals = Stream.of(
                        CutOff.of(number, lines, flatten, width, height),
                        Covered.of(number, lines, flatten, up.picture(), up.middle()))
                .flatMap(Optional::stream)
                .toList();
        return new Result(
                new Reading.ReadPage(flat.width(), flat.height(), up.turned(), flatten.sheet(), lines, codes, marks),
                flat.image(),
                signals);
    }

    private static Flatten flatten(Upright up) {
        int width = up.picture().width();
        int height = up.picture().height();
        return up.sheet()
                .flatMap(sheet -> Flatten.by(sheet, up.quads(), width, height))
                .orElseGet(() -> Flatten.by(up.quads(), width, height));
    }

    /** The level page, its codes and what is stamped on it: none of it needs the lines. */
    private record Beside(Picture flat, List<Reading.QrCode> codes, List<Reading.Mark> stamped) {}

    private Beside beside(Upright up, Picture taken, Flatten flatten, RedInk red, List<Ring> rings) {
        List<Reading.QrCode> codes = findCodes.find(up.picture(), up.middle()).stream()
                .map(code -> code.on(flatten))
                .toList();
        Picture flat = flatten.draw(up.picture());
        FindMarks.Sheet sheet = new FindMarks.Sheet(taken, up.turned(), flatten, flat);
        return new Beside(flat, codes, findMarks.stamped(sheet, red, rings));
    }

    private Upright upright(Picture taken, Picture middle, List<Ring> rings) {
        Picture clean = Suppress.rings(taken, rings, 1);
        Picture coarse = Suppress.rings(middle, rings, (double) middle.width() / taken.width());
        List<Quad> quads = quads(clean, coarse);
        Optional<Quad> sheet = FindSheet.of(middle, taken.width(), quads);
        int turned = upright.degrees(clean, sheet, quads);
        Picture ahead = middle.turned(turned);
        if (turned != 0) {
            clean = clean.turned(turned);
            quads = quads(clean, coarse.turned(turned));
            sheet = FindSheet.of(ahead, clean.width(), quads);
        }
        return new Upright(taken.turned(turned), clean, ahead, quads, sheet, turned);
    }

    private static List<Page.TextRun> scaled(List<Page.TextRun> layer, double by) {
        return by == 1
                ? layer
                : layer.stream()
                        .map(run -> new Page.TextRun(
                                run.text(),
                                Quad.of(run.box()).map(p -> p.times(by)).box(Integer.MAX_VALUE, Integer.MAX_VALUE)))
                        .toList();
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
        return lines;
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
