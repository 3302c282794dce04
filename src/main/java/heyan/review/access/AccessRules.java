package heyan.review.access;

import heyan.review.access.Standing.State;
import java.util.function.BiPredicate;

/** The rules of access: the one place that answers whether a person may do something. */
public final class AccessRules {
    private AccessRules() {}

    /** Whether this person may do this with this claim. */
    public static boolean allows(Person person, Act act, Standing claim) {
        return allows(person, act, claim, AccessRules::isInScope, AccessRules::isOther);
    }

    static boolean allows(
            Person person,
            Act act,
            Standing claim,
            BiPredicate<Person, Standing> scope,
            BiPredicate<Person, Standing> other) {
        return scope.test(person, claim)
                && (person.role().isReviewer()
                        ? reviews(person, act, claim, other.test(person, claim))
                        : reads(person, act, claim));
    }

    /** Whether this person may enter this part of the console. */
    public static boolean allows(Person person, Area area) {
        Role role = person.role();
        return switch (area) {
            case HOME, CODES -> true;
            case QUEUE -> !role.isAdministrator();
            case TRANSFERS, PLACES, APPEALS -> role.isReviewer() || role == Role.AUDITOR;
            case PROJECTS, PAYOUT, ARCHIVE -> !role.isAdministrator();
            case FIGURES -> role.isReviewer() || role == Role.AUDITOR;
            case PAY -> role == Role.FINANCE;
            case PUBLISH, PROJECTS_ADD -> role == Role.CITY_REVIEWER;
            case WORK, MOVE, PLACES_ACT -> role.isReviewer();
            case AUDIT ->
                role == Role.AUDIT_ADMIN
                        || (role == Role.AUDITOR && person.union().isEmpty());
            case ACCOUNTS -> role.isAdministrator();
            case INVITE, STAFF -> role == Role.SYSTEM_ADMIN;
            case GRANT -> role == Role.SECURITY_ADMIN;
        };
    }

    /** Whether this person says how work is shared out among a union's reviewers; of no union means of all. */
    public static boolean runs(Person person, String union) {
        return allows(person, Area.STAFF)
                && (person.union().isEmpty() || person.union().equals(union));
    }

    /** The data scope 数据范围: the claims of one's own union and of those below it in the tree. */
    static boolean isInScope(Person person, Standing claim) {
        String union = person.union();
        return switch (person.role()) {
            case UNIT_REVIEWER -> isSame(union, claim.unit());
            case DISTRICT_REVIEWER -> isSame(union, claim.district());
            case CITY_REVIEWER -> union.isEmpty() || union.equals(claim.city());
            case FINANCE, AUDITOR ->
                union.isEmpty()
                        || union.equals(claim.unit())
                        || union.equals(claim.district())
                        || union.equals(claim.city());
            case SYSTEM_ADMIN, SECURITY_ADMIN, AUDIT_ADMIN -> false;
        };
    }

    private static boolean isSame(String own, String of) {
        return !own.isEmpty() && own.equals(of);
    }

    /** Four eyes: whose hands the claim did not go through yet. */
    static boolean isOther(Person person, Standing claim) {
        return !claim.hands().contains(person.login());
    }

    private static boolean reviews(Person person, Act act, Standing claim, boolean isOther) {
        Level own = person.role().level().orElseThrow();
        boolean isHere = own == claim.level();
        boolean isAbove = own.compareTo(claim.level()) >= 0;
        State state = claim.state();
        return switch (act) {
            case SEE, PICTURES, REVEAL -> true;
            case TAKE, DECIDE, ASSIGN -> isHere && state == State.WAITING;
            case CHECK -> isAbove && state == State.CHECKING && isOther;
            case CORRECT -> isHere && (state == State.WAITING || (state == State.CHECKING && isOther));
            case RECALL -> state == State.CHECKING && claim.proposer().equals(person.login());
            case RAISE -> isAbove && state == State.WAITING;
            case CHSI -> isHere && (state == State.WAITING || state == State.CHECKING);
            case ANSWER -> isAbove && isOther && state != State.WAITING;
            case SAMPLE -> isAbove && isOther && state == State.PASSED;
            case REOPEN -> isAbove && isOther && (state == State.RETURNED || state == State.REFUSED);
        };
    }

    private static boolean reads(Person person, Act act, Standing claim) {
        return switch (person.role()) {
            case AUDITOR -> act == Act.SEE || act == Act.PICTURES || act == Act.REVEAL;
            case FINANCE -> act == Act.SEE && claim.state() == State.PASSED;
            default -> false;
        };
    }
}
