package heyan.extract;

import static heyan.extract.FieldName.BANK_NAME;
import static heyan.extract.FieldName.CARD_NUMBER;
import static heyan.extract.FieldName.VALID_THRU;

import heyan.claim.Box;
import heyan.read.Reading.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

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

    /** A number that is so many times as wide as high stands in one line, which takes up most of the card's width. */
    private static final int ONE_LINE = 6;
    /** Beside it means: outside by this part of its width. */
    private static final int ASIDE = 10;

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
            CardHolder.put(found, onCard(layout, rows, card.text()), card.text());
            CardHolder.put(found, onCard(layout, layout.lines(), card.text()), card.text());
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
}
