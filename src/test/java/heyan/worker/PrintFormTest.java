package heyan.worker;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import heyan.programme.Programme;
import heyan.programme.Programmes;
import java.awt.image.BufferedImage;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("申请表: printed with what was typed and a signed QR code")
class PrintFormTest {
    private static final Programme ROUND = Programmes.read("programme.json", """
            {"programme_id": "r-1", "title": "2021年第一批申领职工学历教育补助（样本）", "window_open": "2021-06-21T10:00:00+08:00",
             "window_close_exclusive": "2021-07-22T00:00:00+08:00", "eligible_batches": ["2015秋"],
             "eligible_levels": ["本科"], "max_years_from_enrolment_to_graduation": 8, "once_only": true,
             "required_documents": ["application_form"], "optional_documents": [],
             "trusted_qr_hosts": ["www.chsi.com.cn"], "reference_date": "submitted_at", "amount_yuan": 1500}
            """.getBytes(StandardCharsets.UTF_8));

    private final FormCodes codes = new FormCodes(new WorkerKey("a-key-of-the-house-that-nobody-knows"));
    private final WorkerSettings settings = new WorkerSettings(
            Duration.ofMinutes(5),
            5,
            Duration.ofSeconds(60),
            5,
            60,
            80,
            Duration.ofSeconds(8),
            20,
            Path.of(System.getProperty("heyan.fonts", ".parts/fonts")));

    @Test
    void theFormHoldsEveryTypedValueAndItsCodeCanBeReadFromThePage() throws Exception {
        Filing filing = filing("欧阳䶮", 1, "A-1");

        byte[] pdf = new PrintForm(codes, settings).print(filing, ROUND);

        try (PDDocument document = Loader.loadPDF(pdf)) {
            String text = new PDFTextStripper().getText(document).replaceAll("\\s", "");
            filing.draft().typed().forEach((field, value) -> {
                if (field != FormField.DISTRICT_UNION && field != FormField.CHSI_CODE) {
                    assertThat(text).as(field.code()).contains(value.replaceAll("\\s", ""));
                }
            });
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 150);
            new File("target/screens").mkdirs();
            ImageIO.write(page, "png", new File("target/screens/worker-printed-form.png"));
            String code = new MultiFormatReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(page))))
                    .getText();
            assertThat(codes.check(code, filing)).isEqualTo(FormCodes.Verdict.MATCHES);
        }
    }

    @Test
    void theCodeTellsAnOutdatedFormAndAnothersFormAndAForgedOne() {
        Filing filing = filing("欧阳样本", 1, "A-1");
        String code = codes.write(filing);

        assertThat(codes.check(code, filing)).isEqualTo(FormCodes.Verdict.MATCHES);
        assertThat(codes.check(code, filing("欧阳　样本", 2, "A-1")))
                .as("spaces and rounds are no difference")
                .isEqualTo(FormCodes.Verdict.MATCHES);
        assertThat(codes.check(code, filing("欧阳样木", 1, "A-1"))).isEqualTo(FormCodes.Verdict.OUTDATED);
        assertThat(codes.check(code, filing("欧阳样本", 1, "A-2"))).isEqualTo(FormCodes.Verdict.OTHERS);
        assertThat(codes.check(code.replace("/1.", "/2."), filing)).isEqualTo(FormCodes.Verdict.FORGED);
        assertThat(codes.check("HEYAN1.", filing)).isEqualTo(FormCodes.Verdict.FORGED);
        FormCodes elsewhere = new FormCodes(new WorkerKey("another-key-of-another-house-entirely"));
        assertThat(codes.check(elsewhere.write(filing), filing)).isEqualTo(FormCodes.Verdict.FORGED);
        assertThat(new FormCodes(new WorkerKey("a-key-of-the-house-that-nobody-knows")).check(code, filing))
                .as("after a restart")
                .isEqualTo(FormCodes.Verdict.MATCHES);
    }

    private static Filing filing(String name, int round, String application) {
        Map<String, String> form = Filled.form();
        form.put("name", name);
        return new Filing("r-1", application, new Phone("13800000000"), round, 1, true, Draft.of(form));
    }
}
