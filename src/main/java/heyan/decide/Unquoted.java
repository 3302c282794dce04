package heyan.decide;

import heyan.claim.DocumentKind;
import heyan.claim.StudyLevel;
import heyan.programme.Clause;
import heyan.programme.Window;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What a clause says in our own words, for rounds whose file does not quote the notice. */
final class Unquoted {
    static final String NO_WINDOW = "申报时间另行通知。";
    static final String ONCE = "每人只能享受一次补助，已领取的不得重复申请。";
    static final String FORM = "申请表须填写完整，由本人签名并加盖所在单位工会公章。";
    static final String OWN = "材料须为本人所有，不得使用他人的证书、银行卡。";
    static final String AGREEMENT = "填报信息须与证件、证书、备案表和申请表一致。";
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy年M月d日HH:mm");

    private Unquoted() {}

    /** Words without a document. */
    static Clause clause(String words) {
        return Clause.uncited(words);
    }

    static String window(Window window) {
        return "申请时间：" + MINUTE.format(window.opens()) + "（含）至" + MINUTE.format(window.closes()) + "（不含），系统到期自动关闭。";
    }

    static String batches(List<String> batches) {
        return "申请人须在" + String.join("、", batches) + "批次预登记名单内，姓名与公民身份号码一致。";
    }

    static String levels(List<StudyLevel> levels) {
        return "补助层次：" + levels.stream().map(StudyLevel::chinese).collect(Collectors.joining("、")) + "。";
    }

    static String years(int years) {
        return "学籍最长有效期" + years + "年，自入学之日起计算，逾期毕业的不予补助。";
    }

    static String documents(Set<DocumentKind> required) {
        return "须提交：" + required.stream().sorted().map(DocumentKind::chinese).collect(Collectors.joining("、"))
                + "；材料应齐全、清晰、有效。";
    }
}
