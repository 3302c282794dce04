package heyan.extract;

import heyan.claim.Box;
import heyan.read.Reading.Line;
import heyan.read.Reading.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Letters in reading order, of one line or of several; indexes count chars of {@link #plain()}. */
final class Text {
    static final Text EMPTY = new Text(List.of());

    /** Half a character at a line's start is read as a sign, or with less than this probability. */
    private static final double HALF = 0.7;

    /** Two characters nearer to each other stand in one room, as a share of the step from one to the next. */
    private static final double ONE_ROOM = 0.6;

    /** From letter to letter, in line heights. */
    private static final double WIDE = 3.5;

    private final List<Letter> letters;
    private final String plain;
    private final int[] letterAt;

    Text(List<Letter> letters) {
        this.letters = List.copyOf(letters);
        this.plain = letters.stream().map(Letter::canonical).collect(Collectors.joining());
        this.letterAt = new int[plain.length() + 1];
        int at = 0;
        for (int i = 0; i < letters.size(); i++) {
            for (int k = 0; k < letters.get(i).canonical().length(); k++) {
                letterAt[at++] = i;
            }
        }
        letterAt[at] = letters.size();
    }

    static Text of(int page, Line line) {
        return new Text(Spelling.letters(page, line));
    }

    /** The parts in a row; where two lines overlap, a character that both have read is that of the second one, or of the one that saw it whole. */
    static Text join(List<Text> parts) {
        List<Letter> all = new ArrayList<>();
        for (Text part : parts) {
            Text rest = part;
            if (!all.isEmpty() && !part.isEmpty()) {
                Letter last = all.get(all.size() - 1);
                Letter first = part.letters.get(0);
                boolean twice = overlap(last, first);
                if (twice && isSecondHalf(last, first)) {
                    rest = part.withoutFirst();
                } else if (twice && (isSame(last, first) || isFirstHalf(last, first))) {
                    all.remove(all.size() - 1);
                    rest = last.gap() ? part.spaced() : part;
                }
            }
            all.addAll(rest.letters);
        }
        return new Text(all);
    }

    private Text withoutFirst() {
        Text rest = new Text(letters.subList(1, letters.size()));
        return letters.get(0).gap() ? rest.spaced() : rest;
    }

    /** Whether they are of two lines side by side. */
    private static boolean overlap(Letter last, Letter first) {
        Box box = last.line().box();
        return last.page() == first.page()
                && !last.line().equals(first.line())
                && Math.abs(box.centreY() - first.line().box().centreY()) < box.height() / 2;
    }

    private static boolean isSame(Letter last, Letter first) {
        return last.canonical().equals(first.canonical())
                && Math.abs(last.x() - first.x()) < last.line().box().height() / 2;
    }

    /** Whether the first line has read only half of the character that the second one has read. */
    private static boolean isFirstHalf(Letter last, Letter first) {
        return last.isHan()
                && (last.probability() < HALF
                        || (areInOneRoom(last, first) && last.probability() < first.probability()))
                && last.x() > first.line().box().left();
    }

    /** Whether the second line has read only half of another character that the first one has read. */
    private static boolean isSecondHalf(Letter last, Letter first) {
        boolean sign = !Character.isLetterOrDigit(first.canonical().codePointAt(0));
        boolean less = areInOneRoom(last, first) && first.probability() <= last.probability();
        return !isSame(last, first)
                && (sign || less || first.probability() < HALF)
                && first.x() < last.line().box().right();
    }

    /** Whether no two whole characters have room there. */
    private static boolean areInOneRoom(Letter last, Letter first) {
        return last.isHan()
                && first.isHan()
                && Math.abs(first.x() - last.x()) < ONE_ROOM * Math.min(last.pitch(), first.pitch());
    }

    List<Letter> letters() {
        return letters;
    }

    /** Canonical characters without white space; brackets and digits are half-width. */
    String plain() {
        return plain;
    }

    /** The value as it stands on the paper, dots between Han characters as the interpunct U+00B7. */
    String printed() {
        StringBuilder value = new StringBuilder();
        for (int i = 0; i < letters.size(); i++) {
            boolean dot = Spelling.isDot(letters.get(i).canonical())
                    && i > 0
                    && i + 1 < letters.size()
                    && letters.get(i - 1).isHan()
                    && letters.get(i + 1).isHan();
            value.append(dot ? "·" : letters.get(i).printed());
        }
        return value.toString();
    }

    boolean isEmpty() {
        return letters.isEmpty();
    }

    int length() {
        return plain.length();
    }

    Text slice(int from, int to) {
        return new Text(letters.subList(letterAt[from], letterAt[to]));
    }

    Text from(int from) {
        return slice(from, plain.length());
    }

    /** The group's letters where the pattern is found first. */
    Optional<Text> find(Pattern pattern, int group) {
        Matcher matcher = pattern.matcher(plain);
        return matcher.find() && matcher.start(group) >= 0
                ? Optional.of(slice(matcher.start(group), matcher.end(group)))
                : Optional.empty();
    }

    /** Whether all of it is the first group of this grammar. */
    boolean fits(Pattern grammar) {
        return find(grammar, 1).filter(found -> found.length() == length()).isPresent();
    }

    /** What stands before the place where the pattern is found first; all of it when it is not. */
    Text before(Pattern pattern) {
        Matcher matcher = pattern.matcher(plain);
        return matcher.find() ? slice(0, matcher.start()) : this;
    }

    /** Without leading and trailing letters for which the pattern holds. */
    Text trim(Pattern unwanted) {
        int from = 0;
        int to = letters.size();
        while (from < to && unwanted.matcher(letters.get(from).canonical()).matches()) {
            from++;
        }
        while (to > from && unwanted.matcher(letters.get(to - 1).canonical()).matches()) {
            to--;
        }
        return new Text(letters.subList(from, to));
    }

    /** Up to where the next letter stands so far away that it belongs to something else. */
    Text untilWideGap() {
        return untilGap(WIDE);
    }

    /** Up to the first step from letter to letter that is wider than so many heights of the line. */
    Text untilGap(double heights) {
        for (int i = 1; i < letters.size(); i++) {
            Letter letter = letters.get(i);
            if (letter.x() - letters.get(i - 1).x()
                    > heights * letter.line().box().height()) {
                return new Text(letters.subList(0, i));
            }
        }
        return this;
    }

    /** The same letters with a gap before the first. */
    Text spaced() {
        List<Letter> spaced = new ArrayList<>(letters);
        if (!spaced.isEmpty()) {
            spaced.set(0, spaced.get(0).afterGap());
        }
        return new Text(spaced);
    }

    boolean gapBefore(int index) {
        return letterAt[index] < letters.size() && letters.get(letterAt[index]).gap();
    }

    int page() {
        return letters.get(0).page();
    }

    /** Lines that the letters come from, each once. */
    List<Line> lines() {
        return letters.stream().map(Letter::line).distinct().toList();
    }

    /** Least probability of the letters; 0 for nothing. */
    double leastProbability() {
        return letters.stream().mapToDouble(Letter::probability).min().orElse(0);
    }

    boolean comesFrom(Source source) {
        return !letters.isEmpty()
                && letters.stream().allMatch(letter -> letter.line().source() == source);
    }

    boolean touches(Source source) {
        return letters.stream().anyMatch(letter -> letter.line().source() == source);
    }

    /** Rectangle around the letters: as high as their lines, as wide as the letters alone. */
    Box box() {
        Box whole = null;
        for (Letter letter : letters) {
            Box line = letter.line().box();
            int half = Math.max(1, (int) Math.ceil(letter.pitch() * 0.6));
            int left = Math.min(Math.max(line.left(), letter.x() - half), line.right());
            int right = Math.max(left, Math.min(line.right(), letter.x() + half));
            Box own = new Box(left, line.top(), right, line.bottom());
            whole = whole == null ? own : whole.union(own);
        }
        return whole == null ? new Box(0, 0, 0, 0) : whole;
    }

    @Override
    public String toString() {
        return letters.size() + " letters";
    }
}
