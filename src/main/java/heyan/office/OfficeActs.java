package heyan.office;

import heyan.claim.Happening;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the audit what was done here. */
@Component
class OfficeActs {
    private final ApplicationEventPublisher happenings;
    private final Clock clock;

    OfficeActs(ApplicationEventPublisher happenings, Clock clock) {
        this.happenings = happenings;
        this.clock = clock;
    }

    /** A list of claims was taken out, numbers in {@code full} or masked; must succeed before anything is written. */
    @Transactional
    public void exported(String round, String who, String filter, boolean full) {
        tell(round, "office.exported", who, Map.of("filter", filter, "full", full));
    }

    /** A list of claims was taken out with numbers in full, for this reason; must succeed before anything is written. */
    @Transactional
    public void archived(String round, String who, String filter, String why) {
        tell(round, "office.archived", who, Map.of("filter", filter, "why", why));
    }

    /** A file with numbers in full was taken out; must succeed before anything is written. */
    @Transactional
    public void fileTaken(String round, String who, long run, int lines) {
        tell(round, "office.payout_file_taken", who, Map.of("run", run, "lines", lines));
    }

    /** Within a transaction. */
    void tell(String about, String what, String who, Map<String, @Nullable Object> facts) {
        happenings.publishEvent(new Happening(about, what, who, clock.instant(), facts));
    }
}
