package heyan.read;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** All engines of one page at a time. */
final class Engines implements AutoCloseable {
    private final DetectLines detect;
    private final Direction direction;
    private final TextEngine lines;
    private final CharacterShapes shapes;
    private final RareCharacters rare;
    private final @Nullable TesseractLines codes;

    private Engines(
            DetectLines detect,
            Direction direction,
            TextEngine lines,
            CharacterShapes shapes,
            @Nullable TesseractLines codes) {
        this.detect = detect;
        this.direction = direction;
        this.lines = lines;
        this.shapes = shapes;
        this.rare = new RareCharacters(shapes, lines::knows);
        this.codes = codes;
    }

    static Engines load(ReadSettings settings, EngineClock clock) throws IOException {
        ModelStore store = ModelStore.open(settings.models());
        boolean tesseract = settings.engine().equals("tesseract");
        DetectLines detect = new DetectLines(store, clock);
        Direction direction = new Direction(store, clock);
        TextEngine lines = tesseract ? new TesseractLines(store, "chi_sim", clock) : new PaddleLines(store, clock);
        boolean second = TesseractNatives.available() && store.has(ModelStore.ENGLISH);
        CharacterShapes shapes = tesseract ? CharacterShapes.NONE : CharacterShapes.of(store);
        return new Engines(detect, direction, lines, shapes, second ? new TesseractLines(store, "eng", clock) : null);
    }

    /** Names and versions for the records. */
    String name() {
        return codes == null || lines.name().equals(codes.name()) ? lines.name() : lines.name() + "+" + codes.name();
    }

    DetectLines detect() {
        return detect;
    }

    Direction direction() {
        return direction;
    }

    /** Reads lines of any text. */
    TextEngine lines() {
        return lines;
    }

    /** Tells characters that {@link #lines} does not know. */
    RareCharacters rare() {
        return rare;
    }

    /** Reads numbers and codes independently of {@link #lines}; null when Tesseract is not there. */
    @Nullable
    TesseractLines codes() {
        return codes;
    }

    @Override
    public void close() {
        detect.close();
        direction.close();
        lines.close();
        shapes.close();
        if (codes != null) {
            codes.close();
        }
    }
}
