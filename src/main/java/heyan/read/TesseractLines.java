package heyan.read;

import com.sun.jna.Pointer;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.List;
import net.sourceforge.tess4j.ITessAPI;
import net.sourceforge.tess4j.TessAPI1;

/** Tesseract on single lines, psm 7. One handle, which reads one line at a time. */
final class TesseractLines implements TextEngine {
    static final String DIGITS = "0123456789X";
    static final String CODES = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    private static final int LINE = ITessAPI.TessPageSegMode.PSM_SINGLE_LINE;
    private static final int SYMBOL = ITessAPI.TessPageIteratorLevel.RIL_SYMBOL;
    private static final int MARGIN = 10;

    private final ITessAPI.TessBaseAPI handle;
    private final EngineClock clock;

    /** {@code language} is that of a file of {@code tessdata}: {@code eng} or {@code chi_sim}. */
    TesseractLines(ModelStore store, String language, EngineClock clock) throws IOException {
        store.file(language.equals("eng") ? ModelStore.ENGLISH : ModelStore.CHINESE);
        String data = store.folder().resolve("tessdata").toAbsolutePath().toString();
        TesseractNatives.load(store.folder().resolve("native"));
        this.clock = clock;
        handle = TessAPI1.TessBaseAPICreate();
        if (TessAPI1.TessBaseAPIInit3(handle, data, language) != 0) {
            TessAPI1.TessBaseAPIDelete(handle);
            throw new IOException("Tesseract cannot read " + language + " in " + data);
        }
        TessAPI1.TessBaseAPISetPageSegMode(handle, LINE);
        TessAPI1.TessBaseAPISetVariable(handle, "debug_file", "/dev/null");
    }

    /** Its character set cannot be asked for: it may know any, so shapes are not asked. */
    @Override
    public boolean knows(int character) {
        return true;
    }

    @Override
    public String name() {
        return "tess-" + TessAPI1.TessVersion();
    }

    @Override
    public int height() {
        return 48;
    }

    @Override
    public LineText read(Picture line) {
        return read(line, "");
    }

    /** Reads with these characters only; all when empty. */
    synchronized LineText read(Picture line, String alphabet) {
        long start = EngineClock.now();
        int width = line.width() + 2 * MARGIN;
        int height = line.height() + 2 * MARGIN;
        TessAPI1.TessBaseAPISetVariable(handle, "tessedit_char_whitelist", alphabet);
        TessAPI1.TessBaseAPISetImage(handle, framed(line, width, height), width, height, 1, width);
        TessAPI1.TessBaseAPISetSourceResolution(handle, 300);
        LineText text = TessAPI1.TessBaseAPIRecognize(handle, null) == 0 ? symbols(line.width()) : LineText.NOTHING;
        TessAPI1.TessBaseAPIClear(handle);
        clock.spent(EngineClock.now() - start);
        return text;
    }

    /** Grey, with a margin of the colour of its corners: Tesseract misreads signs that touch the edge. */
    private static ByteBuffer framed(Picture line, int width, int height) {
        ByteBuffer bytes = ByteBuffer.allocateDirect(width * height);
        int[] grey = line.grey();
        for (int y = 0; y < height; y++) {
            int v = Math.max(0, Math.min(line.height() - 1, y - MARGIN));
            for (int x = 0; x < width; x++) {
                int u = Math.max(0, Math.min(line.width() - 1, x - MARGIN));
                bytes.put((byte) grey[v * line.width() + u]);
            }
        }
        bytes.flip();
        return bytes;
    }

    private LineText symbols(int width) {
        ITessAPI.TessResultIterator results = TessAPI1.TessBaseAPIGetIterator(handle);
        if (results == null) {
            return LineText.NOTHING;
        }
        List<LineText.Sign> signs = new ArrayList<>();
        ITessAPI.TessPageIterator places = TessAPI1.TessResultIteratorGetPageIterator(results);
        do {
            Pointer text = TessAPI1.TessResultIteratorGetUTF8Text(results, SYMBOL);
            if (text != null) {
                double probability = TessAPI1.TessResultIteratorConfidence(results, SYMBOL) / 100.0;
                String symbol = text.getString(0, "UTF-8");
                TessAPI1.TessDeleteText(text);
                double across = centre(places) / width;
                symbol.codePoints()
                        .mapToObj(Character::toString)
                        .filter(sign -> !sign.isBlank())
                        .forEach(sign -> signs.add(new LineText.Sign(sign, probability, across)));
            }
        } while (TessAPI1.TessResultIteratorNext(results, SYMBOL) != 0);
        TessAPI1.TessResultIteratorDelete(results);
        return new LineText(signs);
    }

    private static double centre(ITessAPI.TessPageIterator places) {
        IntBuffer left = IntBuffer.allocate(1);
        IntBuffer top = IntBuffer.allocate(1);
        IntBuffer right = IntBuffer.allocate(1);
        IntBuffer bottom = IntBuffer.allocate(1);
        TessAPI1.TessPageIteratorBoundingBox(places, SYMBOL, left, top, right, bottom);
        return (left.get(0) + right.get(0)) / 2.0 - MARGIN;
    }

    @Override
    public void close() {
        TessAPI1.TessBaseAPIEnd(handle);
        TessAPI1.TessBaseAPIDelete(handle);
    }
}
