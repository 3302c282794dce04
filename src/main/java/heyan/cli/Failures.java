package heyan.cli;

/** What went wrong, for a person at a terminal. */
final class Failures {
    private Failures() {}

    /** The innermost message, with the kind of failure; with {@code -Dheyan.trace=true} the whole stack on stderr. */
    static String inWords(Throwable failure) {
        if (Boolean.getBoolean("heyan.trace")) {
            failure.printStackTrace();
        }
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        String message = cause.getMessage();
        return message == null ? cause.getClass().getSimpleName() : message;
    }
}
