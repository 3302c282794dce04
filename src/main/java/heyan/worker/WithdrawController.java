package heyan.worker;

import heyan.review.WorkerDesk;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Withdraws 撤回 an application: first what it means, then a tick and a click. */
@Controller
class WithdrawController {
    private static final String PATH = FormController.PATH + "/withdraw";

    private final MyFiling mine;
    private final MyReview review;

    WithdrawController(MyFiling mine, MyReview review) {
        this.mine = mine;
        this.review = review;
    }

    @GetMapping(PATH)
    String ask(
            @AuthenticationPrincipal Worker worker,
            @PathVariable String programme,
            @PathVariable String application,
            Model model) {
        Filing filing = mine.of(worker, programme, application);
        return review.mayWithdraw(filing) ? page(worker, filing, "", "", model) : "redirect:" + filing.path();
    }

    @PostMapping(PATH)
    String withdraw(
            @AuthenticationPrincipal Worker worker,
            @PathVariable String programme,
            @PathVariable String application,
            @RequestParam(defaultValue = "") String why,
            @RequestParam(defaultValue = "false") boolean sure,
            HttpServletResponse response,
            Model model) {
        Filing filing = mine.of(worker, programme, application);
        String words = why.strip();
        String fault = words.isEmpty() || words.length() > WorkerDesk.LONGEST ? "why" : sure ? "" : "sure";
        if (fault.isEmpty() && !review.withdraw(filing, words)) {
            fault = "late";
        }
        if (fault.isEmpty()) {
            return "redirect:" + filing.path();
        }
        response.setStatus(
                fault.equals("late") ? HttpStatus.CONFLICT.value() : HttpStatus.UNPROCESSABLE_ENTITY.value());
        return page(worker, filing, fault, words, model);
    }

    private String page(Worker worker, Filing filing, String fault, String why, Model model) {
        model.addAttribute("worker", worker);
        model.addAttribute("filing", filing);
        model.addAttribute("title", mine.programme(filing).notice().title());
        model.addAttribute("fault", fault);
        model.addAttribute("why", why);
        model.addAttribute("longest", WorkerDesk.LONGEST);
        return "worker/withdraw";
    }
}
