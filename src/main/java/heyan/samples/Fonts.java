package heyan.samples;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
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
import java.util.concurrent.ConcurrentHashMap;

/** Fonts of one {@link Style}, loaded by file; the folder is {@code -Dheyan.fonts=…} or {@code .parts/fonts}. */
final class Fonts {
    /**
     * Where a face lives: file in the folder and name inside the collection.
     *
     * @param wide how much wider than cut it is set, as offices squeeze 字符缩放 text; 1 is as cut
     */
    record Place(String file, String name, double wide) {
        Place(String file, String name) {
            this(file, name, 1);
        }

        /** Whether commas, stops or colons stand in the middle of their square, as nobody on the mainland prints them. */
        boolean abroad() {
            return name.startsWith("TW-")
                    || name.contains(" TC ")
                    || name.contains(" JP ")
                    || name.contains(" HK ")
                    || name.endsWith(" HK")
                    || name.endsWith(" MBE")
                    || name.endsWith(" TW")
                    || name.endsWith(" TC");
        }
    }

    private static final FontRenderContext MEASURE = new FontRenderContext(null, true, true);
    private static final String PUNCTUATION = "，。、；：";

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

    private static final Map<Face, Place> UNSEEN = Map.of(
            Face.HEI, new Place("NotoSansCJK-Light.ttc", "Noto Sans CJK TC Light"),
            Face.HEI_BOLD, new Place("SmileySans-Oblique.ttf", "Smiley Sans Oblique"),
            Face.SONG, new Place("TW-Sung-98_1.ttf", "TW-Sung"),
            Face.SONG_BOLD, new Place("HanaMinA.ttf", "HanaMinA Regular"),
            Face.KAI, new Place("TW-Kai-98_1.ttf", "TW-Kai"),
            Face.HAND, new Place("setofont.ttf", "SetoFont"),
            Face.MONO, new Place("Lato-Medium.ttf", "Lato Medium"),
            Face.SEAL, new Place("HanaMinA.ttf", "HanaMinA Regular"),
            Face.REST, new Place("HanaMinA.ttf", "HanaMinA Regular"));

    private static final Map<Face, Place> BLIND = Map.of(
            Face.HEI, new Place("wqy-microhei.ttc", "WenQuanYi Micro Hei"),
            Face.HEI_BOLD, new Place("wqy-zenhei.ttc", "WenQuanYi Zen Hei Sharp"),
            Face.SONG, new Place("NotoSerifCJK-Medium.ttc", "Noto Serif CJK SC Medium"),
            Face.SONG_BOLD, new Place("LXGWWenKai-Bold.ttf", "LXGW WenKai Bold"),
            Face.KAI, new Place("LXGWWenKai-Bold.ttf", "LXGW WenKai Bold"),
            Face.HAND, new Place("ukai.ttc", "AR PL UKai HK"),
            Face.MONO, new Place("OCRBS.otf", "OCR B Sharp"),
            Face.SEAL, new Place("uming.ttc", "AR PL UMing HK"),
            Face.REST, new Place("NotoSerifCJK-Light.ttc", "Noto Serif CJK SC Light"));

    private static final Map<Face, Place> SEALED = Map.of(
            Face.HEI, new Place("NotoSansCJK-DemiLight.ttc", "Noto Sans CJK JP DemiLight"),
            Face.HEI_BOLD, new Place("NotoSansCJK-Bold.ttc", "Noto Sans CJK JP Bold"),
            Face.SONG, new Place("NotoSerifCJK-Light.ttc", "Noto Serif CJK JP Light"),
            Face.SONG_BOLD, new Place("NotoSerifCJK-SemiBold.ttc", "Noto Serif CJK JP SemiBold"),
            Face.KAI, new Place("ukai.ttc", "AR PL UKai TW"),
            Face.HAND, new Place("LXGWWenKaiMono-Light.ttf", "LXGW WenKai Mono Light"),
            Face.MONO, new Place("wqy-zenhei.ttc", "WenQuanYi Zen Hei Mono"),
            Face.SEAL, new Place("NotoSerifCJK-Medium.ttc", "Noto Serif CJK JP Medium"),
            Face.REST, new Place("wqy-zenhei.ttc", "WenQuanYi Zen Hei Mono"));

    private final Style style;
    private final Path folder;
    private final Map<Face, Place> places;
    private final Map<Face, Font> loaded = new EnumMap<>(Face.class);
    private final Map<Face, Map<Integer, Boolean>> blanks = new ConcurrentHashMap<>();

    Fonts(Style style, Path folder) {
        this.style = style;
        this.folder = folder;
        this.places = places(style);
        Map<String, Font[]> files = new java.util.HashMap<>();
        places.forEach((face, place) -> loaded.put(
                face, named(files.computeIfAbsent(place.file(), file -> open(folder.resolve(file))), place)));
    }

    static Map<Face, Place> places(Style style) {
        return switch (style.lender()) {
            case WORKING -> WORKING;
            case REPORT -> REPORT;
            case FRESH -> FRESH;
            case UNSEEN -> UNSEEN;
            case BLIND -> BLIND;
            case SEALED -> SEALED;
            case NOVEL -> NovelLooks.FACES;
            case WITHHELD -> WithheldLooks.FACES;
            case RESERVED -> ReservedLooks.FACES;
            case UNTOLD -> UntoldLooks.FACES;
            case HIDDEN -> HiddenLooks.FACES;
            case UNMET -> UnmetLooks.FACES;
            case LATENT -> LatentLooks.FACES;
            case UNSPOKEN -> UnspokenLooks.FACES;
            case UNSAID -> UnsaidLooks.FACES;
            default -> throw new IllegalArgumentException("it has what another style lends it");
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
        boolean abroad = place(face).abroad();
        text.codePoints().forEach(point -> {
            boolean other = (abroad && PUNCTUATION.indexOf(point) >= 0) || blank(face, point);
            Font font = wanted.canDisplay(point) && !other ? wanted : full;
            String one = Character.toString(point);
            if (!runs.isEmpty() && runs.get(runs.size() - 1).font().equals(font)) {
                one = runs.remove(runs.size() - 1).text() + one;
            }
            runs.add(new Run(font, one));
        });
        return runs;
    }

    record Run(Font font, String text) {}

    /** Whether the face claims to have one of these characters and draws nothing for it. */
    boolean blank(Face face, String text) {
        return text.codePoints().anyMatch(point -> blank(face, point));
    }

    private boolean blank(Face face, int point) {
        return Character.isIdeographic(point)
                && blanks.computeIfAbsent(face, any -> new ConcurrentHashMap<>())
                        .computeIfAbsent(point, any -> empty(font(face, 10), point));
    }

    private static boolean empty(Font font, int point) {
        return font.canDisplay(point)
                && font.createGlyphVector(MEASURE, Character.toString(point))
                        .getVisualBounds()
                        .isEmpty();
    }

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
                return place.wide() == 1 ? font : font.deriveFont(AffineTransform.getScaleInstance(place.wide(), 1));
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
