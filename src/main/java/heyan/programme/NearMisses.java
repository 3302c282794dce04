package heyan.programme;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Rows that a worker who is not on a list may have been meant by 疑似: one slip of the pen away. For a reviewer to look at;
 * no machine takes them for the worker's.
 */
@Component
public class NearMisses {
    private static final int MOST = 5;
    private static final int MOST_SLIPS_OF_A_NAMESAKE = 2;
    private static final String DIGITS = "0123456789";

    private final ListTable table;

    public NearMisses(JdbcClient jdbc) {
        this.table = new ListTable(jdbc);
    }

    /**
     * At most five pre-registrations whose number is one wrong digit or two swapped neighbours away from this one, or whose
     * name is the same with a number two positions away; in the order of the file. None that agrees, and none for a number
     * that is not one.
     */
    public List<Preregistration> registrationsNear(String programmeId, String idNumber, String name) {
        return ListedNumber.of(idNumber)
                .filter(number -> number.mask() == 0)
                .map(number -> near(programmeId, number, name))
                .orElse(List.of());
    }

    private List<Preregistration> near(String programmeId, ListedNumber number, String name) {
        Set<Integer> rows = new LinkedHashSet<>();
        List<Preregistration> found = new ArrayList<>();
        for (ListRow row : table.find(programmeId, ListKind.PREREGISTRATIONS, slips(number.characters()), name)) {
            if (isNear(number, name, row.number(), row.name()) && found.size() < MOST && rows.add(row.row())) {
                found.add(Lists.registration(row));
            }
        }
        return found;
    }

    /** Whether a row is near, as in {@link #registrationsNear}, without agreeing. */
    public static boolean isNear(String idNumber, String name, Preregistration row) {
        return ListedNumber.of(idNumber)
                .filter(number -> number.mask() == 0)
                .flatMap(number ->
                        ListedNumber.of(row.idNumber()).map(listed -> isNear(number, name, listed, row.name())))
                .orElse(false);
    }

    private static boolean isNear(ListedNumber typed, String name, ListedNumber listed, String listedName) {
        int slips = distance(typed.characters(), listed.characters());
        boolean namesake = NameKey.of(listedName).equals(NameKey.of(name));
        return slips > 0 && ((namesake && slips <= MOST_SLIPS_OF_A_NAMESAKE) || isSlip(typed, listed));
    }

    private static boolean isSlip(ListedNumber typed, ListedNumber listed) {
        return distance(typed.characters(), listed.characters()) == 1
                || slips(typed.characters()).stream().anyMatch(slip -> distance(slip, listed.characters()) == 0);
    }

    /** Positions in which a listed number shows another character than this one. */
    private static int distance(String number, String listed) {
        int distance = 0;
        for (int i = 0; i < number.length(); i++) {
            distance += listed.charAt(i) != '*' && listed.charAt(i) != number.charAt(i) ? 1 : 0;
        }
        return distance;
    }

    /** Every number with one other digit, or with two neighbours swapped. */
    private static Set<String> slips(String number) {
        Set<String> slips = new LinkedHashSet<>();
        for (int i = 0; i < number.length(); i++) {
            for (char digit : (i == number.length() - 1 ? DIGITS + "X" : DIGITS).toCharArray()) {
                slips.add(number.substring(0, i) + digit + number.substring(i + 1));
            }
            if (i > 0 && number.charAt(i) != 'X') {
                slips.add(
                        number.substring(0, i - 1) + number.charAt(i) + number.charAt(i - 1) + number.substring(i + 1));
            }
        }
        slips.remove(number);
        return slips;
    }
}
