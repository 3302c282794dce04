package heyan.extract;

import static heyan.extract.FieldName.DISTRICT_UNION;
import static heyan.extract.FieldName.UNIT_UNION;

import heyan.claim.Box;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The union above the worker's own, filled in by hand: in a sentence (本单位所属的区总工会，产业、直属单位工会为____工会, the blank and
 * the printed word behind it), in the blank of a label, or as it was typed where something introduces it.
 */
final class UnionAbove {
    private static final Pattern UNION_IS =
            Pattern.compile("工会\\)?(?:[为力]|办(?!理))|工会隶属于?|(?:区总|产业|直属).{0,16}工会\\)?(?:名称|全称)?:");
    private static final Pattern UNION_END = Pattern.compile("工会(?!工会)");

    /** How a letter ends. */
    private static final Pattern CLOSING = Pattern.compile("此致[,:]?(?:敬礼)?[!.]?|敬礼[!.]?");

    private static final Pattern TITLE = Pattern.compile("申请|申报|申领");
    /** So many lines, with the title, may stand above whom a letter is addressed to. */
    private static final int HEAD = 2;

    private static final Pattern OPINION = Pattern.compile("(?:审核|审批|审查|复核|核准)?意见|审[核批查]|复核|核准");

    /** How a union's name ends. */
    private static final Pattern UNION = Pattern.compile("工会(?:委员会|联合会)?$");
    /** What forms say of a union without naming one. */
    private static final Pattern KIND = Pattern.compile(
            "上一?级|所属|所在|所?加入|隶属|主管|归口|填写|基层|本?单位|本(?=工会|级)|区县?(?=总|级|工会|[^\\p{IsHan}]|$)|市(?=总|级|直属|$)|镇街|街镇|产业|直属|系统|总"
                    + "|工会|委员会|联合会|组织|名称|全称|或者?(?=产业|直属|其他)|[和及与](?=产业|直属|其他)|其他|等|的|会|丶|手工|年|月|日");
    /** Letters that a name has beside them. */
    private static final int SHORTEST = 2;
    /** A blank that is left empty before its bracket is wider, in heights of the label. */
    private static final int CLOSE = 3;

    private final Layout layout;
    private final Labelled form;
    private final Blanks blanks;
    private final Sought sought;

    UnionAbove(Layout layout, Labelled form, Blanks blanks, Sought sought) {
        this.layout = layout;
        this.form = form;
        this.blanks = blanks;
        this.sought = sought;
    }

    void put(Found found) {
        List<List<Text>> rows = layout.rows();
        for (int i = 0; i < rows.size(); i++) {
            Text row = Text.join(rows.get(i));
            Matcher is = UNION_IS.matcher(row.plain());
            Text next = i + 1 < rows.size() ? goesOn(row, rows.get(i + 1)) : Text.EMPTY;
            if (is.find()) {
                district(found, row, is.end(), next);
            } else if (row.plain().endsWith("上级工会") && next.plain().startsWith("为")) {
                district(found, row, row.length(), next.from(1));
            }
        }
        form.hits(DISTRICT_UNION)
                .forEach(hit -> asTyped(hit).forEach(union -> found.words(DISTRICT_UNION, union, false)));
        form.hits(DISTRICT_UNION).stream()
                .filter(hit -> !isOpinion(layout, hit))
                .forEach(hit -> filledIn(found, hit));
        typedUnions()
                .filter(union -> isIntroduced(union) || isAddressed(union))
                .forEach(union -> found.words(DISTRICT_UNION, union, false));
    }

    /** The next row where a sentence may go on there: a label begins something else. */
    private Text goesOn(Text row, List<Text> next) {
        Text text = Text.join(next);
        boolean asks = form.hits().stream()
                .map(Labelled.Hit::text)
                .anyMatch(label -> label.page() == text.page()
                        && label.box().centreY() >= text.box().top()
                        && label.box().centreY() <= text.box().bottom());
        return row.page() == text.page() && !asks ? text : Text.EMPTY;
    }

    private void filledIn(Found found, Labelled.Hit hit) {
        Text written = blanks.written(hit);
        if (isTyped(UNIT_UNION, written)) {
            return;
        }
        if (isBehind(hit)) {
            filledInBefore(found, hit);
        } else if (isNamed(written)) {
            found.words(DISTRICT_UNION, written, written.printed(), false);
        } else {
            blanks.unreadOrEmpty(found, DISTRICT_UNION, hit);
        }
    }

    /** Whether more is said than what kind of union is asked for: 产业工会或直属单位工会 names none. */
    private boolean isNamed(Text union) {
        return isTyped(DISTRICT_UNION, union)
                || KIND.matcher(union.plain())
                                .replaceAll("")
                                .codePoints()
                                .filter(Character::isIdeographic)
                                .count()
                        >= SHORTEST;
    }

    /** The blank before a label in brackets; print that ends far before it, 同意报, leaves the blank empty. */
    private void filledInBefore(Found found, Labelled.Hit hit) {
        Box label = hit.text().box();
        Text before = before(hit);
        int left = before.isEmpty()
                ? Math.max(0, label.left() - Places.FAR * label.height())
                : before.box().right();
        if (UNION.matcher(before.plain()).find()) {
            found.words(DISTRICT_UNION, before, false);
        } else if (!before.isEmpty() && label.left() - left < CLOSE * label.height()) {
            found.put(DISTRICT_UNION, new Field(Field.UNREAD, 0.05, before.page(), before.box(), Map.of()));
        } else {
            Box blank = new Box(
                    left, Math.max(0, label.top() - label.height() / 2), Math.max(left, label.left()), label.bottom());
            blanks.unreadOrEmpty(found, DISTRICT_UNION, hit.text().page(), blank, label.height());
        }
    }

