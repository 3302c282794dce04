package heyan.extract;

import static heyan.extract.FieldName.BANK_CARD_NUMBER;
import static heyan.extract.FieldName.CERTIFICATE_NUMBER;
import static heyan.extract.FieldName.CONTACT_NAME;
import static heyan.extract.FieldName.CONTACT_PHONE;
import static heyan.extract.FieldName.PHONE;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The union's contact on a form whose word for it nobody knows: a form that asks for somebody's telephone, 核签人电话, asks for
 * that person too, 核签人. Who applies, decides or is related is no such person.
 */
final class ContactPair {
    private static final Pattern TELEPHONE =
            Pattern.compile("^(?!.*(?:申请|申领|申报|职工|会员|本人|员工|学员|负责|主席|主任|领导|法人|审|复核|代[理领]|委托|见证|家属|亲属|紧急|咨询|监督|投诉|举报|服务))"
                    + "(\\p{IsHan}{2,6}?(?:人员?|员|同志|干部|者))的?(?:联系|办公)?(?:电话|手机|座机|联系方式)(?:号码?)?(?=[:(0-9]|$)");

    /** Whoever is named in the union's part: with a telephone he is the one to ask, whatever else he does. */
    private static final Pattern PERSON =
            Pattern.compile("^(?!.{0,8}(?:签[名字章署]|盖章|申请|申领|申报|职工|会员|员工|学员|本人|家属|亲属|紧急|代[理领]|委托|见证))"
                    + "(\\p{IsHan}{1,7}?(?:人员?|员|干部|同志|主席))(?=[:(]|$)");

    private static final Pattern OF_REVIEWER = Pattern.compile("(?:审核|审查|初审)(?:人员?|员)的?(?:联系|办公)?(?:电话|手机):?");

    private static final Pattern OPINION = Pattern.compile("(?:意见|审核|审批|审查|复核|核实)$");
    private static final Pattern OF_OWN_UNION = Pattern.compile("^(?:基层|单位|所在|所属|本)\\p{IsHan}{0,4}工会");

    /** So far above its telephone a name may stand, in heights of the telephone's label. */
    private static final double ABOVE = 3.5;

    private ContactPair() {}

    /**
     * Who is named right above or beside the only telephone below where the worker signs, or in a column beside: 审核人 with
     * 联系电话. Where several unions name somebody each, it is who is named in the part of the worker's own. The telephone
     * itself is told by its usual label, as what stands below a contact's name is, or as that person's.
     *
     * @param form as the usual labels tell it
     */
    static Optional<Labels> below(Layout layout, Labelled form, Labels labels) {
        List<Text> lines = cells(layout.lines());
        List<Labelled.Hit> signed = Signature.places(layout, form).toList();
        List<Labelled.Hit> telephones = Stream.concat(form.hits(PHONE).stream(), ofReviewers(form))
                .filter(hit -> (signed.stream().anyMatch(place -> isBelow(hit, place))
                                && signed.stream().noneMatch(place -> isBelow(place, hit)))
                        || isInColumnBeside(hit, signed, form))
                .toList();
        if (telephones.isEmpty() || !form.hits(CONTACT_NAME).isEmpty() || !isFirstOfAll(telephones, form)) {
            return Optional.empty();
        }
        Text telephone = telephones.get(0).text();
        List<String> persons = lines.stream()
                .filter(line -> isBeside(line, telephone))
                .flatMap(line -> PERSON.matcher(line.plain()).results())
                .map(person -> person.group(1))
                .toList();
        boolean one = persons.size() == 1
                && lines.stream()
                                .filter(line -> line.plain().startsWith(persons.get(0)))
                                .filter(line -> !line.plain().startsWith(telephone.plain()))
                                .count()
                        == telephones.size();
        if (!one) {
            return Optional.empty();
        }
        Labels pair = new Labels().toTheLetter(CONTACT_NAME, persons.get(0));
        return Optional.of(
                (telephones.get(0).field().isPresent() ? pair : pair.toTheLetter(CONTACT_PHONE, telephone.plain()))
                        .before(labels));
    }

