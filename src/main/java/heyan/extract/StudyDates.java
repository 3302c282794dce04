package heyan.extract;

import static heyan.extract.FieldName.ENROLMENT_DATE;
import static heyan.extract.FieldName.GRADUATION_DATE;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** When somebody began to study and graduated, as a sentence tells it. */
final class StudyDates {
    private static final String HOUSE = "_*\\p{IsHan}{2,20}?(?:大学|学院)";
    private static final Pattern UNTIL = Pattern.compile("[至到\\-—–~]$");

    /** Behind a day in the sentence of a certificate, which speaks of nothing else. */
    private static final Pattern ENROLLED = Pattern.compile("^,?(?:注册|报名|入[学校读]|考入|进入|就读|被?录取)");

    private static final Pattern GRADUATED = Pattern.compile("^,?(?:通过毕业|考完|完成|[修学][完满毕]|毕业|期满|止)");

    /** The same in a letter, which may tell of work and of other schools too. */
    private static final Pattern WENT_TO = Pattern.compile("^_*,?(?:(?:入学|入读|就读|考入|进入|参加|报名)" + HOUSE + "|入学[,。;])");

    private static final Pattern LEFT = Pattern.compile("^_*毕业[,。;]");
    private static final Pattern ATTENDED = Pattern.compile("^_*,?(?:期间)?(?:就读|入读|在读|在)于?" + HOUSE);

    private StudyDates() {}

    /** Of the sentence of a certificate: from one day to another, or by what is said behind a day. */
    static void ofCertificate(Found found, Text sentence) {
        spans(found, sentence, behind -> true);
        told(found, sentence, ENROLLED, GRADUATED);
    }

    /** Of a letter: only days at a university or college. */
    static void ofLetter(Found found, Text letter) {
        spans(found, letter, behind -> ATTENDED.matcher(behind).find());
        told(found, letter, WENT_TO, LEFT);
    }

    private static void told(Found found, Text text, Pattern enrolled, Pattern graduated) {
        PrintedDate.all(text.plain()).forEach(date -> {
            String behind = text.plain().substring(date.end());
            boolean until =
                    UNTIL.matcher(text.plain().substring(0, date.start())).find();
            if (!until && enrolled.matcher(behind).find()) {
                found.date(ENROLMENT_DATE, text, date);
            }
            if (graduated.matcher(behind).find()) {
                found.date(GRADUATION_DATE, text, date);
            }
        });
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
