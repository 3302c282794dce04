package heyan.worker;

import heyan.programme.Programme;
import heyan.programme.Union;
import heyan.programme.UnionLevel;
import heyan.programme.Unions;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** The form: kept on the server at every change, checked when the worker goes on. */
@Controller
class FormController {
    static final String PATH = "/worker/claims/{programme}/{application}";

    private static final Set<UnionLevel> DISTRICTS = EnumSet.of(UnionLevel.DISTRICT, UnionLevel.INDUSTRY);

    private final MyFiling mine;
    private final Filings filings;
    private final Unions unions;
    private final MyReview review;
    private final Clock clock;

    FormController(MyFiling mine, Filings filings, Unions unions, MyReview review, Clock clock) {
        this.mine = mine;
        this.filings = filings;
        this.unions = unions;
        this.review = review;
        this.clock = clock;
    }

    @GetMapping(PATH + "/form")
    String form(
            @AuthenticationPrincipal Worker worker,
            @PathVariable String programme,
            @PathVariable String application,
            @RequestParam(required = false) @Nullable String checked,
            Model model) {
        Filing filing = mine.of(worker, programme, application);
        if (!filing.open()) {
            return "redirect:" + filing.path();
        }
        return page(worker, filing, checked == null ? Map.of() : faults(filing, filing.draft()), model);
    }

    @PostMapping(PATH + "/form")
    String save(
            @AuthenticationPrincipal Worker worker,
            @PathVariable String programme,
            @PathVariable String application,
            @RequestParam Map<String, String> typed,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String part,
            HttpServletResponse response,
            Model model) {
        Filing filing = mine.of(worker, programme, application);
        Set<FormField> open = review.mendable(filing).fields();
        Draft sent = Draft.of(typed);
        Draft draft = filing.draft().with(sent, open);
        if (filing.open() && changesOthers(filing, sent, open)) {
            response.setStatus(HttpStatus.CONFLICT.value());
            model.addAttribute("refused", true);
            return page(worker, filing, Map.of(), model);
        }
        if (!filing.open() || !filings.save(filing, draft)) {
            return "redirect:" + filing.path();
        }
        if (part != null) {
            return "worker/parts :: saved";
        }
        Map<FormField, String> faults = faults(filing, draft);
        if (faults.isEmpty()) {
            return "redirect:" + filing.path() + "/documents";
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        return page(worker, mine.of(worker, programme, application), faults, model);
    }

    /** Whether something is sent for a field that was not returned, and says something else there. */
    private static boolean changesOthers(Filing filing, Draft sent, Set<FormField> open) {
        return sent.typed().entrySet().stream()
                .anyMatch(field -> !open.contains(field.getKey())
                        && !field.getValue().equals(filing.draft().of(field.getKey())));
    }

    private Map<FormField, String> faults(Filing filing, Draft draft) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        return new CheckDraft(mine.programme(filing), today).faults(draft);
    }

    private String page(Worker worker, Filing filing, Map<FormField, String> faults, Model model) {
        Programme programme = mine.programme(filing);
        model.addAttribute("worker", worker);
        model.addAttribute("filing", filing);
        model.addAttribute("title", programme.notice().title());
        model.addAttribute("parts", FormField.Part.values());
        model.addAttribute("faults", faults);
        model.addAttribute("mendable", review.mendable(filing));
        model.addAttribute("levels", programme.eligibility().levels().names());
        model.addAttribute(
                "districts",
                unions.tree().all().stream()
                        .filter(union -> DISTRICTS.contains(union.level()))
                        .map(Union::name)
                        .toList());
        return "worker/form";
    }
}
