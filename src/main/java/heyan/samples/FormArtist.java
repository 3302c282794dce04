package heyan.samples;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.time.LocalDate;
import java.util.Set;

/** Draws the application form 学历补助申请表 on A4: printed values, pasted photo, handwriting, seal. */
final class FormArtist {
    private static final Color INK = new Color(24, 24, 26);
    private final Fonts fonts;
    private final FormLook look;
    private final Table table;
    private final Handwriting hand;

    FormArtist(Style style, Fonts fonts) {
        this(fonts, FormLook.of(style), (paper, sheet, dice) -> new FormTable(paper, sheet, dice).draw(style));
    }

    FormArtist(Fonts fonts, FormLook look, Table table) {
        this.fonts = fonts;
        this.look = look;
        this.table = table;
        this.hand = new Handwriting(fonts.style());
    }

    /** Draws the printed table; returns where it ends. */
    interface Table {
        double draw(Paper paper, Sheet sheet, Dice dice);
    }

    BufferedImage draw(Sheet sheet, double scale, Set<Effect> effects, Dice dice) {
        Paper paper = new Paper(fonts, RegistryArtist.WIDTH, RegistryArtist.HEIGHT, scale, new Color(253, 253, 252));
        paper.centred(look.title(), 6.4, INK, 105, 22, look.first());
        paper.centred(look.title(), 5.2, INK, 105, 31, look.second());
        double top = table.draw(paper, sheet, dice);
        promise(paper, sheet, top, dice);
        opinion(paper, sheet, top + 31, effects, dice);
        paper.specimen(9, new Color(150, 150, 160), 0.35, 12, 18);
        return paper.picture();
    }

    private void promise(Paper paper, Sheet sheet, double top, Dice dice) {
        double left = look.left();
        FormLook.Spots at = look.spots();
        boolean headed = headed(paper, top, 31, look.words().promise());
        if (!headed) {
            print(paper, left + 3, top + 5, look.words().promise());
        }
        String promise = look.words().promised();
        double first = top + (headed || look.words().promise().isEmpty() ? 7.5 : 11.5);
        paper.wrapped(look.face(), 3.7, INK, left + 4, first, look.width() - 8, 6, promise);
        print(
                paper,
                left + at.signature().x(),
                top + at.signature().y(),
                look.words().signature());
        print(
                paper,
                left + at.dayLabel().x(),
                top + at.dayLabel().y(),
                look.words().dated());
        if (sheet.yes("signature_present")) {
            Color pen = hand.pen(dice);
            hand.sign(paper, 8, pen, left + at.signed().x(), top + at.signed().y(), sheet.text("signer"), dice);
        }
        date(paper, sheet.date("signed"), left + at.day().x(), top + at.day().y(), dice);
    }

    /** Draws the box of a part, and its heading where that has a cell of its own; says whether it has. */
    private boolean headed(Paper paper, double top, double height, String heading) {
        double band = look.rules().band();
        paper.box(INK, look.rules().line(), look.left(), top, look.width(), height);
        if (band == 0) {
            return false;
        }
        paper.box(INK, look.rules().line(), look.left() - band, top, band, height);
        double pitch = Math.min(6, (height - 4) / heading.length());
        double y = top + height / 2 - heading.length() * pitch / 2 + pitch * 0.75;
        for (int i = 0; i < heading.length(); i++) {
            String one = heading.substring(i, i + 1);
            paper.centred(look.face(), 4.3, INK, look.left() - band / 2, y + i * pitch, one);
        }
        return true;
    }

    private void print(Paper paper, double x, double y, String text) {
        paper.text(look.face(), 4, INK, x, y, text);
    }

    private void date(Paper paper, LocalDate day, double x, double y, Dice dice) {
        Color pen = hand.pen(dice);
        hand.write(paper, 5, pen, x, y, Integer.toString(day.getYear()), dice);
        print(paper, x + 13, y, "年");
        hand.write(paper, 5, pen, x + 18.5, y, Integer.toString(day.getMonthValue()), dice);
        print(paper, x + 24.5, y, "月");
        hand.write(paper, 5, pen, x + 29.5, y, Integer.toString(day.getDayOfMonth()), dice);
        print(paper, x + 36, y, "日");
    }

