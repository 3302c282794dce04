package heyan.extract;

import heyan.claim.Box;
import heyan.read.Reading.Line;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Short print that something may be filled in behind, though nobody knows what: before a colon, a rule or room. */
final class LabelLike {
    /** With hints in brackets and a colon behind it, which belong to no label. */
    private static final Pattern WORD =
            Pattern.compile("^(\\p{IsHan}[\\p{IsHan}/、]*\\p{IsHan}(?:\\([^()]*\\)\\p{IsHan}+)*)(?:\\([^()]*\\))*:?$");

    private static final Pattern HEADING = Pattern.compile("[(]?[一二三四五六七八九十]{1,3}[).、].*");
    /** What forms print and nobody fills in: days, places of seals, opinions, assurances, headings, answers to choose from. */
    private static final Pattern PRINT = Pattern.compile(
            ".*(?:[盖公印]章|意见|填写(?!人|者|同志)|承诺(?!人|者)|[请报记批]表|声明$|说明|注意|须知|附件|信息|情况|属实|无误|真实|同意|核实|[囗□]).*|口.*"
                    + "|[年月日]+|备?附?注|" + Vocabulary.LEVEL + "|" + Vocabulary.STUDY_FORM);

    private static final int LONGEST = 20;
    private static final int LONGEST_WITH_HINT = 50;
    /** Without a colon, room behind it is at least so wide, in heights of the text. */
    private static final double ROOM = 1.5;
    /** Alone in its row, a text so near the middle of the page is a heading, as a share of the width. */
    private static final double MIDDLE = 0.06;

    private LabelLike() {}

    /**
     * Those of a form.
     *
     * @param rest all that is no label
     */
    static List<FormLabelsFound.Label> among(Layout layout, List<Text> rest) {
        List<Line> order = layout.rows().stream()
                .flatMap(row -> row.stream().flatMap(text -> text.lines().stream()))
                .toList();
        Map<String, FormLabelsFound.Label> found = new LinkedHashMap<>();
        rest.stream()
                .flatMap(LabelLike::runs)
                .filter(run -> isLike(layout, run))
                .sorted(Comparator.<Text>comparingInt(
                                run -> order.indexOf(run.lines().get(0)))
                        .thenComparingInt(run -> run.box().left()))
                .flatMap(run -> withoutNumber(run).find(WORD, 1).stream())
                .filter(word -> word.length() <= LONGEST)
                .map(FormLabelsFound.Label::of)
                .forEach(label -> found.putIfAbsent(label.text(), label));
        return List.copyOf(found.values());
    }

    private static Text withoutNumber(Text run) {
        Matcher number = Labelled.NUMBERING.matcher(run.plain());
        return number.lookingAt() ? run.from(number.end()) : run;
    }

    /** What stands between colons, rules and room. */
    private static Stream<Text> runs(Text line) {
        List<Text> runs = new ArrayList<>();
        int from = 0;
        for (int at = 1; at <= line.length(); at++) {
            if (at == line.length() || endsBefore(line, at)) {
                runs.add(line.slice(from, at));
                from = at;
            }
        }
        return runs.stream();
    }

    private static boolean endsBefore(Text line, int at) {
        char before = line.plain().charAt(at - 1);
        char behind = line.plain().charAt(at);
        boolean room = line.gapBefore(at) && !(isLoneBefore(line, at) && isLoneBefore(line, at + 1));
        return before == ':' || (before == '_') != (behind == '_') || room;
    }

    /** Whether a single letter stands there between gaps, as in 经 手 人. */
    private static boolean isLoneBefore(Text line, int at) {
        boolean begins = at == 1 || line.gapBefore(at - 1);
        boolean ends = at >= line.length() || line.gapBefore(at) || line.plain().charAt(at) == ':';
        return begins && ends;
    }

    private static boolean isLike(Layout layout, Text run) {
        String plain = run.plain();
        return plain.length() <= LONGEST_WITH_HINT
                && WORD.matcher(withoutNumber(run).plain()).matches()
                && !PRINT.matcher(plain).matches()
                && !Blanks.NOTHING.matcher(plain).matches()
                && (plain.endsWith(":") || (!HEADING.matcher(plain).matches() && isBeforeRoom(layout, run)));
    }

    private static boolean isBeforeRoom(Layout layout, Text run) {
        Box box = run.box();
        List<Box> beside = layout.lines(run.page()).stream()
                .filter(line -> Layout.isLevel(line, run))
                .map(Text::box)
                .filter(other -> other.left() >= box.right() || other.right() <= box.left())
                .toList();
        boolean heading = beside.isEmpty()
                && Math.abs(box.centreX() - layout.width(run.page()) / 2) < MIDDLE * layout.width(run.page());
        int next = beside.stream()
                .mapToInt(Box::left)
                .filter(left -> left >= box.right())
                .min()
                .orElse(Integer.MAX_VALUE);
        return !heading && next - box.right() >= ROOM * box.height();
    }
}
