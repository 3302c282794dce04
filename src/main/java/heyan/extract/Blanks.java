package heyan.extract;

import static heyan.extract.FieldName.CONTACT_NAME;
import static heyan.extract.FieldName.CONTACT_PHONE;
import static heyan.extract.FieldName.PHONE;

import heyan.claim.Box;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Handwritten blanks of the form 手写填空处. What counts is whether something stands in them: handwriting that cannot be
 * read is a value of {@link Field#UNREAD} with next to no confidence; only a blank without text and ink is empty.
 */
final class Blanks {
    static final double SURELY_BLANK = 0.9;
    private static final double HANDWRITING = 0.6;
    static final Pattern NOTHING = Pattern.compile(
            "[_\\-—–一~.,:;、。|/()年月日盖章公]*|[(]?(?:本人|亲笔|手写|签名|签字|请?填写|必填)+[):：]*|(?:请|本|单位|基层|所在|所属|上级|主管)*(?:工会|单位)?(?:委员会|名称|全称)?\\(?(?:请?加?)(?:印章|公章|盖章|签章|用印).{0,4}|\\([^()]{0,10}(?:印章|公章|盖章|签章|用印)[^()]{0,4}[):：]*"
                    + "|(?:上级|所属|所在|隶属|主管|基层|本|单位|区|市|总|产业|直属)*工会(?:委员会|联合会|组织|名称|全称)?");
    /** A telephone has some, however badly it is written; what has fewer is print. */
    private static final Pattern DIGITS = Pattern.compile("(?:[0-9][^0-9]*){5}");
    /** A day in the row of an empty telephone is no telephone. */
    private static final Pattern DAY = Pattern.compile("[0-9]{1,5}年");

    private static final Pattern DOTTED =
            Pattern.compile("(?<![0-9])[12][0-9]{3}[.\\-/][0-9]{1,2}[.\\-/][0-9]{1,2}(?![0-9])");

    /** Eight digits that begin with a year and follow no area code: a day, or the number of a paper. */
    private static final Pattern YEAR =
            Pattern.compile("(?<![0-9])(?<![0-9][^0-9\\p{IsHan}]{1,2})(?:19[4-9]|20[0-3])[0-9]{5}(?![0-9])");

    /** Print with something to fill in behind it, whether or not it is a label that we know. */
    static final Pattern LABEL = Pattern.compile("\\p{IsHan}{2,12}[:：]");

    private static final Pattern NAMED = Pattern.compile("\\p{IsHan}{2,8}:(\\p{IsHan}{2,4})$");

    static final Pattern DATE = Pattern.compile("(?:签[名字]|填表|申请|盖章)?日期|(?:[签手署]{1,2}[名字署]?|用印|盖章)(?:时间|日)(?=:)");
    /** The label of the next blank, in whatever words. */
    private static final Pattern TELEPHONE = Pattern.compile("\\p{IsHan}{0,6}(?:电话|手机|座机|联系方式)");
    /** Where the seal goes, printed in the same row. */
    private static final Pattern SEAL = Pattern.compile(
            "(?:(?:(?:基层|单位|所在|所属|所?加入)的?)?(?:工会|单位)(?:委员会)?)?\\((?:请?加?盖?(?:盖章|公章|印章|签章)|章)\\)|(?:工会|单位)(?:盖章|公章|印章)");
    /** What is asked for behind a name, in brackets. */
    private static final Pattern HINT = Pattern.compile("[(][^()]*(?:手机|电话|座机)[^()]*[)]");

    /** How a label that asks for somebody asks for the telephone too. */
    static final String AND_TELEPHONE = "(?:及|和|与|、|/)其?(?:联系)?(?:电话|手机|方式)(?:号码?)?";

    private static final Pattern BOTH = Pattern.compile(AND_TELEPHONE);
    /** What a union writes of the claim, and nobody's name. */
    private static final Pattern OPINION = Pattern.compile("同意|属实|相符|符合条件|上报|报送");

    private static final Pattern INSIDE = Pattern.compile("(?:姓名|(?:联系)?(?:电话|手机)(?:号码?)?):?");
    private static final Pattern NUMBER = Pattern.compile("(?:[0-9][^0-9]?){5}");

    /** What stands further behind its label than this, in label heights, and behind other print, is something else. */
    private static final int AWAY = 14;

    /** So far below a label the next row begins at most, in label heights. */
    private static final int NEXT_ROW = 3;

    /** Whose telephone a label asks for. */
    private static final Pattern APPLICANTS = Pattern.compile("本人|个人|申[请报领](?!单位)|职工|会员|员工|学员");

    private static final Pattern FOR_CONTACT = Pattern.compile("联系人|联络");
    /** Others count only where nobody is named for contact, who handles the matter 经办人 last of all. */
    private static final Comparator<Labelled.Hit> CONTACT_FIRST = Comparator.<Labelled.Hit, Boolean>comparing(
                    hit -> !FOR_CONTACT.matcher(hit.text().plain()).find())
            .thenComparing(hit -> hit.word().plain().contains("经办"));

    private final Layout layout;
    private final Labelled form;
    private final Places places;

    Blanks(Layout layout, Labelled form) {
        this.layout = layout;
        this.form = form;
        this.places = new Places(layout, form);
    }

    Places places() {
        return places;
    }

    /**
     * Whether a telephone label belongs to the union's contact person: it stands beside or below that label. What stands
     * left of that label is the applicant's, but for the only one in a row below where the applicant has told one before or
     * is asked for none.
     */
    static boolean isOfContact(Labelled form, Labelled.Hit telephone) {
        return !APPLICANTS.matcher(telephone.word().plain()).find()
                && form.hits(CONTACT_NAME).stream()
                        .filter(contact -> isBesideOrBelow(contact, telephone))
                        .anyMatch(contact -> !isLeft(telephone, contact)
                                || isOnlyOneBelow(form, contact)
                                || isOnlyOne(form, telephone, contact));
    }

    /** Whether no other telephone is asked for, and this one right below the contact in words that leave open whose it is. */
    private static boolean isOnlyOne(Labelled form, Labelled.Hit telephone, Labelled.Hit contact) {
        Box label = contact.text().box();
        return form.hits(PHONE).size() == 1
                && form.hits(CONTACT_PHONE).isEmpty()
                && telephone.word().plain().startsWith("联系")
                && telephone.text().box().top() < label.bottom() + NEXT_ROW * label.height();
    }

    private static boolean isOnlyOneBelow(Labelled form, Labelled.Hit contact) {
        return form.hits(PHONE).stream().anyMatch(own -> !isBesideOrBelow(contact, own))
                && form.hits(PHONE).stream()
                        .noneMatch(other -> isBesideOrBelow(contact, other) && !isLeft(other, contact));
    }

    private static boolean isBesideOrBelow(Labelled.Hit contact, Labelled.Hit telephone) {
        Box box = telephone.text().box();
        return contact.text().page() == telephone.text().page()
                && box.centreY() > contact.text().box().top() - box.height() / 2
                && !(isLeft(telephone, contact) && Layout.isLevel(telephone.text(), contact.text()));
    }

    private static boolean isLeft(Labelled.Hit telephone, Labelled.Hit contact) {
        return telephone.text().box().right() <= contact.text().box().left();
    }

    void contact(Found found) {
        if (form.hits(CONTACT_NAME).isEmpty()) {
            form.hits(CONTACT_PHONE)
                    .forEach(telephone -> nameBefore(telephone)
                            .ifPresent(name -> found.words(CONTACT_NAME, name, name.printed(), false)));
        }
        form.hits(CONTACT_NAME).stream()
                .sorted(CONTACT_FIRST)
                .forEach(hit ->
                        blank(found, CONTACT_NAME, inside(hit, FieldName.NAME).orElse(hit)));
        form.hits(CONTACT_NAME).stream()
                .filter(Blanks::asksForBoth)
                .forEach(hit -> inside(hit, PHONE)
                        .ifPresentOrElse(telephone -> phone(found, telephone), () -> phoneBehindName(found, hit)));
        Stream<Labelled.Hit> below = form.hits(PHONE).stream().filter(hit -> isOfContact(form, hit));
        Stream.concat(form.hits(CONTACT_PHONE).stream(), below)
                .sorted(CONTACT_FIRST)
                .forEach(hit -> phone(found, hit));
    }

    private static boolean asksForBoth(Labelled.Hit contact) {
        return BOTH.matcher(contact.word().plain()).find();
    }

    /** A label 姓名 or 电话 inside the cell of a contact that asks for both. */
    private Optional<Labelled.Hit> inside(Labelled.Hit contact, FieldName field) {
        return form.hits(field).stream()
                .filter(hit -> asksForBoth(contact)
                        && INSIDE.matcher(hit.word().plain()).matches()
                        && Layout.isLevel(hit.text(), contact.text())
                        && hit.text().box().left() >= contact.text().box().right())
                .min(Comparator.comparingInt(hit -> hit.text().box().left()));
    }

    /** Of a blank for both nobody knows whose ink it is where no number is read. */
    private void phoneBehindName(Found found, Labelled.Hit hit) {
        ClosedAlphabet.DIGITS
                .find(number(hit), Vocabulary.PHONE)
                .ifPresentOrElse(number -> phone(found, number), () -> {
                    if (places.ink(
                                    hit.text().page(),
                                    places.of(hit, 1.0),
                                    hit.text().box().height())
                            == 0) {
                        unreadOrEmpty(found, CONTACT_PHONE, hit);
                    }
                });
    }

    /** Whoever is named behind a colon before that telephone in its row, whatever the question was. */
    private Optional<Text> nameBefore(Labelled.Hit telephone) {
        List<Text> before = linesBefore(telephone)
                .sorted(Comparator.comparingInt(line -> line.box().left()))
                .toList();
        return Text.join(before).find(NAMED, 1);
    }

    /** Lines in the label's row that end before it. */
    Stream<Text> linesBefore(Labelled.Hit hit) {
        return layout.lines(hit.text().page()).stream()
                .filter(line -> Layout.isLevel(line, hit.text())
                        && line.box().right() <= hit.text().box().left());
    }

    /** What is written in the blank of this label; {@link Field#UNREAD} for ink, nothing for an empty one. */
    void blank(Found found, FieldName field, Labelled.Hit hit) {
        Text all = written(hit);
        Text written =
                field == CONTACT_NAME ? all.before(TELEPHONE).before(NUMBER).untilWideGap() : all;
        Optional<Text> number = field == CONTACT_NAME && written.isEmpty() ? all.find(NUMBER, 0) : Optional.empty();
        if (number.isPresent()) {
            Box place = places.of(hit, 1.0);
            int right = Math.max(place.left(), number.get().box().left());
            unreadOrEmpty(
                    found,
                    field,
                    hit.text().page(),
                    new Box(place.left(), place.top(), right, place.bottom()),
                    hit.text().box().height());
        } else if (written.isEmpty()) {
            unreadOrEmpty(found, field, hit);
        } else {
            found.words(field, written, written.printed(), false);
        }
    }

    private void phone(Found found, Labelled.Hit hit) {
        Text written = number(hit);
        Optional<ClosedAlphabet.Run> number = ClosedAlphabet.DIGITS
                .find(written, Vocabulary.PHONE)
                .or(() -> ClosedAlphabet.DIGITS.find(written.untilWideGap(), Vocabulary.PHONE));
        if (number.isPresent()) {
            phone(found, number.get());
        } else if (DIGITS.matcher(written.before(DAY).plain()).find()) {
            blank(found, CONTACT_PHONE, hit);
        } else {
            unreadOrEmpty(found, CONTACT_PHONE, hit);
        }
    }

    /** What is written for a telephone, up to where a day is told. */
    private Text number(Labelled.Hit hit) {
        return written(hit).before(DOTTED).before(YEAR);
    }

    /** A number written by hand is hardly ever sure. */
    static void phone(Found found, ClosedAlphabet.Run number) {
        found.number(CONTACT_PHONE, number, ClosedAlphabet.DIGITS);
        found.get(CONTACT_PHONE)
                .ifPresent(field -> found.trust(CONTACT_PHONE, Math.min(HANDWRITING, field.confidence())));
    }

    void unreadOrEmpty(Found found, FieldName field, Labelled.Hit hit) {
        unreadOrEmpty(
                found,
                field,
                hit.text().page(),
                places.of(hit, 1.0),
                hit.text().box().height());
    }

    /** Whether there is ink in a place without text; {@code letter} is the height of one. */
    void unreadOrEmpty(Found found, FieldName field, int page, Box place, int letter) {
        boolean ink = places.ink(page, place, letter) > 0;
        found.put(field, new Field(ink ? Field.UNREAD : "", ink ? 0.05 : SURELY_BLANK, page, place, Map.of()));
    }

    /** Text behind the label; what is printed below an empty blank belongs to something else. */
    Text written(Labelled.Hit hit) {
        Text text = Notes.without(
                        withoutSeal(form.inRow(hit).before(DATE).before(LABEL).before(HINT)))
                .trim(Vocabulary.PUNCTUATION);
        Box label = hit.text().box();
        boolean nothing = text.isEmpty()
                || isAway(hit, text)
                || NOTHING.matcher(text.plain()).matches()
                || OPINION.matcher(text.plain()).find();
        boolean behind = nothing
                || (text.box().left() >= label.right() - label.height()
                        && text.box().centreY() < label.bottom() + label.height() / 2);
        return nothing || !(behind || form.isHeading(hit)) ? Text.EMPTY : text;
    }

    private boolean isAway(Labelled.Hit hit, Text text) {
        Box label = hit.text().box();
        return text.box().left() > label.right() + AWAY * label.height()
                && layout.lines(text.page()).stream()
                        .filter(line -> Layout.isLevel(line, hit.text())
                                && line.box().left() >= label.right()
                                && line.box().right() <= text.box().left())
                        .anyMatch(line -> !line.trim(Vocabulary.PUNCTUATION).isEmpty());
    }

    /** What stands before the seal's place, which may lie a little higher in the row and so come first. */
    private static Text withoutSeal(Text row) {
        return row.find(SEAL, 0)
                .map(seal -> {
                    Text before = row.before(SEAL);
                    Text rest = row.from(before.length() + seal.length());
                    boolean left =
                            !rest.isEmpty() && rest.box().right() <= seal.box().left();
                    return before.isEmpty() && left ? rest : before;
                })
                .orElse(row);
    }
}
