package heyan.inspect;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Limits for one file; checked before anything is decoded.
 *
 * @param maxBytes most bytes of a file
 * @param maxPixels most pixels of one page, from the header; a phone's usual picture has 12 million
 * @param maxSide most pixels along one side
 * @param maxPages most pages of a PDF or TIFF; a registration form 备案表 has 1
 * @param maxDocumentPixels most pixels of all pages together; 20 pages A4 at 200 dpi are 78 million
 * @param renderDpi resolution at which PDF pages are drawn; 10 pt print is then 28 pixels high
 * @param maxRenderPixels most pixels of one drawn PDF page; a larger one is drawn at fewer dpi. Scanner apps write one
 *     picture pixel as one point, so that such a page would be drawn three times larger than it was taken
 */
@ConfigurationProperties("heyan.inspect")
public record InspectSettings(
        @DefaultValue("20000000") int maxBytes,
        @DefaultValue("40000000") int maxPixels,
        @DefaultValue("20000") int maxSide,
        @DefaultValue("20") int maxPages,
        @DefaultValue("80000000") int maxDocumentPixels,
        @DefaultValue("200") int renderDpi,
        @DefaultValue("12000000") int maxRenderPixels) {
    public InspectSettings {
        if (maxBytes < 1 || maxPixels < 1 || maxSide < 1 || maxPages < 1 || maxDocumentPixels < 1) {
            throw new IllegalArgumentException("limits are positive");
        }
        if (renderDpi < 72 || renderDpi > 600 || maxRenderPixels < 1) {
            throw new IllegalArgumentException("pages are drawn at 72 to 600 dpi and at least one pixel large");
        }
    }

    /** The defaults named above. */
    public static InspectSettings defaults() {
        return new InspectSettings(20_000_000, 40_000_000, 20_000, 20, 80_000_000, 200, 12_000_000);
    }
}
