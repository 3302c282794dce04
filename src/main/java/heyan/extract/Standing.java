package heyan.extract;

import static heyan.extract.FieldName.BANK_CARD_NUMBER;
import static heyan.extract.FieldName.CERTIFICATE_NUMBER;
import static heyan.extract.FieldName.ID_NUMBER;
import static heyan.extract.FieldName.MAJOR;
import static heyan.extract.FieldName.NAME;
import static heyan.extract.FieldName.PRESIDENT_NAME;
import static heyan.extract.FieldName.SCHOOL;

import heyan.claim.Box;
import heyan.claim.CanonicalText;
import heyan.claim.IdNumber;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Values that stand on a document by themselves where nobody told their label: every school and union words its labels in its
 * own way, and not all can be known. Looked for is only what the claim says, letter by letter, and only where it ends on both
 * sides: at a sign, the edge of a cell, room for a letter or more, a word that ends labels. What belongs to another field is
 * no such place, and a value that a label did tell is never replaced, unless it took in more than itself.
 */
final class Standing {
    /** From letter to letter where another letter would have room between, in heights of the line. */
    private static final double ROOM = 2.0;
    /** The same among letters that stand apart, as a share of their widest step. */
    private static final double APART = 1.5;

    private static final String NOTHING = "\0";
    private static final int SHORTEST_NUMBER = 15;
    private static final int LONGEST_NAME = 4;
    private static final int LINE_OF_MAJOR = 4;
    private static final String NUMERAL = "[〇○零一二三四五六七八九十]";
    private static final String DATE = "^" + NUMERAL + "+[年月日]|^[年月日](?:" + NUMERAL + "|$)";
    private static final Pattern NO_NAME = Pattern.compile(DATE + "|期间|学习|专业");
    /** A name may be long without a dot; what has these words is a sentence. */
    private static final Pattern SENTENCE = Pattern.compile("[学校系生男女性别证现于年月]");

    private static final Pattern NO_SCHOOL = Pattern.compile(DATE + "|[本我]校");
    /** No major begins so: 华立学院 behind 广东工业大学 is the rest of another school's name. */
    private static final Pattern GOES_ON_AS_SCHOOL = Pattern.compile("^\\p{IsHan}{1,8}?(?:大学|学院|学校|分校|校区|党校)");

    private static final String LEARNS = "进入|考入|参加|修读|主修|攻读|就读|入读|学习|修习|完成|专攻|修完";
    private static final String STUDIES = "(?:" + Vocabulary.LEVELS + ")(?:层次)?|(?:" + Vocabulary.STUDY_FORMS
            + ")(?:教育)?(?:试点)?|高等(?:学历)?教育|年制|半制|层次|[本我]校|" + LEARNS;
    /** Ends of labels, and of what introduces a person or a subject. */
    private static final Pattern INTRODUCES = Pattern.compile(
            "(?:姓名[为是]?|及性别|我[叫是]|专业为|^为|本人|证明|[今兹查]有|授予|[称号码业校员生工]|" + STUDIES + "|(?<=申请|申报|申领|持卡)人)$");

    private static final Pattern BEHIND_NAME = Pattern.compile("^(?:性别|出生|身份|证件|民族|同学|同志|先生|女士)");
    /** 姓名及性别 in one cell: the sex is the last of it. Behind any other label it may be a letter of the name. */
    private static final Pattern AND_SEX = Pattern.compile("性别\\W*$");

    private static final Pattern SEX_ENDS = Pattern.compile("^[男女]");

    /** What was asked for, printed behind the blank of a sentence. */
    private static final Pattern HINT = Pattern.compile("^[(](?:院校|学校|高校|校名|专业)(?:名称|全称)?[)]");

    private static final Pattern BEHIND_MAJOR = Pattern.compile("^专业");
    private static final Pattern BEHIND_SCHOOL =
            Pattern.compile("^(?:[校院]长|[(]?(?:盖章|公章)|的|(?:" + Vocabulary.STUDY_FORMS + ")(?:教育)?学习)");

    /** Whose names are not the applicant's; a label with no field is one of those. */
    private static final Set<FieldName> OF_OTHERS = EnumSet.of(
            FieldName.CONTACT_NAME, FieldName.CONTACT_PHONE, FieldName.DISTRICT_UNION, FieldName.SIGNATURE_PRESENT);

    private final Layout layout;
    private final Found found;
    private final Map<FieldName, String> sought;
    private final boolean prose;

    /** @param prose whether lines run on in sentences, so that a line's end ends no name */
    Standing(Layout layout, Found found, Sought sought, boolean prose) {
        this.layout = layout;
        this.prose = prose;
        this.found = found;
        this.sought = sought.values();
    }

