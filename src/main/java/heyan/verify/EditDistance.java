package heyan.verify;

import java.util.List;

/** How far two texts are apart (Levenshtein). */
final class EditDistance {
    private EditDistance() {}

    /** Number of characters to change, add or drop to make one text of the other. */
    static int of(List<Integer> a, List<Integer> b) {
        int[] row = new int[b.size() + 1];
        for (int j = 0; j <= b.size(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.size(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.size(); j++) {
                int change = diagonal + (a.get(i - 1).equals(b.get(j - 1)) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.size()];
    }
}
