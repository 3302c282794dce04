package heyan.inspect;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;

/**
 * Where a file ends by its own account. Decoders fill what is missing with grey and say nothing, so a cut file is found
 * here, from its structure.
 */
final class EndOfFile {
    private static final int CUT = -1;
    private static final byte[] PDF_END = "%%EOF".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] PDF_OBJECT = " obj".getBytes(StandardCharsets.US_ASCII);

    private EndOfFile() {}

    /** Offset behind the last byte that belongs to the file (zero bytes and line ends after it included); -1 if cut. */
    static int find(FileType type, byte[] bytes) {
        int end = switch (type) {
            case JPEG -> jpegs(bytes);
            case PNG -> png(bytes);
            case GIF -> gif(bytes);
            case WEBP -> declared(bytes, 4, 8);
            case BMP -> bmp(bytes);
            case PDF -> pdf(bytes);
            case TIFF -> bytes.length;
        };
        return end < 0 || end > bytes.length ? CUT : padding(bytes, end);
    }

    private static int padding(byte[] bytes, int end) {
        int at = end;
        while (at < bytes.length && (bytes[at] == 0 || bytes[at] == '\r' || bytes[at] == '\n' || bytes[at] == ' ')) {
            at++;
        }
        return at;
    }

    /** Phones write further pictures (depth, previews) behind the first one, each a JPEG of its own. */
    private static int jpegs(byte[] bytes) {
        int end = jpeg(bytes, 0);
        while (end > 0) {
            int next = padding(bytes, end);
            int further = next + 2 < bytes.length && isJpeg(bytes, next) ? jpeg(bytes, next) : CUT;
            if (further < 0) {
                return end;
            }
            end = further;
        }
        return end;
    }

    private static boolean isJpeg(byte[] bytes, int at) {
        return bytes[at] == (byte) 0xFF && bytes[at + 1] == (byte) 0xD8 && bytes[at + 2] == (byte) 0xFF;
    }

    /** ITU-T T.81 annex B: segments with a length, scans that run up to the next marker, and EOI at the end. */
    private static int jpeg(byte[] bytes, int start) {
        int at = start + 2;
        while (at + 1 < bytes.length) {
            int marker = bytes[at + 1] & 0xFF;
            boolean none = bytes[at] != (byte) 0xFF || marker == 0 || marker == 0xFF;
            if (none) {
                at++;
            } else if (marker == 0xD9) {
                return at + 2;
            } else if (marker == 1 || (marker >= 0xD0 && marker <= 0xD8)) {
                at += 2;
            } else {
                if (at + 3 >= bytes.length) {
                    return CUT;
                }
                at += 2 + (((bytes[at + 2] & 0xFF) << 8) | (bytes[at + 3] & 0xFF));
            }
        }
        return CUT;
    }

    /** Every chunk up to IEND, with its checksum; a damaged ancillary chunk (time, text) does no harm. */
    private static int png(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        int at = 8;
        while (at + 12 <= bytes.length) {
            int length = in.getInt(at);
            if (length < 0 || length > bytes.length - at - 12) {
                return CUT;
            }
            boolean critical = (bytes[at + 4] & 0x20) == 0;
            CRC32 crc = new CRC32();
            crc.update(bytes, at + 4, length + 4);
            if (critical && (int) crc.getValue() != in.getInt(at + 8 + length)) {
                return CUT;
            }
            if (in.getInt(at + 4) == 0x49454E44) {
                return at + 12;
            }
            at += 12 + length;
        }
        return CUT;
    }

    /** GIF89a: screen, colour table, then extensions (21), pictures (2C) and the trailer (3B). */
    private static int gif(byte[] bytes) {
        int at = bytes.length < 13 ? bytes.length : 13 + colours(bytes[10]);
        while (at < bytes.length) {
            int kind = bytes[at] & 0xFF;
            if (kind == 0x3B) {
                return at + 1;
            } else if (kind == 0x21) {
                at = subBlocks(bytes, at + 2);
            } else if (kind == 0x2C && at + 9 < bytes.length) {
                at = subBlocks(bytes, at + 11 + colours(bytes[at + 9]));
            } else {
                return CUT;
            }
        }
        return CUT;
    }

    private static int colours(byte packed) {
        return (packed & 0x80) == 0 ? 0 : 3 << ((packed & 7) + 1);
    }

    private static int subBlocks(byte[] bytes, int start) {
        int at = start;
        while (at < bytes.length && bytes[at] != 0) {
            at += 1 + (bytes[at] & 0xFF);
        }
        return at + 1;
    }

    private static int declared(byte[] bytes, int at, int more) {
        int length = little(bytes, at);
        return length < 0 ? CUT : length + more;
    }

    private static int little(byte[] bytes, int at) {
        return at + 4 > bytes.length
                ? CUT
                : ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getInt(at);
    }

    /** The size in the header is often wrong; the pixels of an uncompressed one can be counted. */
    private static int bmp(byte[] bytes) {
        if (bytes.length < 54 || little(bytes, 14) < 40) {
            return bytes.length;
        }
        long bits = little(bytes, 28) & 0xFFFF;
        long row = (little(bytes, 18) * bits + 31) / 32 * 4;
        long end = little(bytes, 10) + row * Math.abs((long) little(bytes, 22));
        boolean compressed = little(bytes, 30) == 1 || little(bytes, 30) == 2;
        if (compressed) {
            return Math.max(little(bytes, 2), 54);
        }
        return end > bytes.length || end < 0 ? CUT : (int) end;
    }

    /** Objects behind the last end mark mean that a later part was cut off. */
    private static int pdf(byte[] bytes) {
        int mark = lastIndexOf(bytes, PDF_END, 0);
        if (mark < 0 || lastIndexOf(bytes, PDF_OBJECT, mark) >= 0) {
            return CUT;
        }
        return mark + PDF_END.length;
    }

    private static int lastIndexOf(byte[] bytes, byte[] what, int from) {
        for (int at = bytes.length - what.length; at >= from; at--) {
            if (bytes[at] == what[0] && Arrays.equals(bytes, at, at + what.length, what, 0, what.length)) {
                return at;
            }
        }
        return CUT;
    }
}
