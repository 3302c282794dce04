package heyan.review.access;

import static org.assertj.core.api.Assertions.assertThat;

import heyan.review.access.Standing.State;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.BiPredicate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("数据范围与权限: the rules of access against a model written apart from them")
class AccessRulesTest {
    private static final int TRIPLES = 200_000;
    private static final long SEED = 20_210_621;
    private static final List<String> UNIONS = List.of("", "u1", "u2", "u3", "d1", "d2", "c1");
    private static final List<String> LOGINS = List.of("anna", "bert", "cora");
    /** The tree of the model: each union and the one above it. */
    private static final Map<String, String> ABOVE = Map.of("u1", "d1", "u2", "d1", "u3", "d2", "d1", "c1", "d2", "c1");

    /** A line of the model: who, does what, when the claim stands so, and whether a second person is asked for. */
    private record Line(String who, String what, String states, boolean other) {}

    /** The notice's and the console's rules as a table; = own level, + own or a higher one, * anybody of that kind. */
    private static final List<Line> TABLE = List.of(
            new Line("reviewer*", "SEE PICTURES REVEAL", "WAITING CHECKING PASSED RETURNED REFUSED CLOSED", false),
            new Line("reviewer=", "TAKE DECIDE ASSIGN", "WAITING", false),
            new Line("reviewer+", "CHECK", "CHECKING", true),
            new Line("proposer", "RECALL", "CHECKING", false),
            new Line("reviewer=", "CORRECT", "WAITING", false),
            new Line("reviewer=", "CORRECT", "CHECKING", true),
            new Line("reviewer=", "CHSI", "WAITING CHECKING", false),
            new Line("reviewer+", "RAISE", "WAITING", false),
            new Line("reviewer+", "ANSWER", "CHECKING PASSED RETURNED REFUSED CLOSED", true),
            new Line("reviewer+", "REOPEN", "RETURNED REFUSED", true),
            new Line("reviewer+", "SAMPLE", "PASSED", true),
            new Line("auditor", "SEE PICTURES REVEAL", "WAITING CHECKING PASSED RETURNED REFUSED CLOSED", false),
            new Line("finance", "SEE", "PASSED", false));

    /** Who may enter which part; ! for those of no union alone. */
    private static final Map<Area, String> AREAS = Map.ofEntries(
            Map.entry(Area.HOME, "reviewer finance auditor admin"),
            Map.entry(Area.CODES, "reviewer finance auditor admin"),
            Map.entry(Area.QUEUE, "reviewer finance auditor"),
            Map.entry(Area.PROJECTS, "reviewer finance auditor"),
            Map.entry(Area.PAYOUT, "reviewer finance auditor"),
            Map.entry(Area.TRANSFERS, "reviewer auditor"),
            Map.entry(Area.PLACES, "reviewer auditor"),
            Map.entry(Area.APPEALS, "reviewer auditor"),
            Map.entry(Area.FIGURES, "reviewer auditor"),
            Map.entry(Area.WORK, "reviewer"),
            Map.entry(Area.MOVE, "reviewer"),
            Map.entry(Area.PLACES_ACT, "reviewer"),
            Map.entry(Area.PAY, "finance"),
            Map.entry(Area.ARCHIVE, "reviewer finance auditor"),
            Map.entry(Area.PUBLISH, "city_reviewer"),
            Map.entry(Area.PROJECTS_ADD, "city_reviewer"),
            Map.entry(Area.AUDIT, "audit_admin !auditor"),
            Map.entry(Area.ACCOUNTS, "admin"),
            Map.entry(Area.INVITE, "system_admin"),
            Map.entry(Area.STAFF, "system_admin"),
            Map.entry(Area.GRANT, "security_admin"));

    private final Random random = new Random(SEED);

    @Test
    void agreeWithTheModelInEveryOneOf200000RandomTriples() {
        int[] counts = differences(AccessRules::isInScope);

        assertThat(counts[0]).as("differences, seed " + SEED).isZero();
        assertThat(counts[1]).as("allowed ones among them").isBetween(TRIPLES / 50, TRIPLES / 2);
    }

    @Test
    void wouldDifferWithoutTheDataScope() {
        assertThat(differences((person, claim) -> true)[0]).isGreaterThan(TRIPLES / 100);
    }

    @Test
    void wouldDifferIfADistrictSawItsNeighboursClaims() {
        BiPredicate<Person, Standing> wide = (person, claim) -> AccessRules.isInScope(person, claim)
                || (person.role() == Role.DISTRICT_REVIEWER && !claim.district().isEmpty());

        assertThat(differences(wide)[0]).isPositive();
    }

    @Test
    void wouldDifferIfWhoHadAHandInItMightCheckIt() {
        assertThat(differences(AccessRules::isInScope, (person, claim) -> true)[0])
                .isPositive();
    }

    @Test
    void wouldDifferIfOnlyTheProposerWereKeptFromChecking() {
        BiPredicate<Person, Standing> wide =
                (person, claim) -> !claim.proposer().equals(person.login());

        assertThat(differences(AccessRules::isInScope, wide)[0]).isPositive();
    }

    @Test
    @DisplayName("复核: one's own level or a higher one, never who proposed it")
    void nobodyChecksWhatTheyProposedAndNobodyElseTakesItBack() {
        for (int i = 0; i < TRIPLES / 100; i++) {
            Standing claim = claim();
            Person proposer = new Person(claim.proposer(), pick(List.of(Role.values())), pick(UNIONS));
            Person another = new Person("zoe", proposer.role(), proposer.union());

            assertThat(claim.proposer().isEmpty() || !AccessRules.allows(proposer, Act.CHECK, claim))
                    .isTrue();
            assertThat(AccessRules.allows(another, Act.RECALL, claim)).isFalse();
        }
    }

