package heyan.samples;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Fonts of one {@link Style}, loaded by file; the folder is {@code -Dheyan.fonts=…} or {@code .parts/fonts}. */
final class Fonts {
    /** Where a face lives: file in the folder and name inside the collection. */
    record Place(String file, String name) {}

    private static final Map<Face, Place> WORKING = Map.of(
            Face.HEI, new Place("NotoSansCJK-Regular.ttc", "Noto Sans CJK SC"),
            Face.HEI_BOLD, new Place("NotoSansCJK-Bold.ttc", "Noto Sans CJK SC Bold"),
            Face.SONG, new Place("NotoSerifCJK-Regular.ttc", "Noto Serif CJK SC"),
            Face.SONG_BOLD, new Place("NotoSerifCJK-Bold.ttc", "Noto Serif CJK SC Bold"),
            Face.KAI, new Place("ukai.ttc", "AR PL UKai CN"),
            Face.HAND, new Place("ukai.ttc", "AR PL UKai CN"),
            Face.MONO, new Place("NotoSansCJK-Regular.ttc", "Noto Sans Mono CJK SC"),
            Face.SEAL, new Place("NotoSerifCJK-Bold.ttc", "Noto Serif CJK SC Bold"),
            Face.REST, new Place("NotoSerifCJK-Bold.ttc", "Noto Serif CJK SC Bold"));

    private static final Map<Face, Place> REPORT = Map.of(
            Face.HEI, new Place("wqy-zenhei.ttc", "WenQuanYi Zen Hei"),
            Face.HEI_BOLD, new Place("NotoSansCJK-Medium.ttc", "Noto Sans CJK SC Medium"),
            Face.SONG, new Place("uming.ttc", "AR PL UMing CN"),
            Face.SONG_BOLD, new Place("NotoSerifCJK-SemiBold.ttc", "Noto Serif CJK SC SemiBold"),
            Face.KAI, new Place("uming.ttc", "AR PL UMing CN"),
            Face.HAND, new Place("NotoSansCJK-Light.ttc", "Noto Sans CJK SC Light"),
            Face.MONO, new Place("wqy-microhei.ttc", "WenQuanYi Micro Hei Mono"),
            Face.SEAL, new Place("NotoSerifCJK-SemiBold.ttc", "Noto Serif CJK SC SemiBold"),
            Face.REST, new Place("NotoSerifCJK-SemiBold.ttc", "Noto Serif CJK SC SemiBold"));

    private static final Map<Face, Place> FRESH = Map.of(
            Face.HEI, new Place("DroidSansFallbackFull.ttf", "Droid Sans Fallback"),
            Face.HEI_BOLD, new Place("NotoSansCJK-Black.ttc", "Noto Sans CJK SC Black"),
            Face.SONG, new Place("BabelStoneHan.ttf", "BabelStone Han"),
            Face.SONG_BOLD, new Place("NotoSerifCJK-Black.ttc", "Noto Serif CJK SC Black"),
            Face.KAI, new Place("LXGWWenKai-Regular.ttf", "LXGW WenKai"),
            Face.HAND, new Place("LXGWWenKai-Light.ttf", "LXGW WenKai Light"),
            Face.MONO, new Place("OCRB.otf", "OCR B Regular"),
            Face.SEAL, new Place("BabelStoneHan.ttf", "BabelStone Han"),
            Face.REST, new Place("NotoSansCJK-DemiLight.ttc", "Noto Sans CJK SC DemiLight"));

    private final Style style;
    private final Path folder;
    private final Map<Face, Place> places;
    private final Map<Face, Font> loaded = new EnumMap<>(Face.class);

    Fonts(Style style, Path folder) {
        this.style = style;
        this.folder = folder;
        this.places = places(style);
        Map<String, Font[]> files = new java.util.HashMap<>();
        places.forEach((face, place) -> loaded.put(
                face, named(files.computeIfAbsent(place.file(), file -> open(folder.resolve(file))), place)));
    }

    static Map<Face, Place> places(Style style) {
        return switch (style) {
            case WORKING -> WORKING;
            case REPORT -> REPORT;
            case FRESH -> FRESH;
        };
    }

    Style style() {
        return style;
    }

    /** The folder that {@code -Dheyan.fonts} names, else {@code .parts/fonts}. */
    static Path defaultFolder() {
        return Path.of(System.getProperty("heyan.fonts", ".parts/fonts"));
    }

    Font font(Face face, double size) {
        return Objects.requireNonNull(loaded.get(face)).deriveFont((float) size);
    }

    /** Runs of the text, each with a font that has its characters; a rarer character falls back to a fuller font. */
    List<Run> runs(Face face, double size, String text) {
        List<Run> runs = new ArrayList<>();
        Font wanted = font(face, size);
        Font full = font(Face.REST, size);
        text.codePoints().forEach(point -> {
            Font font = wanted.canDisplay(point) ? wanted : full;
            String one = Character.toString(point);
            if (!runs.isEmpty() && runs.get(runs.size() - 1).font().equals(font)) {
                one = runs.remove(runs.size() - 1).text() + one;
            }
            runs.add(new Run(font, one));
        });
        return runs;
    }

    record Run(Font font, String text) {}

    boolean canDisplay(Face face, String text) {
        return font(face, 1).canDisplayUpTo(text) < 0;
    }

    Place place(Face face) {
        return Objects.requireNonNull(places.get(face));
    }

    Path file(Face face) {
        return folder.resolve(place(face).file());
    }

    private static Font named(Font[] fonts, Place place) {
        for (Font font : fonts) {
            if (font.getFontName(Locale.ROOT).equals(place.name())) {
                return font;
            }
        }
        throw new IllegalStateException("no font " + place.name() + " in " + place.file());
    }

    private static Font[] open(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new IllegalStateException("font file " + file.getFileName() + " is missing in the font folder "
                    + file.toAbsolutePath().getParent() + "; name another with -Dheyan.fonts=FOLDER");
        }
        try {
            return Font.createFonts(file.toFile());
        } catch (FontFormatException e) {
            throw new IllegalStateException("font file " + file + " cannot be used", e);
        } catch (IOException e) {
            throw new UncheckedIOException("font file " + file + " cannot be read", e);
        }
    }
}
