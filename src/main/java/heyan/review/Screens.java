package heyan.review;

import heyan.cell.CellAnswer;

/** Screenshots of the official site that reviewers hand in: kept with the originals, read by a cell. */
interface Screens {
    /** Keeps the picture under its hash and reads it at once. */
    CellAnswer take(String sha256, byte[] picture);
}
