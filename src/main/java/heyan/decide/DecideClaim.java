package heyan.decide;

import heyan.claim.ClaimId;
import heyan.claim.FormCodeKey;
import heyan.claim.Happening;
import heyan.claim.ReasonCode;
import heyan.decide.Decisions.Decided;
import heyan.programme.Lists;
import heyan.verify.CheckDossier;
import heyan.verify.Dossier;
import heyan.verify.GatherDossier;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The step: compares, judges and stores, once for each claim. */
@Component
public class DecideClaim {
    private static final Logger LOG = LoggerFactory.getLogger(DecideClaim.class);

    private final GatherDossier gather;
    private final Lists lists;
    private final Decisions decisions;
    private final ApplicationEventPublisher happenings;
    private final Clock clock;
    private final CheckDossier checks;

    DecideClaim(
            GatherDossier gather,
            Lists lists,
            Decisions decisions,
            ApplicationEventPublisher happenings,
            ObjectProvider<FormCodeKey> formCodes,
            Clock clock) {
        this.gather = gather;
        this.lists = lists;
        this.decisions = decisions;
        this.happenings = happenings;
        this.checks = new CheckDossier(Optional.ofNullable(formCodes.getIfAvailable()));
        this.clock = clock;
    }

    /** Decides a claim whose documents are read; a decided one stays as it is. */
    @Transactional
    public void decide(String claimId) {
        ClaimId id = ClaimId.parse(claimId);
        if (decisions.find(id).isPresent()) {
            return;
        }
        String lists = this.lists.versions(id.programme());
        Dossier dossier = gather.gather(id);
        long unions = dossier.unions().version();
        String listVersions = unions == 0 ? lists : lists + " unions=" + unions;
        Decision decision = Decide.decide(dossier, checks.check(dossier));
        Instant now = clock.instant();
        Decided decided = new Decided(
                id, decision, dossier.exhibits(), dossier.programme().version(), listVersions, now);
        if (decisions.store(decided)) {
            happenings.publishEvent(happening(decided));
            LOG.info("{} decided: {} {}", id, decision.outcome(), decision.reasons());
        }
    }

    private static Happening happening(Decided decided) {
        return new Happening(
                decided.claim().toString(),
                "decide.decided",
                Happening.MACHINE,
                decided.at(),
                Map.of(
                        "outcome", decided.decision().outcome().name(),
                        "reasons",
                                decided.decision().reasons().stream()
                                        .map(ReasonCode::name)
                                        .toList(),
                        "programme_version", decided.programmeVersion(),
                        "list_versions", decided.listVersions()));
    }
}
