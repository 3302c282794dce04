package heyan.extract;

import static heyan.claim.DocumentKind.APPLICATION_FORM;
import static heyan.claim.DocumentKind.BANK_CARD;
import static heyan.claim.DocumentKind.CHSI_REGISTRATION;
import static heyan.claim.DocumentKind.COMPLETION_CERTIFICATE;
import static heyan.claim.DocumentKind.DEGREE_CERTIFICATE;
import static heyan.claim.DocumentKind.DIPLOMA;
import static heyan.claim.DocumentKind.ID_CARD_BACK;
import static heyan.claim.DocumentKind.ID_CARD_FRONT;
import static heyan.claim.DocumentKind.XUEJI_REPORT;
import static heyan.extract.FieldName.BANK_CARD_NUMBER;
import static heyan.extract.FieldName.BANK_NAME;
import static heyan.extract.FieldName.BATCH;
import static heyan.extract.FieldName.CONTACT_NAME;
import static heyan.extract.FieldName.CONTACT_PHONE;
import static heyan.extract.FieldName.DISTRICT_UNION;
import static heyan.extract.FieldName.EMPLOYER;
import static heyan.extract.FieldName.ID_NUMBER;
import static heyan.extract.FieldName.SIGNATURE_PRESENT;
import static heyan.extract.FieldName.UNIT_UNION;

import heyan.claim.DocumentKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Which kinds of document stand on the pages, by their words; titles first, then the words that go together. */
final class RecogniseKind {
    private static final int TITLE = 46;
    private static final int MUCH_TEXT = 160;
    /** The back of a bank card says how it is used. */
    private static final int TEXT_OF_BACK = 400;

    private static final Pattern BACK_WORDS = Pattern.compile("(?i)authori[sz]ed.?signature|持卡人签[名字]|本卡仅限|未经签[名字]");
    private static final Pattern BANK_WORDS =
            Pattern.compile("(?i)银行|银联|unionpay|union.?pay|借记卡|储蓄卡|信用卡|信用社|农信|农商行|debit|bank|valid|thru|visa");
    private static final Pattern COMPLETION = Pattern.compile("结业证书|准予结业|[准淮]予结业|肄业证书");
    private static final Pattern DEGREE = Pattern.compile("学位证书|学士学位|硕士学位|博士学位|授予.{0,12}学位|学位评定|学位条例");
    private static final Pattern SECONDARY = Pattern.compile("中等专业|中等职业|技工学校|技校|普通高中|职业高中|初级中学|高级中学|中学毕业");
    private static final Pattern GRADUATION = Pattern.compile("[准淮推]予毕业|毕业证书");
    private static final Pattern DEGREE_REPORT = Pattern.compile("学位.{0,4}(?:在线验证报告|电子注册|备案表)");

    /** Titles say what for, that money is asked, and what paper it is: 职工学历教育资助申请核对表, 求学圆梦补贴申请书. */
    private static final Pattern FORM_TITLE =
            Pattern.compile("(?:学历|学费|求学|圆梦|教育|深造|进修).*(?:补助|补贴|资助|奖补|奖励|助学|奖学).*(?:申|登记|审|核).{0,4}[表书单](?:\\(.*)?$");

    /** What a request for the subsidy speaks of, whatever its title, and a letter too. */
    private static final List<Pattern> OF_REQUESTS = List.of(
            Pattern.compile("申[请领报]"),
            Pattern.compile("补助|补贴|资助|奖补|助学"),
            Pattern.compile("学历|毕业|专业"),
            Pattern.compile("银行|账[号户]|卡号"));
    /** The numbers of a person, a card or a certificate. */
    private static final Pattern LONG_NUMBER = Pattern.compile("(?<![0-9])[0-9]{15,19}(?![0-9])");

    private static final Set<FieldName> ONLY_ON_FORMS = EnumSet.of(
            BANK_NAME,
            BANK_CARD_NUMBER,
            BATCH,
            CONTACT_NAME,
            CONTACT_PHONE,
            DISTRICT_UNION,
            EMPLOYER,
            SIGNATURE_PRESENT,
            UNIT_UNION);
    private static final int ENOUGH = 4;
    /** A contact is named on many a letter. */
    private static final Set<FieldName> END_OF_FORM = EnumSet.of(DISTRICT_UNION, SIGNATURE_PRESENT);

