package heyan.review;

import heyan.programme.Programmes;
import org.springframework.stereotype.Component;

/** The review chains of the rounds that were loaded. */
@Component
class Chains {
    private final Programmes programmes;

    Chains(Programmes programmes) {
        this.programmes = programmes;
    }

    /** The chain as the newest edition has it; the issuer alone when the round was never loaded. */
    Chain of(String programme) {
        return programmes.find(programme).map(Chain::of).orElse(Chain.ISSUER);
    }
}
