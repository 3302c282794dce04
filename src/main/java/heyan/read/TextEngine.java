package heyan.read;

/** Reads the picture of one line of text. Of one thread. */
interface TextEngine extends AutoCloseable {
    /** Name and version for the records, such as {@code ppocr-v4}. */
    String name();

    /** The height in pixels that a line's picture should have. */
    int height();

    /** The characters in the picture of a single line, left to right. */
    LineText read(Picture line);

    /** The characters of the line in {@code quad}, drawn at its exact width. */
    default LineText read(Picture page, Quad quad) {
        return read(cut(page, quad));
    }

    /** The line in {@code quad} as this engine wants it. */
    default Picture cut(Picture page, Quad quad) {
        int width = (int) Math.round(height() * quad.width() / Math.max(1, quad.height()));
        return page.cut(quad, Math.max(32, Math.min(3200, width)), height());
    }

    @Override
    void close();
}
