package heyan.embedded;

/** Heyan does not start, because it could lose what it acknowledges; says in one line what to do. */
final class StartRefused extends RuntimeException {
    private final String remedy;

    StartRefused(String problem, String remedy) {
        super(problem);
        this.remedy = remedy;
    }

    StartRefused(String problem, String remedy, Throwable cause) {
        super(problem, cause);
        this.remedy = remedy;
    }

    String remedy() {
        return remedy;
    }
}
