package heyan.review;

import heyan.claim.DocumentKind;
import heyan.review.access.Act;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Pages as pictures, for logged-in people only, never kept by the browser. */
@Controller
class PictureController {
    private final Cases cases;
    private final PagePictures pictures;

    PictureController(Cases cases, PagePictures pictures) {
        this.cases = cases;
        this.pictures = pictures;
    }

    @Guarded(act = Act.PICTURES)
    @GetMapping(CaseController.PATH + "/document/{slot}/page/{page:[0-9]{1,3}}.jpg")
    ResponseEntity<byte[]> page(
            @ModelAttribute CasePath path, @PathVariable("slot") String slot, @PathVariable("page") int page) {
        byte[] jpeg = cases.find(path.claim())
                .flatMap(file -> DocumentKind.of(slot).flatMap(file::exhibit))
                .flatMap(CaseFile.Exhibit::sha256)
                .flatMap(sha256 -> pictures.jpeg(sha256, page))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_JPEG)
                .cacheControl(CacheControl.noStore().cachePrivate())
                .body(jpeg);
    }
}