    /**
     * Puts numbers and words that stand somewhere and were not told; the person only where {@code isTheirs} does not hold. The
     * school once more when what was taken for the major has gone to its own place.
     */
    void put(Predicate<Text> isTheirs) {
        words(NAME, isTheirs);
        words(SCHOOL, place -> false);
        words(MAJOR, place -> false);
        words(SCHOOL, place -> false);
        number(ID_NUMBER, ClosedAlphabet.ID_NUMBER);
        number(BANK_CARD_NUMBER, ClosedAlphabet.DIGITS);
        number(CERTIFICATE_NUMBER, ClosedAlphabet.DIGITS);
    }

    /** On a form: text that belongs to a label of somebody else, or was written by hand. */
    static Predicate<Text> ofOthers(Layout layout, Labelled form) {
        List<Text> theirs = form.hits().stream()
                .filter(hit ->
                        hit.field().filter(own -> !OF_OTHERS.contains(own)).isEmpty()
                                || Signature.isSigned(layout, form, hit))
                .filter(hit -> !UnionAbove.isBehind(hit))
                .flatMap(hit -> form.parts(hit).stream())
                .toList();
        return place -> theirs.stream().anyMatch(part -> !part.isEmpty() && isIn(place, part.page(), part.box()));
    }

    private void number(FieldName field, ClosedAlphabet alphabet) {
        String value = IdNumber.canonical(sought.getOrDefault(field, ""));
        boolean told = found.get(field)
                .filter(number -> !isAnother(field, number.value()))
                .isPresent();
        if (value.length() < SHORTEST_NUMBER || told) {
            return;
        }
        Pattern shape = Pattern.compile("(?<![0-9*])" + Pattern.quote(value) + "(?![0-9*])");
        layout.lines().stream()
                .flatMap(line -> alphabet.find(line, shape).stream())
                .findFirst()
                .ifPresent(run -> {
                    found.drop(field);
                    if (field == CERTIFICATE_NUMBER) {
                        CertificateNumber.put(found, run.text());
                    } else {
                        found.number(field, run, alphabet);
                    }
                });
    }

    /** Whether a number that was told is the one typed for another field: in a sentence a label may stand before both. */
    private boolean isAnother(FieldName field, String number) {
        return Stream.of(ID_NUMBER, BANK_CARD_NUMBER, CERTIFICATE_NUMBER)
                .filter(other -> other != field)
                .map(other -> IdNumber.canonical(sought.getOrDefault(other, NOTHING)))
                .anyMatch(number::equals);
    }

    private void words(FieldName field, Predicate<Text> isTheirs) {
        String value = typed(field);
        Optional<Field> told = found.get(field);
        if (value.length() < 2
                || told.filter(other -> !mayBeElsewhere(field, other, value)).isPresent()) {
            return;
        }
        boolean inside = told.filter(more -> tookMore(more, value)).isPresent();
        places(field, value)
                .filter(place -> !inside
                        || isIn(
                                place,
                                told.orElseThrow().page(),
                                told.orElseThrow().box()))
                .filter(place -> !isTheirs.test(place) && !belongsToAnother(field, place))
                .findFirst()
                .ifPresent(place -> {
                    found.drop(field);
                    if (field == NAME) {
                        PersonName.put(found, NAME, place);
                    } else {
                        found.words(field, place, true);
                    }
                });
    }

    /** Whether what was told is not the value itself: it took in more, or is no name at all, or only counts on the side. */
    private static boolean mayBeElsewhere(FieldName field, Field told, String value) {
        String other = CanonicalText.of(told.value());
        boolean noName = NO_NAME.matcher(other).find()
                || (other.length() > LONGEST_NAME
                        && !other.contains(CanonicalText.INTERPUNCT)
                        && SENTENCE.matcher(other).find());
        boolean noSchool = field == SCHOOL && NO_SCHOOL.matcher(other).find();
        return !other.equals(value)
                && (tookMore(told, value) || field == MAJOR || (field == NAME && noName) || noSchool);
    }

    private static boolean tookMore(Field told, String value) {
        String other = CanonicalText.of(told.value());
        return other.length() > value.length() && other.contains(value);
    }

    private boolean belongsToAnother(FieldName field, Text place) {
        return found.fields().entrySet().stream()
                .filter(other -> other.getKey() != field && !(field == SCHOOL && other.getKey() == PRESIDENT_NAME))
                .filter(other -> CanonicalText.of(other.getValue().value()).contains(CanonicalText.of(place.printed())))
                .anyMatch(other ->
                        isIn(place, other.getValue().page(), other.getValue().box()));
    }

    private static boolean isIn(Text place, int page, Box box) {
        Box own = place.box();
        return place.page() == page
                && own.centreX() >= box.left()
                && own.centreX() < box.right()
                && own.centreY() >= box.top()
                && own.centreY() < box.bottom();
    }

