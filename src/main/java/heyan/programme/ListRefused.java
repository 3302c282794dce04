package heyan.programme;

/** A list file that cannot be used as a whole; no version was made. Says why, without personal data. */
public final class ListRefused extends RuntimeException {
    ListRefused(String why) {
        super(why);
    }

    ListRefused(String why, Throwable cause) {
        super(why, cause);
    }
}