    private void opinion(Paper paper, Sheet sheet, double top, Set<Effect> effects, Dice dice) {
        double left = look.left();
        FormLook.Spots at = look.spots();
        Color pen = hand.pen(dice);
        if (!headed(paper, top, 88, look.words().opinion())) {
            print(paper, left + 4, top + 8, look.words().opinion());
        }
        paper.wrapped(
                look.face(),
                3.8,
                INK,
                left + 4,
                top + 16,
                look.width() - 8,
                6.5,
                look.words().found());
        superior(paper, sheet.text("district_union"), left, top + 29, pen, dice);
        blank(paper, left, top, at.contact(), look.words().contact());
        double aside = look.rules().blank() + 3;
        write(
                paper,
                pen,
                left + at.contact().x() + aside,
                top + at.contact().y(),
                40,
                sheet.text("contact_name"),
                dice);
        blank(paper, left, top, at.phone(), look.words().phone());
        write(
                paper,
                pen,
                left + at.phone().x() + aside - 2,
                top + at.phone().y(),
                44,
                sheet.text("contact_phone"),
                dice);
        date(
                paper,
                sheet.date("stamped"),
                left + at.stampDay().x(),
                top + at.stampDay().y(),
                dice);
        print(
                paper,
                left + at.sealWord().x(),
                top + at.sealWord().y(),
                look.words().seal());
        if (sheet.yes("seal_present")) {
            double x = left + at.seal().x() + dice.real(-3, 3);
            double y = top + at.seal().y() + dice.real(-1.5, 1.5);
            seal(paper, look.rules().seal(), x, y, sheet.text("seal_text"), effects, dice);
        }
    }

    /** Stamps as the clerk does: well, or dry, or twice, or higher up over print and handwriting. */
    static void seal(Paper paper, double diameter, double x, double y, String text, Set<Effect> effects, Dice dice) {
        double inked = effects.contains(Effect.SEAL_FAINT) ? dice.real(0.28, 0.5) : 1;
        double aside = effects.contains(Effect.SEAL_OVER_TEXT) ? dice.real(8, 26) * (x > 105 ? -1 : 1) : 0;
        double up = effects.contains(Effect.SEAL_OVER_TEXT) ? dice.real(16, 34) : 0;
        new Seal(diameter, inked).onto(paper, x + aside, y - up, text, dice);
        if (effects.contains(Effect.SEAL_DOUBLED)) {
            double right = x + aside + dice.real(1.2, 4) * (dice.chance(0.5) ? 1 : -1);
            new Seal(diameter, inked * dice.real(0.5, 0.9)).onto(paper, right, y - up + dice.real(-3, 3), text, dice);
        }
    }

    private void superior(Paper paper, String union, double left, double y, Color pen, Dice dice) {
        String lead = look.words().superior();
        print(paper, left + 4, y, lead);
        double blank = left + 5 + paper.width(look.face(), 4, lead);
        paper.line(INK, 0.25, blank, y + 1, blank + 66, y + 1);
        print(paper, blank + 67, y, "工会");
        if (!union.isEmpty()) {
            write(paper, pen, blank + 2, y, 62, union.substring(0, union.length() - 2), dice);
        }
    }

    private void blank(Paper paper, double left, double top, FormLook.Spot at, String label) {
        double x = left + at.x();
        double y = top + at.y();
        print(paper, x, y, label);
        paper.line(INK, 0.25, x + look.rules().blank(), y + 1, x + look.rules().blank() + 46, y + 1);
    }

    private void write(Paper paper, Color pen, double x, double y, double room, String text, Dice dice) {
        double width = paper.width(Face.HAND, 6, text);
        hand.write(paper, width > room ? 6 * room / width : 6, pen, x, y, text, dice);
    }
}
