package heyan.extract;

import static heyan.extract.FieldName.SIGNATURE_PRESENT;

import heyan.claim.Box;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Where the worker signs the form, and whether somebody did. */
final class Signature {
    /** Where a day begins; a digit alone is a stroke of the pen. */
    private static final Pattern DAY = Pattern.compile("[0-9]{2}|[0-9][年月日]");
    /** So far below a signature stands its day, in label heights. */
    private static final double DAY_BELOW = 2;
    /** So many characters more than the name a signature may be read as. */
    private static final int LONGER = 3;

    /** Two characters of a name tell it from others. */
    private static final int NAMED = 2;

    /** A letter that is less sure may be any other, badly written. */
    private static final double SURELY = 0.9;

    /** The only letter that differs must be surer than that, to be a relative's. */
    private static final double SURELY_ALONE = 0.95;

    /** Whose hand a label asks for; 签名 alone is an official's too. */
    private static final Pattern APPLICANT = Pattern.compile("申请|申领|申报|会员|职工|员工|学员|本人|承诺|声明|保证|具结");

    /** Something is written, but not the applicant's name: too little to pass. */
    private static final double SOMEBODY = 0.5;

    /** Who signs for somebody else says so; a form may forbid it, or ask who it is. */
    private static final Pattern PROXY = Pattern.compile(
            "(?<!(?:不[得可能许要准]|禁止?|勿|非本人)\\p{IsHan}{0,4})(?:代(?![理办领]人(?:[:(]|签[名字章])|表[人签]|签人:?$)"
                    + "(?:[签笔领写]|\\p{IsHan}{1,6}签(?![名字署]?[日时]))|\\(\\p{IsHan}{0,6}代\\)|\\([受委]托)(?!\\p{IsHan}{0,4}无效)");

    private static final Pattern FORBIDDEN = Pattern.compile("[(][^()]*(?:不|禁|勿|无效|作废|[须需]附)[^()]*[)]");

    private final Layout layout;
    private final Labelled form;
    private final Blanks blanks;

    Signature(Layout layout, Labelled form, Blanks blanks) {
        this.layout = layout;
        this.form = form;
        this.blanks = blanks;
    }

    /**
     * What stands behind a label of a signature.
     *
     * @param ofApplicant whether it is read as the applicant's name
     * @param proxy whether somebody says to sign for the applicant
     */
    private record Signed(Labelled.Hit hit, Box place, Text text, boolean ofApplicant, boolean proxy) {}

    void put(Found found) {
        // A heading 申请者手签 says that the signature follows, 手签: where it is.
        List<Labelled.Hit> places = places(layout, form).toList();
        boolean asked = places.stream().anyMatch(Signature::namesTheApplicant);
        places.stream()
                .map(hit -> signed(found, hit, asked && !namesTheApplicant(hit)))
                .sorted(Comparator.<Signed, Boolean>comparing(signed -> !signed.ofApplicant)
                        .thenComparing(signed -> !namesTheApplicant(signed.hit)))
                .filter(signed -> signed.ofApplicant
                        || !FormLabels.isWhoever(signed.hit.word().plain()))
                .forEach(signed -> put(found, signed));
    }

    private static boolean namesTheApplicant(Labelled.Hit hit) {
        return APPLICANT.matcher(hit.word().plain()).find();
    }

    /** Where somebody signs, the longest labels first, then 申请人 at the end of a letter. */
    static Stream<Labelled.Hit> places(Layout layout, Labelled form) {
        return Stream.concat(
                form.hits(SIGNATURE_PRESENT).stream()
                        .sorted(Comparator.comparingInt(hit -> -hit.word().length())),
                form.hits().stream().filter(hit -> isSigned(layout, form, hit)));
    }

    /** @param official whether the label is an official's, of the applicant's surname maybe, unless the name says otherwise */
    private Signed signed(Found found, Labelled.Hit hit, boolean official) {
        Box place = blanks.places().of(hit, 1.6);
        Text behind = blanks.written(hit).before(DAY);
        boolean near = behind.box().left() < place.right() || isNamed(found, behind);
        Text text = near ? behind : Text.EMPTY;
        Text low = text.isEmpty() ? below(found, hit) : Text.EMPTY;
        boolean proxy = isProxy(found, form.inRow(hit)) || isProxy(found, low);
        boolean own = isOf(found, text) && (!official || isNamed(found, text));
        return low.isEmpty()
                ? new Signed(hit, place, text, own && !proxy, proxy)
                : new Signed(hit, low.box(), low, !proxy, proxy);
    }

    private static boolean isProxy(Found found, Text row) {
        String name = found.get(FieldName.NAME).map(Field::value).orElse("");
        String plain = FORBIDDEN.matcher(row.plain()).replaceAll("");
        return PROXY.matcher(name.contains("代") ? plain.replace(name, "") : plain)
                        .find()
                || (!name.isEmpty() && (plain.contains("代" + name) || plain.contains("替" + name)));
    }

