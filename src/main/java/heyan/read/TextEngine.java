package heyan.read;

/** Reads the picture of one line of text; may be asked by several threads. */
interface TextEngine extends AutoCloseable {
    /** Name and version for the records, such as {@code ppocr-v4}. */
    String name();

    /** The height in pixels that a line's picture should have. */
    int height();

    /** Whether the engine can read this character at all. */
    boolean knows(int character);

    /** The characters in the picture of a single line, left to right. */
    LineText read(Picture line);

    /** The characters of the line in {@code quad}, drawn at its exact width. */
    default LineText read(Picture page, Quad quad) {
        return read(cut(page, quad));
    }

    /** The line in {@code quad} as this engine wants it. */
    default Picture cut(Picture page, Quad quad) {
        int width = (int) Math.round(height() * quad.width() / Math.max(1, quad.height()));
        return Underlines.without(BoxRules.without(page.cut(quad, Math.max(32, Math.min(3200, width)), height())));
    }

    /**
     * The line in {@code quad} with more margin and its signs set as far apart as in ordinary print, judged by what was
     * read in it before: other pixels than {@link #cut}, and better ones for the wide digits of cards.
     */
    static Picture spaced(TextEngine engine, Picture page, Quad quad, LineText read) {
        Quad grown = quad.grown(quad.height() * 0.15, quad.height() * 0.12);
        double signs = Math.max(1, read.signs().size());
        boolean narrow = read.text().chars().filter(c -> c < 128).count() > signs / 2;
        double pitch = quad.width() / quad.height() / signs;
        double stretch = narrow ? Math.max(0.6, Math.min(1.3, 0.6 / pitch)) : 1.3;
        double width = stretch * engine.height() * grown.width() / Math.max(1, grown.height());
        return BoxRules.without(page.cut(grown, (int) Math.max(48, Math.min(3200, width)), engine.height()));
    }

    @Override
    void close();
}
