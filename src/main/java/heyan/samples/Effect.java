package heyan.samples;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What can make a hard picture hard; each is drawn on its own share of them, whatever the style. */
enum Effect {
    /** The hand moved. */
    MOTION(0.5),
    SHADOW(0.6),
    GLARE(0.55),
    /** Folds of a paper. */
    CREASE(0.6),
    /** Turned by quarters without a word of it in the file. */
    TURNED(0.4),
    /** A screen photographed again: its grid beats with the camera's, with coloured fringes. */
    MOIRE(0.12),
    /** A thumb over a border or a corner. */
    FINGER(0.16),
    /** The words 仅供申领补助使用 over everything, as a privacy app adds them. */
    WATERMARK(0.16),
    /** A border of the document is outside the picture. */
    CUT_OFF(0.12),
    /** A screenshot of a phone's gallery around the photo. */
    GALLERY(0.12),
    /** JPEG quality 50 to 65. */
    STRONG_JPEG(0.35),
    /** Seal 公章 with next to no ink. */
    SEAL_FAINT(0.2),
    /** Seal stamped twice, a little beside itself. */
    SEAL_DOUBLED(0.15),
    /** Seal over print and handwriting instead of beside them. */
    SEAL_OVER_TEXT(0.25);

    private final double share;

    Effect(double share) {
        this.share = share;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Effects of one hard picture; a picture of a screen has no folds, a gallery turns its photos upright. */
    static Set<Effect> draw(boolean card, boolean form, Dice dice) {
        Set<Effect> drawn = EnumSet.noneOf(Effect.class);
        for (Effect effect : values()) {
            boolean chosen = dice.chance(effect.share);
            if (chosen && (form || effect.compareTo(SEAL_FAINT) < 0)) {
                drawn.add(effect);
            }
        }
        if (card || drawn.contains(MOIRE)) {
            drawn.remove(CREASE);
        }
        if (drawn.contains(GALLERY)) {
            drawn.remove(TURNED);
        }
        return drawn;
    }
}
