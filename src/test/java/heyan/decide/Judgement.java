package heyan.decide;

import heyan.decide.Decision.Judged;
import heyan.verify.CheckDossier;
import heyan.verify.Dossier;
import heyan.verify.Drawn;

/** How clauses judge a drawn claim. */
final class Judgement {
    private Judgement() {}

    static Decision of(Drawn drawn) {
        Dossier dossier = drawn.dossier();
        return Decide.decide(dossier, new CheckDossier().check(dossier));
    }

    /** {@code MET}, {@code NOT_MET} or {@code UNKNOWN}. */
    static String of(String rule, Drawn drawn) {
        return clause(rule, drawn).verdict();
    }

    static Judged clause(String rule, Drawn drawn) {
        return of(drawn).trace().stream()
                .filter(judged -> judged.rule().equals(rule))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the programme has no clause " + rule));
    }
}
