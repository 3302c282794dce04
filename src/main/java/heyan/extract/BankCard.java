package heyan.extract;

import static heyan.extract.FieldName.BANK_NAME;
import static heyan.extract.FieldName.CARD_NUMBER;
import static heyan.extract.FieldName.HOLDER_NAME;
import static heyan.extract.FieldName.VALID_THRU;

import heyan.claim.Box;
import heyan.read.Reading.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Number side of a bank card 银行卡. */
final class BankCard implements KindReader {
    private static final Pattern BANK = Pattern.compile(
            "(?<!\\p{IsHan})(?!本|发卡|持卡|欢迎|拨打|客服|开户|.{0,9}(?:发卡|送交|交回|请))(\\p{IsHan}{2,12}?(?:银行|农信|农村信用社|农村信用合作社|信用合作联社|农商行))(?!卡|行|社)");
    private static final Pattern THRU = Pattern.compile("(?<![0-9/])((?:0[1-9]|1[0-2])/[0-9]{2})(?![0-9/])");
    private static final Pattern ONLY_DIGITS = Pattern.compile("(?:[^\\p{L}0-9]*[0-9]){2,16}[^\\p{L}0-9]*");
    /** From middle to middle of two lines of one number, in heights of its digits. */
    private static final double LINES_APART = 2.5;
    /** Ink wider than so many digits is a pattern of the card. */
    private static final int GROUP = 5;

    /** How far above the number a name may stand, in heights of the number; one of several words further than a single one. */
    private static final int ABOVE = 3;

    private static final int FAR_ABOVE = 6;

    /** Above the number shorter words without a space between are a bank's code: CITIC, DRCB. */
    private static final int UNSPACED = 6;
    /** Below it they may be a short name whose space was not seen: LU LI; one too many is looked at, one too few would pass. */
    private static final int SHORTEST = 3;

    /** A number that is so many times as wide as high stands in one line, which takes up most of the card's width. */
    private static final int ONE_LINE = 6;
    /** Beside it means: outside by this part of its width. */
    private static final int ASIDE = 10;

    private static final Pattern SPACE = Pattern.compile(" ");
    private static final Pattern LATIN = Pattern.compile("[A-Z][A-Z'.]*+(?: [A-Z][A-Z'.]*+){0,4}");
    /** What a bank writes of the card, beside which a name may stand. */
    private static final Pattern CARD =
            Pattern.compile("(?:BANK|CREDIT|DEBIT)CARD[A-Z]*|CARD|CREDIT|DEBIT|GOLD|PLATINUM");

    /** A bank's code, ICBC, BOB: no name is without a vowel, and none that is short and alone ends as no syllable does. */
    private static final Pattern CODE = Pattern.compile("[^AEIOUV]*|[A-Z]{1,5}(?<![AEIOUVNGR])");

    /** Of a bank's or a card's name, whose spaces were not seen: INDUSTRIALAND, COMMERCIALBANKOFCHINA, BOCDEBIT. */
    private static final Pattern WRITTEN_TOGETHER = Pattern.compile(
            "BANK$|BANKOF|COMMERCIAL|INDUSTRIAL|CONSTRUCTION|AGRICULTURAL|MERCHANTS|SAVINGS|SIGNATURE|AUTHORI[SZ]ED|DEBIT|CREDIT");

