package heyan.extract;

import heyan.claim.Box;
import heyan.read.Reading;
import heyan.read.Reading.Line;
import heyan.read.Reading.Mark;
import heyan.read.Reading.QrCode;
import heyan.read.Reading.ReadPage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Lines, codes and marks of a reading's pages, without the overprints that belong to no document. */
final class Layout {
    /** Privacy overprints and sample marks: never part of a value. */
    private static final Pattern OVERPRINT =
            Pattern.compile("[(\\[【]?(样本|样张|SAMPLE|SPECIMEN|仅供.{0,16}使用|仅限.{0,16}使用|样本.{0,4}SAMPLE)[)\\]】]?"
                    + "|[^\\p{IsHan}]*[口囗]*样[本木才材][口囗]*[^\\p{IsHan}]*|(样本){2,}|样|测试样本|.{0,6}样本无效.{0,4}");

    /** Longest part of a label that may go on beside it, and how far off, in heights. */
    private static final int LABEL = 8;

    private static final double CLOSE = 0.35;

    /** Width of a card for its height, and how far that may be off on a card seen askew. */
    private static final double ID_1 = 85.6 / 53.98;

    private static final double ASKEW = 0.2;

    /** A code and its page. */
    record Code(int page, QrCode code) {}

    /** A mark and its page. */
    record PlacedMark(int page, Mark mark) {}

    private final List<ReadPage> pages;
    private final Set<Integer> shown;
    private final boolean sheetAlone;
    private final List<Text> lines = new ArrayList<>();

    Layout(Reading reading) {
        this.pages = reading.pages();
        this.shown = IntStream.range(0, pages.size()).boxed().collect(Collectors.toSet());
        this.sheetAlone = false;
        for (int page = 0; page < pages.size(); page++) {
            for (Line line : pages.get(page).lines()) {
                Text text = Text.of(page, line);
                if (!text.isEmpty() && !OVERPRINT.matcher(text.plain()).matches()) {
                    add(text);
                }
            }
        }
    }

    private Layout(List<ReadPage> pages, Set<Integer> shown, boolean sheetAlone, List<Text> lines) {
        this.pages = pages;
        this.shown = shown;
        this.sheetAlone = sheetAlone;
        this.lines.addAll(lines);
    }

    /** A label that was torn at its bracket is one line again: 归口区, （局, ）工会. */
    private void add(Text text) {
        lines.stream()
                .filter(line -> line.page() == text.page() && isLevel(line, text) && isTorn(line, text))
                .findFirst()
                .ifPresentOrElse(
                        line -> lines.set(lines.indexOf(line), Text.join(List.of(line, text))), () -> lines.add(text));
    }

    private static boolean isTorn(Text line, Text rest) {
        int gap = rest.box().left() - line.box().right();
        boolean open = line.plain().lastIndexOf('(') > line.plain().lastIndexOf(')');
        boolean bracket = line.plain().endsWith(")") || rest.plain().startsWith("(");
        boolean label = line.length() <= LABEL && gap < CLOSE * line.box().height();
        return gap > -line.box().height()
                && ((open && rest.plain().startsWith(")") && gap < line.box().height()) || (bracket && label));
    }

    /** Lines in reading order. */
    List<Text> lines() {
        return lines;
    }

    List<Text> lines(int page) {
        return lines.stream().filter(line -> line.page() == page).toList();
    }

    int pages() {
        return pages.size();
    }

    int width(int page) {
        return pages.get(page).width();
    }

    int height(int page) {
        return pages.get(page).height();
    }

    /** The same of these pages alone; they keep their numbers. */
    Layout ofPages(Set<Integer> some) {
        return new Layout(
                pages,
                some,
                sheetAlone,
                lines.stream().filter(line -> some.contains(line.page())).toList());
    }

    /** The same without what is outside the borders of its sheet, where such are seen. Other papers lie there. */
    Layout onSheet() {
        return new Layout(
                pages, shown, true, lines.stream().filter(this::isOnSheet).toList());
    }

    /** Lines outside the borders of their sheet. */
    List<Text> besideSheet() {
        return lines.stream().filter(line -> !isOnSheet(line)).toList();
    }

    private boolean isOnSheet(Text text) {
        return isOnSheet(text.page(), text.box(), text.box().height() / 2);
    }

