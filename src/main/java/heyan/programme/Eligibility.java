package heyan.programme;

import heyan.claim.StudyLevel;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Who may claim 申领条件; an empty part asks for nothing.
 *
 * @param registered empty when nobody need be pre-registered
 */
public record Eligibility(
        Optional<Registered> registered,
        Levels levels,
        Forms forms,
        Optional<Enrolled> enrolled,
        Optional<StudyTime> studyTime,
        Groups groups) {
    /**
     * Claimants stand on a pre-registration list 预登记名单.
     *
     * @param batches those that may claim; empty for all
     */
    public record Registered(List<String> batches, Clause clause) {
        public Registered {
            batches = List.copyOf(batches);
        }

        public boolean takes(String batch) {
            return batches.isEmpty() || batches.contains(batch.strip());
        }
    }

    /** Levels of study 学历层次 that are paid for. */
    public record Levels(List<StudyLevel> names, Clause clause) {
        public Levels {
            names = List.copyOf(names);
        }
    }

    /** Forms of study 学习形式 that are paid for; empty for all. */
    public record Forms(List<String> names, Clause clause) {
        /** Whatever form. */
        public static final Forms ALL = new Forms(List.of(), Clause.UNCITED);

        public Forms {
            names = List.copyOf(names);
        }
    }

    /** Days of enrolment 入学 that are paid for, both ends included. */
    public record Enrolled(LocalDate first, LocalDate last, Clause clause) {
        public Enrolled {
            if (last.isBefore(first)) {
                throw new IllegalArgumentException("ends before it begins");
            }
        }

        public boolean contains(LocalDate day) {
            return !day.isBefore(first) && !day.isAfter(last);
        }
    }
}
