package heyan.samples;

import java.util.List;

/** Defects in what is typed or on the lists; the documents stay true. */
final class PlantTyped {
    private PlantTyped() {}

    /** The applicant under a name that has a look-alike. */
    static Applicant withLookalike(Applicant applicant, Dice dice) {
        String pair = dice.pick(Names.LOOKALIKES);
        Names.Name name = Names.endingWith(pair, applicant.person().male(), dice);
        Person old = applicant.person();
        return applicant.with(
                new Person(name.text(), 1, name.pinyin(), old.sex(), "汉", old.birth(), old.address(), old.idNumber()));
    }

    static void lookalike(Draft draft, Dice dice, List<Draft> earlier) {
        String name = draft.applicant().person().name();
        String last = name.substring(name.length() - 1);
        String pair = Names.LOOKALIKES.stream()
                .filter(one -> one.startsWith(last))
                .findFirst()
                .orElseThrow();
        draft.typed().put("name", name.substring(0, name.length() - 1) + pair.charAt(1));
        draft.mustSay("NAME_MISMATCH", "PREREGISTRATION_NAME_MISMATCH");
    }

    static void otherIdNumber(Draft draft, Dice dice, List<Draft> earlier) {
        Person person = draft.applicant().person();
        String other = Numbers.citizen(person.birth(), person.male(), dice);
        while (other.substring(14).equals(person.idNumber().substring(14))) {
            other = Numbers.citizen(person.birth(), person.male(), dice);
        }
        draft.typed().put("id_number", other);
        draft.mustSay("ID_NUMBER_MISMATCH");
        draft.maySay("NOT_PREREGISTERED");
    }

    static void invalidIdNumber(Draft draft, Dice dice, List<Draft> earlier) {
        String number = draft.applicant().person().idNumber();
        String body = number.substring(0, 17);
        int wrong = (Character.digit(number.charAt(17), 10) + dice.between(1, 9) + 10) % 10;
        draft.typed().put("id_number", body + wrong);
        draft.mustSay("ID_NUMBER_INVALID", "ID_NUMBER_MISMATCH");
        draft.maySay("NOT_PREREGISTERED");
    }

    /** One digit and the Luhn digit differ, so both numbers are valid. */
    static void otherCardNumber(Draft draft, Dice dice, List<Draft> earlier) {
        String number = draft.applicant().cardNumber();
        int at = dice.between(draft.applicant().bin().prefix().length(), number.length() - 2);
        String body = Numbers.otherDigit(number, at, dice).substring(0, number.length() - 1);
        draft.typed().put("bank_card_number", body + Numbers.luhn(body));
        draft.mustSay("BANK_CARD_NUMBER_MISMATCH");
    }

    static void otherCode(Draft draft, Dice dice, List<Draft> earlier) {
        String code = draft.applicant().study().chsiCode();
        int at = dice.between(4, 15);
        char old = code.charAt(at);
        char next =
                Character.isDigit(old) ? (char) ('0' + (old - '0' + dice.between(1, 9)) % 10) : old == 'K' ? 'R' : 'K';
        draft.typed().put("chsi_code", code.substring(0, at) + next + code.substring(at + 1));
        draft.mustSay("CHSI_CODE_MISMATCH");
    }

    static void notListed(Draft draft, Dice dice, List<Draft> earlier) {
        draft.listing(Draft.Listing.NOT_LISTED);
        draft.mustSay("NOT_PREREGISTERED");
    }

    static void listedOtherwise(Draft draft, Dice dice, List<Draft> earlier) {
        draft.listing(Draft.Listing.OTHER_NAME);
        draft.mustSay("PREREGISTRATION_NAME_MISMATCH");
    }

    static void paid(Draft draft, Dice dice, List<Draft> earlier) {
        draft.paid(dice.chance(0.5) ? Draft.Paid.FULL : Draft.Paid.MASKED);
        draft.mustSay("ALREADY_PAID");
    }
}
