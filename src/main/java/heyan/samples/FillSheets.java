package heyan.samples;

import heyan.claim.DocumentKind;
import java.time.LocalDate;
import java.util.List;

/** Prints an {@link Applicant} on every document, truthfully. */
final class FillSheets {
    void fill(Draft draft, Dice dice) {
        draft.sheets().put(DocumentKind.ID_CARD_FRONT, front(draft.applicant().person()));
        draft.sheets().put(DocumentKind.ID_CARD_BACK, back(draft, dice));
        draft.sheets().put(DocumentKind.BANK_CARD, bankCard(draft.applicant(), dice));
        draft.sheets().put(DocumentKind.DIPLOMA, diploma(draft.applicant()));
        draft.sheets().put(DocumentKind.CHSI_REGISTRATION, registration(draft, dice));
        draft.sheets().put(DocumentKind.APPLICATION_FORM, form(draft, dice));
        if (dice.chance(0.08)) {
            draft.sheets().put(DocumentKind.XUEJI_REPORT, statusReport(draft, dice));
        }
    }

    private static Sheet front(Person person) {
        return new Sheet(DocumentKind.ID_CARD_FRONT)
                .put("name", person.name())
                .put("sex", person.sex())
                .put("ethnicity", person.ethnicity())
                .put("birth_date", person.birth())
                .put("address", person.address())
                .put("id_number", person.idNumber());
    }

    private static Sheet back(Draft draft, Dice dice) {
        Person person = draft.applicant().person();
        LocalDate today = draft.submitted().toLocalDate();
        Validity validity = Validity.current(person.birth(), today, dice);
        return new Sheet(DocumentKind.ID_CARD_BACK)
                .put("issuing_authority", Lists.authority(person.address(), dice))
                .put("valid_from", validity.from())
                .put("valid_until", validity.until());
    }

    static Sheet bankCard(Applicant applicant, Dice dice) {
        Sheet card = new Sheet(DocumentKind.BANK_CARD)
                .put("card_number", applicant.cardNumber())
                .put("bank_name", applicant.bin().bank())
                .extra("english", applicant.bin().english());
        if (dice.chance(0.25)) {
            card.put("holder_name", applicant.person().pinyin());
        }
        if (dice.chance(0.35)) {
            card.put("valid_thru", String.format("%02d/%02d", dice.between(1, 12), dice.between(24, 31)));
        }
        return card;
    }

    private static Sheet diploma(Applicant applicant) {
        Study study = applicant.study();
        Sheet sheet = new Sheet(DocumentKind.DIPLOMA)
                .put("name", applicant.person().name())
                .put("sex", applicant.person().sex())
                .put("birth_date", applicant.person().birth())
                .put("enrolment_date", study.enrolled().toString().substring(0, 7))
                .put("graduation_date", study.graduated().toString().substring(0, 7))
                .put("school", study.school().name())
                .put("major", study.major())
                .put("level", study.levelPrinted())
                .put("certificate_number", study.certificateNumber())
                .put("issue_date", study.graduated())
                .put("president_name", study.president())
                .extra("years", study.years())
                .extra("path", study.path().name());
        return study.path() == Study.Path.REGULAR ? sheet : sheet.put("study_form", study.form());
    }

    private static Sheet registration(Draft draft, Dice dice) {
        Study study = draft.applicant().study();
        Person person = draft.applicant().person();
        LocalDate today = draft.submitted().toLocalDate();
        LocalDate until = dice.chance(0.06) ? today : today.plusDays(dice.between(1, 150));
        LocalDate earliest =
                until.minusMonths(6).isAfter(today.minusDays(50)) ? until.minusMonths(6) : today.minusDays(50);
        LocalDate updated = dice.date(earliest.isAfter(today) ? today : earliest, today);
        return new Sheet(DocumentKind.CHSI_REGISTRATION)
                .put("name", person.name())
                .put("sex", person.sex())
                .put("birth_date", person.birth())
                .put("enrolment_date", study.enrolled())
                .put("graduation_date", study.graduated())
                .put("school", study.school().name())
                .put("major", study.major())
                .put("level", study.levelPrinted().equals("专科起点本科") ? "专升本" : study.levelPrinted())
                .put("study_form", study.form())
                .put("duration", study.years())
                .put("education_category", study.path().chinese())
                .put("completion", "毕业")
                .put("president_name", study.president())
                .put("certificate_number", study.certificateNumber())
                .put("verification_code", study.chsiCode())
                .put("update_date", updated)
                .put("valid_until", until)
                .put("qr_content", link(study.chsiCode()));
    }

    /** The address in the QR code of a registry document. */
    static String link(String code) {
        return "https://www.chsi.com.cn/xlcx/bg.do?vcode=" + code + "&srcid=bgcx";
    }

    static Sheet statusReport(Draft draft, Dice dice) {
        Study study = draft.applicant().study();
        Person person = draft.applicant().person();
        String code = Numbers.chsiCode(dice);
        return new Sheet(DocumentKind.XUEJI_REPORT)
                .put("name", person.name())
                .put("sex", person.sex())
                .put("birth_date", person.birth())
                .put("ethnicity", person.ethnicity())
                .put("id_number", person.idNumber())
                .put("school", study.school().name())
                .put("level", study.levelPrinted().equals("专科起点本科") ? "专升本" : study.levelPrinted())
                .put("major", study.major())
                .put("duration", study.years())
                .put("education_category", study.path().chinese())
                .put("study_form", study.form())
                .put("student_number", study.enrolled().getYear() + dice.digits(8))
                .put("enrolment_date", study.enrolled())
                .put("student_status", "不在籍（毕业）")
                .put("expected_graduation_date", study.graduated())
                .put("verification_code", code)
                .put("update_date", draft.submitted().toLocalDate().minusDays(dice.between(0, 40)))
                .put("valid_until", draft.submitted().toLocalDate().plusDays(dice.between(1, 120)))
                .put("qr_content", link(code));
    }

    private static Sheet form(Draft draft, Dice dice) {
        Applicant applicant = draft.applicant();
        Study study = applicant.study();
        Person person = applicant.person();
        Sheet form = new Sheet(DocumentKind.APPLICATION_FORM)
                .put("name", person.name())
                .put("sex", person.sex())
                .put("id_number", person.idNumber())
                .put("phone", applicant.phone())
                .put("batch", study.batch())
                .put("employer", applicant.employer())
                .put("unit_union", applicant.unitUnion())
                .put("school", study.school().name())
                .put("major", study.major())
                .put("level", study.level())
                .put("study_form", study.form())
                .put("enrolment_date", study.enrolled())
                .put("graduation_date", study.graduated())
                .put("certificate_number", study.certificateNumber())
                .put("bank_name", applicant.bin().bank())
                .put("bank_card_number", applicant.cardNumber());
        return handwritten(form, draft, dice);
    }

    private static Sheet handwritten(Sheet form, Draft draft, Dice dice) {
        Applicant applicant = draft.applicant();
        LocalDate stamped = draft.submitted().toLocalDate().minusDays(dice.between(0, 3));
        return form.put("district_union", applicant.districtUnion())
                .put("contact_name", Names.of(dice.chance(0.5), dice).text())
                .put(
                        "contact_phone",
                        dice.chance(0.6) ? Numbers.phone(dice) : "020" + dice.pick(List.of("3", "8")) + dice.digits(7))
                .put("signature_present", true)
                .put("seal_present", true)
                .put("seal_text", applicant.unitUnion() + "委员会")
                .extra("signer", applicant.person().name())
                .extra("signed", stamped.minusDays(dice.between(0, 2)).toString())
                .extra("stamped", stamped.toString());
    }
}
