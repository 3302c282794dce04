package heyan.inspect;

import java.util.List;
import java.util.function.Function;

/** What the file turned out to be. */
public sealed interface Inspection {
    /** Answers both cases; a new case then fails to compile wherever one is missing. */
    <R> R fold(Function<Accepted, R> accepted, Function<Rejected, R> rejected);

    /** Usable: at least one page. {@code mediaType} as Tika names it. */
    record Accepted(String mediaType, List<Page> pages, List<Signal> signals) implements Inspection {
        public Accepted {
            pages = List.copyOf(pages);
            signals = List.copyOf(signals);
            if (pages.isEmpty()) {
                throw new IllegalArgumentException("an accepted file has at least one page");
            }
        }

        @Override
        public <R> R fold(Function<Accepted, R> accepted, Function<Rejected, R> rejected) {
            return accepted.apply(this);
        }
    }

    /** Not usable. {@code detail} says what was found, in English, without personal data: {@code application/zip}. */
    record Rejected(Defect defect, String detail) implements Inspection {
        @Override
        public <R> R fold(Function<Accepted, R> accepted, Function<Rejected, R> rejected) {
            return rejected.apply(this);
        }
    }
}
