package heyan.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * One value as it is shown: pieces of text, some of them marked.
 *
 * @param masked whether characters were replaced by stars
 */
record Shown(List<Piece> pieces, boolean masked) {
    /** Nothing to show. */
    static final Shown NOTHING = new Shown(List.of(), false);

    /** Differing characters shown within a masked number: enough to tell a misreading from another number. */
    private static final int MOST_REVEALED = 2;

    Shown {
        pieces = List.copyOf(pieces);
    }

    /** Whether there is nothing to show. */
    public boolean isEmpty() {
        return pieces.isEmpty();
    }

    /** All characters, as shown. */
    public String text() {
        StringBuilder text = new StringBuilder();
        pieces.forEach(piece -> text.append(piece.text()));
        return text.toString();
    }

    /**
     * Lays a value out.
     *
     * @param other what it was compared with; empty when nothing. The characters in between the common beginning and end
     *     are marked as differing
     * @param doubts code points that were read with low probability
     * @param mask whether to hide the middle of it
     */
    static Shown of(String value, String other, Collection<Integer> doubts, boolean mask) {
        int[] points = value.codePoints().toArray();
        int[] others = other.codePoints().toArray();
        int start = 0;
        while (!other.isEmpty()
                && start < Math.min(points.length, others.length)
                && agrees(points[start], others[start])) {
            start++;
        }
        int end = 0;
        while (!other.isEmpty()
                && end < Math.min(points.length, others.length) - start
                && agrees(points[points.length - 1 - end], others[others.length - 1 - end])) {
            end++;
        }
        int from = other.isEmpty() ? points.length : start;
        int to = other.isEmpty() ? points.length : points.length - end;
        boolean reveals = to - from <= MOST_REVEALED;
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < points.length; i++) {
            boolean differs = i >= from && i < to;
            boolean hidden = mask && !Masked.shows(i, points.length) && !(differs && reveals);
            add(pieces, hidden ? "*" : Character.toString(points[i]), differs, doubts.contains(i));
        }
        return new Shown(pieces, mask);
    }

    /** A star on a list stands for any character. */
    private static boolean agrees(int one, int other) {
        return one == other || one == '*' || other == '*';
    }

    private static void add(List<Piece> pieces, String character, boolean differs, boolean doubtful) {
        Piece last = pieces.isEmpty() ? null : pieces.get(pieces.size() - 1);
        if (last != null && last.differs() == differs && last.doubtful() == doubtful) {
            pieces.set(pieces.size() - 1, new Piece(last.text() + character, differs, doubtful));
        } else {
            pieces.add(new Piece(character, differs, doubtful));
        }
    }

    /** A run of characters of one kind. */
    record Piece(String text, boolean differs, boolean doubtful) {}
}
