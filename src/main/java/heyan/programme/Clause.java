package heyan.programme;

/**
 * A passage of a notice 条款, for a decision to quote.
 *
 * @param document number 文号 of the document, or its title where no number is known
 * @param article number or heading of the passage
 * @param text its words
 */
public record Clause(String document, String article, String text) {
    /** Of a round that was set up without its notice's words. */
    public static final Clause UNCITED = new Clause("", "", "");

    public Clause {
        if (!document.isBlank() && (text.isBlank() || article.isBlank())) {
            throw new IllegalArgumentException("a clause has its words and where they stand");
        }
    }

    /** Words that stand in no document. */
    public static Clause uncited(String words) {
        return new Clause("", "", words);
    }

    public boolean isCited() {
        return !document.isBlank();
    }
}
