package heyan.inspect;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Signals from a file's tags and structure. */
final class FileSignals {
    /** Programs that people change pictures with, as they sign their files. */
    private static final List<String> EDITORS = List.of(
            "photoshop",
            "gimp",
            "meitu",
            "美图",
            "xiuxiu",
            "醒图",
            "snapseed",
            "picsart",
            "pixelmator",
            "affinity",
            "paint.net",
            "canva",
            "illustrator",
            "coreldraw",
            "corel paint",
            "lightroom",
            "faceapp",
            "photopea",
            "pixlr",
            "photodirector",
            "acdsee",
            "光影魔术手",
            "picosmos",
            "inkscape",
            "krita");

    /** Short side, long side. Sizes that are also film and picture sizes (9:16) are left out: they would accuse many. */
    private static final Set<Long> SCREENS = screens(
            "720x1440 720x1520 720x1544 720x1560 720x1600 720x1604 720x1612 720x1640 750x1334 828x1792 1080x2040 "
                    + "1080x2160 1080x2220 1080x2240 1080x2244 1080x2248 1080x2256 1080x2280 1080x2310 1080x2312 "
                    + "1080x2316 1080x2340 1080x2376 1080x2388 1080x2392 1080x2400 1080x2408 1080x2412 1080x2460 "
                    + "1080x2520 1084x2412 1116x2480 1125x2436 1152x2376 1156x2510 1170x2532 1176x2400 1179x2556 "
                    + "1200x2640 1200x2652 1200x2664 1200x2670 1206x2622 1212x2616 1216x2640 1216x2688 1220x2656 "
                    + "1220x2700 1220x2712 1224x2700 1228x2700 1236x2676 1240x2772 1242x2208 1242x2688 1256x2760 "
                    + "1256x2808 1260x2736 1260x2800 1260x2844 1264x2780 1268x2756 1272x2772 1280x2800 1284x2778 "
                    + "1290x2796 1312x2848 1316x2832 1320x2848 1320x2868 1344x2772 1344x2992 1368x3192 1440x2880 "
                    + "1440x2960 1440x3040 1440x3088 1440x3120 1440x3168 1440x3200 1440x3216");

    private FileSignals() {}

    static List<Signal> of(FileType type, Tags tags, List<Page> pages, int trailingBytes) {
        List<Signal> signals = new ArrayList<>();
        if (trailingBytes > 0) {
            signals.add(new Signal("IMG_TRAILING_BYTES", 0, trailingBytes, 1));
        }
        if (EDITORS.stream().anyMatch(tags.software()::contains)) {
            signals.add(new Signal("IMG_EDITED", 0, 1, 1));
        }
        boolean picture = type == FileType.JPEG || type == FileType.PNG || type == FileType.WEBP;
        if (picture && !tags.camera() && isScreen(pages.get(0))) {
            signals.add(new Signal("IMG_SCREENSHOT", 0, 1, 1));
        }
        return signals;
    }

    private static boolean isScreen(Page page) {
        int width = page.pixels().getWidth();
        int height = page.pixels().getHeight();
        return SCREENS.contains(key(Math.min(width, height), Math.max(width, height)));
    }

    private static Set<Long> screens(String list) {
        Set<Long> keys = new java.util.HashSet<>();
        for (String size : list.split(" ", -1)) {
            String[] sides = size.split("x", -1);
            keys.add(key(Integer.parseInt(sides[0]), Integer.parseInt(sides[1])));
        }
        return Set.copyOf(keys);
    }

    private static long key(int shortSide, int longSide) {
        return ((long) shortSide << 32) | longSide;
    }
}