    /** Where a union says what it thinks of the claim. */
    private static final Pattern UNIONS_PART = Pattern.compile("(?:工会|单位).{0,8}(?:意见|审核|审批)");
    /** Whose paper it is; 申请人 at its end only signs. */
    private static final Pattern PERSON = Pattern.compile("(?:申请人|职工|会员|申领人)?姓名");
    /** Titles of other papers that a union stamps. */
    private static final Pattern LETTER =
            Pattern.compile("\\p{IsHan}{0,30}(?:证明|证明信|介绍信|公函|函|通知|请示|批复|纪要|收据|名单)(?:\\(\\p{IsHan}{2,6}\\))?");

    /** Kinds on each page. */
    List<Set<DocumentKind>> recognise(Layout layout, Labels labels) {
        return IntStream.range(0, layout.pages())
                .mapToObj(page -> recognise(layout, page, labels))
                .toList();
    }

    private static Set<DocumentKind> recognise(Layout layout, int page, Labels labels) {
        Set<DocumentKind> kinds = EnumSet.noneOf(DocumentKind.class);
        List<Text> lines = layout.lines(page);
        Page words = new Page(lines, labels);
        Optional<DocumentKind> sheet = words.sheet();
        sheet.ifPresent(kinds::add);
        if (sheet.isEmpty()) {
            kinds.addAll(words.cards());
            List<Text> onCard = lines.stream().filter(layout::isOnCard).toList();
            if (onCard.size() < lines.size()) {
                kinds.addAll(new Page(onCard, labels).cards());
            }
        }
        kinds.remove(DocumentKind.UNKNOWN);
        return kinds;
    }

    /** Whether lines are a form's end: they have what only forms have, and nobody's name; and are no letter. */
    static boolean isEndOfForm(List<Text> lines, Labels labels) {
        return new Page(lines, labels).isEndOfForm();
    }

    /** The words of one page. */
    private record Page(List<Text> lines, String all, Labels labels) {
        Page(List<Text> lines, Labels labels) {
            this(lines, lines.stream().map(Text::plain).collect(Collectors.joining("\n")), labels);
        }

        /** A form, a registry sheet or a certificate; UNKNOWN for a sheet that is none of ours. */
        Optional<DocumentKind> sheet() {
            if (isForm()) {
                return Optional.of(APPLICATION_FORM);
            }
            if (DEGREE_REPORT.matcher(all).find()) {
                return Optional.of(DocumentKind.UNKNOWN);
            }
            if (isChsi()) {
                return Optional.of(CHSI_REGISTRATION);
            }
            if (isXueji()) {
                return Optional.of(XUEJI_REPORT);
            }
            return certificate();
        }

        private boolean isForm() {
            boolean title = title("申请表", 0) && (title("补助", 0) || title("学历", 0) || title("申请表(", 0));
            return title
                    || lines.stream()
                            .anyMatch(line -> line.length() <= TITLE
                                    && FORM_TITLE.matcher(line.plain()).find())
                    || count(0, "预登记", "开户银行", "银行卡号", "工会联系人", "直属单位工会", "所在单位工会", "职工签名", "申请人签名", "工作单位") >= 3
                    || labelsOfForms() >= ENOUGH
                    || isRequest();
        }

        /** No card, certificate or report speaks of all that and has two such numbers, not even with a privacy mark on it. */
        private boolean isRequest() {
            return OF_REQUESTS.stream().allMatch(word -> word.matcher(all).find())
                    && LONG_NUMBER
                                    .matcher(all)
                                    .results()
                                    .map(MatchResult::group)
                                    .distinct()
                                    .count()
                            >= 2;
        }

        /** How many fields that only a form asks for have a label at the beginning of a line. */
        private long labelsOfForms() {
            return lines.stream()
                    .filter(line -> line.length() > 2)
                    .flatMap(line -> labels.at(line.plain()).stream())
                    .flatMap(found -> found.label().field().stream())
                    .filter(ONLY_ON_FORMS::contains)
                    .distinct()
                    .count();
        }

