package heyan.extract;

import static heyan.extract.FieldName.CONTACT_NAME;
import static heyan.extract.FieldName.CONTACT_PHONE;
import static heyan.extract.FieldName.PHONE;

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
    /** So far above its telephone a name may stand, in heights of the telephone's label. */
    private static final double ABOVE = 3.5;

    private ContactPair() {}

    /**
     * Below where the worker signs, who is named right above or beside the only telephone: 审核人 with 联系电话. The telephone
     * itself is told by its usual label, as what stands below a contact's name is.
     *
     * @param form as the usual labels tell it
     */
    static Optional<Labels> below(Layout layout, Labelled form, Labels labels) {
        List<Text> lines = layout.lines();
        List<Labelled.Hit> signed = Signature.places(layout, form).toList();
        List<Labelled.Hit> telephones = form.hits(PHONE).stream()
                .filter(hit -> signed.stream().anyMatch(place -> isBelow(hit, place)))
                .filter(hit -> signed.stream().noneMatch(place -> isBelow(place, hit)))
                .toList();
        if (telephones.size() != 1 || !form.hits(CONTACT_NAME).isEmpty()) {
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
                                .count()
                        == 1;
        return one
                ? Optional.of(
                        new Labels().toTheLetter(CONTACT_NAME, persons.get(0)).before(labels))
                : Optional.empty();
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
