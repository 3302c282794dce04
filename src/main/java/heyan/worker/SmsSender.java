package heyan.worker;

/** Sends short messages 短信. An operator puts a bean of this type in place of {@link ConsoleSms}. */
public interface SmsSender {
    /**
     * Sends one message; returns when the carrier has taken it.
     *
     * @param phone 11 digits
     * @param text holds a login code: it belongs into no log
     * @throws SmsFailed when the carrier did not take it
     */
    void send(String phone, String text);

    /** Whether it is for trial only, which the login page then says. */
    default boolean isTrial() {
        return false;
    }

    /** The carrier did not take a message. */
    final class SmsFailed extends RuntimeException {
        /** @param message without number and code */
        public SmsFailed(String message) {
            super(message);
        }
    }
}
