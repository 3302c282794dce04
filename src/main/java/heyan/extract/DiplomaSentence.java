package heyan.extract;

import static heyan.extract.FieldName.NAME;
import static heyan.extract.FieldName.SEX;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The person that the sentence of a certificate speaks of. Schools word it in many ways, but a name always stands between
 * what introduces a person (学生, 考生, 兹证明, or the beginning of the line) and the first thing that is said of one
 * (性别, a birth, 身份证号, 民族, the studies); both ends are told by their shape, in any combination.
 */
final class DiplomaSentence {
    private static final String N = Vocabulary.NAME_CHARACTER;
    /** Punctuation, or what is left of a rule that reaches further than the entry on it. */
    private static final String SIGN = "[,.、。;:_\\-—–]";
    /** A colon, or what is left of the rule that an entry stands on. */
    private static final String BLANK = "[:一_\\-—–]?";
    /** What stands between the name and what is said; it may be said in brackets. */
    private static final String THEN = "(?:" + SIGN + "|\\()";

    private static final String PERSON = "学[生员]|研究生|毕业生|本科生|专科生|硕士生|博士生|考生|应考者";
    private static final String INTRODUCED =
            "(?:" + PERSON + "|(?:学生|考生|毕业生)?姓名|兹证明|兹有)(?:" + PERSON + ")?" + "[:,]?" + BLANK;
    private static final String YEAR = "(?:[12一二][0-9〇○零OoQ一二三四五六七八九]{3}[年.\\-/])";
    /** A name, and none of the words that stand where one could begin. */
    private static final String SOMEONE =
            "((?:(?!" + PERSON + "|姓名|证书|证明|大学|学院|同学|同志|在校|期间|规定|年限|" + YEAR + ")" + N + "){%s}?)";

    private static final String ADDRESSED = "(?:同学|同志|先生|女士)?";
    private static final String FROM =
            "(?:(?:" + SIGN + "*(?:系|籍贯)|" + SIGN + "+)\\p{IsHan}{2,12}[省市县区]\\p{IsHan}{0,8}人)?";
    private static final String NAMED = SOMEONE.formatted("2,25") + ADDRESSED + FROM;

    private static final String NUMBERED = "(?:公民)?身份(?:证|号)|证件|准考证|学号|考籍|学籍";
    /** What may be said behind a sign, and what is told without one. */
    private static final String SAID = THEN + "*(?:性别|" + NUMBERED + "|民族|籍贯|国籍|政治面貌|出生|生于|现年)"
            + "|" + THEN + "*[于自从]" + YEAR
            + "|" + THEN + "+(?:" + YEAR + "|\\p{IsHan}{1,5}族" + SIGN + ")"
            + "|" + SIGN + "*(?:参加.{2,30}自学考试|[在于](?:本|我)[校院]|经考[试核]|已?(?:修完|修满|完成|修毕))";

    private static final String OF = "(?:" + SIGN + "|[()12一二生]|身份|出生|民族|\\p{IsHan}{1,5}族)";
    private static final String SEX_SAID = "(?:" + THEN + "*性别.?|" + THEN + "+)([男女])(?=" + OF + "|$)";
    private static final String SEX_IN_BRACKETS = "[^。]{0,60}?性别.?([男女])";

    /** Each names a person in group 1 and says the sex in group 2, which may be empty. */
    private static final List<Pattern> INTRODUCTIONS = List.of(
            Pattern.compile(INTRODUCED + NAMED + SEX_SAID),
            Pattern.compile(INTRODUCED + NAMED + "(?=" + SAID + ")(?:" + SEX_IN_BRACKETS + ")?"),
            Pattern.compile("(?:" + PERSON + "):?" + SOMEONE.formatted("2,8") + "([男女])" + SIGN + "?(?:[12一二]|汉族|"
                    + NUMBERED + ")"));
    /** Sentences that begin with the name, told in a line. */
    private static final List<Pattern> BEGINNINGS = List.of(
            Pattern.compile("^" + NAMED + SEX_SAID),
            Pattern.compile("^" + SOMEONE.formatted("2,8") + "()" + YEAR + ".{2,8}生"),
            Pattern.compile("^(?!.{0,12}(?:年|该生|同学|考生|本人))" + SOMEONE.formatted("2,15") + ADDRESSED + SIGN
                    + "*()参加.{2,30}自学考试"),
            Pattern.compile("^" + SOMEONE.formatted("2,15") + ADDRESSED + FROM + "(?=" + THEN + "*(?:" + NUMBERED
                    + "|出生|生于)|" + THEN + "+" + YEAR + ".{2,8}生)(?:" + SEX_IN_BRACKETS + ")?"));

    private static final Pattern SEX_LAST = Pattern.compile(".{2,}[男女]");
    /** Confidence of a name of which nobody says where it ends: too little to pass. */
    private static final double UNTOLD = 0.3;

    /** Letters of a name stand evenly; a space makes a step of about two. */
    private static final double OFF = 1.5;

    private DiplomaSentence() {}

    /** Whoever the text introduces, else whoever one of its lines begins with. */
    static void put(Found found, Layout layout) {
        Text body = layout.inRows();
        INTRODUCTIONS.forEach(pattern -> person(found, body, pattern));
        BEGINNINGS.forEach(pattern -> layout.lines().forEach(line -> person(found, line, pattern)));
    }

    private static void person(Found found, Text text, Pattern pattern) {
        Optional<Text> name = found.has(NAME) ? Optional.empty() : text.find(pattern, 1);
        Text sex = text.find(pattern, 2).orElse(Text.EMPTY);
        name.ifPresent(someone -> {
            if (sex.isEmpty() && SEX_LAST.matcher(someone.plain()).matches()) {
                nameOrSex(found, someone);
            } else {
                PersonName.put(found, NAME, someone);
                found.words(SEX, sex, true);
            }
        });
    }

    /** 男 or 女 behind a name is the sex where it stands further off than the name's letters; else it may be part of it. */
    private static void nameOrSex(Found found, Text someone) {
        int last = someone.length() - 1;
        if (isFurtherOff(someone.letters())) {
            PersonName.put(found, NAME, someone.slice(0, last));
            found.words(SEX, someone.from(last), true);
        } else {
            PersonName.put(found, NAME, someone);
            found.get(NAME).ifPresent(name -> found.trust(NAME, Math.min(UNTOLD, name.confidence())));
        }
    }

    private static boolean isFurtherOff(List<Letter> letters) {
        int last = letters.size() - 1;
        int widest = IntStream.range(1, last)
                .map(i -> letters.get(i).x() - letters.get(i - 1).x())
                .max()
                .orElse(Integer.MAX_VALUE);
        return letters.get(last).x() - letters.get(last - 1).x() > OFF * widest;
    }
}
