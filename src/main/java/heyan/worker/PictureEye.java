package heyan.worker;

import heyan.cell.Examined;

/** Looks at a file; a cell does it. */
interface PictureEye {
    Examined examine(byte[] bytes);
}
