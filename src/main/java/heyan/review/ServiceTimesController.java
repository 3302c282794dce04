package heyan.review;

import heyan.review.access.Area;
import heyan.review.access.Level;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The form of the time to serve 办理时限, on the page of accounts; what is left empty is 0. */
@Controller
class ServiceTimesController {
    private static final String PAGE = "/review/accounts";

    private final ServiceTimes times;

    ServiceTimesController(ServiceTimes times) {
        this.times = times;
    }

    @Guarded(area = Area.STAFF)
    @PostMapping(PAGE + "/service-times")
    String set(
            @RequestParam(name = "unit", defaultValue = "0") int unit,
            @RequestParam(name = "district", defaultValue = "0") int district,
            @RequestParam(name = "city", defaultValue = "0") int city,
            @AuthenticationPrincipal Account account) {
        Map<Level, Integer> days = Map.of(Level.UNIT, unit, Level.DISTRICT, district, Level.CITY, city);
        boolean sound = days.values().stream().allMatch(number -> number >= 0 && number <= ServiceTimes.MOST);
        if (!sound || !times.set(account, days)) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        return "redirect:" + PAGE + "#service-times";
    }
}
