package heyan.inspect;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/** The closed list of what may be opened; told by content, never by a name. */
enum FileType {
    JPEG("image/jpeg", "com.twelvemonkeys.imageio.plugins.jpeg"),
    PNG("image/png", "com.sun.imageio"),
    TIFF("image/tiff", "com.twelvemonkeys.imageio.plugins.tiff"),
    BMP("image/bmp", "com.sun.imageio"),
    WEBP("image/webp", "com.twelvemonkeys.imageio.plugins.webp"),
    GIF("image/gif", "com.sun.imageio"),
    PDF("application/pdf", "");

    private final String mediaType;
    private final String readers;

    FileType(String mediaType, String readers) {
        this.mediaType = mediaType;
        this.readers = readers;
    }

    /** As Tika names it. */
    String mediaType() {
        return mediaType;
    }

    /** Package of the one ImageIO reader that is used: others on the class path would decide by chance. */
    String readers() {
        return readers;
    }

    /** Looks at the content; refuses what is not on the list. */
    static FileType of(byte[] bytes) throws IOException, Refusal {
        String found = MimeTypes.getDefaultMimeTypes()
                .detect(new ByteArrayInputStream(bytes), new Metadata())
                .getBaseType()
                .toString();
        for (FileType type : values()) {
            if (type.mediaType.equals(found)) {
                return type;
            }
        }
        throw refusal(found);
    }

    private static Refusal refusal(String found) {
        if (Arrays.asList("image/heic", "image/heif", "image/avif").contains(found) || found.startsWith("image/hei")) {
            return new Refusal(Defect.UNSUPPORTED_IMAGE, "HEIC: ask for JPEG (" + found + ")");
        }
        if (found.startsWith("image/")) {
            return new Refusal(Defect.UNSUPPORTED_IMAGE, "ask for JPEG (" + found + ")");
        }
        return new Refusal(Defect.WRONG_TYPE, found);
    }
}
