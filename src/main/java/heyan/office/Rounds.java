package heyan.office;

import heyan.programme.Programme;
import heyan.programme.Programmes;
import heyan.programme.Window;
import heyan.review.Account;
import heyan.review.RoundClaims;
import heyan.review.RoundClaims.Totals;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** The rounds 补助项目 with their totals. */
@Component
class Rounds {
    private static final Totals NONE = new Totals(0, 0);

    private final Programmes programmes;
    private final RoundClaims claims;
    private final PayoutRuns runs;
    private final Clock clock;

    Rounds(Programmes programmes, RoundClaims claims, PayoutRuns runs, Clock clock) {
        this.programmes = programmes;
        this.claims = claims;
        this.runs = runs;
        this.clock = clock;
    }

    /** Whether claims are taken 启用. */
    enum State {
        OPEN,
        /** Opens later. */
        AHEAD,
        CLOSED;

        /** As messages name it. */
        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /**
     * One line.
     *
     * @param seq counts from 1 over all rounds that were asked for
     * @param lists payout lists 发放补助项目 made so far
     * @param created when its notice was loaded first
     */
    record Line(int seq, String id, String title, int lists, Totals totals, Instant created, State state) {}

    /** A round's id and name, for choosing one. */
    record Name(String id, String title) {}

    /** Rounds whose name or id holds this text, the one loaded last first. */
    List<Line> find(String name, Account account) {
        Map<String, Totals> totals = claims.totals(account);
        Map<String, Integer> lists = runs.counts();
        List<Line> lines = new ArrayList<>();
        all().filter(round ->
                        round.notice().title().contains(name) || round.id().contains(name))
                .forEach(round -> lines.add(new Line(
                        lines.size() + 1,
                        round.id(),
                        round.notice().title(),
                        lists.getOrDefault(round.id(), 0),
                        totals.getOrDefault(round.id(), NONE),
                        programmes.firstLoaded(round.id()).orElseThrow(),
                        state(round))));
        return List.copyOf(lines);
    }

    /** All rounds, by name. */
    List<Name> names() {
        return all().map(round -> new Name(round.id(), round.notice().title()))
                .sorted(Comparator.comparing(Name::title).thenComparing(Name::id))
                .toList();
    }

    /** The round as its notice is in force; answers 404 when it was never loaded. */
    Programme current(String id) {
        return programmes.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Stream<Programme> all() {
        return programmes.ids().stream().flatMap(id -> programmes.find(id).stream());
    }

    private State state(Programme round) {
        Instant now = clock.instant();
        if (round.window().filter(window -> window.hasClosed(now)).isPresent()) {
            return State.CLOSED;
        }
        return round.window()
                        .map(Window::opens)
                        .filter(opens -> !opens.toInstant().isAfter(now))
                        .isPresent()
                ? State.OPEN
                : State.AHEAD;
    }
}
