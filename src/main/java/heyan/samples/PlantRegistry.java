package heyan.samples;

import heyan.claim.DocumentKind;
import java.time.LocalDate;
import java.util.List;

/** Defects of the registry document 备案表 and of the student status 学籍. */
final class PlantRegistry {
    private static final List<String> FOREIGN = List.of(
            "www.chsi.com.cn.evil.example",
            "www.chsi.com.cn@evil.example",
            "www.chsl.com.cn",
            "chsi.com.cn.report.example");

    private PlantRegistry() {}

    static void otherCode(Draft draft, Dice dice, List<Draft> earlier) {
        draft.sheet(DocumentKind.CHSI_REGISTRATION).put("qr_content", FillSheets.link(Numbers.chsiCode(dice)));
        draft.mustSay("QR_CODE_MISMATCH");
    }

    static void foreignHost(Draft draft, Dice dice, List<Draft> earlier) {
        Sheet sheet = draft.sheet(DocumentKind.CHSI_REGISTRATION);
        sheet.put("qr_content", sheet.text("qr_content").replace("www.chsi.com.cn", dice.pick(FOREIGN)));
        draft.mustSay("QR_UNTRUSTED_HOST");
    }

    /** Left out, or printed but smeared. */
    static void unreadable(Draft draft, Dice dice, List<Draft> earlier) {
        Sheet sheet = draft.sheet(DocumentKind.CHSI_REGISTRATION);
        String content = sheet.text("qr_content");
        sheet.fields().remove("qr_content");
        if (dice.chance(0.5)) {
            sheet.extra("qr_ruined", content);
        }
        draft.mustSay("QR_UNREADABLE");
    }

    static void expired(Draft draft, Dice dice, List<Draft> earlier) {
        LocalDate today = draft.submitted().toLocalDate();
        LocalDate until = today.minusDays(dice.chance(0.4) ? 1 : dice.between(2, 120));
        draft.sheet(DocumentKind.CHSI_REGISTRATION)
                .put("update_date", until.minusDays(dice.between(25, 170)))
                .put("valid_until", until);
        draft.mustSay("CHSI_REPORT_EXPIRED");
    }

    /** The same study, begun so early that graduation came after eight years. */
    static Applicant overEightYears(Applicant applicant, Dice dice) {
        Study s = applicant.study();
        LocalDate limit = s.graduated().minusYears(8);
        LocalDate enrolled = LocalDate.of(limit.getYear() - dice.between(1, 2), dice.chance(0.5) ? 3 : 9, 1);
        return applicant.with(new Study(
                s.school(),
                s.major(),
                s.path(),
                s.form(),
                s.level(),
                s.levelPrinted(),
                s.years(),
                s.batch(),
                enrolled,
                s.graduated(),
                s.certificateNumber(),
                s.chsiCode(),
                s.president()));
    }
}
