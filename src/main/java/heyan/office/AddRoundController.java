package heyan.office;

import heyan.programme.ProgrammeRefused;
import heyan.review.Account;
import heyan.review.Guarded;
import heyan.review.access.Area;
import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The programme file of a new round 添加. */
@Controller
class AddRoundController {
    /** A notice is a page of JSON, or a few of YAML. */
    private static final int MOST_BYTES = 1 << 20;

    private final AddRound add;

    AddRoundController(AddRound add) {
        this.add = add;
    }

    @Guarded(area = Area.PROJECTS_ADD)
    @PostMapping(ProjectsController.PATH)
    String add(
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file,
            @AuthenticationPrincipal Account account,
            RedirectAttributes flash)
            throws IOException {
        if (file == null) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        String name = name(Objects.requireNonNullElse(file.getOriginalFilename(), ""));
        if (name.isEmpty() || file.isEmpty() || file.getSize() > MOST_BYTES) {
            flash.addFlashAttribute("refused", "kind");
            return "redirect:" + ProjectsController.PATH;
        }
        try {
            add.add(name, file.getBytes(), account)
                    .ifPresentOrElse(
                            round -> flash.addFlashAttribute("added", round.id()),
                            () -> flash.addFlashAttribute("refused", "opened"));
        } catch (ProgrammeRefused refused) {
            flash.addFlashAttribute("faults", refused.faults());
        }
        return "redirect:" + ProjectsController.PATH;
    }

    /** As the inbox calls such files; empty for what is none. */
    private static String name(String given) {
        String lower = given.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".yaml") || lower.endsWith(".yml")) {
            return "programme.yaml";
        }
        return lower.endsWith(".json") ? "programme.json" : "";
    }
}
