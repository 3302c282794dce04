package heyan.review;

import heyan.inspect.InspectSettings;
import heyan.review.access.Act;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/** Records what the reviewer saw on the official site, in the reviewer's own browser, with a picture of it if there is one. */
@Controller
class ChsiController {
    /** How a PNG begins. */
    static final String PNG = "\u0089PNG";

    private final ChsiDesk desk;
    private final CompareScreenshot compare;
    private final InspectSettings limits;

    ChsiController(ChsiDesk desk, CompareScreenshot compare, InspectSettings limits) {
        this.desk = desk;
        this.compare = compare;
        this.limits = limits;
    }

    @Guarded(act = Act.CHSI)
    @PostMapping(CaseController.PATH + "/chsi")
    String chsi(
            @ModelAttribute CasePath path,
            @RequestParam("result") String result,
            @RequestParam(name = "note", defaultValue = "") String note,
            @RequestParam(name = "screen", required = false) @Nullable MultipartFile screen,
            @AuthenticationPrincipal Account account)
            throws IOException {
        ChsiDesk.Result said = ChsiDesk.Result.of(result)
                .filter(one -> note.length() <= VerdictForm.LONGEST_NOTE)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
        Optional<Screenshot> shot = screen == null || screen.isEmpty()
                ? Optional.empty()
                : Optional.of(compare.compare(path.claim(), picture(screen)));
        desk.record(path.claim(), said, note.strip(), shot, account.getUsername());
        return "redirect:/review/" + path.claim() + "#chsi";
    }

    private byte[] picture(MultipartFile screen) throws IOException {
        if (screen.getSize() > limits.maxBytes()) {
            throw new ResponseStatusException(HttpStatus.PAYLOAD_TOO_LARGE);
        }
        byte[] bytes = screen.getBytes();
        String head = new String(bytes, 0, Math.min(bytes.length, 4), StandardCharsets.ISO_8859_1);
        if (!head.startsWith("\u00ff\u00d8\u00ff") && !head.equals(PNG)) {
            throw new ResponseStatusException(HttpStatus.UNSUPPORTED_MEDIA_TYPE);
        }
        return bytes;
    }
}