    /** The applicant's name in a narrow cell below the label: no print of the form, and with no label of its own. */
    private Text below(Found found, Labelled.Hit hit) {
        Box label = hit.text().box();
        return layout.lines(hit.text().page()).stream()
                .filter(line -> isBelow(line.box(), label) && line.box().left() < label.right() + label.height())
                .filter(line -> isOf(found, line) && isNamed(found, line) && !found.isIn(FieldName.NAME, line))
                .filter(line -> !line.plain().contains(":")
                        && !Blanks.NOTHING.matcher(line.plain()).matches())
                .filter(line -> form.hits().stream()
                        .map(Labelled.Hit::text)
                        .noneMatch(other -> Layout.isLevel(other, line)
                                && other.box().left() < line.box().right()))
                .findFirst()
                .orElse(Text.EMPTY);
    }

    private void put(Found found, Signed signed) {
        Text label = signed.hit.text();
        boolean written = !signed.text.isEmpty() || signed.proxy;
        double ink = blanks.places().ink(label.page(), signed.place, label.box().height());
        double byText = !written ? 0 : signed.ofApplicant ? 0.9 : SOMEBODY;
        boolean other = signed.proxy || isOther(found, signed.text);
        double byInk = ink == 0 ? 0 : other ? SOMEBODY : SOMEBODY + ink / 2;
        double sure = written || ink > 0 ? Math.max(byText, byInk) : Blanks.SURELY_BLANK;
        found.seen(SIGNATURE_PRESENT, written || ink > 0, sure, label.page(), signed.place);
    }

    /**
     * Whether what was read has a character of the applicant's name, two when it is longer than a name: print that is no
     * signature may have one by chance.
     */
    private static boolean isOf(Found found, Text text) {
        return found.get(FieldName.NAME)
                .map(Field::value)
                .filter(name -> shared(name, text) >= NAMED || (shared(name, text) == 1 && isShort(name, text)))
                .filter(name -> !isOther(name, text))
                .isPresent();
    }

    /** Whether so much of the name is read that no print and no other's name has it by chance. */
    private static boolean isNamed(Found found, Text text) {
        return found.get(FieldName.NAME)
                .filter(name -> shared(name.value(), text) >= NAMED)
                .isPresent();
    }

    private static long shared(String name, Text text) {
        return name.codePoints().filter(c -> text.plain().indexOf(c) >= 0).count();
    }

    private static boolean isShort(String name, Text text) {
        return text.length() <= name.length() + LONGER;
    }

    private static boolean isOther(Found found, Text text) {
        return found.get(FieldName.NAME)
                .filter(name -> isOther(name.value(), text))
                .isPresent();
    }

    /**
     * Whether it is surely another name: it lacks a letter of the applicant's and has one that the applicant's lacks. What is
     * read twice, 日日, is half of one letter.
     */
    private static boolean isOther(String name, Text text) {
        double surely = isButOne(name, text) ? SURELY_ALONE : SURELY;
        return (isShort(name, text) || shared(name, text) == 0)
                && !name.codePoints().allMatch(c -> text.plain().indexOf(c) >= 0)
                && text.letters().stream()
                        .filter(letter -> letter.isHan() && letter.probability() >= surely)
                        .map(Letter::canonical)
                        .anyMatch(letter ->
                                !name.contains(letter) && !text.plain().contains(letter + letter));
    }

    /** Whether all letters of a name of three or more are read in their places but for one. */
    private static boolean isButOne(String name, Text text) {
        int[] own = name.codePoints().toArray();
        int[] read = text.plain().codePoints().toArray();
        return own.length > NAMED
                && own.length == read.length
                && IntStream.range(0, own.length).filter(i -> own[i] == read[i]).count() == own.length - 1;
    }

    /** Whether 申请人 is where the worker signs: below the numbers of certificate or card, or with the day below it, as a letter ends. */
    static boolean isSigned(Layout layout, Labelled form, Labelled.Hit name) {
        Text label = name.text();
        return name.field().filter(FieldName.NAME::equals).isPresent()
                && Arrays.stream(FormLabels.APPLIES).anyMatch(label.plain()::startsWith)
                && !label.plain().contains("姓名")
                && !label.plain().contains("确认")
                && (Stream.of(FieldName.CERTIFICATE_NUMBER, FieldName.BANK_CARD_NUMBER)
                                .flatMap(number -> form.hits(number).stream())
                                .anyMatch(number -> number.text().page() < label.page()
                                        || (number.text().page() == label.page()
                                                && number.text().box().bottom()
                                                        < label.box().top()))
                        || layout.lines(label.page()).stream()
                                .anyMatch(line -> isBelow(line.box(), label.box()) && isDayAlone(layout, line)));
    }

    private static boolean isBelow(Box line, Box label) {
        return line.top() > label.centreY()
                && line.top() < label.bottom() + DAY_BELOW * label.height()
                && line.right() > label.left();
    }

    /** Whether the line is a day and nothing stands before it, as a label would. */
    private static boolean isDayAlone(Layout layout, Text line) {
        boolean day = PrintedDate.find(line.plain())
                .filter(date -> date.start() == 0 && date.end() == line.length())
                .isPresent();
        return day
                && layout.lines(line.page()).stream()
                        .noneMatch(other -> Layout.isLevel(other, line)
                                && other.box().right() <= line.box().left());
    }
}
