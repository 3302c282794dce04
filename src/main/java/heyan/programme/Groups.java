package heyan.programme;

import heyan.claim.CanonicalText;
import java.util.Collection;
import java.util.List;

/**
 * Who a programme is for, beyond what documents show.
 *
 * @param included conditions in the words of the notice
 * @param excluded groups that cannot claim
 * @param priority groups 优先 that come first where places are short, highest first
 * @param vouchedBy who answers for a claim's belonging
 */
public record Groups(
        List<String> included, List<Group> excluded, List<Group> priority, Vouched vouchedBy, Clause clause) {
    /** Nobody is left out. */
    public static final Groups ALL = new Groups(List.of(), List.of(), List.of(), Vouched.UNASKED, Clause.UNCITED);

    public Groups {
        included = List.copyOf(included);
        excluded = List.copyOf(excluded);
        priority = List.copyOf(priority);
    }

    /** Who answers for a claim's belonging. */
    public enum Vouched {
        /** The unit union, by its seal on the application form. */
        SEAL,
        /** A reviewer, for every claim. */
        PERSON,
        /** The file leaves it to the unions. */
        UNASKED
    }

    /** How a worker stands, as far as it was said. */
    public enum Standing {
        ADMITTED,
        EXCLUDED,
        /** Nothing was said of the worker's group. */
        UNKNOWN
    }

    /**
     * A group of persons.
     *
     * @param titles posts and ranks that belong to it, its name among them
     */
    public record Group(String name, List<String> titles) {
        public Group {
            titles = List.copyOf(titles);
            if (name.isBlank() || titles.stream().anyMatch(String::isBlank)) {
                throw new IllegalArgumentException("a group and its titles are not blank");
            }
        }

        boolean holds(String said) {
            String title = CanonicalText.of(said);
            return CanonicalText.of(name).equals(title)
                    || titles.stream().map(CanonicalText::of).anyMatch(title::equals);
        }
    }

    /**
     * Whether a worker belongs.
     *
     * @param said posts, ranks and kinds of employment of the worker; none when nobody said any
     */
    public Standing standing(Collection<String> said) {
        if (said.isEmpty()) {
            return excluded.isEmpty() && included.isEmpty() ? Standing.ADMITTED : Standing.UNKNOWN;
        }
        boolean out = excluded.stream().anyMatch(group -> said.stream().anyMatch(group::holds));
        return out ? Standing.EXCLUDED : Standing.ADMITTED;
    }

    /** Place in the order of priority, 0 first; the number of groups for everybody else. */
    public int priorityOf(Collection<String> said) {
        for (int i = 0; i < priority.size(); i++) {
            if (said.stream().anyMatch(priority.get(i)::holds)) {
                return i;
            }
        }
        return priority.size();
    }
}