    @Test
    void administratorsSeeNoClaimAndWatchEachOther() {
        for (Role role : List.of(Role.SYSTEM_ADMIN, Role.SECURITY_ADMIN, Role.AUDIT_ADMIN)) {
            Person person = new Person("anna", role, "");
            assertThat(List.of(Act.values())).noneMatch(act -> AccessRules.allows(person, act, claim()));
            assertThat(AccessRules.allows(person, Area.ACCOUNTS)).isTrue();
            assertThat(AccessRules.allows(person, Area.INVITE)).isEqualTo(role == Role.SYSTEM_ADMIN);
            assertThat(AccessRules.allows(person, Area.GRANT)).isEqualTo(role == Role.SECURITY_ADMIN);
        }
    }

    @Test
    void nobodyButTheSystemAdministratorRunsAUnionAndOneOfAUnionOnlyThatOne() {
        for (Role role : Role.values()) {
            for (String own : UNIONS) {
                for (String union : UNIONS) {
                    boolean expected = "system_admin".equals(role.code())
                            && List.of("", union).contains(own);
                    assertThat(AccessRules.runs(new Person("anna", role, own), union))
                            .as(role + " of '" + own + "' for '" + union + "'")
                            .isEqualTo(expected);
                }
            }
        }
    }

    @Test
    void everyPartOpensToThoseOfTheTableAlone() {
        for (Area area : Area.values()) {
            for (Role role : Role.values()) {
                for (String union : UNIONS) {
                    assertThat(AccessRules.allows(new Person("anna", role, union), area))
                            .as(area + " to " + role + " of '" + union + "'")
                            .isEqualTo(List.of(AREAS.getOrDefault(area, "").split(" ", -1)).stream()
                                    .anyMatch(who -> enters(who, role.name().toLowerCase(Locale.ROOT), union)));
                }
            }
        }
    }

    private static boolean enters(String who, String role, String union) {
        return who.startsWith("!")
                ? union.isEmpty() && role.equals(who.substring(1))
                : role.equals(who) || role.endsWith("_" + who);
    }

    /** How often the rules and the model differ, and how often the model allows. */
    private int[] differences(BiPredicate<Person, Standing> scope) {
        return differences(scope, AccessRules::isOther);
    }

    private int[] differences(BiPredicate<Person, Standing> scope, BiPredicate<Person, Standing> other) {
        int differ = 0;
        int allowed = 0;
        for (int i = 0; i < TRIPLES; i++) {
            Person person = new Person(pick(LOGINS), pick(List.of(Role.values())), pick(UNIONS));
            Standing claim = claim();
            Act act = pick(List.of(Act.values()));
            boolean expected = model(person, act, claim);
            allowed += expected ? 1 : 0;
            differ += AccessRules.allows(person, act, claim, scope, other) == expected ? 0 : 1;
        }
        return new int[] {differ, allowed};
    }

    private Standing claim() {
        String unit = pick(List.of("u1", "u2", "u3"));
        Set<String> hands = new HashSet<>();
        LOGINS.stream().filter(login -> random.nextInt(3) == 0).forEach(hands::add);
        String district = random.nextInt(8) == 0 ? "" : ABOVE.getOrDefault(unit, "");
        String city = random.nextInt(8) == 0 ? "" : "c1";
        State state = pick(List.of(State.values()));
        String proposer = state == State.CHECKING ? pick(LOGINS) : "";
        if (state == State.CHECKING) {
            hands.add(proposer);
        }
        return new Standing(unit, district, city, state, pick(List.of(Level.values())), hands, proposer);
    }

    private static boolean model(Person person, Act act, Standing claim) {
        return holds(person, claim)
                && TABLE.stream()
                        .anyMatch(line -> isWho(line.who(), person, claim)
                                && List.of(line.what().split(" ", -1)).contains(act.name())
                                && List.of(line.states().split(" ", -1))
                                        .contains(claim.state().name())
                                && !(line.other() && claim.hands().contains(person.login())));
    }

    /** Whether the person's union is among those that have this claim below them. */
    private static boolean holds(Person person, Standing claim) {
        List<String> above = new ArrayList<>(List.of(claim.unit(), claim.district(), claim.city()));
        String role = person.role().name();
        boolean issuers = role.equals("CITY_REVIEWER") || role.equals("FINANCE") || role.equals("AUDITOR");
        if (person.union().isEmpty()) {
            return issuers;
        }
        if (role.endsWith("_REVIEWER")) {
            above = List.of(above.get(List.of("UNIT", "DISTRICT", "CITY").indexOf(role.replace("_REVIEWER", ""))));
        }
        return above.contains(person.union());
    }

    private static boolean isWho(String who, Person person, Standing claim) {
        String role = person.role().name();
        if (who.equals("proposer")) {
            return role.endsWith("_REVIEWER") && claim.proposer().equals(person.login());
        }
        if (!who.startsWith("reviewer")) {
            return role.equalsIgnoreCase(who);
        }
        if (!role.endsWith("_REVIEWER")) {
            return false;
        }
        List<String> heights = List.of("UNIT", "DISTRICT", "CITY");
        int own = heights.indexOf(role.replace("_REVIEWER", ""));
        int level = heights.indexOf(claim.level().name());
        return switch (who.charAt(who.length() - 1)) {
            case '=' -> own == level;
            case '+' -> own >= level;
            default -> true;
        };
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
