package heyan.intake;

/** The object store did not answer as it should; trying again later may help. Names no object key. */
public final class StoreFailure extends RuntimeException {
    StoreFailure(String message, Throwable cause) {
        super(message, cause);
    }

    StoreFailure(String message) {
        super(message);
    }
}
