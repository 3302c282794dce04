package heyan.worker;

import heyan.review.WorkerDesk;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Appeals 申诉 against a return or refusal, and what was answered. */
@Controller
class AppealController {
    private static final String PATH = FormController.PATH + "/appeal";
    /** Of one worker in an hour; an appeal is a letter and no chat. */
    private static final int MOST = 20;

    private final MyFiling mine;
    private final MyReview review;
    private final Allowance allowance;

    AppealController(MyFiling mine, MyReview review, Allowance allowance) {
        this.mine = mine;
        this.review = review;
        this.allowance = allowance;
    }

    @GetMapping(PATH)
    String read(
            @AuthenticationPrincipal Worker worker,
            @PathVariable String programme,
            @PathVariable String application,
            Model model) {
        Filing filing = mine.of(worker, programme, application);
        boolean empty = review.thread(filing).isEmpty() && !review.mayAppeal(filing);
        return empty ? "redirect:" + filing.path() : page(worker, filing, "", "", model);
    }

    @PostMapping(PATH)
    String write(
            @AuthenticationPrincipal Worker worker,
            @PathVariable String programme,
            @PathVariable String application,
            @RequestParam(defaultValue = "") String words,
            HttpServletResponse response,
            Model model) {
        Filing filing = mine.of(worker, programme, application);
        String text = words.strip();
        String fault = fault(worker, filing, text);
        if (fault.isEmpty()) {
            return "redirect:" + filing.path() + "/appeal";
        }
        response.setStatus(
                fault.equals("late") ? HttpStatus.CONFLICT.value() : HttpStatus.UNPROCESSABLE_ENTITY.value());
        return page(worker, filing, fault, text, model);
    }

    /** The fault's code; empty when it was written down. */
    private String fault(Worker worker, Filing filing, String text) {
        if (text.isEmpty() || text.length() > WorkerDesk.LONGEST) {
            return "words";
        }
        if (!allowance.admits("appeal", worker.phone().digits(), MOST, Duration.ofHours(1))) {
            return "limited";
        }
        return review.appeal(filing, text) ? "" : "late";
    }

    private String page(Worker worker, Filing filing, String fault, String words, Model model) {
        model.addAttribute("worker", worker);
        model.addAttribute("filing", filing);
        model.addAttribute("title", mine.programme(filing).notice().title());
        model.addAttribute("thread", review.thread(filing));
        model.addAttribute("mayWrite", review.mayAppeal(filing));
        model.addAttribute("fault", fault);
        model.addAttribute("words", words);
        model.addAttribute("longest", WorkerDesk.LONGEST);
        return "worker/appeal";
    }
}