    private static final Set<String> NO_NAME = Set.of(
            "UNIONPAY",
            "CHINA",
            "BANK",
            "VALID",
            "THRU",
            "FROM",
            "MONTH",
            "YEAR",
            "GOOD",
            "ATM",
            "VISA",
            "MASTERCARD",
            "QUICKPASS",
            "CLASSIC",
            "ELECTRONIC",
            "USE",
            "ONLY",
            "SPECIMEN",
            "SAMPLE",
            "OF",
            "ICBC",
            "ABC",
            "CCB",
            "BOC",
            "COMM",
            "COMMERCIAL",
            "CONSTRUCTION",
            "AGRICULTURAL",
            "INDUSTRIAL",
            "MERCHANTS",
            "PSBC",
            "CMB",
            "SAVINGS",
            "POSTAL",
            "THE",
            "AND",
            "CUP",
            "PAY",
            "UNION",
            "EXPIRES",
            "END",
            "MMYY",
            "MONTHYEAR",
            "VALIDTHRU",
            "VALIDTO",
            "BOCOM",
            "GOODTHRU",
            "EXPIRESEND",
            "CITIC",
            "CEB",
            "CIB",
            "CGB",
            "CMBC",
            "CHINAUNIONPAY");
    private static final Set<String> NO_HOLDER = Set.of(
            "银联", "储蓄卡", "借记卡", "信用卡", "贷记卡", "闪付", "样本", "有效期", "有效期至", "持卡人", "姓名", "卡号", "金卡", "普卡", "白金卡", "中国银联",
            "银行卡", "电子现金", "工会", "工会会员", "社会保障卡", "联名卡");
    private static final Pattern HAN_NAME = Pattern.compile("\\p{IsHan}{2,4}|\\p{IsHan}{1,8}·\\p{IsHan}{1,10}");

    @Override
    public Found read(Layout layout) {
        Found found = new Found();
        List<Text> rows =
                layout.rows().stream().flatMap(row -> groups(row).stream()).toList();
        Optional<ClosedAlphabet.Run> whole = number(rows).or(() -> overLines(rows));
        Optional<ClosedAlphabet.Run> number = whole.isPresent() ? whole : number(layout.lines());
        number.ifPresent(card -> found.number(CARD_NUMBER, card, ClosedAlphabet.DIGITS));
        if (whole.isEmpty()) {
            found.get(CARD_NUMBER).ifPresent(part -> found.trust(CARD_NUMBER, part.confidence() / 2));
        }
        number.filter(card -> goesOnUnread(layout, card.text()))
                .flatMap(card -> found.get(CARD_NUMBER))
                .ifPresent(part -> found.trust(CARD_NUMBER, part.confidence() / 2));
        layout.lines().forEach(line -> found.match(BANK_NAME, line, BANK));
        for (Text line : layout.lines()) {
            found.match(VALID_THRU, line, THRU);
        }
        number.ifPresent(card -> {
            holder(found, onCard(layout, rows, card.text()), card.text());
            holder(found, onCard(layout, layout.lines(), card.text()), card.text());
        });
        return found;
    }

    /**
     * The groups of one row together, where two boxes overlap without the digit read twice. A single line of a row that
     * holds more digits is only part of the number.
     */
    private static Optional<ClosedAlphabet.Run> number(List<Text> rows) {
        Optional<ClosedAlphabet.Run> first = Optional.empty();
        for (Text row : rows) {
            Optional<ClosedAlphabet.Run> number = ClosedAlphabet.DIGITS.find(row, Vocabulary.CARD_NUMBER);
            if (number.isPresent() && Checksum.ofCardNumber(number.get().value()) == Checksum.HOLDS) {
                return number;
            }
            first = first.isPresent() ? first : number;
        }
        return first;
    }

    /** The number of a card that has it in lines below each other; its last digit must hold. */
    private static Optional<ClosedAlphabet.Run> overLines(List<Text> rows) {
        List<Text> digits = rows.stream()
                .filter(row -> ONLY_DIGITS.matcher(row.plain()).matches())
                .toList();
        for (Text first : digits) {
            Text number = first;
            Text last = first;
            for (Text next : digits) {
                if (isNextLine(last, next)) {
                    number = Text.join(List.of(number, next));
                    last = next;
                }
            }
            Optional<ClosedAlphabet.Run> whole = last.equals(first)
                    ? Optional.empty()
                    : ClosedAlphabet.DIGITS
                            .find(number, Vocabulary.CARD_NUMBER)
                            .filter(run -> Checksum.ofCardNumber(run.value()) == Checksum.HOLDS);
            if (whole.isPresent()) {
                return whole;
            }
        }
        return Optional.empty();
    }

