package heyan.office;

import heyan.review.Account;
import heyan.review.Days;
import heyan.review.ReviewFigures;
import heyan.review.ReviewFigures.Ages;
import heyan.review.ReviewFigures.Of;
import heyan.review.ReviewerFigures;
import heyan.review.Unanswered;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.HandlerMapping;

/** A reviewer's own figures at the head of the queue and of the supervisor's page. */
@ControllerAdvice(basePackages = {"heyan.office", "heyan.review"})
class HeadFigures {
    private static final int WEEK = 7;

    private final ReviewFigures figures;
    private final ReviewerFigures reviewers;
    private final Unanswered unanswered;
    private final Clock clock;

    HeadFigures(ReviewFigures figures, ReviewerFigures reviewers, Unanswered unanswered, Clock clock) {
        this.figures = figures;
        this.reviewers = reviewers;
        this.unanswered = unanswered;
        this.clock = clock;
    }

    /**
     * The figures.
     *
     * @param mine decided or passed on by this person today
     * @param open waiting at this person's level
     * @param appeals open ones that this person may answer
     * @param transfers open ones that wait for this person's consent; null for somebody who acts for no union
     * @param oldest days since the oldest of these was submitted; null when none waits
     */
    record Head(
            long mine,
            long open,
            long appeals,
            @Nullable Long transfers,
            @Nullable Long oldest,
            Forecast forecast) {}

    /** Null on every other page and for those who review nothing. */
    @ModelAttribute("head")
    @Nullable
    Head head(@AuthenticationPrincipal @Nullable Account account, HttpServletRequest request) {
        String path = String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
        boolean shown =
                request.getMethod().equals("GET") && (path.equals("/review") || path.equals("/review/supervisor"));
        if (!shown || account == null || !account.isReviewer()) {
            return null;
        }
        LocalDate today = Days.today(clock);
        Ages ages = figures.ownAges(new Of(account, null), today);
        long week = reviewers.here(account, today.minusDays(WEEK - 1L));
        return new Head(
                reviewers.by(account, today),
                ages.open(),
                unanswered.appeals(account),
                account.getUnion().isEmpty() ? null : unanswered.transfers(account),
                ages.oldest()
                        .map(oldest -> ChronoUnit.DAYS.between(Days.of(oldest), today))
                        .orElse(null),
                new Forecast(ages.open(), week, today, ages.closes().map(end -> Days.of(end.minusNanos(1)))));
    }
}
