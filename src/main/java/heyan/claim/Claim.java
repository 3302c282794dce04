package heyan.claim;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * What a worker 职工 submitted: one revision of application.json. Typed values are kept exactly as typed; whether they
 * are right is asked in {@code verify}, never here.
 */
public record Claim(
        ClaimId id,
        Worker worker,
        Account account,
        Study study,
        OffsetDateTime submittedAt,
        List<Attachment> documents) {
    public Claim {
        documents = List.copyOf(documents);
    }

    /** Who claims: typed name 姓名, citizen number 公民身份号码, phone, employer, unit union 所在单位工会, district union. */
    public record Worker(
            String name, String idNumber, String phone, String employer, String unitUnion, String districtUnion) {}

    /** Where the money goes: 开户银行 and 银行卡号. */
    public record Account(String bankName, String cardNumber) {}

    /** What was studied: 院校, 专业, 学习形式, 层次, dates, 毕业证书编号, 在线验证码. */
    public record Study(
            String school,
            String major,
            String studyForm,
            String level,
            LocalDate enrolled,
            LocalDate graduated,
            String certificateNumber,
            String chsiCode) {}

    /** One upload: the slot it was put into and the file's name; two slots may name the same file. */
    public record Attachment(DocumentKind kind, String file) {}
}
