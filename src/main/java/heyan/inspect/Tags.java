package heyan.inspect;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.png.PngDirectory;
import com.drew.metadata.xmp.XmpDirectory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;

/**
 * What a picture says of itself.
 *
 * @param orientation Exif orientation, 1 to 8; 1 when not said
 * @param camera whether it names the camera that took it
 * @param software all programs it names, in lower case; empty when none
 */
record Tags(int orientation, boolean camera, String software) {
    static final Tags NONE = new Tags(1, false, "");

    /** Tags that cannot be read are as good as none: stripping them is everyday, and the pixels decide. */
    static Tags of(byte[] bytes) {
        try {
            return of(ImageMetadataReader.readMetadata(new ByteArrayInputStream(bytes)));
        } catch (ImageProcessingException | IOException e) {
            return NONE;
        }
    }

    private static Tags of(Metadata metadata) {
        Directory exif = metadata.getFirstDirectoryOfType(ExifIFD0Directory.class);
        Integer turn = exif == null ? null : exif.getInteger(ExifDirectoryBase.TAG_ORIENTATION);
        boolean camera = exif != null
                && (exif.containsTag(ExifDirectoryBase.TAG_MAKE) || exif.containsTag(ExifDirectoryBase.TAG_MODEL));
        return new Tags(turn == null || turn < 1 || turn > 8 ? 1 : turn, camera, software(metadata, exif));
    }

    private static String software(Metadata metadata, @org.jspecify.annotations.Nullable Directory exif) {
        StringBuilder all = new StringBuilder();
        if (exif != null) {
            add(all, exif.getString(ExifDirectoryBase.TAG_SOFTWARE));
        }
        for (XmpDirectory xmp : metadata.getDirectoriesOfType(XmpDirectory.class)) {
            xmp.getXmpProperties().forEach((path, value) -> {
                if (path.endsWith("CreatorTool") || path.endsWith("softwareAgent")) {
                    add(all, value);
                }
            });
        }
        for (PngDirectory text : metadata.getDirectoriesOfType(PngDirectory.class)) {
            Object pairs = text.getObject(PngDirectory.TAG_TEXTUAL_DATA);
            add(
                    all,
                    Optional.ofNullable(pairs)
                            .map(Object::toString)
                            .filter(t -> t.startsWith("[Software"))
                            .orElse(null));
        }
        return all.toString().toLowerCase(Locale.ROOT).strip();
    }

    private static void add(StringBuilder all, @org.jspecify.annotations.Nullable String value) {
        if (value != null) {
            all.append(value).append(' ');
        }
    }
}
