package heyan.extract;

import static heyan.extract.FieldName.HOLDER_NAME;

import heyan.claim.PinyinWord;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The holder that a bank card 银行卡 prints, in whatever shape: one that is not seen counts as not printed, and then anybody's card
 * would do.
 */
final class CardHolder {
    /** How far above the number a name may stand, in heights of the number; one of several words further than a single one. */
    private static final int ABOVE = 3;

    private static final int FAR_ABOVE = 6;

    /** Above the number shorter words without a space between are a bank's code: CITIC, DRCB. */
    private static final int UNSPACED = 6;
    /** Below it they may be a short name whose space was not seen: LU LI; one too many is looked at, one too few would pass. */
    private static final int SHORTEST = 3;

    private static final Pattern SPACE = Pattern.compile(" ");
    private static final Pattern LATIN = Pattern.compile("[A-Z][A-Z'.]*+(?: [A-Z][A-Z'.]*+){0,4}");
    /** What a bank writes of the card, beside which a name may stand. */
    private static final Pattern CARD =
            Pattern.compile("(?:BANK|CREDIT|DEBIT)CARD[A-Z]*|CARD|CREDIT|DEBIT|GOLD|PLATINUM");

    /**
     * A bank's code or its card, ICBC, BOB, LONG CARD: no name is without a vowel, and none that is short and alone ends as no
     * syllable does.
     */
    private static final Pattern CODE = Pattern.compile("[^AEIOUV]*|[A-Z]{1,5}(?<![AEIOUVNGR])|LONG");

    /** Of a bank's or a card's name, whose spaces were not seen: INDUSTRIALAND, COMMERCIALBANKOFCHINA, BOCDEBIT. */
    private static final Pattern WRITTEN_TOGETHER = Pattern.compile(
            "BANK$|BANKOF|COMMERCIAL|INDUSTRIAL|CONSTRUCTION|AGRICULTURAL|MERCHANTS|SAVINGS|SIGNATURE|AUTHORI[SZ]ED|DEBIT|CREDIT");

    private static final Set<String> NO_NAME = Pattern.compile(" ")
            .splitAsStream("UNIONPAY CHINA BANK VALID THRU FROM MONTH YEAR GOOD ATM VISA MASTERCARD QUICKPASS "
                    + "CLASSIC ELECTRONIC USE ONLY SPECIMEN SAMPLE OF ICBC ABC CCB BOC COMM COMMERCIAL "
                    + "CONSTRUCTION AGRICULTURAL INDUSTRIAL MERCHANTS PSBC CMB SAVINGS POSTAL THE AND CUP PAY "
                    + "UNION EXPIRES END MMYY MONTHYEAR VALIDTHRU VALIDTO BOCOM GOODTHRU EXPIRESEND CITIC CEB "
                    + "CIB CGB CMBC CHINAUNIONPAY CO LTD LIMITED INC CORP CORPORATION")
            .collect(Collectors.toSet());

    private static final Set<String> NO_HOLDER = Set.of("闪付", "姓名", "电子现金", "工会", "工会会员");
    private static final Pattern HAN_NAME = Pattern.compile("\\p{IsHan}{2,4}|\\p{IsHan}{1,8}·\\p{IsHan}{1,10}");

    private static final Labels LABELS = new Labels()
            .shaped(HOLDER_NAME, "\\p{IsHan}{0,4}(?:姓名|户名|开户人)")
            .label(HOLDER_NAME, "姓名", "户名", "开户人", "持卡人", "持卡人姓名", "持有人", "NAME", "CARDHOLDER", "CARDHOLDERNAME")
            .stop("社会保障号码", "社会保障号", "卡号", "账号", "性别", "有效期", "身份证号", "公民身份号码", "发卡日期");

    private static final Pattern HAN_VALUE =
            Pattern.compile("^[:,.]?(\\p{IsHan}{2,10}(?:·\\p{IsHan}{1,10})?)(?!\\p{IsHan})");
    private static final Pattern OF_THE_HOLDER = Pattern.compile("[签须应请凭本用服协]");
    /** What may stand in the holder's line: a day, a long number, what the bank says of the day, whose card it is. */
    private static final Pattern BESIDE = Pattern.compile("[01][0-9]/[0-9]{2,4}|[0-9][0-9 ]{9,}[0-9X]"
            + "|\\b(?:VALID|GOOD)? ?THRU\\b|\\bVALID$|\\bMONTH ?/? ?YEAR\\b|(?:先生|女士|小姐)$"
            + "|^\\p{IsHan}{0,8}会员(?! ?(?:单位|服务|专|优惠|权益|普惠|中心|编?号|姓名|之家))|[(（]?(?:主|附属?|副)卡[)）]?$");

    /** A form of address stands beside no print of a bank. */
    private static final Pattern TITLE = Pattern.compile("(?i)\\b(?:MR|MRS|MS|MISS)\\b\\.?");
    /** In a print of a bank: 龙卡通, 绿卡, 牡丹卡; but 卡 is of names too: 艾斯卡尔. */
    private static final Pattern PRINT = Pattern.compile(
            "银联|借记|贷记|银行|农信|信用社|(?<!^)卡(?![尔提迪德热依里力木米哈娜孜买])|^卡[号片种类面内友主包券]|有效|期至|客服|签名|热线|样|本人|使用|专用|享|福利|权益|优惠|服务|所有|授权|保管");

