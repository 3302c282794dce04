package heyan.programme;

import heyan.claim.Sha256;
import heyan.programme.ImportReport.Fault;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.ObjIntConsumer;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * List files, row by row: CSV in UTF-8 (with or without BOM) or GB 18030, and XLSX. Which it is, the content decides.
 */
final class ListReader {
    /** Far above any list: 10,000,000 earlier payments of 100 bytes. */
    private static final long MOST_BYTES = 1L << 30;

    private static final Charset GB_18030 = Charset.forName("GB18030");
    private static final char BOM = '\uFEFF';

    /** Copies the stream into the file; answers its SHA-256. */
    String spool(InputStream content, Path file) throws IOException {
        MessageDigest digest = Sha256.digest();
        try (var out = Files.newOutputStream(file)) {
            InputStream in = new DigestInputStream(content, digest);
            byte[] buffer = new byte[1 << 16];
            long size = 0;
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                size += n;
                if (size > MOST_BYTES) {
                    throw new ListRefused("the file is larger than " + MOST_BYTES + " bytes");
                }
                out.write(buffer, 0, n);
            }
        }
        return Sha256.hex(digest);
    }

    /** Hands over every row that can be used, in the order of the file, and the fault of every other. */
    void read(Path file, ListKind kind, Consumer<ListRow> rows, FaultConsumer faults) {
        read(file, new TakeRow(kind, rows, faults));
    }

    /** Hands over the cells of every row. */
    void read(Path file, CellsConsumer take) {
        try {
            byte[] start = head(file);
            if (start.length == 0) {
                throw new ListRefused("the file is empty");
            }
            if (start.length == 4 && start[0] == 'P' && start[1] == 'K' && start[2] == 3 && start[3] == 4) {
                new XlsxRows(file).forEach(take);
            } else {
                csv(file, take);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(4);
        }
    }

    private static void csv(Path file, CellsConsumer take) throws IOException {
        Charset charset = fits(file, StandardCharsets.UTF_8) ? StandardCharsets.UTF_8 : GB_18030;
        var decoder = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setIgnoreEmptyLines(false)
                .setIgnoreSurroundingSpaces(true)
                .get();
        int row = 0;
        try (var in = new BufferedReader(new InputStreamReader(Files.newInputStream(file), decoder))) {
            in.mark(1);
            if (in.read() != BOM) {
                in.reset();
            }
            Iterator<CSVRecord> records = CSVParser.parse(in, format).iterator();
            while (records.hasNext()) {
                CSVRecord record = records.next();
                row++;
                take.accept(record.toList(), row);
            }
        } catch (UncheckedIOException e) {
            throw refused(e.getCause(), row + 1, e);
        } catch (CharacterCodingException | CSVException e) {
            throw refused(e, row + 1, e);
        }
        take.finish();
    }

    private static RuntimeException refused(@Nullable IOException cause, int row, Exception whole) {
        if (cause instanceof CharacterCodingException) {
            return new ListRefused("neither UTF-8 nor GB 18030", whole);
        }
        if (cause instanceof CSVException) {
            return new ListRefused("row " + row + " is not CSV: a quote is left open or closed too early");
        }
        return new UncheckedIOException(cause == null ? new IOException(whole) : cause);
    }

    private static boolean fits(Path file, Charset charset) throws IOException {
        var decoder = charset.newDecoder();
        ByteBuffer in = ByteBuffer.allocate(1 << 16);
        CharBuffer out = CharBuffer.allocate(1 << 16);
        try (var channel = Files.newByteChannel(file)) {
            boolean end = false;
            while (!end) {
                end = channel.read(in) < 0;
                in.flip();
                if (decoder.decode(in, out, end).isError()) {
                    return false;
                }
                in.compact();
                out.clear();
            }
            return true;
        }
    }

    /** Takes the fault of a row. */
    @FunctionalInterface
    interface FaultConsumer {
        void accept(int row, Fault fault);
    }

    /** Cells of one row of any file, with its number. */
    interface CellsConsumer extends ObjIntConsumer<List<String>> {
        /** The cells of a format that leaves out empty ones at the end of a row. */
        List<String> padded(List<String> cells);

        /** To be called after the last row. */
        void finish();
    }
}
