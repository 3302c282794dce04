package heyan.extract;

import static heyan.extract.FieldName.ENROLMENT_DATE;
import static heyan.extract.FieldName.GRADUATION_DATE;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** When somebody began to study and graduated, as a sentence tells it. */
final class StudyDates {
    private static final Pattern ENROLLED = Pattern.compile("^,?(?:注册|报名|入[学校读]|考入|进入|就读|被?录取|参加(?!工作|工会|会议|培训))");

    private static final Pattern GRADUATED = Pattern.compile("^,?(?:通过毕业|考完|完成|[修学][完满毕]|毕业|期满|止)");

    private static final Pattern UNTIL = Pattern.compile("[至到\\-—–~]$");
    private static final Pattern ATTENDED = Pattern.compile("^,?(?:期间)?(?:就读|入读|在读|在(?!职))");

    private StudyDates() {}

    /** By what is said behind a day: 2016年3月注册入学, 2018年7月毕业. */
    static void told(Found found, Text text) {
        PrintedDate.all(text.plain()).forEach(date -> {
            String behind = text.plain().substring(date.end());
            boolean until =
                    UNTIL.matcher(text.plain().substring(0, date.start())).find();
            if (!until && ENROLLED.matcher(behind).find()) {
                found.date(ENROLMENT_DATE, text, date);
            }
            if (GRADUATED.matcher(behind).find()) {
                found.date(GRADUATION_DATE, text, date);
            }
        });
    }

    /** From one day to another, of whatever the text speaks. */
    static void spans(Found found, Text text) {
        spans(found, text, behind -> true);
    }

    /** From one day to another at a school: 2016年3月1日至2018年7月15日就读. */
    static void attended(Found found, Text text) {
        spans(found, text, behind -> ATTENDED.matcher(behind).find());
    }

    private static void spans(Found found, Text text, Predicate<String> behind) {
        List<PrintedDate> dates = PrintedDate.all(text.plain());
        for (int i = 0; i + 1 < dates.size(); i++) {
            PrintedDate from = dates.get(i);
            PrintedDate to = dates.get(i + 1);
            if (PrintedDate.isSpan(text.plain(), from, to)
                    && behind.test(text.plain().substring(to.end()))) {
                found.date(ENROLMENT_DATE, text, from);
                found.date(GRADUATION_DATE, text, to);
            }
        }
    }
}
