package heyan.verify;

import heyan.claim.CanonicalText;
import heyan.claim.PrintedDay;
import heyan.claim.StudyLevel;
import heyan.claim.UnionName;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Comparison of schools, unions, levels, study forms and dates. */
final class Words {
    private static final String NFKC = "NFKC";
    private static final Pattern BRANCH =
            Pattern.compile("(继续教育|成人教育|网络教育|远程教育|开放教育|国际)学院$|\\([^)]*\\)$|(学习中心|分校|教学点|函授站)$");
    /** Former names 曾用名; a person looks, because a name is right only for its years. */
    private static final Map<String, String> FORMER = Map.of(
            "中央广播电视大学", "国家开放大学",
            "北京广播电视大学", "北京开放大学",
            "上海广播电视大学", "上海开放大学",
            "广东广播电视大学", "广东开放大学",
            "广州市广播电视大学", "广州开放大学",
            "山东广播电视大学", "山东开放大学",
            "漳州师范学院", "闽南师范大学");

    private static final Set<String> ENROLLED = Set.of("在籍", "在籍(注册学籍)", "注册学籍");

    private static final List<Set<String>> FORMS = List.of(
            Set.of("业余", "夜大学", "夜大", "半脱产"),
            Set.of("网络教育", "远程教育", "现代远程教育"),
            Set.of("普通全日制", "全日制"),
            Set.of("成人", "成人高等教育", "成人高考", "成教"));

    private Words() {}

    /** A campus in brackets is part of the name: 中国石油大学(华东) is another school than 中国石油大学(北京). */
    static Likeness school(String read, String typed) {
        Likeness plain = text(read, typed);
        if (plain.agreement().agrees()) {
            return plain;
        }
        String one = CanonicalText.of(read);
        String other = CanonicalText.of(typed);
        if (Simplified.of(one).equals(Simplified.of(other))) {
            return Likeness.equivalent("繁简");
        }
        if (present(one).equals(present(other))) {
            return Likeness.unsure("former name");
        }
        return stem(one).equals(other) || stem(other).equals(one) ? Likeness.unsure("branch") : Likeness.DIFFERENT;
    }

    static Likeness text(String read, String typed) {
        return Likeness.of(read, typed, CanonicalText::of, NFKC);
    }

    /** 工会 and 工会委员会 at the end are the same. */
    static Likeness union(String read, String typed) {
        if (!UnionName.isName(typed)) {
            return Likeness.unsure("no name");
        }
        Likeness plain = text(read, typed);
        return plain.agreement().agrees() ? plain : Likeness.of(read, typed, Words::unionOf, "工会委员会");
    }

    static String unionOf(String text) {
        return UnionName.key(text);
    }

    static Likeness level(String read, String typed) {
        return Likeness.of(
                read,
                typed,
                text -> StudyLevel.of(text).map(StudyLevel::chinese).orElseGet(() -> CanonicalText.of(text)),
                "level");
    }

    static Likeness studyForm(String read, String typed) {
        return Likeness.of(read, typed, Words::form, "study form");
    }

    /** 在籍（注册学籍）; 在籍 with anything else behind it may be a 不在籍 whose first character was lost. */
    static Likeness enrolled(String read) {
        String status = CanonicalText.of(read);
        if (status.startsWith("不在籍")) {
            return Likeness.DIFFERENT;
        }
        return ENROLLED.contains(status) ? Likeness.EQUAL : Likeness.unsure("status");
    }

    static Likeness day(String read, String typed) {
        if (read.equals(typed)) {
            return Likeness.EQUAL;
        }
        return PrintedDay.parse(read)
                .map(day -> day.agreesWith(LocalDate.parse(typed)) ? Likeness.equivalent("month") : Likeness.DIFFERENT)
                .orElse(Likeness.unsure("no date"));
    }

    /** A day as the registry prints it; a month is one whose day was not read. */
    static Likeness wholeDay(String read, String typed) {
        Likeness likeness = day(read, typed);
        return likeness.agreement() == Finding.Agreement.EQUIVALENT ? Likeness.unsure("day not read") : likeness;
    }

    /** Latin letters are pinyin, anything else a name. */
    static Likeness holder(String read, String typed) {
        if (CanonicalText.of(read).codePoints().anyMatch(Character::isIdeographic)) {
            return Names.compare(read, typed);
        }
        return Pinyin.isReading(read, typed) ? Likeness.equivalent("NM-7 pinyin") : Likeness.DIFFERENT;
    }

    private static String form(String text) {
        String form = CanonicalText.of(text);
        return FORMS.stream()
                .filter(same -> same.contains(form))
                .map(same -> same.stream().sorted().findFirst().orElseThrow())
                .findFirst()
                .orElse(form);
    }

    private static String present(String school) {
        return FORMER.getOrDefault(school, school);
    }

    private static String stem(String school) {
        return BRANCH.matcher(school).replaceFirst("");
    }
}
