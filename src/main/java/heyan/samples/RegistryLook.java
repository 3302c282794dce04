package heyan.samples;

import java.time.LocalDate;
import java.util.function.Function;

/** What differs between generations besides their entries, in millimetres. */
record RegistryLook(
        int accent,
        Face title,
        Function<LocalDate, String> day,
        String untilLabel,
        double untilX,
        double untilRoom,
        double untilBelow,
        Square qr,
        double specimen,
        String dated) {
    static RegistryLook of(Style style) {
        return switch (style) {
            case WORKING ->
                new RegistryLook(
                        0x14786E,
                        Face.HEI_BOLD,
                        Wording::plainDay,
                        "验证有效期至：",
                        60,
                        25,
                        8,
                        new Square(24, 232, 28),
                        284,
                        "更新日期：");
            case REPORT ->
                new RegistryLook(
                        0x244C96,
                        Face.SONG_BOLD,
                        Wording::paddedDay,
                        "有效期至",
                        24,
                        36,
                        7,
                        new Square(24, 232, 28),
                        222,
                        "更新日期：");
            case FRESH ->
                new RegistryLook(
                        0x8A2432,
                        Face.HEI,
                        Wording::plainDay,
                        "验证期至",
                        24,
                        36,
                        7.4,
                        new Square(27, 229, 30),
                        288,
                        "更新日期：");
            case UNSEEN ->
                new RegistryLook(
                        0x3A6B35,
                        Face.SONG_BOLD,
                        Wording::paddedDay,
                        "在线验证有效期至：",
                        25.2,
                        33.6,
                        6.6,
                        new Square(25.2, 229, 24.2),
                        208,
                        "制表日期：");
            case BLIND ->
                new RegistryLook(
                        0x2A6A9A,
                        Face.HEI_BOLD,
                        Wording::plainDay,
                        "验证期至：",
                        92,
                        21,
                        22,
                        new Square(25, 196, 26),
                        272,
                        "更新日期：");
            case NOVEL -> NovelLooks.registry();
            case SEALED ->
                new RegistryLook(
                        0x4E5D6C,
                        Face.HEI_BOLD,
                        Wording::paddedDay,
                        "有效期至：",
                        58.5,
                        19,
                        7.2,
                        new Square(25.2, 229, 24),
                        196,
                        "更新日期：");
            case WITHHELD -> WithheldLooks.REGISTRY;
            default -> throw new IllegalArgumentException("its pages have an artist of their own");
        };
    }

    /** A square and its upper left corner. */
    record Square(double x, double y, double side) {}
}
