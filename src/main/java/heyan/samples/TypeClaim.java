package heyan.samples;

import java.util.List;

/** Types an {@link Applicant} into the portal, with the harmless differences that workers' typing has. */
final class TypeClaim {
    private static final List<String> DOTS = List.of("•", "‧", "・", "．", ".");

    void type(Draft draft, String programme, Dice dice) {
        Applicant applicant = draft.applicant();
        Study study = applicant.study();
        var typed = draft.typed();
        typed.put("application_id", draft.id());
        typed.put("programme_id", programme);
        typed.put("name", name(applicant.person().name(), dice));
        typed.put("id_number", idNumber(applicant.person().idNumber(), dice));
        typed.put("phone", applicant.phone());
        typed.put("employer", applicant.employer());
        typed.put("unit_union", applicant.unitUnion() + (dice.chance(0.2) ? "委员会" : ""));
        typed.put("district_union", applicant.districtUnion());
        typed.put("bank_name", applicant.bin().bank());
        typed.put("bank_card_number", number(applicant.cardNumber(), dice));
        typed.put("school", brackets(study.school().name(), dice));
        typed.put("major", study.major());
        typed.put("study_form", study.form());
        typed.put("level", study.level());
        typed.put("enrolment_date", study.enrolled().toString());
        typed.put("graduation_date", study.graduated().toString());
        typed.put("certificate_number", number(study.certificateNumber(), dice));
        typed.put("chsi_code", code(study.chsiCode(), dice));
    }

    private static String name(String name, Dice dice) {
        return name.contains("·") && dice.chance(0.6) ? name.replace("·", dice.pick(DOTS)) : name;
    }

    private static String idNumber(String number, Dice dice) {
        String typed = dice.chance(0.5) ? number.replace('X', 'x') : number;
        if (dice.chance(0.08)) {
            return typed.substring(0, 6) + " " + typed.substring(6, 14) + " " + typed.substring(14);
        }
        return dice.chance(0.03) ? wide(typed) : typed;
    }

    private static String number(String number, Dice dice) {
        return dice.chance(0.2) ? Wording.grouped(number) : dice.chance(0.03) ? wide(number) : number;
    }

    private static String code(String code, Dice dice) {
        String typed = dice.chance(0.15) ? code.toLowerCase(java.util.Locale.ROOT) : code;
        return dice.chance(0.15) ? Wording.grouped(typed) : typed;
    }

    private static String brackets(String name, Dice dice) {
        return dice.chance(0.5) ? name.replace('（', '(').replace('）', ')') : name;
    }

    /** Full-width letters and digits. */
    private static String wide(String text) {
        StringBuilder wide = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            wide.append((char) (text.charAt(i) + 0xFEE0));
        }
        return wide.toString();
    }
}
