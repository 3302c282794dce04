package heyan.samples;

import heyan.claim.DocumentKind;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;

/** Draws a batch folder of synthetic applications and its truth.jsonl. */
public final class DrawSamples {
    private static final int THREADS = 2;
    private final Path fonts;
    private final IntConsumer progress;

    /** Fonts from {@code -Dheyan.fonts=…} or {@code .parts/fonts}; tells nobody how far it is. */
    public DrawSamples() {
        this(Fonts.defaultFolder(), done -> {});
    }

    /**
     * Draws with these fonts.
     *
     * @param fonts folder of the font collections
     * @param progress told after each application how many are done, from any thread
     */
    public DrawSamples(Path fonts, IntConsumer progress) {
        this.fonts = fonts;
        this.progress = progress;
    }

    /**
     * Draws into the folder, which is made where missing.
     *
     * @throws IllegalStateException when a font is missing; the message names the folder
     */
    public void draw(SampleSpec spec, Path folder) throws IOException {
        System.setProperty("java.awt.headless", "true");
        write(spec, new MakeDrafts(spec), folder, HonestPictures.NONE);
    }

    /** Draws one batch of those drafts, all but the pictures that were drawn before; returns what is drawn now. */
    HonestPictures write(SampleSpec spec, MakeDrafts make, Path folder, HonestPictures honest) throws IOException {
        DrawFile files = new DrawFile(spec, new Fonts(spec.style(), fonts));
        List<Draft> drafts = make.make();
        ListRows lists = new ListRows(drafts, spec.dice().seed());
        BatchWriter writer = new BatchWriter(Files.createDirectories(folder), files, honest);
        writer.programme(make.programme());
        List<String> registered = lists.preregistration();
        writer.list(
                "preregistration.csv",
                spec.style() == Style.HIDDEN ? HiddenLists.exported(registered) : registered,
                spec.seed() % 2 == 0);
        writer.list("paid.csv", lists.paid(), false);
        List<Map<DocumentKind, Set<String>>> hidden = applications(drafts, writer);
        writer.truth(drafts, hidden, new Truth(files, spec.condition()));
        return new HonestPictures(folder, drafts, hidden);
    }

    private List<Map<DocumentKind, Set<String>>> applications(List<Draft> drafts, BatchWriter writer)
            throws IOException {
        ExecutorService pool = Executors.newFixedThreadPool(THREADS);
        AtomicInteger done = new AtomicInteger();
        List<Future<Map<DocumentKind, Set<String>>>> running = new ArrayList<>();
        for (Draft draft : drafts) {
            running.add(pool.submit(() -> {
                Map<DocumentKind, Set<String>> hidden = writer.application(draft);
                progress.accept(done.incrementAndGet());
                return hidden;
            }));
        }
        try {
            List<Map<DocumentKind, Set<String>>> hidden = new ArrayList<>();
            for (Future<Map<DocumentKind, Set<String>>> one : running) {
                hidden.add(one.get());
            }
            return hidden;
        } catch (ExecutionException e) {
            throw new IOException("an application could not be drawn", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("drawing was interrupted", e);
        } finally {
            pool.shutdownNow();
        }
    }

    /** Takes FOLDER SEED N STYLE CONDITION DEFECTSHARE, such as {@code /tmp/batch 7 20 WORKING MIXED 0.3}. */
    public static void main(String[] args) {
        PrintStream out = System.err;
        if (args.length != 6) {
            out.println("usage: DrawSamples FOLDER SEED N " + Style.names()
                    + " CLEAN|PHOTO|HARD|MIXED|SNAPSHOT DEFECTSHARE");
            System.exit(2);
        }
        SampleSpec spec = new SampleSpec(
                Long.parseLong(args[1]),
                Integer.parseInt(args[2]),
                Style.valueOf(args[3].toUpperCase(Locale.ROOT)),
                Condition.valueOf(args[4].toUpperCase(Locale.ROOT)),
                Double.parseDouble(args[5]));
        try {
            new DrawSamples(Fonts.defaultFolder(), done -> out.println(done + "/" + spec.applications()))
                    .draw(spec, Path.of(args[0]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