    private static boolean isNextLine(Text above, Text below) {
        Box a = above.box();
        Box b = below.box();
        int down = b.centreY() - a.centreY();
        return above.page() == below.page()
                && Math.abs(a.left() - b.left()) < a.height()
                && Math.abs(a.height() - b.height()) < a.height() / 2
                && down > a.height() / 2
                && down < LINES_APART * a.height();
    }

    /** Whether ink as high as the digits, which was not read, stands behind the number where one more group would. */
    private static boolean goesOnUnread(Layout layout, Text number) {
        Box box = number.box();
        int group = GROUP * box.width() / number.length();
        return layout.marks(Mark.Kind.INK).stream()
                .filter(ink -> ink.page() == number.page())
                .map(ink -> ink.mark().box())
                .anyMatch(ink -> Math.abs(ink.centreY() - box.centreY()) < 0.3 * box.height()
                        && ink.height() > 0.5 * box.height()
                        && ink.height() < 1.2 * box.height()
                        && ink.width() < group
                        && ink.centreX() > box.right()
                        && ink.left() < box.right() + 2 * box.height());
    }

    /** Texts that stand close together, joined. */
    private static List<Text> groups(List<Text> row) {
        List<Text> groups = new ArrayList<>();
        for (Text text : row) {
            Text before = groups.isEmpty() ? Text.EMPTY : groups.get(groups.size() - 1);
            if (!before.isEmpty()
                    && text.box().left() - before.box().right() < 2 * text.box().height()) {
                groups.set(groups.size() - 1, Text.join(List.of(before, text.spaced())));
            } else {
                groups.add(text);
            }
        }
        return groups;
    }

    /**
     * Without what lies on other papers: outside the card, where its borders are seen, and what the picture's edge cuts off
     * beside the number, because a name stands well inside the card.
     */
    private static List<Text> onCard(Layout layout, List<Text> rows, Text number) {
        Box digits = number.box();
        boolean oneLine = digits.width() > ONE_LINE * digits.height();
        return rows.stream()
                .filter(layout::isOnCard)
                .filter(row -> !oneLine || !isCut(row.box(), layout.width(row.page())) || !isBeside(row.box(), digits))
                .toList();
    }

    private static boolean isCut(Box box, int width) {
        return Math.min(box.left(), width - box.right()) < box.height();
    }

    private static boolean isBeside(Box box, Box digits) {
        int aside = digits.width() / ASIDE;
        return box.centreX() < digits.left() - aside || box.centreX() > digits.right() + aside;
    }

    /**
     * The holder's name, pinyin capitals or Chinese, stands below the number or, seldom, right above it; in pieces or, beside
     * the last day, so close to it that only its own line shows it.
     */
    private static void holder(Found found, List<Text> rows, Text number) {
        int middle = number.box().centreY();
        int height = number.box().height();
        Stream<Text> below = rows.stream().filter(line -> line.box().centreY() > middle);
        Stream<Text> above = rows.stream()
                .filter(line -> line.box().centreY() < middle
                        && line.box().top() > middle - (isSpaced(line) ? FAR_ABOVE : ABOVE) * height);
        for (Text line : Stream.concat(below, above).toList()) {
            if (line.page() != number.page()) {
                continue;
            }
            String name = withoutCard(spaced(line));
            int shortest = line.box().centreY() > middle ? SHORTEST : UNSPACED;
            if (LATIN.matcher(name).matches() && isHolder(name, shortest)) {
                found.words(HOLDER_NAME, line, name, name.contains(" "));
            } else if (HAN_NAME.matcher(line.printed()).matches() && !isWord(line.plain())) {
                found.words(HOLDER_NAME, line, true);
            }
        }
    }

    private static boolean isSpaced(Text line) {
        return SPACE.matcher(withoutCard(spaced(line))).find();
    }

    private static boolean isWord(String text) {
        return NO_HOLDER.contains(text) || text.matches(".*(银联|借记|贷记|银行|农信|信用社|卡|有效|期至|客服|签名|热线|样).*");
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
