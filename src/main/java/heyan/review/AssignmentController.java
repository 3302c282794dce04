package heyan.review;

import heyan.review.access.Area;
import java.time.LocalDate;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The buttons of 自动分派 on the supervisor's page. */
@Controller
class AssignmentController {
    private static final String PAGE = "/review/supervisor";
    private static final String BACK = "redirect:" + PAGE + "#assignment";
    private static final int MOST = 500;

    private final Assignment assignment;

    AssignmentController(Assignment assignment) {
        this.assignment = assignment;
    }

    @Guarded(area = Area.WORK)
    @PostMapping(PAGE + "/limit")
    String limit(@RequestParam("most") int most, @AuthenticationPrincipal Account account) {
        refuseUnless(most >= 0 && most <= MOST);
        assignment.limit(account, most);
        return BACK;
    }

    @Guarded(area = Area.WORK)
    @PostMapping(PAGE + "/absence")
    String absent(
            @RequestParam("login") String login,
            @RequestParam("first") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate first,
            @RequestParam("last") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate last,
            @AuthenticationPrincipal Account account) {
        refuseUnless(!last.isBefore(first) && assignment.absent(account, login, first, last));
        return BACK;
    }

    @Guarded(area = Area.WORK)
    @PostMapping(PAGE + "/absence/end")
    String there(
            @RequestParam("login") String login,
            @RequestParam("first") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate first,
            @AuthenticationPrincipal Account account) {
        refuseUnless(assignment.there(account, login, first));
        return BACK;
    }

    private static void refuseUnless(boolean sound) {
        if (!sound) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
    }
}
