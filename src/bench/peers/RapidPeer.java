import com.benjaminwan.ocrlibrary.OcrResult;
import io.github.mymonstercat.Model;
import io.github.mymonstercat.ocr.InferenceEngine;
import io.github.mymonstercat.ocr.config.ParamConfig;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Peer: RapidOCR-Java with its own PP-OCRv4 models. Reads paths, writes its lines as left, top, right, bottom, text. */
class RapidPeer {
    public static void main(String[] args) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.setOut(System.err);
        InferenceEngine engine = InferenceEngine.getInstance(Model.ONNX_PPOCR_V4);
        ParamConfig config = ParamConfig.getDefaultConfig();
        config.setDoAngle(true);
        config.setMostAngle(true);
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String file = in.readLine(); file != null; file = in.readLine()) {
            OcrResult result = engine.runOcr(file, config);
            result.getTextBlocks().forEach(block -> {
                var xs = block.getBoxPoint().stream().mapToInt(p -> p.getX()).summaryStatistics();
                var ys = block.getBoxPoint().stream().mapToInt(p -> p.getY()).summaryStatistics();
                out.println(xs.getMin() + "\t" + ys.getMin() + "\t" + xs.getMax() + "\t" + ys.getMax() + "\t" + block.getText());
            });
            out.println("--");
        }
    }
}
