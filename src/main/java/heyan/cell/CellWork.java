package heyan.cell;

import java.io.IOException;

/** What a cell does with the bytes of one file. Whatever it throws ends the cell. */
interface CellWork {
    Examined work(byte[] bytes);

    /** Makes the work and warms it up, once in the life of a cell. */
    interface Opening {
        CellWork open(CellOrders orders) throws IOException;
    }
}
