package heyan.samples;

import heyan.claim.DocumentKind;
import java.util.List;

/** Defects printed on cards, diplomas and the form; what is typed stays true. */
final class PlantPrinted {
    private static final List<DocumentKind> NAMED = List.of(
            DocumentKind.ID_CARD_FRONT,
            DocumentKind.DIPLOMA,
            DocumentKind.CHSI_REGISTRATION,
            DocumentKind.APPLICATION_FORM);

    private PlantPrinted() {}

    static void name(Draft draft, Dice dice, List<Draft> earlier) {
        Person person = draft.applicant().person();
        draft.sheet(dice.pick(NAMED)).put("name", renamed(person, dice));
        draft.mustSay("NAME_MISMATCH");
    }

    /** The name with another last character. */
    static String renamed(Person person, Dice dice) {
        int last = person.name().length() - 1;
        return person.name().substring(0, last)
                + Names.otherCharacter(person.name().substring(last), person.male(), dice);
    }

    static void lapsedCard(Draft draft, Dice dice, List<Draft> earlier) {
        Validity lapsed = Validity.lapsed(
                draft.applicant().person().birth(), draft.submitted().toLocalDate(), dice);
        draft.sheet(DocumentKind.ID_CARD_BACK).put("valid_from", lapsed.from()).put("valid_until", lapsed.until());
        draft.mustSay("ID_CARD_EXPIRED");
    }

    static void holder(Draft draft, Dice dice, List<Draft> earlier) {
        String own = draft.applicant().person().pinyin();
        String other = Names.of(dice.chance(0.5), dice).pinyin();
        while (other.equals(own)) {
            other = Names.of(dice.chance(0.5), dice).pinyin();
        }
        draft.sheet(DocumentKind.BANK_CARD).put("holder_name", other);
        draft.mustSay("BANK_CARD_HOLDER_MISMATCH");
    }

    static void certificate(Draft draft, Dice dice, List<Draft> earlier) {
        Sheet sheet = draft.sheet(dice.pick(NAMED.subList(1, 4)));
        sheet.put(
                "certificate_number", Numbers.otherDigit(sheet.text("certificate_number"), dice.between(12, 17), dice));
        draft.mustSay("CERTIFICATE_NUMBER_MISMATCH");
    }

    static void school(Draft draft, Dice dice, List<Draft> earlier) {
        Sheet sheet = draft.sheet(dice.pick(NAMED.subList(1, 4)));
        String other = dice.pick(Lists.SCHOOLS).name();
        while (other.equals(sheet.text("school"))) {
            other = dice.pick(Lists.SCHOOLS).name();
        }
        sheet.put("school", other);
        draft.mustSay("SCHOOL_MISMATCH");
    }

    static void blank(Draft draft, Dice dice, List<Draft> earlier) {
        draft.sheet(DocumentKind.APPLICATION_FORM)
                .put(dice.pick(List.of("contact_name", "contact_phone", "district_union")), "");
        draft.mustSay("FORM_INCOMPLETE");
    }

    static void noSeal(Draft draft, Dice dice, List<Draft> earlier) {
        Sheet form = draft.sheet(DocumentKind.APPLICATION_FORM);
        form.put("seal_present", false);
        form.fields().remove("seal_text");
        draft.mustSay("SEAL_MISSING");
    }

    /** Another unit's union, or the company's own seal. */
    static void otherSeal(Draft draft, Dice dice, List<Draft> earlier) {
        String employer = draft.applicant().employer();
        String other = Lists.employer(dice);
        while (other.equals(employer)) {
            other = Lists.employer(dice);
        }
        draft.sheet(DocumentKind.APPLICATION_FORM).put("seal_text", dice.chance(0.3) ? employer : other + "工会委员会");
        draft.mustSay("SEAL_MISMATCH");
    }

    static void noSignature(Draft draft, Dice dice, List<Draft> earlier) {
        draft.sheet(DocumentKind.APPLICATION_FORM).put("signature_present", false);
        draft.mustSay("SIGNATURE_MISSING");
    }
}
