package heyan.extract;

/** How alike two pieces of text are, for words whose print is known: labels and anchor words. */
final class Fuzzy {
    private Fuzzy() {}

    /** Characters that may be wrong in a known word of this length. */
    static int tolerance(int length) {
        return length < 4 ? 0 : length < 6 ? 1 : 2;
    }

    /**
     * Where in {@code text} the prefix ends that is most like {@code word}, or -1 when it has more wrong characters than
     * are tolerated.
     */
    static int prefixEnd(String word, String text) {
        int allowed = tolerance(word.length());
        if (text.startsWith(word)) {
            return word.length();
        }
        if (allowed == 0) {
            return -1;
        }
        int best = -1;
        int least = allowed + 1;
        for (int end = Math.max(2, word.length() - allowed);
                end <= Math.min(text.length(), word.length() + allowed);
                end++) {
            int distance = distance(word, text.substring(0, end));
            boolean nearer = distance < least
                    || (distance == least && Math.abs(end - word.length()) < Math.abs(best - word.length()));
            if (distance <= allowed && nearer) {
                best = end;
                least = distance;
            }
        }
        return best;
    }

    /** Whether the word stands anywhere in the text, with at most {@code wrong} characters wrong (no missing ones). */
    static boolean contains(String text, String word, int wrong) {
        if (text.contains(word)) {
            return true;
        }
        for (int from = 0; wrong > 0 && from + word.length() <= text.length(); from++) {
            int bad = 0;
            for (int i = 0; i < word.length() && bad <= wrong; i++) {
                bad += text.charAt(from + i) == word.charAt(i) ? 0 : 1;
            }
            if (bad <= wrong) {
                return true;
            }
        }
        return false;
    }

    /** Levenshtein distance. */
    static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int swap = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(swap, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
