package heyan.audit;

import heyan.claim.Happening;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes down what was done, in the transaction that did it: what cannot be written down is not done. A happening
 * published outside a transaction is a mistake of its publisher and fails.
 */
@Component
class RecordHappening {
    private final Happenings happenings;

    RecordHappening(Happenings happenings) {
        this.happenings = happenings;
    }

    /** Throws what the database throws; the publisher's transaction then ends with it. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(Happening happening) {
        happenings.add(happening);
    }
}
