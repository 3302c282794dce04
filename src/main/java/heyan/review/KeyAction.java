package heyan.review;

import java.util.Locale;

/** What a single key does on the console's pages. Digits name documents, the space bar confirms, and {@code ?} explains. */
enum KeyAction {
    NEXT("j"),
    PREVIOUS("k"),
    TAKE("n"),
    UNDO("z"),
    ZOOM_IN("+"),
    ZOOM_OUT("-"),
    FIT("0"),
    ROTATE("r"),
    BOXES("h"),
    FULL("f"),
    CONTRAST("c"),
    TWO_UP("d"),
    QR("q"),
    LIST("g"),
    EDIT("e"),
    BESIDE("l"),
    LOUPE("m");

    private final String usual;

    KeyAction(String usual) {
        this.usual = usual;
    }

    /** The key unless the person chose another. */
    String usual() {
        return usual;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
