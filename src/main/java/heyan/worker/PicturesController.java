package heyan.worker;

import heyan.claim.DocumentKind;
import heyan.inspect.InspectSettings;
import heyan.intake.StoreFailure;
import heyan.programme.Programme;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/** The pictures: taken one by one, each answered by what is said of it. */
@Controller
class PicturesController {
    private static final String PATH = FormController.PATH + "/documents";

    private final MyFiling mine;
    private final Pictures pictures;
    private final FormCodes codes;
    private final TakePicture take;
    private final Allowance allowance;
    private final MyReview review;
    private final WorkerSettings settings;
    private final InspectSettings limits;
    private final Clock clock;

    PicturesController(
            MyFiling mine,
            Pictures pictures,
            FormCodes codes,
            TakePicture take,
            Allowance allowance,
            MyReview review,
            WorkerSettings settings,
            InspectSettings limits,
            Clock clock) {
        this.mine = mine;
        this.pictures = pictures;
        this.codes = codes;
        this.take = take;
        this.allowance = allowance;
        this.review = review;
        this.settings = settings;
        this.limits = limits;
        this.clock = clock;
    }

    @GetMapping(PATH)
    String documents(
            @AuthenticationPrincipal Worker worker,
            @PathVariable String programme,
            @PathVariable String application,
            Model model) {
        Filing filing = mine.of(worker, programme, application);
        if (!filing.open()) {
            return "redirect:" + filing.path();
        }
        return page(worker, filing, model);
    }

    /** One document's card again, while somebody looks at it. */
    @GetMapping(PATH + "/{slot}")
    String slot(
            @AuthenticationPrincipal Worker worker,
            @PathVariable String programme,
            @PathVariable String application,
            @PathVariable String slot,
            Model model) {
        Filing filing = mine.of(worker, programme, application);
        return card(filing, asked(filing, slot), model);
    }

    @PostMapping(PATH + "/{slot}")
    String upload(
            @AuthenticationPrincipal Worker worker,
            @PathVariable String programme,
            @PathVariable String application,
            @PathVariable String slot,
            @RequestParam MultipartFile file,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String part,
            HttpServletResponse response,
            Model model)
            throws IOException {
        Filing filing = mine.of(worker, programme, application);
        DocumentKind kind = asked(filing, slot);
        if (!filing.open()) {
            return "redirect:" + filing.path();
        }
        boolean mendable = review.mendable(filing).slots().contains(kind);
        if (!mendable) {
            response.setStatus(HttpStatus.CONFLICT.value());
        }
        String fault = mendable ? take(worker, filing, kind, file) : "accepted";
        if (!fault.isEmpty()) {
            model.addAttribute("fault", fault);
            model.addAttribute("faultySlot", kind);
        }
        return part != null ? card(filing, kind, model) : page(worker, filing, model);
    }

    /** The small picture of an upload. */
    @GetMapping(FormController.PATH + "/pictures/{id:[0-9]{1,18}}.jpg")
    ResponseEntity<byte[]> thumbnail(
            @AuthenticationPrincipal Worker worker,
            @PathVariable String programme,
            @PathVariable String application,
            @PathVariable long id) {
        byte[] jpeg = pictures.thumbnail(mine.of(worker, programme, application), id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_JPEG)
                .cacheControl(CacheControl.noStore().cachePrivate())
                .body(jpeg);
    }

    /** The fault's code; empty when the file was taken. */
    private String take(Worker worker, Filing filing, DocumentKind kind, MultipartFile file) throws IOException {
        if (file.getSize() > limits.maxBytes()) {
            return "large";
        }
        if (file.isEmpty()) {
            return "nofile";
        }
        if (!allowance.admits("picture", worker.phone().digits(), settings.picturesPerHour(), Duration.ofHours(1))) {
            return "limited";
        }
        try (InputStream content = file.getInputStream()) {
            take.take(filing, kind, content.readNBytes(limits.maxBytes()));
            return "";
        } catch (StoreFailure away) {
            return "store";
        }
    }

    private DocumentKind asked(Filing filing, String slot) {
        return DocumentKind.of(slot)
                .filter(Slot.asked(mine.programme(filing))::contains)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private String card(Filing filing, DocumentKind kind, Model model) {
        model.addAttribute("filing", filing);
        model.addAttribute("mendable", review.mendable(filing));
        model.addAttribute("slots", views(filing));
        model.addAttribute("shown", kind);
        return "worker/parts :: cards";
    }

    private String page(Worker worker, Filing filing, Model model) {
        model.addAttribute("worker", worker);
        model.addAttribute("filing", filing);
        model.addAttribute("title", mine.programme(filing).notice().title());
        model.addAttribute("mendable", review.mendable(filing));
        model.addAttribute("megabytes", limits.maxBytes() / 1_000_000);
        model.addAttribute("slots", views(filing));
        return "worker/documents";
    }

    private List<SlotView> views(Filing filing) {
        Programme programme = mine.programme(filing);
        return SlotView.all(
                programme, filing, pictures.newest(filing), codes, review.mendable(filing), clock.instant());
    }
}
