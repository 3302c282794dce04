package heyan.read;

import com.google.zxing.Binarizer;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.ChecksumException;
import com.google.zxing.DecodeHintType;
import com.google.zxing.FormatException;
import com.google.zxing.LuminanceSource;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.ResultPoint;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import heyan.claim.Box;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds and decodes QR codes by a ladder that stops at the first success; each step costs more than the one before. */
final class FindCodes {
    private static final Map<DecodeHintType, Object> HARDER = Map.of(DecodeHintType.TRY_HARDER, true);
    /** A sheet of paper upright; its lower left quarter is where the registry prints its code. */
    private static final double SHEET = 1.2;
    /** Below this longer side a page is enlarged first: its modules would be under two pixels. */
    private static final int SMALL = 1000;

    /** Below this longer side a picture shows little more than a code. */
    private static final int TINY = 700;
    /** Modules along a side of the smallest code. */
    private static final int LEAST_SIDE = 21;

    /** A decoded code, or one that is there and would not be decoded: then the payload is empty. */
    record Code(String payload, Quad corners) {
        Reading.QrCode on(Flatten flatten) {
            Box box = corners.map(flatten::flat).box(flatten.width(), flatten.height());
            return new Reading.QrCode(payload, box);
        }
    }

    /**
     * At most one code: these documents carry one.
     *
     * @param middle the same page, at about 1600 pixels
     */
    List<Code> find(Picture page, Picture middle) {
        Optional<Code> plain = plain(middle, (double) page.width() / middle.width());
        if (plain.isPresent()) {
            return List.of(plain.get());
        }
        boolean small = Math.max(middle.width(), middle.height()) < SMALL;
        Picture whole = small ? middle.longSide(2 * SMALL) : middle;
        double scale = (double) page.width() / whole.width();
        List<FinderCentres.Three> threes = threes(whole, scale, new Point(0, 0));
        if (threes.isEmpty() && page.height() > SHEET * page.width()) {
            threes = lowerLeft(page);
        }
        List<FinderCentres.Three> best = threes.subList(0, Math.min(3, threes.size()));
        for (FinderCentres.Three three : best) {
            Optional<Code> code = closer(page, three);
            if (code.isPresent()) {
                return List.of(code.get());
            }
        }
        if (Math.max(page.width(), page.height()) < TINY) {
            Optional<Code> other = otherSizes(page);
            if (other.isPresent()) {
                return List.of(other.get());
            }
        }
        return best.stream()
                .limit(1)
                .map(three -> new Code("", three.corners()))
                .toList();
    }

    /** The whole picture at other sizes, by both binarisers, and as a negative: for pictures of little more than a code. */
    private static Optional<Code> otherSizes(Picture page) {
        for (double by : new double[] {1, 0.5, 2, 0.7, 1.4, 0.35, 3}) {
            int width = (int) (page.width() * by);
            int height = (int) (page.height() * by);
            if (Math.min(width, height) < LEAST_SIDE) {
                continue;
            }
            Picture sized = page.scaled(width, height);
            LuminanceSource source = source(sized);
            for (Binarizer binarizer : List.of(
                    new GlobalHistogramBinarizer(source),
                    new HybridBinarizer(source),
                    new HybridBinarizer(source.invert()))) {
                Optional<Code> code = decode(binarizer)
                        .filter(result -> !result.getText().isEmpty())
                        .map(result -> new Code(result.getText(), corners(result.getResultPoints(), 1 / by)));
                if (code.isPresent()) {
                    return code;
                }
            }
        }
        return Optional.empty();
    }

    private static List<FinderCentres.Three> lowerLeft(Picture page) {
        Box quarter = new Box(0, page.height() * 6 / 10, page.width() / 2, page.height() * 19 / 20);
        Picture crop = page.crop(quarter);
        double by = Math.min(3, 1400.0 / Math.max(crop.width(), crop.height()));
        if (by < 1.15) {
            by = 1;
        }
        Picture larger = crop.scaled((int) (crop.width() * by), (int) (crop.height() * by));
        return threes(
                new Picture(larger.width(), larger.height(), Sharpen.of(larger)), 1 / by, new Point(0, quarter.top()));
    }

    private static List<FinderCentres.Three> threes(Picture picture, double scale, Point corner) {
        try {
            BitMatrix bits = new HybridBinarizer(source(picture)).getBlackMatrix();
            return FinderCentres.in(bits).stream()
                    .map(three -> three.scaled(scale).moved(corner))
                    .toList();
        } catch (NotFoundException e) {
            return List.of();
        }
    }

    private static Optional<Code> plain(Picture picture, double scale) {
        return decode(new HybridBinarizer(source(picture)))
                .filter(result -> !result.getText().isEmpty())
                .map(result -> new Code(result.getText(), corners(result.getResultPoints(), scale)));
    }

    private static Optional<Result> decode(Binarizer binarizer) {
        try {
            return Optional.of(new QRCodeReader().decode(new BinaryBitmap(binarizer), HARDER));
        } catch (NotFoundException | ChecksumException | FormatException e) {
            return Optional.empty();
        }
    }

    /** From the three centres that ZXing reports: lower left, upper left, upper right. */
    private static Quad corners(ResultPoint[] points, double scale) {
        Point lowerLeft = new Point(points[0].getX(), points[0].getY()).times(scale);
        Point upperLeft = new Point(points[1].getX(), points[1].getY()).times(scale);
        Point upperRight = new Point(points[2].getX(), points[2].getY()).times(scale);
        double side = upperRight.minus(upperLeft).length();
        return new FinderCentres.Three(upperLeft, upperRight, lowerLeft, side / 26, 0).corners();
    }

    /** The located code alone, enlarged and turned straight, by both binarisers, then cell by cell. */
    private static Optional<Code> closer(Picture page, FinderCentres.Three three) {
        Quad corners = three.corners();
        Quad wide = corners.grown(corners.width() * 0.15, corners.height() * 0.15);
        for (int modulePixels : new int[] {5, 8}) {
            int side = (int) (three.dimension() * 1.3 * modulePixels);
            Picture crop = page.cut(wide, side, side);
            Picture sharp = new Picture(side, side, Sharpen.of(crop));
            for (Picture tried : List.of(crop, sharp)) {
                for (Binarizer binarizer :
                        List.of(new HybridBinarizer(source(tried)), new GlobalHistogramBinarizer(source(tried)))) {
                    Optional<Result> result = decode(binarizer);
                    if (result.isPresent() && !result.get().getText().isEmpty()) {
                        return Optional.of(new Code(result.get().getText(), corners));
                    }
                }
            }
        }
        return SampleCode.payload(page, three).map(payload -> new Code(payload, corners));
    }

    private static LuminanceSource source(Picture picture) {
        return new RGBLuminanceSource(picture.width(), picture.height(), picture.rgb());
    }
}
