package heyan.decide;

import heyan.claim.ClaimId;
import heyan.claim.FormCodeKey;
import heyan.decide.CountSide.Judged;
import heyan.decide.Decisions.Decided;
import heyan.programme.Programme;
import heyan.programme.Programmes;
import heyan.verify.CheckDossier;
import heyan.verify.Dossier;
import heyan.verify.Finding;
import heyan.verify.GatherDossier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Runs a changed notice over the claims of a round that are decided already. Changes nothing. */
@Component
public class RehearseRound {
    private static final String USED = ".used_before";

    private final Decisions decisions;
    private final GatherDossier gather;
    private final Programmes programmes;
    private final CheckDossier checks;

    RehearseRound(
            Decisions decisions, GatherDossier gather, Programmes programmes, ObjectProvider<FormCodeKey> formCodes) {
        this.decisions = decisions;
        this.gather = gather;
        this.programmes = programmes;
        this.checks = new CheckDossier(Optional.ofNullable(formCodes.getIfAvailable()));
    }

    /**
     * Judges every decided claim twice: by the notice in force and by the changed one, from what its documents said when it
     * was decided and from the lists of now.
     *
     * @throws IllegalArgumentException when no such round was loaded
     */
    public Rehearsal rehearse(String round, Programme changed) {
        Programme inForce = programmes.current(round);
        List<Judged> now = new ArrayList<>();
        List<Judged> then = new ArrayList<>();
        int otherwise = 0;
        for (ClaimId id : decisions.latest(round)) {
            Decided decided = decisions.find(id).orElseThrow();
            Dossier dossier = gather.gather(id, inForce, decided.exhibits());
            Decision before = decide(dossier, decided);
            Decision after = decide(gather.gather(id, changed, decided.exhibits()), decided);
            otherwise += before.reasons().equals(decided.decision().reasons()) ? 0 : 1;
            now.add(new Judged(dossier.claim(), before.outcome(), before.reasons()));
            then.add(new Judged(dossier.claim(), after.outcome(), after.reasons()));
        }
        return new Rehearsal(
                round,
                now.size(),
                otherwise,
                new CountSide(inForce).count(now),
                new CountSide(changed).count(then),
                CountSide.changes(now, then));
    }

    /** Who used a document before stays as it was found: today's claims would accuse the first of its own copies. */
    private Decision decide(Dossier dossier, Decided decided) {
        Stream<Finding> used = decided.decision().findings().stream()
                .filter(finding -> finding.check().endsWith(USED));
        return Decide.decide(
                dossier, Stream.concat(checks.check(dossier).stream(), used).toList());
    }
}