    /** Where the value stands: in a row or a sentence, or over the end of a line. */
    private Stream<Text> places(FieldName field, String value) {
        Stream<Text> rows = layout.rows().stream().map(Text::join);
        Stream<Text> texts = prose ? Stream.concat(rows, layout.lines().stream().map(layout::columnOf)) : rows;
        return Stream.concat(
                texts.flatMap(row -> occurrences(row, value)
                        .filter(at -> beginsAt(field, row, at, at + value.length())
                                && endsAt(field, row, at, at + value.length()))
                        .mapToObj(at -> row.slice(at, at + value.length()))
                        .filter(place -> field != SCHOOL || !goesOnBelow(place))),
                field == NAME ? Stream.empty() : overTwoLines(field, value));
    }

    private static IntStream occurrences(Text text, String value) {
        String plain = text.plain()
                .codePoints()
                .mapToObj(Character::toString)
                .map(c -> Spelling.isDot(c) ? CanonicalText.INTERPUNCT : c)
                .collect(Collectors.joining());
        return IntStream.iterate(plain.indexOf(value), at -> at >= 0, at -> plain.indexOf(value, at + 1));
    }

    private Stream<Text> overTwoLines(FieldName field, String value) {
        return layout.lines().stream()
                .flatMap(above -> below(above)
                        .map(below -> Text.join(List.of(above, below)))
                        .flatMap(both -> occurrences(both, value)
                                .filter(at -> at < above.length() && at + value.length() > above.length())
                                .filter(at -> beginsAt(field, both, at, at + value.length())
                                        && endsAt(field, both, at, at + value.length()))
                                .mapToObj(at -> both.slice(at, at + value.length()))));
    }

    private Stream<Text> below(Text above) {
        return layout.lines().stream().filter(line -> line != above && Labelled.goesOn(above, line));
    }

    /** Whether the line below makes it the name of another school, as a branch's. */
    private boolean goesOnBelow(Text place) {
        return below(place).anyMatch(line -> Text.join(List.of(place, line)).fits(Vocabulary.SCHOOL));
    }

    private boolean beginsAt(FieldName field, Text row, int at, int to) {
        String before = row.plain().substring(0, at);
        return at == 0
                || isSign(before.codePointBefore(at))
                || (field != NAME && Character.isDigit(before.charAt(at - 1)))
                || (field == MAJOR
                        && before.endsWith(typed(SCHOOL))
                        && !GOES_ON_AS_SCHOOL.matcher(row.plain().substring(at)).find())
                || hasRoom(row, at, at, to)
                || INTRODUCES.matcher(before).find();
    }

    private boolean endsAt(FieldName field, Text row, int from, int to) {
        if (to == row.length()) {
            return field != NAME || !prose || from == 0 || hasRoom(row, from, from, to);
        }
        String rest = row.plain().substring(to);
        boolean goesOn =
                field != NAME && rest.startsWith("(") && !HINT.matcher(rest).find();
        boolean sex = field == NAME
                && SEX_ENDS.matcher(rest).find()
                && AND_SEX.matcher(row.plain().substring(0, from)).find()
                && (rest.length() == 1 || hasRoom(row, to + 1, from, to));
        return (isSign(rest.codePointAt(0)) && !goesOn) || hasRoom(row, to, from, to) || sex || isFollowed(field, rest);
    }

    private boolean isFollowed(FieldName field, String rest) {
        return switch (field) {
            case NAME -> BEHIND_NAME.matcher(rest).find();
            case MAJOR -> BEHIND_MAJOR.matcher(rest).find();
            default -> BEHIND_SCHOOL.matcher(rest).find() || isMajor(rest);
        };
    }

    /** Whether it begins with the major, of which the end of a line or of a cell's first line need not hold all. */
    private boolean isMajor(String rest) {
        String major = typed(MAJOR);
        return !GOES_ON_AS_SCHOOL.matcher(rest).find()
                && (rest.startsWith(major.substring(0, Math.min(major.length(), LINE_OF_MAJOR)))
                        || (rest.length() > 1 && major.startsWith(rest)));
    }

    /** As it is compared; what no text has when nothing was typed. */
    private String typed(FieldName field) {
        return CanonicalText.of(sought.getOrDefault(field, NOTHING));
    }

    private static boolean isSign(int character) {
        return !Character.isLetterOrDigit(character) && !Spelling.isDot(Character.toString(character));
    }

    /** Whether another letter would have room before this one, among letters that stand as those of the value do. */
    private static boolean hasRoom(Text row, int at, int from, int to) {
        List<Letter> own = row.slice(from, to).letters();
        int widest = IntStream.range(1, own.size())
                .map(i -> own.get(i).x() - own.get(i - 1).x())
                .max()
                .orElse(0);
        List<Letter> before = row.slice(0, at).letters();
        Letter next = row.from(at).letters().get(0);
        int step = next.x() - before.get(before.size() - 1).x();
        return step > ROOM * next.line().box().height() && step > APART * widest;
    }
}
