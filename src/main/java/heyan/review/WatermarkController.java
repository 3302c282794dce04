package heyan.review;

import heyan.review.access.Area;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The watermark 水印 over pictures: who looks and when, one tile that the style repeats over each page. */
@Controller
class WatermarkController {
    private static final MediaType SVG = new MediaType("image", "svg+xml", StandardCharsets.UTF_8);
    private static final String TILE = """
            <svg xmlns="http://www.w3.org/2000/svg" width="300" height="190" viewBox="0 0 300 190">
            <g transform="rotate(-24 150 95)" font-family="sans-serif" font-size="15" text-anchor="middle" fill="#26303a"
             fill-opacity="0.2" stroke="#fff" stroke-opacity="0.2" stroke-width="0.5">
            <text x="150" y="90">%s</text><text x="150" y="110">%s</text></g></svg>
            """;

    private final Clock clock;

    WatermarkController(Clock clock) {
        this.clock = clock;
    }

    @Guarded(area = Area.QUEUE)
    @GetMapping("/review/watermark.svg")
    ResponseEntity<byte[]> tile(@AuthenticationPrincipal Account account) {
        Instant now = clock.instant();
        return ResponseEntity.ok()
                .contentType(SVG)
                .cacheControl(CacheControl.noStore().cachePrivate())
                .body(TILE.formatted(account.getUsername(), new Waits(now).at(now))
                        .getBytes(StandardCharsets.UTF_8));
    }
}
