package heyan.worker;

import java.security.Principal;

/** A worker 职工 who is logged in: whoever holds the phone. */
record Worker(Phone phone) implements Principal {
    /** Masked. */
    @Override
    public String getName() {
        return phone.masked();
    }

    @Override
    public String toString() {
        return getName();
    }
}
