package heyan.read;

/** Reads the picture of one line of text. Of one thread. */
interface TextEngine extends AutoCloseable {
    /** Name and version for the records, such as {@code ppocr-v4}. */
    String name();

    /** The characters of the line in {@code quad}, left to right. */
    LineText read(Picture page, Quad quad);

    @Override
    void close();
}
