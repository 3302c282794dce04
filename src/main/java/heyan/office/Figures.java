package heyan.office;

import heyan.claim.ReasonCode;
import heyan.dispatch.Progress;
import heyan.programme.PlaceBoard;
import heyan.programme.Procedure;
import heyan.programme.Programme;
import heyan.programme.Window;
import heyan.review.Account;
import heyan.review.Days;
import heyan.review.ReviewFigures;
import heyan.review.ReviewFigures.Ages;
import heyan.review.ReviewFigures.Day;
import heyan.review.ReviewFigures.Funnel;
import heyan.review.ReviewFigures.Of;
import heyan.review.ReviewerFigures;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The figures of a round 运营工作台, each asked for by itself. */
@Component
class Figures {
    private static final int DAYS = 30;
    private static final int WEEK = 7;
    private static final int REASONS = 10;

    private final ReviewFigures review;
    private final ReviewerFigures reviewers;
    private final Payouts payouts;
    private final Publications publications;
    private final Progress progress;
    private final PlaceBoard board;
    private final Clock clock;

    Figures(
            ReviewFigures review,
            ReviewerFigures reviewers,
            Payouts payouts,
            Publications publications,
            Progress progress,
            PlaceBoard board,
            Clock clock) {
        this.review = review;
        this.reviewers = reviewers;
        this.payouts = payouts;
        this.publications = publications;
        this.progress = progress;
        this.board = board;
        this.clock = clock;
    }

    /** A stage on the way of a claim, by its code. */
    record Stage(String code, long claims) {}

    /**
     * From submission to payout. Claims whose union is not known yet, because nobody has read them, are counted for those who
     * see the claims of every union only.
     */
    List<Stage> funnel(String round, Account account) {
        List<Stage> stages = new ArrayList<>();
        if (account.getUnion().isEmpty()) {
            Progress.Counts counts = progress.of(round);
            stages.add(new Stage("submitted", counts.taken()));
            stages.add(new Stage("read", counts.read()));
        }
        Funnel funnel = review.funnel(new Of(account, round));
        stages.add(new Stage("machine", funnel.machine()));
        stages.add(new Stage("people", funnel.decided() - funnel.machine()));
        stages.add(new Stage("approved", funnel.approved()));
        stages.add(new Stage(
                "published",
                publications
                        .shownUntil(round)
                        .map(until -> payouts.approvedBefore(round, until, account))
                        .orElse(0L)));
        stages.add(new Stage(
                "paid",
                payouts.paidByUnion(round, account).values().stream()
                        .mapToLong(Long::longValue)
                        .sum()));
        return List.copyOf(stages);
    }

    Ages ages(@Nullable String round, Account account) {
        return review.ages(new Of(account, round), Days.today(clock));
    }

    /** What waits at the person's own level past its time to serve; empty where none is set. */
    Optional<Long> late(Account account) {
        return review.late(account, clock.instant());
    }

    /** The last thirty days. */
    List<Day> straightThrough(@Nullable String round, Account account) {
        return review.straightThrough(new Of(account, round), Days.today(clock).minusDays(DAYS));
    }

    Map<ReasonCode, Long> reasons(@Nullable String round, Account account) {
        return review.topReasons(new Of(account, round), Days.today(clock).minusDays(DAYS), REASONS);
    }

    /** For one round; over all rounds, without a deadline, when null. */
    Forecast forecast(@Nullable Programme round, Account account) {
        String id = round == null ? null : round.id();
        LocalDate today = Days.today(clock);
        return new Forecast(
                review.ages(new Of(account, id), today).open(),
                reviewers.settled(new Of(account, id), today.minusDays(WEEK - 1L)),
                today,
                round == null ? Optional.empty() : deadline(round));
    }

    /** Places by union 名额, as far as any were asked for. */
    List<PlaceBoard.Pool> pools(String round) {
        return board.pools(round);
    }

    /** The last day inside the last window of review; of submission where the notice sets none for the review. */
    static Optional<LocalDate> deadline(Programme round) {
        return round.procedure().windows().stream()
                .map(Procedure.ReviewWindow::window)
                .map(Window::closes)
                .max(Comparator.comparing(OffsetDateTime::toInstant))
                .or(() -> round.window().map(Window::closes))
                .map(closes -> Days.of(closes.toInstant().minusNanos(1)));
    }
}
