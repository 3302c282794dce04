package heyan.review;

import heyan.cell.CellAnswer;

/** Screenshots of the official site that reviewers hand in: kept with the originals, read by a cell. */
interface Screens {
    /** Keeps the picture under its hash. */
    void keep(String sha256, byte[] picture);

    /** The picture that was kept under this hash. */
    byte[] open(String sha256);

    /** Reads the picture as soon as a cell is free; an interrupt ends it with an exception. */
    CellAnswer read(byte[] picture);
}
