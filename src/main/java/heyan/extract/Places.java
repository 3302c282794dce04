package heyan.extract;

import heyan.claim.Box;
import heyan.read.Reading.Mark;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Where on the form something is to be written by hand, and whether there is ink. */
final class Places {
    /** How far behind its label a blank reaches, in label heights. */
    static final int FAR = 16;

    /** Strokes of the pen are higher, in heights of the label. */
    private static final double FLAT = 0.4;
    /** Where two rules cross, as much ink of a box is left at most, as {@link Mark#strength()} tells it. */
    private static final double SPARSE = 0.3;

    /** The day is to be filled in: a day that is printed has its year before it. */
    private static final Pattern YEAR = Pattern.compile("^年$|(?<![0-9])年(?=[0-9]{0,2}月)");
    /** How much room a year takes, in heights of the label. */
    private static final int YEAR_WIDE = 4;

    private final Layout layout;
    private final Labelled form;

    Places(Layout layout, Labelled form) {
        this.layout = layout;
        this.form = form;
    }

    /**
     * From the label to the next print of its row, or to the year before 年, at most {@link #FAR}; {@code reach} label heights
     * up and down, but no further than half the way to the row of another label.
     */
    Box of(Labelled.Hit hit, double reach) {
        Box label = hit.word().box();
        int page = hit.text().page();
        List<Box> prints = prints(page);
        int far = Math.min(layout.width(page), label.right() + FAR * label.height());
        int right = Stream.concat(
                        prints.stream()
                                .filter(print ->
                                        Layout.isLevel(print, hit.text().box()))
                                .map(Box::left),
                        years(hit))
                .filter(left -> left >= label.right())
                .min(Comparator.naturalOrder())
                .orElse(far);
        int margin = (int) (reach * label.height());
        List<Integer> rows = prints.stream()
                .filter(print ->
                        print.left() < right && (print.top() >= label.bottom() || print.bottom() <= label.top()))
                .map(print -> (print.centreY() + label.centreY()) / 2)
                .toList();
        return new Box(
                label.right(),
                rows.stream()
                        .filter(row -> row < label.centreY())
                        .reduce(Math.max(0, label.centreY() - margin), Math::max),
                Math.max(label.right(), right),
                rows.stream().filter(row -> row > label.centreY()).reduce(label.centreY() + margin, Math::min));
    }

    /** Labels, whether or not we know them. */
    private List<Box> prints(int page) {
        Stream<Text> labels = form.hits().stream().map(Labelled.Hit::text).filter(text -> text.page() == page);
        Stream<Text> others = layout.lines(page).stream()
                .flatMap(line -> Stream.of(Blanks.DATE, Blanks.LABEL)
                        .flatMap(print -> line.find(print, 0).stream())
                        .limit(1));
        return Stream.concat(labels, others).map(Text::box).toList();
    }

    /** Where the years that are to be written in the label's row begin: not before half the way to their 年. */
    private Stream<Integer> years(Labelled.Hit hit) {
        Box label = hit.word().box();
        return layout.lines(hit.text().page()).stream()
                .filter(line -> Layout.isLevel(line, hit.text()))
                .flatMap(line -> line.find(YEAR, 0).stream())
                .map(Text::box)
                .filter(year -> year.left() >= label.right())
                .map(year -> Math.max(year.left() - YEAR_WIDE * label.height(), (label.right() + year.left()) / 2));
    }

    /**
     * The strongest ink whose middle lies in the place; 0 for none. All of it together is at least as wide as a letter: the
     * edge of the paper or a crease beside the print is not. What is flat or hardly fills its box is left of rules.
     */
    double ink(int page, Box place, int letter) {
        int edge = layout.lines(page).stream()
                .mapToInt(line -> line.box().right())
                .max()
                .orElse(place.right());
        List<Mark> inks = layout.marks(Mark.Kind.INK).stream()
                .filter(placed -> placed.page() == page)
                .map(Layout.PlacedMark::mark)
                .filter(mark -> isInside(mark.box(), place) && mark.box().left() < edge)
                .filter(mark -> mark.box().height() > FLAT * letter && mark.strength() > SPARSE)
                .toList();
        boolean wide = inks.stream()
                .map(Mark::box)
                .reduce(Box::union)
                .filter(all -> all.width() >= letter)
                .isPresent();
        return wide ? inks.stream().mapToDouble(Mark::strength).max().orElse(0) : 0;
    }

    private static boolean isInside(Box mark, Box place) {
        return mark.centreX() >= place.left()
                && mark.centreX() <= place.right()
                && mark.centreY() >= place.top()
                && mark.centreY() <= place.bottom();
    }
}
