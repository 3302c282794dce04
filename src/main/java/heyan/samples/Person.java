package heyan.samples;

import java.time.LocalDate;

/**
 * An invented worker 职工.
 *
 * @param surnameLength characters of the surname, 0 for a name with a dot
 * @param pinyin capitals, surname first, as banks print it
 * @param ethnicity 民族 without 族
 */
record Person(
        String name,
        int surnameLength,
        String pinyin,
        String sex,
        String ethnicity,
        LocalDate birth,
        String address,
        String idNumber) {

    boolean male() {
        return sex.equals("男");
    }

    Person renamed(String otherName) {
        return new Person(otherName, surnameLength, pinyin, sex, ethnicity, birth, address, idNumber);
    }
}
