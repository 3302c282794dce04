package heyan.extract;

/** Reads the fields of one kind of document. */
interface KindReader {
    Found read(Layout layout);
}
