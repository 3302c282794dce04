package heyan.review;

import heyan.review.access.Level;
import heyan.review.access.Person;
import heyan.review.access.Role;
import java.util.HashMap;
import java.util.Map;

/**
 * The part of the queue that a person works in, as a condition on {@code i}, a claim with its three keys of unions: the same as the rules of access
 * say for one claim.
 *
 * @param condition of the whole scope, beginning with AND; empty for everything
 * @param key of the person's union
 * @param level a reviewer's own; empty for others
 * @param paysOnly whether only what is approved is shown
 * @param narrow values of the named parameters of a filter in the condition
 */
public record Scope(String condition, String key, String level, boolean paysOnly, Map<String, Object> narrow) {
    /** Everything, at every level. */
    static final Scope ALL = new Scope("", "", "", false, Map.of());

    public Scope {
        narrow = Map.copyOf(narrow);
    }

    /** The scope of this person. */
    public static Scope of(Person person) {
        return new Scope(
                condition(person),
                person.union(),
                person.role().level().map(Level::code).orElse(""),
                person.role() == Role.FINANCE,
                Map.of());
    }

    /** What of it a filter leaves. */
    Scope narrowed(QueueFilter filter) {
        return new Scope(condition + filter.condition(), key, level, paysOnly, filter.params());
    }

    private static String condition(Person person) {
        boolean all = person.union().isEmpty();
        return switch (person.role()) {
            case UNIT_REVIEWER -> all ? " AND false" : " AND i.unit_key = :scopeKey";
            case DISTRICT_REVIEWER -> all ? " AND false" : " AND i.district_key = :scopeKey";
            case CITY_REVIEWER -> all ? "" : " AND i.city_key = :scopeKey";
            case FINANCE, AUDITOR -> all ? "" : " AND :scopeKey IN (i.unit_key, i.district_key, i.city_key)";
            case SYSTEM_ADMIN, SECURITY_ADMIN, AUDIT_ADMIN -> " AND false";
        };
    }

    /** What waits for this person's level. */
    String here() {
        return paysOnly ? " AND false" : level.isEmpty() ? condition : condition + " AND i.level = :scopeLevel";
    }

    /** What this person may be the second one for: of their level and of those below it. */
    String checked() {
        return paysOnly ? " AND false" : level.isEmpty() ? condition : condition + " AND i.level = ANY (:scopeReach)";
    }

    /** Everything in the scope that waits, at whatever level. */
    String waiting() {
        return paysOnly ? " AND false" : condition;
    }

    /** Everything in the scope. */
    public String whole() {
        return condition;
    }

    /** Values of the named parameters in every condition. */
    public Map<String, Object> params() {
        String[] reach = level.isEmpty() ? new String[0] : Level.of(level).reach();
        Map<String, Object> params = new HashMap<>(narrow);
        params.putAll(Map.of("scopeKey", key, "scopeLevel", level, "scopeReach", reach));
        return params;
    }

    /** What people decided in the scope; of those who pay, only what was approved. */
    String decided() {
        return paysOnly ? condition + " AND v.verdict = 'approved'" : condition;
    }
}
