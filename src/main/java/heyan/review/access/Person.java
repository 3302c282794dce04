package heyan.review.access;

/**
 * Somebody who is logged in.
 *
 * @param union key of the union acted for; empty for the issuer's own people
 */
public record Person(String login, Role role, String union) {}
