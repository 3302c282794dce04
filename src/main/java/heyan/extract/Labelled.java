package heyan.extract;

import heyan.claim.Box;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Labels of a page and the text that belongs to each: behind the label in its line, to its right in the row, on the
 * lines that go on below, or under the label.
 */
final class Labelled {
    /** A printed label; {@code word} is the label itself, without its number and without a hint in brackets. */
    record Hit(Optional<FieldName> field, Text text, Text word) {
        Hit(Optional<FieldName> field, Text text) {
            this(field, text, text);
        }
    }

    /** Text that is no label; {@code owner} is its label, {@code level} whether it stands in the label's row. */
    private static final class Piece {
        private Text text;
        private Optional<Hit> owner;
        private boolean level;

        Piece(Text text, Optional<Hit> owner) {
            this.text = text;
            this.owner = owner;
            this.level = owner.isPresent();
        }
    }

    /** Middles of a label and its value that are level, and most that they may differ, in line heights. */
    private static final double LEVEL = 0.6;

    private static final double NEAR = 1.2;
    static final Pattern NUMBERING = Pattern.compile("[(]?(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})[).、,·]|[*★●■]");

    private final Labels labels;
    private final List<Hit> hits = new ArrayList<>();
    private final List<Piece> pieces = new ArrayList<>();
    private final Headings headings;

    Labelled(Layout layout, Labels labels) {
        this(layout.lines(), labels);
    }

    Labelled(List<Text> lines, Labels labels) {
        this.labels = labels;
        List<Text> across = new DownwardWords(labels).take(new SpreadLabels(labels).join(lines), hits);
        List<Text> rest = new StackedLabels(labels).take(across, hits);
        rest.forEach(this::cut);
        headings = Headings.among(
                hits.stream().filter(hit -> owned(hit).isEmpty()).toList(),
                pieces.stream().map(piece -> piece.text).toList());
        eachWithoutOwner(piece -> findOwnerAtLeft(piece, LEVEL));
        eachWithoutOwner(this::findOwnerAbove);
        eachWithoutOwner(piece -> findOwnerAtLeft(piece, NEAR));
        pieces.removeIf(piece -> piece.text.isEmpty());
        goOnBelow();
        hits.stream().filter(hit -> owned(hit).isEmpty()).forEach(this::lookBelow);
    }

    List<Hit> hits(FieldName field) {
        return hits.stream()
                .filter(hit -> hit.field().filter(field::equals).isPresent())
                .toList();
    }

    List<Hit> hits() {
        return hits;
    }

    /** All that is no label. */
    List<Text> rest() {
        return pieces.stream().map(piece -> piece.text).toList();
    }

    /** Whether the label stands above its value, in a row of labels. */
    boolean isHeading(Hit hit) {
        return headings.holds(hit);
    }

    /** What stands in the label's own row. */
    Text inRow(Hit hit) {
        return joined(owned(hit).stream().filter(piece -> piece.level).toList());
    }

    /** All that belongs to the label when the whole fits, else the first line of it that fits alone, else all. */
    Text fitting(Hit hit, Pattern grammar) {
        Text all = block(hit).trim(Vocabulary.PUNCTUATION);
        return Stream.concat(Stream.of(all, inRow(hit).trim(Vocabulary.PUNCTUATION)), parts(hit).stream())
                .filter(text -> text.fits(grammar))
                .findFirst()
                .orElse(all);
    }

    /** All that belongs to the label, over several lines. */
    Text block(Hit hit) {
        return joined(owned(hit));
    }

    /** Each line that belongs to the label, top to bottom. */
    List<Text> parts(Hit hit) {
        return owned(hit).stream().map(piece -> piece.text).toList();
    }

    private List<Piece> owned(Hit hit) {
        return pieces.stream()
                .filter(piece -> piece.owner.filter(owner -> owner.equals(hit)).isPresent())
                .toList();
    }

    private static Text joined(List<Piece> parts) {
        List<Piece> ordered = new ArrayList<>(parts);
        ordered.sort(Comparator.comparingInt(piece -> piece.text.box().centreY()));
        List<List<Text>> rows = new ArrayList<>();
        for (Piece piece : ordered) {
            if (!rows.isEmpty() && Layout.isLevel(rows.get(rows.size() - 1).get(0), piece.text)) {
                rows.get(rows.size() - 1).add(piece.text);
            } else {
                rows.add(new ArrayList<>(List.of(piece.text)));
            }
        }
        rows.forEach(row -> row.sort(Comparator.comparingInt(text -> text.box().left())));
        return Text.join(rows.stream().flatMap(List::stream).toList());
    }

    private void cut(Text line) {
        Optional<Hit> owner = Optional.empty();
        int start = 0;
        int at = 0;
        while (at < line.length()) {
            Optional<Labels.Found> found =
                    mayBegin(line, at) ? labels.at(line.plain().substring(at)) : Optional.empty();
            if (found.isPresent() && isLabel(line, at, found.get())) {
                int begin = isNumbered(line, at) ? 0 : at;
                keep(line, start, begin, owner);
                Hit hit = new Hit(
                        found.get().label().field(),
                        line.slice(begin, at + found.get().end()),
                        line.slice(at, at + found.get().word()));
                hits.add(hit);
                owner = Optional.of(hit);
                at += found.get().end();
                start = at;
            } else {
                at++;
            }
        }
        keep(line, start, line.length(), owner);
    }

