package heyan.review;

import heyan.review.access.Area;
import heyan.review.access.Role;
import java.time.LocalDate;
import java.util.Arrays;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The buttons of 自动分派: of a reviewer on the supervisor's page, of the system administrator on that of accounts. */
@Controller
class AssignmentController {
    private static final String OWN = "/review/supervisor";
    private static final String ALL = "/review/accounts";
    private static final String BACK = "#assignment";
    private static final int MOST = 500;

    private final Assignment assignment;

    AssignmentController(Assignment assignment) {
        this.assignment = assignment;
    }

    @Guarded(area = Area.STAFF)
    @PostMapping(ALL + "/limit")
    String limit(
            @RequestParam("role") String role,
            @RequestParam("union") String union,
            @RequestParam("most") int most,
            @AuthenticationPrincipal Account account) {
        refuseUnless(Arrays.stream(Role.values()).anyMatch(one -> one.code().equals(role)));
        refuseUnless(most >= 0 && most <= MOST && assignment.limit(account, Role.of(role), union, most));
        return "redirect:" + ALL + BACK;
    }

    @Guarded(area = Area.STAFF)
    @PostMapping(ALL + "/absence")
    String absent(
            @RequestParam("login") String login,
            @RequestParam("first") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate first,
            @RequestParam("last") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate last,
            @AuthenticationPrincipal Account account) {
        refuseUnless(!last.isBefore(first) && assignment.absent(account, login, first, last));
        return "redirect:" + ALL + BACK;
    }

    @Guarded(area = Area.STAFF)
    @PostMapping(ALL + "/absence/end")
    String there(
            @RequestParam("login") String login,
            @RequestParam("first") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate first,
            @AuthenticationPrincipal Account account) {
        refuseUnless(assignment.there(account, login, first));
        return "redirect:" + ALL + BACK;
    }

    @Guarded(area = Area.WORK)
    @PostMapping(OWN + "/absence")
    String away(
            @RequestParam("first") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate first,
            @RequestParam("last") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate last,
            @AuthenticationPrincipal Account account) {
        absent(account.getUsername(), first, last, account);
        return "redirect:" + OWN + BACK;
    }

    @Guarded(area = Area.WORK)
    @PostMapping(OWN + "/absence/end")
    String back(
            @RequestParam("first") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate first,
            @AuthenticationPrincipal Account account) {
        there(account.getUsername(), first, account);
        return "redirect:" + OWN + BACK;
    }

    private static void refuseUnless(boolean sound) {
        if (!sound) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
    }
}
