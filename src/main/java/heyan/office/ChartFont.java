package heyan.office;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.File;
import java.io.IOException;
import java.util.Arrays;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** The font of the charts: Noto Sans, the console's, loaded when the first chart is drawn. */
@Component
class ChartFont {
    private static final Logger LOG = LoggerFactory.getLogger(ChartFont.class);
    private static final String COLLECTION = "NotoSansCJK-Regular.ttc";
    private static final String NAME = "Noto Sans CJK SC";

    private final Supplier<Font> font;

    ChartFont(OfficeSettings settings) {
        File file = settings.fonts().resolve(COLLECTION).toFile();
        this.font = SingletonSupplier.of(() -> load(file));
    }

    /** In this size, in pixels. */
    Font regular(int size) {
        return font.get().deriveFont((float) size);
    }

    private static Font load(File file) {
        try {
            return Arrays.stream(Font.createFonts(file))
                    .filter(one -> one.getFontName(java.util.Locale.ENGLISH).startsWith(NAME))
                    .findFirst()
                    .orElseThrow(() -> new IOException("no " + NAME + " in " + COLLECTION));
        } catch (IOException | FontFormatException e) {
            LOG.warn("charts are drawn without {}: {}", NAME, e.getClass().getSimpleName());
            return new Font(Font.SANS_SERIF, Font.PLAIN, 1);
        }
    }
}