    private void keep(Text line, int from, int to, Optional<Hit> owner) {
        Text text = line.slice(from, to);
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, owner));
        }
    }

    private boolean mayBegin(Text line, int at) {
        if (at == 0) {
            return !NUMBERING.matcher(line.plain()).lookingAt();
        }
        return isNumbered(line, at)
                || labels.isClosePacked()
                || line.gapBefore(at)
                || line.plain().charAt(at - 1) == ':'
                || (isLatin(line.plain().charAt(at - 1))
                        && Character.isIdeographic(line.plain().charAt(at)));
    }

    /** Whether nothing but its number or a mark 1. (一) * stands before the label. */
    private static boolean isNumbered(Text line, int at) {
        return NUMBERING.matcher(line.plain()).region(0, at).matches();
    }

    /** Whether the label ends there; numbered sentences that begin with its word go on. */
    private static boolean isAlone(Text line, int end) {
        return end == line.length()
                || line.gapBefore(end)
                || ":(".indexOf(line.plain().charAt(end)) >= 0
                || ":)".indexOf(line.plain().charAt(end - 1)) >= 0;
    }

    /** A number that a Chinese label follows has ended, however close it stands. */
    private static boolean isLatin(char character) {
        return character < 128 && Character.isLetterOrDigit(character);
    }

    /** Inside a line only an exact word is a label; at its start a word with wrong characters is one too. */
    private static boolean isLabel(Text line, int at, Labels.Found found) {
        String word = found.label().word();
        if ((isNumbered(line, at) || found.label().alone()) && !isAlone(line, at + found.end())) {
            return false;
        }
        if (line.length() - at == 1 && word.length() > 1) {
            return line.length() == 1;
        }
        boolean exact = line.plain().startsWith(word, at);
        return exact || (at == 0 && found.score() > word.length() / 2);
    }

    private void findOwnerAbove(Piece piece) {
        headings.above(piece.text).ifPresent(hit -> {
            piece.owner = Optional.of(hit);
            piece.level = true;
        });
    }

    /** @param most how far the middles may differ, in heights of the lines */
    private void findOwnerAtLeft(Piece piece, double most) {
        Box own = piece.text.box();
        Hit best = null;
        double least = Double.MAX_VALUE;
        for (Hit hit : hits) {
            Box label = hit.text().box();
            double height = (label.height() + own.height()) / 2.0;
            double away = Math.abs(label.centreY() - own.centreY()) / height;
            if (hit.text().page() != piece.text.page() || label.right() > own.left() + height || away > most) {
                continue;
            }
            double cost = (away <= LEVEL ? 0 : 1e6 * away) + Math.max(0, own.left() - label.right());
            if (cost < least) {
                least = cost;
                best = hit;
            }
        }
        if (best != null) {
            piece.owner = Optional.of(best);
            piece.level = least < 1e6 * LEVEL;
            piece.text = rightOf(best.text().box(), piece.text);
        }
    }

    private void eachWithoutOwner(Consumer<Piece> find) {
        pieces.stream().filter(piece -> piece.owner.isEmpty()).forEach(find);
    }

    /** Without letters that the engine read a second time off the end of the label. */
    private static Text rightOf(Box label, Text text) {
        int from = 0;
        while (from < text.letters().size() && text.letters().get(from).x() <= label.right()) {
            from++;
        }
        return new Text(text.letters().subList(from, text.letters().size()));
    }

    private void goOnBelow() {
        List<Piece> ordered = new ArrayList<>(pieces);
        ordered.sort(Comparator.comparingInt(piece -> piece.text.box().centreY()));
        for (Piece piece : ordered) {
            if (piece.owner.isPresent()) {
                continue;
            }
            ordered.stream()
                    .filter(above -> above.owner.isPresent() && goesOn(above.text, piece.text))
                    .reduce((first, second) -> second)
                    .ifPresent(above -> piece.owner = above.owner);
        }
    }

    /** Whether the lower line goes on with what the upper one says. */
    static boolean goesOn(Text above, Text below) {
        Box a = above.box();
        Box b = below.box();
        double height = Math.min(a.height(), b.height());
        boolean under = b.top() >= a.bottom() - 0.5 * height && b.top() <= a.bottom() + 1.1 * height;
        boolean aligned =
                Math.abs(a.left() - b.left()) <= 1.6 * height || Math.abs(a.centreX() - b.centreX()) <= height;
        return above.page() == below.page() && under && aligned;
    }

    private void lookBelow(Hit hit) {
        Box label = hit.text().box();
        pieces.stream()
                .filter(piece ->
                        piece.owner.isEmpty() && piece.text.page() == hit.text().page())
                .filter(piece -> {
                    Box box = piece.text.box();
                    int shared = Math.min(box.right(), label.right()) - Math.max(box.left(), label.left());
                    return shared * 2 >= Math.min(box.width(), label.width())
                            && box.top() >= label.bottom() - label.height() * 0.4
                            && box.top() <= label.bottom() + label.height() * 1.5;
                })
                .min(Comparator.comparingInt(piece -> piece.text.box().top()))
                .ifPresent(piece -> {
                    piece.owner = Optional.of(hit);
                    piece.level = true;
                });
    }
}
