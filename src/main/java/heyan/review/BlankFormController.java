package heyan.review;

import heyan.extract.FormLabelsFound;
import heyan.extract.FormWords;
import heyan.inspect.InspectSettings;
import heyan.review.access.Area;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Tries a blank application form before its round opens 试读空白申请表. The file is read and not kept. */
@Controller
class BlankFormController {
    private static final String PATH = "/review/projects/form";
    private static final String PAGE = "review/blankform";

    private final ReadInTime reader;
    private final InspectSettings limits;

    BlankFormController(ReadInTime reader, InspectSettings limits) {
        this.reader = reader;
        this.limits = limits;
    }

    @Guarded(area = Area.PROJECTS_ADD)
    @GetMapping(PATH)
    String page(Model model) {
        model.addAttribute("megabytes", limits.maxBytes() / 1_000_000);
        return PAGE;
    }

    @Guarded(area = Area.PROJECTS_ADD)
    @PostMapping(PATH)
    String read(@RequestParam(name = "file", required = false) @Nullable MultipartFile file, Model model)
            throws IOException {
        if (file == null || file.isEmpty()) {
            model.addAttribute("fault", "reason.FILE_EMPTY");
        } else if (file.getSize() > limits.maxBytes()) {
            model.addAttribute("fault", "reason.IMAGE_TOO_LARGE");
        } else {
            reader.read(file.getBytes())
                    .ifPresentOrElse(
                            answer -> answer.fold(
                                    read -> model.addAttribute(
                                            "form", BlankForm.of(FormLabelsFound.of(read.reading(), FormWords.USUAL))),
                                    unusable -> model.addAttribute(
                                            "fault",
                                            "reason."
                                                    + unusable.defect().reason().name())),
                            () -> model.addAttribute("fault", "blankform.late"));
        }
        return page(model);
    }

    @Guarded(area = Area.PROJECTS_ADD)
    @PostMapping(PATH + "/labels")
    String write(@RequestParam MultiValueMap<String, String> sent, Model model) {
        model.addAttribute("form", BlankForm.of(sent));
        return page(model);
    }
}
