package heyan.api;

/** A request that gets a problem of RFC 9457 for an answer. */
final class Problem extends RuntimeException {
    private final transient Reply reply;

    /** @param type last part of its URI */
    Problem(int status, String type, String detail) {
        super(type);
        this.reply = Reply.problem(status, type, detail);
    }

    Reply reply() {
        return reply;
    }

    /** There is none, or it is another portal's. */
    static Problem noSuchApplication() {
        return new Problem(404, "no-such-application", "no such application of this portal");
    }
}
