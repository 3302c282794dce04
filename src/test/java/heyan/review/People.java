package heyan.review;

import heyan.review.access.Role;

/** People who are logged in, for the tests of other rooms. */
public final class People {
    private People() {}

    /** Somebody who acts for this union; empty for none. */
    public static Account account(String login, String union, Role role) {
        return new Account(login, login + "样本", role, union, "x");
    }
}
