package heyan.inspect;

import com.drew.imaging.jpeg.JpegProcessingException;
import com.drew.imaging.jpeg.JpegSegmentData;
import com.drew.imaging.jpeg.JpegSegmentReader;
import com.drew.imaging.jpeg.JpegSegmentType;
import com.drew.lang.SequentialByteArrayReader;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * How a JPEG was quantised.
 *
 * @param steps of the luminance's {@link LowFrequencies}, in their order
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Quantisation(int[] steps) {
    private static final List<JpegSegmentType> FRAMES =
            List.of(JpegSegmentType.SOF0, JpegSegmentType.SOF1, JpegSegmentType.SOF2);
    private static final int TABLE = 64;

    /** As the headers say (ITU-T T.81, B.2.2 and B.2.4.1); nothing for other than grey or three components of 8 bits. */
    static Optional<Quantisation> of(byte[] jpeg) {
        try {
            List<JpegSegmentType> types =
                    List.of(JpegSegmentType.DQT, JpegSegmentType.SOF0, JpegSegmentType.SOF1, JpegSegmentType.SOF2);
            JpegSegmentData segments = JpegSegmentReader.readSegments(new SequentialByteArrayReader(jpeg), types);
            return FRAMES.stream()
                    .map(segments::getSegment)
                    .filter(frame -> frame != null && frame.length > 8 && frame[0] == 8)
                    .filter(frame -> frame[5] == 1 || frame[5] == 3)
                    .findFirst()
                    .flatMap(frame -> table(segments, frame[8]));
        } catch (JpegProcessingException | IOException e) {
            return Optional.empty();
        }
    }

    private static Optional<Quantisation> table(JpegSegmentData segments, int number) {
        Optional<Quantisation> found = Optional.empty();
        for (byte[] tables : segments.getSegments(JpegSegmentType.DQT)) {
            for (int from = 0; from + TABLE < tables.length; from += TABLE + 1) {
                if (tables[from] >> 4 != 0) {
                    return Optional.empty();
                }
                if (tables[from] == number) {
                    found = steps(tables, from + 2);
                }
            }
        }
        return found;
    }

    private static Optional<Quantisation> steps(byte[] tables, int from) {
        int[] steps = new int[LowFrequencies.MODES];
        for (int mode = 0; mode < steps.length; mode++) {
            steps[mode] = tables[from + mode] & 255;
            if (steps[mode] == 0) {
                return Optional.empty();
            }
        }
        return Optional.of(new Quantisation(steps));
    }
}