    private Stream<Text> typedUnions() {
        return layout.lines().stream()
                .map(line -> line.trim(Vocabulary.PUNCTUATION))
                .map(line -> line.from(line.plain().indexOf(':') + 1))
                .filter(union -> isTyped(DISTRICT_UNION, union));
    }

    /** What was typed, where it stands in the label's row or right below it. */
    private Stream<Text> asTyped(Labelled.Hit hit) {
        Box label = hit.text().box();
        return typedUnions()
                .filter(union -> union.page() == hit.text().page())
                .filter(union -> union.box().left() > label.left() - label.height())
                .filter(union -> union.box().centreY() > label.top()
                        && union.box().centreY() < label.bottom() + 1.5 * label.height());
    }

    private boolean isTyped(FieldName field, Text text) {
        return !text.isEmpty() && text.plain().equals(typed(field));
    }

    private String typed(FieldName field) {
        return Spelling.canonical(sought.values().getOrDefault(field, ""));
    }

    /** Whether it stands behind a colon or beside what may be its label, and not alone in a row as the heading of an office. */
    private boolean isIntroduced(Text union) {
        return layout.lines(union.page()).stream()
                .anyMatch(line -> Layout.isLevel(line, union)
                        && line.box().left() < union.box().left() - union.box().height());
    }

    /** Whether a letter, which ends 此致敬礼, is addressed to it: right below its title. */
    private boolean isAddressed(Text union) {
        List<Text> page = layout.lines(union.page());
        List<Text> above = page.stream()
                .filter(line -> line.box().bottom() < union.box().centreY())
                .toList();
        return page.stream().anyMatch(line -> CLOSING.matcher(line.plain()).matches())
                && above.size() <= HEAD
                && above.stream().anyMatch(line -> TITLE.matcher(line.plain()).find());
    }

    /** Whether it is the heading of what the union above says, written downwards: 上级工会 and below it 意见. */
    static boolean isOpinion(Layout layout, Labelled.Hit hit) {
        Box label = hit.text().box();
        return layout.lines(hit.text().page()).stream()
                .filter(line -> OPINION.matcher(line.plain()).lookingAt())
                .map(Text::box)
                .anyMatch(line -> line.top() > label.centreY()
                        && line.top() < label.bottom() + label.height() / 2
                        && Math.abs(line.centreX() - label.centreX()) < label.width() / 2);
    }

    /** Whether a label in brackets tells what has to stand before it: ____（主管工会）. */
    static boolean isBehind(Labelled.Hit hit) {
        return hit.text().plain().startsWith("(");
    }

    private Text before(Labelled.Hit hit) {
        return blanks.linesBefore(hit)
                .max(Comparator.comparingInt(line -> line.box().right()))
                .map(line -> withoutSentence(line.trim(Vocabulary.PUNCTUATION)))
                .orElse(Text.EMPTY);
    }

    /** The union that was typed where the line ends with it: 经核实，同意报 before the blank is no part of it. */
    private Text withoutSentence(Text line) {
        String union = typed(DISTRICT_UNION);
        return !union.isEmpty() && line.plain().endsWith(union) ? line.from(line.length() - union.length()) : line;
    }

    private void district(Found found, Text row, int behind, Text next) {
        Text before = row.slice(behind - 1, behind);
        boolean oneRow = UNION_END.matcher(row.plain().substring(behind)).find();
        Text after = oneRow ? row.from(behind) : Text.join(List.of(row.from(behind), next));
        Matcher end = UNION_END.matcher(after.plain());
        if (!end.find()) {
            return;
        }
        Text blank = after.slice(0, end.start());
        Text written = Notes.without(blank);
        boolean noted = written.length() < blank.length();
        Text value = (noted ? written : after.slice(0, end.end())).trim(Vocabulary.PUNCTUATION);
        if (isNamed(value) && !Blanks.NOTHING.matcher(written.plain()).matches()) {
            found.words(DISTRICT_UNION, value, false);
            return;
        }
        Text behindBlank = noted ? blank.from(written.length()) : after.slice(end.start(), end.end());
        Box place = between(before.box(), behindBlank.box());
        boolean ink = blanks.places().ink(row.page(), place, before.box().height()) > 0;
        found.put(
                DISTRICT_UNION,
                new Field(
                        ink ? Field.UNREAD + "工会" : "", ink ? 0.05 : Blanks.SURELY_BLANK, row.page(), place, Map.of()));
    }

    private Box between(Box before, Box after) {
        boolean oneRow = after.left() > before.right();
        int right = oneRow ? after.left() : Math.max(before.right(), after.right());
        int high = before.height();
        return new Box(
                Math.min(before.right(), right),
                Math.max(0, before.top() - high / 2),
                right,
                (oneRow ? before.bottom() : Math.max(before.bottom(), after.bottom())) + high / 3);
    }
}