    /** What a bank prints behind the name. */
    private static final Pattern ONLY_HIS = Pattern.compile("仅?限?(?:本人|专用|使用)");

    private static final Pattern COMMA = Pattern.compile(",");
    private static final Pattern BETWEEN = Pattern.compile("[-,/]");
    private static final Pattern ZERO = Pattern.compile("(?<=[A-Z])0|0(?=[A-Z])");
    /** More words than a name has are a slogan. */
    private static final int WORDS = 4;

    /** Fewer letters of pinyin in small letters or beside other print are a word. */
    private static final int SPELT = 4;

    private CardHolder() {}

    /**
     * The holder's name, pinyin capitals or Chinese, stands below or beside the number or, seldom, right above it; in pieces or, beside
     * the last day, so close to it that only its own line shows it.
     */
    static void put(Found found, List<Text> rows, Text number) {
        labelled(found, rows.stream().filter(row -> row.page() == number.page()).toList());
        int top = number.box().top();
        int middle = number.box().centreY();
        int height = number.box().height();
        Stream<Text> below = rows.stream().filter(line -> line.box().centreY() >= top);
        Stream<Text> above = rows.stream()
                .filter(line -> line.box().centreY() < top
                        && line.box().top() > middle - (isSpaced(line) ? FAR_ABOVE : ABOVE) * height);
        for (Text line : Stream.concat(below, above).toList()) {
            if (line.page() != number.page()) {
                continue;
            }
            name(line, line.box().centreY() >= top ? SHORTEST : UNSPACED)
                    .ifPresent(name -> found.words(HOLDER_NAME, line, name, name.contains(" ") || !isLatin(name)));
        }
    }

    /** Behind 姓名 or the like a name stands wherever it will. */
    private static void labelled(Found found, List<Text> rows) {
        Labelled card = new Labelled(rows, LABELS);
        for (Labelled.Hit hit : card.hits(HOLDER_NAME)) {
            Text value = card.inRow(hit).before(ONLY_HIS).trim(Vocabulary.PUNCTUATION);
            Matcher han = HAN_VALUE.matcher(value.printed());
            if (han.find()
                    && !isWord(han.group(1))
                    && !OF_THE_HOLDER.matcher(han.group(1)).find()) {
                found.words(HOLDER_NAME, value, BESIDE.matcher(han.group(1)).replaceAll(""), true);
            } else if (!value.isEmpty()) {
                name(value, SHORTEST).ifPresent(name -> found.words(HOLDER_NAME, value, name, true));
            }
        }
    }

    private static Optional<String> name(Text line, int shortest) {
        String spaced = spaced(line);
        String untitled = TITLE.matcher(spaced).replaceAll(" ");
        String alone = BESIDE.matcher(untitled).replaceAll(" ").strip();
        String han = alone.equals(spaced) ? line.printed() : alone.replace(" ", "");
        if (HAN_NAME.matcher(han).matches()) {
            return Optional.of(han).filter(name -> !isWord(name));
        }
        String capitals = words(BETWEEN, alone).toUpperCase(Locale.ROOT);
        if (isPinyin(capitals) && isHolder(capitals, Math.max(shortest, SPELT))) {
            return Optional.of(capitals);
        }
        String printed = words(COMMA, alone);
        return Optional.of(withoutCard(untitled.equals(spaced) ? printed : printed.toUpperCase(Locale.ROOT)))
                .filter(name -> LATIN.matcher(name).matches() && isHolder(name, shortest));
    }

    private static String words(Pattern between, String line) {
        return ZERO.matcher(between.matcher(line).replaceAll(" "))
                .replaceAll("O")
                .replaceAll(" +", " ")
                .strip();
    }

    /** All of it, as no print of a bank is but a few words. */
    private static boolean isPinyin(String name) {
        String[] words = SPACE.split(name);
        return words.length <= WORDS && Stream.of(words).allMatch(PinyinWord::isOne);
    }

    private static boolean isLatin(String name) {
        return name.charAt(0) < 128;
    }

    private static boolean isSpaced(Text line) {
        return SPACE.matcher(withoutCard(BETWEEN.matcher(spaced(line)).replaceAll(" ")))
                .find();
    }

    private static boolean isWord(String text) {
        return NO_HOLDER.contains(text) || PRINT.matcher(text).find();
    }

    private static String withoutCard(String spaced) {
        return SPACE.splitAsStream(spaced)
                .filter(word -> !CARD.matcher(word).matches())
                .collect(Collectors.joining(" "));
    }

    /** @param shortest least length of words without a space between */
    private static boolean isHolder(String name, int shortest) {
        boolean print = SPACE.splitAsStream(name)
                .map(word -> word.replaceAll("[^A-Z]", ""))
                .anyMatch(word ->
                        NO_NAME.contains(word) || WRITTEN_TOGETHER.matcher(word).find());
        return !print && !CODE.matcher(name).matches() && name.length() >= (name.contains(" ") ? 4 : shortest);
    }

    private static String spaced(Text line) {
        StringBuilder spaced = new StringBuilder();
        for (Letter letter : line.letters()) {
            spaced.append(letter.gap() && spaced.length() > 0 ? " " : "").append(letter.printed());
        }
        return spaced.toString();
    }
}
