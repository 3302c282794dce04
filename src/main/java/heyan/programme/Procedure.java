package heyan.programme;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The way of a claim after it is made.
 *
 * @param chain who reviews 审核, from the lowest level up
 * @param windows when they do; empty when the notice does not say
 * @param publication 公示; empty when there is none
 * @param payment 发放; empty when the notice does not say
 */
public record Procedure(
        List<Step> chain,
        List<ReviewWindow> windows,
        Optional<Publication> publication,
        Optional<Payment> payment,
        Clause clause) {
    public Procedure {
        chain = List.copyOf(chain);
        windows = List.copyOf(windows);
        List<UnionLevel> levels =
                chain.stream().flatMap(step -> step.level().stream()).toList();
        for (int i = 1; i < levels.size(); i++) {
            if (!levels.get(i).isAbove(levels.get(i - 1))) {
                throw new IllegalArgumentException("chain: a step is not above the one before it");
            }
        }
    }

    /**
     * One review.
     *
     * @param actor in the words of the notice
     * @param level empty when the file does not say
     * @param online false for one on paper, such as a seal on the form
     */
    public record Step(String actor, Optional<UnionLevel> level, boolean online) {}

    /** When unions of these levels review. */
    public record ReviewWindow(String name, Set<UnionLevel> levels, Window window) {
        public ReviewWindow {
            levels = Set.copyOf(levels);
            if (levels.isEmpty()) {
                throw new IllegalArgumentException("levels names none");
            }
        }
    }

    /**
     * Lists are shown to the public.
     *
     * @param days how long; empty when the notice does not say
     * @param workingDays whether only working days 工作日 count
     * @param where in the words of the notice
     */
    public record Publication(OptionalInt days, boolean workingDays, List<String> where, Clause clause) {
        public Publication {
            where = List.copyOf(where);
            if (days.orElse(1) < 0) {
                throw new IllegalArgumentException("days is below 0");
            }
        }
    }

    /** What sets the payment off, and who makes it. */
    public record Payment(Trigger trigger, List<String> paidBy, boolean afterPublication, Clause clause) {
        public Payment {
            paidBy = List.copyOf(paidBy);
        }
    }

    /** What has to be reached before money is paid. */
    public enum Trigger {
        /** 取得学籍. */
        ENROLMENT,
        /** 取得毕业证书. */
        DIPLOMA,
        /** 取得培训结业证书. */
        TRAINING_CERTIFICATE
    }

    /** Whether a union of this level may review at this moment; always when the notice sets no window for it. */
    public boolean mayReview(UnionLevel level, java.time.OffsetDateTime moment) {
        List<ReviewWindow> own = windows.stream()
                .filter(window -> window.levels().contains(level))
                .toList();
        return own.isEmpty() || own.stream().anyMatch(window -> window.window().contains(moment));
    }
}