        private boolean isEndOfForm() {
            List<FieldName> asked = lines.stream()
                    .flatMap(line -> labels.at(line.plain()).stream())
                    .flatMap(found -> found.label().field().stream())
                    .toList();
            boolean ends = asked.stream().anyMatch(END_OF_FORM::contains)
                    || lines.stream()
                            .anyMatch(line -> line.length() <= TITLE
                                    && UNIONS_PART.matcher(line.plain()).find());
            boolean letter =
                    lines.stream().anyMatch(line -> LETTER.matcher(line.plain()).matches());
            boolean named =
                    lines.stream().anyMatch(line -> PERSON.matcher(line.plain()).lookingAt());
            return ends && !letter && !named && !asked.contains(ID_NUMBER);
        }

        private boolean isChsi() {
            boolean otherSheet = all.contains("学籍状态") || title("学籍在线验证", 1);
            // The notes of a status report speak of 学历证书电子注册复核备案.
            return title("学历证书电子注册备案表", otherSheet ? 0 : 3)
                    || (!otherSheet && count(1, "毕(结)业日期", "校(院)长姓名", "在线验证码", "学历类别", "证书编号", "学校名称", "入学日期") >= 4);
        }

        private boolean isXueji() {
            return title("学籍在线验证报告", 2)
                    || (all.contains("学籍状态") && count(1, "预计毕业日期", "在线验证码", "学历类别", "学校名称", "入学日期", "更新日期") >= 3);
        }

        private Optional<DocumentKind> certificate() {
            String joined = all.replace("\n", "");
            if (COMPLETION.matcher(joined).find()) {
                return Optional.of(COMPLETION_CERTIFICATE);
            }
            boolean graduation = GRADUATION.matcher(joined).find();
            if (DEGREE.matcher(joined).find()) {
                return Optional.of(DEGREE_CERTIFICATE);
            }
            if (graduation
                    && lines.stream()
                            .anyMatch(line -> line.length() < 24
                                    && SECONDARY.matcher(line.plain()).find())) {
                return Optional.of(DocumentKind.UNKNOWN);
            }
            return graduation ? Optional.of(DIPLOMA) : Optional.empty();
        }

        Set<DocumentKind> cards() {
            Set<DocumentKind> kinds = EnumSet.noneOf(DocumentKind.class);
            boolean front = isFront();
            if (front) {
                kinds.add(ID_CARD_FRONT);
            }
            if (count(1, "签发机关", "有效期限", "居民身份证", "中华人民共和国") >= 2 && (anchor("签发机关", 1) || anchor("有效期限", 1))) {
                kinds.add(ID_CARD_BACK);
            }
            if (isBankCard()) {
                kinds.add(BANK_CARD);
            }
            return kinds;
        }

        private boolean isFront() {
            int words = count(0, "姓名", "性别", "民族", "出生", "住址");
            boolean number = anchor("公民身份号码", 2)
                    || lines.stream()
                            .anyMatch(line -> ClosedAlphabet.ID_NUMBER
                                    .find(line, Vocabulary.ID_NUMBER)
                                    .filter(found -> Checksum.ofIdNumber(found.value()) == Checksum.HOLDS)
                                    .isPresent());
            boolean temporary = all.contains("居住证") || all.contains("永久居留");
            return !temporary && words + (number ? 2 : 0) >= 4 && (number || all.contains("住址"));
        }

        private boolean isBankCard() {
            boolean number = lines.stream()
                    .anyMatch(line -> ClosedAlphabet.DIGITS
                            .find(line, Vocabulary.CARD_NUMBER)
                            .isPresent());
            String joined = all.replace("\n", "").replaceAll("[^0-9]", "");
            boolean spread = joined.length() >= 15;
            int most = BACK_WORDS.matcher(all).find() ? TEXT_OF_BACK : MUCH_TEXT;
            return all.length() <= most
                    && (number || spread)
                    && BANK_WORDS.matcher(all).find()
                    && !all.contains("公民身份");
        }

        private boolean title(String word, int wrong) {
            return lines.stream().anyMatch(line -> line.length() <= TITLE && Fuzzy.contains(line.plain(), word, wrong));
        }

        private boolean anchor(String word, int wrong) {
            return Fuzzy.contains(all, word, wrong);
        }

        private int count(int wrong, String... words) {
            int count = 0;
            for (String word : words) {
                count += anchor(word, word.length() > 3 ? wrong : 0) ? 1 : 0;
            }
            return count;
        }
    }
}
