package heyan.extract;

import static heyan.extract.FieldName.CONTACT_NAME;
import static heyan.extract.FieldName.CONTACT_PHONE;

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

    private ContactPair() {}

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