    /** Whether it is the only one, or that of the worker's own union, of the unions that all write their opinions below each other. */
    private static boolean isFirstOfAll(List<Labelled.Hit> telephones, Labelled form) {
        Text first = telephones.get(0).text();
        return telephones.size() == 1
                || (telephones.stream()
                                .map(Labelled.Hit::text)
                                .allMatch(other -> other.plain().equals(first.plain())
                                        && other.box().top() >= first.box().top())
                        && opinionBeside(first, form)
                                .filter(opinion -> OF_OWN_UNION.matcher(opinion).find())
                                .isPresent());
    }

    /** The heading left of it whose part it stands in. */
    private static Optional<String> opinionBeside(Text telephone, Labelled form) {
        return form.hits().stream()
                .map(Labelled.Hit::text)
                .filter(text -> OPINION.matcher(text.plain()).find()
                        && text.page() == telephone.page()
                        && text.box().right() <= telephone.box().left())
                .min(Comparator.comparingInt(
                        text -> Math.abs(text.box().centreY() - telephone.box().centreY())))
                .map(Text::plain);
    }

    /** Lines, of which two below each other in a narrow cell are one: 单位工会 above 负责人. */
    private static List<Text> cells(List<Text> lines) {
        return lines.stream()
                .map(lower -> lines.stream()
                        .filter(upper -> StackedLabels.areOneCell(lines, upper, lower))
                        .findFirst()
                        .map(upper -> Text.join(List.of(upper, lower)))
                        .orElse(lower))
                .toList();
    }

    /** The telephone of who looked the claim through: where it is the only one, there is nobody else to ask. */
    private static Stream<Labelled.Hit> ofReviewers(Labelled form) {
        return form.hits().stream()
                .filter(hit -> hit.field().isEmpty()
                        && OF_REVIEWER.matcher(hit.text().plain()).matches());
    }

    /** Whether it stands right of where the worker signs, below all that the worker tells. */
    private static boolean isInColumnBeside(Labelled.Hit hit, List<Labelled.Hit> signed, Labelled form) {
        List<Labelled.Hit> numbers = Stream.of(CERTIFICATE_NUMBER, BANK_CARD_NUMBER)
                .flatMap(number -> form.hits(number).stream())
                .toList();
        return !signed.isEmpty()
                && signed.stream()
                        .allMatch(place -> place.text().page() == hit.text().page()
                                && place.text().box().right() < hit.text().box().left())
                && !numbers.isEmpty()
                && numbers.stream().allMatch(number -> isBelow(hit, number));
    }

    private static boolean isBelow(Labelled.Hit hit, Labelled.Hit signed) {
        return hit.text().page() == signed.text().page()
                && hit.text().box().top() > signed.text().box().bottom();
    }

    private static boolean isBeside(Text line, Text telephone) {
        int up = telephone.box().centreY() - line.box().centreY();
        return line.page() == telephone.page()
                && line.box().left() <= telephone.box().left() + telephone.box().height()
                && up > -telephone.box().height() / 2
                && up < ABOVE * telephone.box().height();
    }

    /** The labels with those of such a pair before them; nothing where none is printed. */
    static Optional<Labels> in(List<Text> lines, Labels labels) {
        return lines.stream()
                .flatMap(line -> TELEPHONE.matcher(line.plain()).results())
                .flatMap(telephone -> labels(telephone, lines).stream())
                .map(pair -> pair.before(labels))
                .findFirst();
    }

    private static Optional<Labels> labels(MatchResult telephone, List<Text> lines) {
        String whose = telephone.group(1);
        boolean fillsIn = Stream.of(FormLabels.WHO_FILLS_IN).anyMatch(whose::equals);
        Pattern person = Pattern.compile(
                "^(" + (fillsIn ? "\\p{IsHan}{0,4}(?:工会|单位)" : "\\p{IsHan}{0,6}?") + whose + "(?:的?姓名)?)(?=[:(]|$)");
        return lines.stream()
                .map(line -> person.matcher(line.plain()))
                .filter(Matcher::find)
                .map(found -> new Labels()
                        .toTheLetter(CONTACT_NAME, found.group(1))
                        .toTheLetter(CONTACT_PHONE, telephone.group()))
                .findFirst();
    }
}
