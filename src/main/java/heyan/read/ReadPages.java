package heyan.read;

import heyan.inspect.Inspection;
import heyan.inspect.Page;
import heyan.inspect.Signal;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads all pages of an accepted file. Of one thread; open one for each core, and close it. */
public final class ReadPages implements AutoCloseable {
    private final EngineClock clock = new EngineClock();
    private final Engines engines;
    private final ReadOnePage one;

    /** Loads the engines; throws with a remedy when a part is missing or not the measured one. */
    public ReadPages(ReadSettings settings) throws IOException {
        engines = Engines.load(settings, clock);
        one = new ReadOnePage(engines);
    }

    /** Text, codes and marks of every page, with the upright pictures that the boxes refer to. */
    public UprightReading read(Inspection.Accepted file) {
        clock.take();
        List<Reading.ReadPage> pages = new ArrayList<>();
        List<BufferedImage> rasters = new ArrayList<>();
        List<Signal> signals = new ArrayList<>();
        for (Page page : file.pages()) {
            ReadOnePage.Result result = one.read(pages.size(), page);
            pages.add(result.page());
            rasters.add(result.raster());
            signals.addAll(result.signals());
        }
        return new UprightReading(new Reading(engines.name(), pages), rasters, signals, clock.take());
    }

    @Override
    public void close() {
        engines.close();
    }
}
