package heyan.extract;

import static heyan.extract.FieldName.BIRTH_DATE;
import static heyan.extract.FieldName.ID_NUMBER;
import static heyan.extract.FieldName.SEX;

import heyan.read.Reading.Again;
import java.util.Comparator;
import java.util.Map;
import java.util.function.Predicate;

/** Birth date and sex stand on the card twice, once inside its number: agreement makes both surer. */
final class IdNumberWitness {
    private static final double SAYS = 0.9;

    private IdNumberWitness() {}

    /**
     * Where the first reading of a card lost digits: a second one counts when its check digit holds and the birth date and
     * the sex that stand on the card are the ones in it.
     */
    static void secondReading(Found found, Text number) {
        secondReading(found, number, again -> isConfirmed(found, again));
    }

    /** The same on a form, which says nothing else of the number: the check digit has to do, and the card says it anyway. */
    static void secondReadingOfForm(Found found, Text number) {
        secondReading(found, number, again -> true);
    }

    private static void secondReading(Found found, Text number, Predicate<String> confirmed) {
        if (found.has(ID_NUMBER) || number.isEmpty()) {
            return;
        }
        number.letters().stream()
                .flatMap(letter -> letter.line().second().stream())
                .filter(again -> Checksum.ofIdNumber(again.text()) == Checksum.HOLDS && confirmed.test(again.text()))
                .max(Comparator.comparingDouble(Again::confidence))
                .ifPresent(again -> found.put(
                        ID_NUMBER, new Field(again.text(), again.confidence(), number.page(), number.box(), Map.of())));
    }

    private static boolean isConfirmed(Found found, String number) {
        return says(found, BIRTH_DATE, birth(number)) && says(found, SEX, sex(number));
    }

    private static boolean says(Found found, FieldName name, String expected) {
        return found.get(name)
                .filter(field -> field.value().equals(expected) && field.confidence() >= SAYS)
                .isPresent();
    }

    static void hear(Found found) {
        found.get(ID_NUMBER)
                .filter(number -> Checksum.ofIdNumber(number.value()) == Checksum.HOLDS)
                .ifPresent(number -> {
                    compare(found, BIRTH_DATE, birth(number.value()));
                    compare(found, SEX, sex(number.value()));
                });
    }

    private static String birth(String digits) {
        return digits.substring(6, 10) + "-" + digits.substring(10, 12) + "-" + digits.substring(12, 14);
    }

    private static String sex(String digits) {
        return (digits.charAt(16) - '0') % 2 == 0 ? "女" : "男";
    }

    private static void compare(Found found, FieldName name, String expected) {
        found.get(name).ifPresent(field -> {
            boolean same = field.value().equals(expected);
            found.trust(name, same ? 1 - 0.1 * (1 - field.confidence()) : field.confidence() / 2);
        });
    }
}
