package heyan.review;

import heyan.review.access.Act;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** What was handed in as a picture of the official site 学信网, opened again: as it came, for whoever may see pictures. */
@Controller
class ScreenshotController {
    private static final String PATH = CaseController.PATH + "/chsi/{look:[0-9]{1,9}}";

    private final ChsiDesk desk;
    private final Screens screens;

    ScreenshotController(ChsiDesk desk, Screens screens) {
        this.desk = desk;
        this.screens = screens;
    }

    @Guarded(act = Act.PICTURES)
    @GetMapping(PATH)
    String page(@ModelAttribute CasePath path, @PathVariable("look") long look, Model model) {
        find(path, look);
        model.addAttribute("claim", path.claim());
        model.addAttribute("look", look);
        return "review/screenshot";
    }

    @Guarded(act = Act.PICTURES)
    @GetMapping(PATH + "/picture")
    ResponseEntity<byte[]> picture(@ModelAttribute CasePath path, @PathVariable("look") long look) {
        byte[] picture = screens.open(find(path, look).sha256());
        String head = new String(picture, 0, Math.min(picture.length, 4), StandardCharsets.ISO_8859_1);
        return ResponseEntity.ok()
                .contentType(head.equals(ChsiController.PNG) ? MediaType.IMAGE_PNG : MediaType.IMAGE_JPEG)
                .cacheControl(CacheControl.noStore().cachePrivate())
                .body(picture);
    }

    /** Of this claim and no other. */
    private Screenshot find(CasePath path, long look) {
        return desk.of(path.claim()).stream()
                .filter(one -> one.id() == look)
                .map(ChsiDesk.Look::screenshot)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
