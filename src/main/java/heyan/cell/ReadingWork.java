package heyan.cell;

import heyan.inspect.InspectDocument;
import heyan.inspect.Inspection.Accepted;
import heyan.inspect.Signal;
import heyan.read.ReadPages;
import heyan.read.ReadSettings;
import heyan.read.UprightReading;
import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.DataBufferInt;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** The cell's real work: inspect, then read. */
final class ReadingWork implements CellWork {
    /** Print stays sharp at this quality, and a page of 4 million pixels takes about 600 kB. */
    private static final float QUALITY = 0.85f;

    private static final ColorModel COLOURS = new ComponentColorModel(
            ColorSpace.getInstance(ColorSpace.CS_sRGB), false, false, Transparency.OPAQUE, DataBuffer.TYPE_BYTE);

    private final InspectDocument inspect;
    private final ReadPages pages;

    private ReadingWork(CellOrders orders) throws IOException {
        inspect = new InspectDocument(orders.inspect());
        pages = new ReadPages(new ReadSettings(Path.of(orders.models()), orders.engine()));
    }

    /** Opens the engines and reads one drawn line, so that the first worker's file does not wait for class loading. */
    static CellWork open(CellOrders orders) throws IOException {
        ReadingWork work = new ReadingWork(orders);
        work.work(WarmUp.line());
        return work;
    }

    @Override
    public Examined work(byte[] bytes) {
        long before = cpuNanos();
        return inspect.inspect(bytes)
                .fold(
                        accepted -> read(accepted, before),
                        rejected -> Examined.of(
                                new CellAnswer.Unusable(rejected.defect(), rejected.detail()), cpuNanos() - before));
    }

    private Examined read(Accepted file, long before) {
        UprightReading reading = pages.read(file);
        List<byte[]> rasters = reading.pages().stream().map(ReadingWork::jpeg).toList();
        List<Long> hashes = reading.pages().stream().map(PageHash::of).toList();
        long cpu = cpuNanos() - before;
        var cost = new CellAnswer.Cost(cpu, reading.engineNanos());
        List<Signal> signals = new ArrayList<>(file.signals());
        signals.addAll(reading.signals());
        var answer = new CellAnswer.Read(file.mediaType(), signals, reading.reading(), hashes, cost);
        return new Examined(answer, rasters, cpu);
    }

    /** Of the whole process: engines may use threads of their own. */
    private static long cpuNanos() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    static byte[] jpeg(BufferedImage page) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var out = new ByteArrayOutputStream();
        try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
            writer.setOutput(stream);
            writer.write(null, new IIOImage(inBytes(page), null, null), how);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }

    /** The same pixels as the writer takes them, a byte for each colour: it copies rows where it would ask for each number. */
    private static BufferedImage inBytes(BufferedImage page) {
        int[] rgb = ((DataBufferInt) page.getRaster().getDataBuffer()).getData();
        byte[] bytes = new byte[rgb.length * 3];
        for (int i = 0; i < rgb.length; i++) {
            bytes[3 * i] = (byte) (rgb[i] >> 16);
            bytes[3 * i + 1] = (byte) (rgb[i] >> 8);
            bytes[3 * i + 2] = (byte) rgb[i];
        }
        int width = page.getWidth();
        WritableRaster raster = Raster.createInterleavedRaster(
                new DataBufferByte(bytes, bytes.length),
                width,
                page.getHeight(),
                3 * width,
                3,
                new int[] {0, 1, 2},
                null);
        return new BufferedImage(COLOURS, raster, false, null);
    }
}
