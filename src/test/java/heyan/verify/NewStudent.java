package heyan.verify;

import static heyan.claim.DocumentKind.CHSI_REGISTRATION;
import static heyan.claim.DocumentKind.DIPLOMA;
import static heyan.claim.DocumentKind.XUEJI_REPORT;

import heyan.claim.Claim;
import heyan.programme.Rounds;
import java.time.LocalDate;

/** The honest claim of a new student of 2022 with the four documents of Linyi's notice. */
public final class NewStudent {
    private NewStudent() {}

    /** To be changed by a test. */
    public static Drawn claim() {
        return new Drawn()
                .programme(Rounds.shipped("linyi-2022"))
                .submitted("2022-05-06T10:00:00+08:00")
                .study(study -> new Claim.Study(
                        study.school(),
                        study.major(),
                        study.studyForm(),
                        "本科",
                        LocalDate.of(2022, 3, 1),
                        LocalDate.of(2025, 1, 10),
                        study.certificateNumber(),
                        "XABCDEFGHJKLMNPQ"))
                .registrations()
                .withoutDocument(DIPLOMA)
                .withoutDocument(CHSI_REGISTRATION)
                .withXueji()
                .put(XUEJI_REPORT, "STUDENT_STATUS", "在籍（注册学籍）")
                .put(XUEJI_REPORT, "UPDATE_DATE", "2022-05-01", "VALID_UNTIL", "2022-11-01");
    }
}
