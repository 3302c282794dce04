package heyan.review;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** Looks up what a claim was returned for before. */
@Component
class FindMended {
    private final Verdicts verdicts;
    private final Cases cases;

    FindMended(Verdicts verdicts, Cases cases) {
        this.verdicts = verdicts;
        this.cases = cases;
    }

    /** Empty for a claim that was never returned. */
    Optional<Mended> find(CaseFile now, boolean revealed) {
        return verdicts.lastReturn(now.claim().id())
                .flatMap(returned ->
                        cases.find(returned.claim()).map(before -> Mended.of(returned, before, now, revealed)));
    }
}
