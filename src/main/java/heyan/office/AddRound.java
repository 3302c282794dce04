package heyan.office;

import heyan.intake.TakeTickets;
import heyan.programme.Programme;
import heyan.programme.Programmes;
import heyan.review.Account;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts a programme file into force before its round opens 添加, as one that lies in the inbox would be, and tells the audit who did. */
@Component
class AddRound {
    private final Programmes programmes;
    private final TakeTickets tickets;
    private final OfficeActs acts;
    private final Clock clock;

    AddRound(Programmes programmes, TakeTickets tickets, OfficeActs acts, Clock clock) {
        this.programmes = programmes;
        this.tickets = tickets;
        this.acts = acts;
        this.clock = clock;
    }

    /**
     * The round that is in force now; none where it has opened, or says no day on which it opens: its rules are no single person's.
     *
     * @param file as in {@link Programmes#read}
     * @throws heyan.programme.ProgrammeRefused with every fault; nothing is stored then
     */
    @Transactional
    public Optional<Programme> add(String file, byte[] content, Account account) {
        Programme round = Programmes.read(file, content);
        Programme before = programmes.find(round.id()).orElse(round);
        if (!isAhead(round) || !isAhead(before)) {
            return Optional.empty();
        }
        boolean isNew = !programmes.isLoaded(round.id()) || !before.version().equals(round.version());
        programmes.load(file, content);
        if (isNew) {
            tickets.take(round.id());
            acts.tell(
                    round.id(),
                    "office.round_added",
                    account.getUsername(),
                    Map.of("sha256", round.version(), "edition", round.notice().edition()));
        }
        return Optional.of(round);
    }

    private boolean isAhead(Programme round) {
        return round.window()
                .filter(window -> !window.hasOpened(clock.instant()))
                .isPresent();
    }
}
