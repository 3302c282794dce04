package heyan.worker;

import heyan.intake.StoreFailure;
import heyan.intake.SubmitClaim;
import heyan.programme.Programme;
import heyan.programme.Programmes;
import heyan.worker.Outgoing.Made;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Hands an application in, once: its manifest is written down before it is sent, so that a second click, a crash or a store
 * that is away ends in the same claim.
 */
@Component
public class SendFiling {
    private static final Logger LOG = LoggerFactory.getLogger(SendFiling.class);
    /** By then the request that made it is over. */
    private static final Duration GRACE = Duration.ofSeconds(30);

    private final Filings filings;
    private final Pictures pictures;
    private final Consents consents;
    private final Outgoing outgoing;
    private final Programmes programmes;
    private final SubmitClaim submit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SendFiling(
            Filings filings,
            Pictures pictures,
            Consents consents,
            Outgoing outgoing,
            Programmes programmes,
            SubmitClaim submit,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.filings = filings;
        this.pictures = pictures;
        this.consents = consents;
        this.outgoing = outgoing;
        this.programmes = programmes;
        this.submit = submit;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /**
     * Hands it in as it was seen, with both consents.
     *
     * @return false when it was changed in another window meanwhile; nothing was handed in then
     */
    boolean send(Filing filing) {
        Programme programme = programmes.current(filing.programme());
        boolean made = Boolean.TRUE.equals(transaction.execute(status -> make(filing, programme)));
        Optional<Filing> now = filings.find(filing.owner(), filing.programme(), filing.application());
        if (!made && now.filter(Filing::open).isPresent()) {
            return false;
        }
        resume(filing);
        return true;
    }

    private boolean make(Filing filing, Programme programme) {
        if (!filings.close(filing)) {
            return false;
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        for (Consent consent : Consent.values()) {
            consents.give(filing, consent, now);
        }
        byte[] manifest = WriteManifest.write(
                filing,
                pictures.newest(filing),
                Slot.asked(programme),
                now.atZone(clock.getZone()).toOffsetDateTime());
        outgoing.make(filing, manifest, now);
        return true;
    }

    /** Sends on what was made and is no claim yet. */
    void resume(Filing filing) {
        outgoing.of(filing).stream().filter(made -> made.claim().isEmpty()).forEach(this::hand);
    }

    /** Sends on what an ended process or a store that was away left behind. */
    public void sendAll() {
        outgoing.unsent(clock.instant().minus(GRACE)).forEach(this::hand);
    }

    private void hand(Made made) {
        try {
            submit.submit(made.programme(), made.application(), made.manifest())
                    .fold(
                            taken -> {
                                outgoing.became(made, taken.claim());
                                LOG.info("{} worker.submitted", taken.claim());
                                return true;
                            },
                            refused -> {
                                LOG.error(
                                        "{} worker.refused: {}",
                                        made.application(),
                                        refused.faults().size());
                                return false;
                            },
                            overtaken -> false);
        } catch (StoreFailure away) {
            LOG.warn("{} worker.waits for the store: {}", made.application(), away.getMessage());
        }
    }
}
