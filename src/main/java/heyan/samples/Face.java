package heyan.samples;

/** Role of a typeface 字体; each {@link Style} fills it with another font. */
enum Face {
    /** 黑体. */
    HEI,
    HEI_BOLD,
    /** 宋体. */
    SONG,
    SONG_BOLD,
    /** 楷体, printed. */
    KAI,
    /** Skeleton of handwriting 手写. */
    HAND,
    /** Even pitch, for numbers. */
    MONO,
    /** 宋体 as seals 公章 are cut in. */
    SEAL,
    /** Whatever another face lacks. */
    REST
}
