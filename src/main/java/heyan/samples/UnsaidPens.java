package heyan.samples;

import java.awt.Color;
import java.time.LocalDate;
import java.util.Set;

/** What worker and clerk add to a form of UNSAID, UNHEARD, UNASKED, UNSHOWN or UNGUESSED by hand, each with a pen of their own, and the seal. */
final class UnsaidPens {
    private static final String[] OPINIONS = {"已核对，属实，同意申请。", "资料与原件相符，同意上报。", "同意报送。", "经审查符合条件，同意。"};
    private final Paper paper;
    private final Sheet sheet;
    private final Set<Effect> effects;
    private final Dice dice;
    private final Handwriting hand;
    private final Color own;
    private final Color clerk;

    UnsaidPens(Paper paper, Sheet sheet, Set<Effect> effects, Dice dice) {
        this.paper = paper;
        this.sheet = sheet;
        this.effects = effects;
        this.dice = dice;
        this.hand = new Handwriting(paper.fonts().style());
        this.own = hand.pen(dice);
        this.clerk = hand.pen(dice);
    }

    Dice dice() {
        return dice;
    }

    /** The clerk fills a blank. */
    void fill(double x, double y, double room, String field) {
        hand.within(paper, 5.7, clerk, x, y, room, sheet.text(field), dice);
    }

    /** What the clerk finds. */
    void opinion(double x, double y, double room) {
        hand.within(paper, 6, clerk, x, y, room, OPINIONS[dice.below(OPINIONS.length)], dice);
    }

    /** The clerk writes these words. */
    void note(double x, double y, double room, String text) {
        hand.within(paper, 6, clerk, x, y, room, text, dice);
    }

    void sign(double x, double y) {
        if (sheet.yes("signature_present")) {
            String name = sheet.text("signer");
            hand.sign(paper, Math.min(8.2, 46.0 / name.length()), own, x, y, name, dice);
        }
    }

    /** Year, month and day, each before its word. */
    void numbers(double x, double y, String field) {
        LocalDate day = sheet.date(field);
        hand.write(paper, 4.9, pen(field), x + 1.2, y, Integer.toString(day.getYear()), dice);
        hand.write(paper, 4.9, pen(field), x + 19.2, y, Integer.toString(day.getMonthValue()), dice);
        hand.write(paper, 4.9, pen(field), x + 31.5, y, Integer.toString(day.getDayOfMonth()), dice);
    }

    void date(double x, double y, String field) {
        LocalDate day = sheet.date(field);
        String text = dice.chance(0.5) ? Wording.dotted(day) : Wording.plainDay(day);
        hand.within(paper, 4.9, pen(field), x, y, 40, text, dice);
    }

    private Color pen(String field) {
        return field.equals("signed") ? own : clerk;
    }

    void stamp(double x, double y) {
        double across = x + dice.real(-5, 5);
        double down = y + dice.real(-3, 3);
        double size = dice.real(39, 43);
        if (sheet.yes("seal_present")) {
            FormArtist.seal(paper, size, across, down, sheet.text("seal_text"), effects, dice);
        }
    }
}
