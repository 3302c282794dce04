package heyan.cell;

import heyan.inspect.InspectSettings;
import heyan.read.ReadSettings;

/** All that a cell is told at its start, on its command line; nothing secret. */
record CellOrders(InspectSettings inspect, String models, String engine) {
    /** The child has a folder of its own to work in, so the models are named absolutely. */
    static CellOrders of(InspectSettings inspect, ReadSettings read) {
        return new CellOrders(
                inspect, read.models().toAbsolutePath().normalize().toString(), read.engine());
    }
}
