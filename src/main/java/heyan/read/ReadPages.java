package heyan.read;

import heyan.claim.Box;
import heyan.inspect.Inspection;
import heyan.inspect.Page;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Reads all pages of an accepted file. Of one thread; open one for each core. */
public final class ReadPages implements AutoCloseable {
    private static final int SIDE = 960;

    private final EngineClock clock = new EngineClock();
    private final DetectLines detect;
    private final TurnUpright upright;
    private final Direction direction;
    private final PaddleLines engine;

    public ReadPages(ReadSettings settings) throws IOException {
        ModelStore store = ModelStore.open(settings.models());
        detect = new DetectLines(store, clock);
        direction = new Direction(store, clock);
        upright = new TurnUpright(direction);
        engine = new PaddleLines(store, clock);
    }

    /** Text, codes and marks of every page, with the upright pictures that the boxes refer to. */
    public UprightReading read(Inspection.Accepted file) {
        clock.take();
        List<Reading.ReadPage> pages = new ArrayList<>();
        List<BufferedImage> rasters = new ArrayList<>();
        for (Page page : file.pages()) {
            Picture picture = Picture.of(page.pixels());
            List<Quad> lines = detect.detect(picture, SIDE);
            int turned = upright.degrees(picture, lines);
            if (turned != 0) {
                picture = picture.turned(turned);
                lines = detect.detect(picture, SIDE);
            }
            Flatten flatten = Flatten.by(lines, picture.width(), picture.height());
            List<Reading.Line> read = new ArrayList<>();
            for (Quad quad : lines) {
                LineText text = engine.read(picture, quad);
                if (!text.isBlank()) {
                    Box box = quad.map(flatten::flat).box(flatten.width(), flatten.height());
                    List<Reading.Glyph> glyphs = text.signs().stream()
                            .map(s -> new Reading.Glyph(s.character(), s.probability(), (int)
                                    flatten.flat(quad.at(s.across(), 0.5)).x()))
                            .toList();
                    read.add(new Reading.Line(
                            text.text(), box, text.confidence(), Reading.Source.OCR, glyphs, List.of()));
                }
            }
            read.sort(Comparator.comparingInt(l -> l.box().centreY()));
            rasters.add(flatten.draw(picture).image());
            pages.add(new Reading.ReadPage(flatten.width(), flatten.height(), turned, read, List.of(), List.of()));
        }
        return new UprightReading(new Reading(engine.name(), pages), rasters, clock.take());
    }

    @Override
    public void close() {
        detect.close();
        direction.close();
        engine.close();
    }
}