    private boolean isOnSheet(int page, Box box, int rim) {
        Box sheet = pages.get(page).sheet();
        return box.centreX() > sheet.left() - rim
                && box.centreX() < sheet.right() + rim
                && box.centreY() > sheet.top() - rim
                && box.centreY() < sheet.bottom() + rim;
    }

    /** False outside the borders of a card, where such are seen, by their form: ISO/IEC 7810, ID-1. */
    boolean isOnCard(Text text) {
        Box card = pages.get(text.page()).sheet();
        double longer = Math.max(card.width(), card.height());
        double form = longer / Math.max(1, Math.min(card.width(), card.height()));
        return Math.abs(form - ID_1) > ASKEW || isOnSheet(text);
    }

    List<Code> codes() {
        List<Code> codes = new ArrayList<>();
        for (int page : pageNumbers()) {
            for (QrCode code : pages.get(page).codes()) {
                if (isShown(page, code.box())) {
                    codes.add(new Code(page, code));
                }
            }
        }
        return codes;
    }

    List<PlacedMark> marks(Mark.Kind kind) {
        List<PlacedMark> marks = new ArrayList<>();
        for (int page : pageNumbers()) {
            for (Mark mark : pages.get(page).marks()) {
                if (mark.kind() == kind && isShown(page, mark.box())) {
                    marks.add(new PlacedMark(page, mark));
                }
            }
        }
        return marks;
    }

    private List<Integer> pageNumbers() {
        return shown.stream().sorted().toList();
    }

    /** What is only in part on the sheet belongs to it, as a seal over its edge. */
    private boolean isShown(int page, Box box) {
        return !sheetAlone || isOnSheet(page, box, box.height() / 2);
    }

    /**
     * As {@link #inRows}, but only what stands in the column of the first such line; empty when there is none. A title beside
     * a paragraph stays out of it. The column reaches an indentation further to the left and as far to the right as the lines
     * that begin at its left edge.
     */
    Optional<Text> columnOf(Predicate<Text> begins) {
        return lines().stream().filter(begins).findFirst().map(this::columnOf);
    }

    /** The same for the column that begins with this line. */
    Text columnOf(Text first) {
        Box top = first.box();
        int left = top.left() - 5 * top.height() / 2;
        int right = lines().stream()
                .map(Text::box)
                .filter(box -> box.top() >= top.top() && box.left() >= left && box.left() <= top.right())
                .mapToInt(Box::right)
                .max()
                .orElseThrow();
        List<Text> inside = new ArrayList<>();
        for (List<Text> row : rows()) {
            row.stream()
                    .filter(piece ->
                            2 * overlap(piece.box(), left, right) >= piece.box().width())
                    .forEach(inside::add);
        }
        return Text.join(inside);
    }

    private static int overlap(Box box, int left, int right) {
        return Math.min(box.right(), right) - Math.max(box.left(), left);
    }

    /** All text, row by row: lines whose middles are level form a row, read from left to right. */
    Text inRows() {
        List<Text> ordered = new ArrayList<>();
        rows().forEach(ordered::addAll);
        return Text.join(ordered);
    }

    /** Rows from top to bottom, each from left to right. */
    List<List<Text>> rows() {
        List<List<Text>> rows = new ArrayList<>();
        List<Text> byHeight = new ArrayList<>(lines);
        byHeight.sort(Comparator.comparingInt(Text::page)
                .thenComparingInt(text -> text.box().centreY()));
        for (Text text : byHeight) {
            List<Text> last = rows.isEmpty() ? List.of() : rows.get(rows.size() - 1);
            if (!last.isEmpty() && isLevel(last.get(last.size() - 1), text)) {
                last.add(text);
            } else {
                rows.add(new ArrayList<>(List.of(text)));
            }
        }
        rows.forEach(row -> row.sort(Comparator.comparingInt(text -> text.box().left())));
        return rows;
    }

    /** Whether two texts stand in one row. */
    static boolean isLevel(Text a, Text b) {
        return a.page() == b.page() && isLevel(a.box(), b.box());
    }

    /** The same of two boxes on one page. */
    static boolean isLevel(Box a, Box b) {
        return Math.abs(a.centreY() - b.centreY()) <= Math.max(3, 0.5 * Math.min(a.height(), b.height()));
    }
}
