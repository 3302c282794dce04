import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.ocr.TesseractOCRConfig;
import org.apache.tika.parser.ocr.TesseractOCRParser;
import org.apache.tika.sax.BodyContentHandler;

/** Peer: Tika's Tesseract parser. Reads paths, writes its lines, which have no places. */
class TikaPeer {
    public static void main(String[] args) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        TesseractOCRConfig config = new TesseractOCRConfig();
        config.setLanguage("chi_sim");
        TesseractOCRParser parser = new TesseractOCRParser();
        parser.initialize(java.util.Map.of());
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String file = in.readLine(); file != null; file = in.readLine()) {
            ParseContext context = new ParseContext();
            context.set(TesseractOCRConfig.class, config);
            Metadata metadata = new Metadata();
            metadata.set(Metadata.CONTENT_TYPE, file.endsWith(".png") ? "image/ocr-png" : "image/ocr-jpeg");
            BodyContentHandler text = new BodyContentHandler(-1);
            try (InputStream picture = org.apache.tika.io.TikaInputStream.get(Path.of(file))) {
                parser.parse(picture, text, metadata, context);
            }
            int line = 0;
            for (String words : text.toString().split("\n")) {
                if (!words.isBlank()) {
                    out.println("0\t" + 40 * line + "\t" + 30 * words.length() + "\t" + (40 * line++ + 30) + "\t" + words.strip());
                }
            }
            out.println("--");
        }
    }
}
