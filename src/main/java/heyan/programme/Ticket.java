package heyan.programme;

/**
 * A claim's place in the queue, taken when it was submitted successfully.
 *
 * @param application application_id
 * @param number counts submissions from 1; up to 0 are those carried over from the batch before
 * @param union the district or other union whose places it asks for
 * @param priority as {@link Groups#priorityOf}, 0 comes first
 */
public record Ticket(String application, long number, String union, int priority) {
    Ticket numbered(long other) {
        return new Ticket(application, other, union, priority);
    }
}
