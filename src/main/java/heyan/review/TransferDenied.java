package heyan.review;

import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** A step of a transfer that must not be made; nothing is changed. */
final class TransferDenied extends ResponseStatusException {
    private static final long serialVersionUID = 1;

    private final Why why;

    TransferDenied(Why why) {
        super(why.status, why.name());
        this.why = why;
    }

    Why why() {
        return why;
    }

    /** Key of the sentence that says so. */
    String message() {
        return why.message();
    }

    /** Whether another entry in the form would do. */
    boolean isCorrectable() {
        return why.status == HttpStatus.UNPROCESSABLE_ENTITY;
    }

    /** What stands against it. */
    enum Why {
        /** Neither union is the account's own or one below it. */
        NOT_MEMBER(HttpStatus.FORBIDDEN),
        /** The other side's consent is this person's. */
        SAME_PERSON(HttpStatus.FORBIDDEN),
        /** Only who asked may withdraw. */
        NOT_ASKER(HttpStatus.FORBIDDEN),
        /** There is a verdict, or a later revision. */
        CLAIM_CLOSED(HttpStatus.CONFLICT),
        OPEN_ALREADY(HttpStatus.CONFLICT),
        /** The transfer ended, or this side consented before. */
        DONE_ALREADY(HttpStatus.CONFLICT),
        UNION_UNKNOWN(HttpStatus.UNPROCESSABLE_ENTITY),
        SAME_UNION(HttpStatus.UNPROCESSABLE_ENTITY),
        NO_REASON(HttpStatus.UNPROCESSABLE_ENTITY);

        private final HttpStatus status;

        Why(HttpStatus status) {
            this.status = status;
        }

        /** Key of the sentence that says so. */
        public String message() {
            return "transfer.denied." + name().toLowerCase(Locale.ROOT);
        }
    }
}
