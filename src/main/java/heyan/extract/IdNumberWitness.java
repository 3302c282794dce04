package heyan.extract;

import static heyan.extract.FieldName.BIRTH_DATE;
import static heyan.extract.FieldName.ID_NUMBER;
import static heyan.extract.FieldName.SEX;

/** Birth date and sex stand on the card twice, once inside its number: agreement makes both surer. */
final class IdNumberWitness {
    private IdNumberWitness() {}

    static void hear(Found found) {
        found.get(ID_NUMBER)
                .filter(number -> Checksum.ofIdNumber(number.value()) == Checksum.HOLDS)
                .ifPresent(number -> {
                    String digits = number.value();
                    String birth =
                            digits.substring(6, 10) + "-" + digits.substring(10, 12) + "-" + digits.substring(12, 14);
                    String sex = (digits.charAt(16) - '0') % 2 == 0 ? "女" : "男";
                    compare(found, BIRTH_DATE, birth);
                    compare(found, SEX, sex);
                });
    }

    private static void compare(Found found, FieldName name, String expected) {
        found.get(name).ifPresent(field -> {
            boolean same = field.value().equals(expected);
            found.trust(name, same ? 1 - 0.1 * (1 - field.confidence()) : field.confidence() / 2);
        });
    }
}
