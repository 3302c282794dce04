package heyan.samples;

import java.time.LocalDate;
import java.time.Period;

/**
 * Validity 有效期限 of an ID card by the age at issue (居民身份证法 art. 5).
 *
 * @param until date, or 长期
 */
record Validity(LocalDate from, String until) {
    private static final LocalDate EARLIEST = LocalDate.of(2005, 1, 1);

    /** A card still valid today; now and then on its very last day. */
    static Validity current(LocalDate birth, LocalDate today, Dice dice) {
        if (dice.chance(0.04) && age(birth, today.minusYears(10)) >= 16 && age(birth, today.minusYears(10)) < 26) {
            return issued(birth, today.minusYears(10));
        }
        Validity validity = any(birth, today, dice);
        while (!validity.until().equals("长期")
                && LocalDate.parse(validity.until()).isBefore(today)) {
            validity = any(birth, today, dice);
        }
        return validity;
    }

    /** A card that ended before today, often only the day before. */
    static Validity lapsed(LocalDate birth, LocalDate today, Dice dice) {
        int days = dice.chance(0.4) ? 1 : dice.between(2, 900);
        LocalDate until = today.minusDays(days);
        int years = age(birth, until.minusYears(10)) < 26 ? 10 : 20;
        return new Validity(until.minusYears(years), until.toString());
    }

    private static Validity any(LocalDate birth, LocalDate today, Dice dice) {
        LocalDate adult = birth.plusYears(16);
        LocalDate first = adult.isAfter(EARLIEST) ? adult : EARLIEST;
        return issued(birth, dice.date(first, today.minusDays(20)));
    }

    static Validity issued(LocalDate birth, LocalDate from) {
        int age = age(birth, from);
        if (age >= 46) {
            return new Validity(from, "长期");
        }
        return new Validity(
                from, from.plusYears(age < 16 ? 5 : age < 26 ? 10 : 20).toString());
    }

    private static int age(LocalDate birth, LocalDate day) {
        return Period.between(birth, day).getYears();
    }
}
