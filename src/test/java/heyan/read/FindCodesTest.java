package heyan.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.google.zxing.qrcode.QRCodeWriter;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FindCodesTest {
    private static final String TEXT = "https://www.chsi.com.cn/xlcx/bg.do?vcode=A1B2C3D4E5F6G7H8&srcid=bgcx";
    private static final int MODULE = 7;
    /** In modules. */
    private static final double CURL = 1.1;

    @Test
    void readsACodeOnFlatPaper() throws WriterException {
        assertThat(found(code(0))).isEqualTo(TEXT);
    }

    @Test
    void readsACodeOnPaperThatIsCurled() throws WriterException {
        assertThat(found(code(CURL))).isEqualTo(TEXT);
    }

    /** The control: without bent grids this code is not read. */
    @Test
    void zxingAloneDoesNotReadTheCurledCode() throws WriterException {
        Picture curled = code(CURL);
        var bitmap = new BinaryBitmap(
                new HybridBinarizer(new RGBLuminanceSource(curled.width(), curled.height(), curled.rgb())));
        assertThatThrownBy(() -> new QRCodeReader().decode(bitmap, Map.of(DecodeHintType.TRY_HARDER, true)))
                .isInstanceOf(ReaderException.class);
    }

    @Test
    void aNegativeOfALittlePictureIsRead() throws WriterException {
        Picture negative = code(0).each(p -> ~p & 0xFFFFFF);
        assertThat(found(negative)).isEqualTo(TEXT);
    }

    @Test
    void anEvenPictureHasNoCode() {
        int[] white = new int[500 * 500];
        Arrays.fill(white, 0xFFFFFF);
        Picture page = new Picture(500, 500, white);
        assertThat(new FindCodes().find(page, page)).isEmpty();
    }

    private static String found(Picture page) {
        var codes = new FindCodes().find(page, page);
        assertThat(codes).hasSize(1);
        return codes.get(0).payload();
    }

    /** The code, its middle pushed sideways by so many modules in two waves. */
    private static Picture code(double modules) throws WriterException {
        BitMatrix bits = new QRCodeWriter().encode(TEXT, BarcodeFormat.QR_CODE, 0, 0);
        int side = bits.getWidth() * MODULE;
        int[] rgb = new int[side * side];
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                double down = Math.sin(Math.PI * x / side) * Math.sin(Math.PI * y / side);
                int column = (int) Math.floor((double) x / MODULE + modules * down);
                int row = (int) Math.floor((double) y / MODULE - modules * down);
                boolean inside = column >= 0 && row >= 0 && column < bits.getWidth() && row < bits.getHeight();
                rgb[y * side + x] = inside && bits.get(column, row) ? 0x202020 : 0xF0F0F0;
            }
        }
        return new Picture(side, side, rgb);
    }
}
