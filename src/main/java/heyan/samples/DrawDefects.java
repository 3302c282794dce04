package heyan.samples;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Draws a batch for each kind of defect, with the same people in all of them: {@code FOLDER/honest} without a defect, and
 * {@code FOLDER/seal_missing} and so on, in which every application carries it. Documents that the defect leaves alone
 * are the same bytes, so that a run that keeps its readings reads them once.
 */
public final class DrawDefects {
    private DrawDefects() {}

    /** Takes FOLDER SEED N STYLE CONDITION; of repeats, which need an honest claim before them, there are half of N. */
    public static void main(String[] args) throws IOException {
        PrintStream out = System.err;
        if (args.length != 5) {
            out.println("usage: DrawDefects FOLDER SEED N " + Style.names() + " CLEAN|PHOTO|HARD|MIXED|SNAPSHOT");
            System.exit(2);
        }
        SampleSpec spec = new SampleSpec(
                Long.parseLong(args[1]),
                Integer.parseInt(args[2]),
                Style.valueOf(args[3].toUpperCase(Locale.ROOT)),
                Condition.valueOf(args[4].toUpperCase(Locale.ROOT)),
                0);
        draw(spec, Path.of(args[0]), out);
    }

    private static void draw(SampleSpec spec, Path folder, PrintStream out) throws IOException {
        DrawSamples samples = new DrawSamples();
        HonestPictures honest =
                samples.write(spec, new MakeDrafts(spec), folder.resolve("honest"), HonestPictures.NONE);
        for (Defect defect : Defect.values()) {
            samples.write(spec, new MakeDrafts(spec, defect), folder.resolve(defect.code()), honest);
            out.println(defect.code());
        }
    }
}
