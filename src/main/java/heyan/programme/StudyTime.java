package heyan.programme;

import java.time.LocalDate;

/**
 * How long student status 学籍 lasts from enrolment, and what follows when it is over. The last day counts.
 *
 * @param lateGraduation what a graduation after the last day means
 * @param lateApplication what a claim after the last day means, whenever the worker graduated
 */
public record StudyTime(int years, Late lateGraduation, Late lateApplication, Clause clause) {
    public StudyTime {
        if (years < 1) {
            throw new IllegalArgumentException("years is below 1");
        }
    }

    /** What being late means. */
    public enum Late {
        /** The clause is not met. */
        HARD,
        /** 原则上: a person decides. */
        PERSON,
        IGNORED
    }

    public LocalDate lastDay(LocalDate enrolled) {
        return enrolled.plusYears(years);
    }
}
