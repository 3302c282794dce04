package heyan.samples;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Draws the application forms 学历补助申请表 of {@link Style#UNMET}: printed by {@link UnmetTables}, then written on. */
final class UnmetForm {
    static final Color INK = new Color(24, 24, 28);

    private static final List<String> PROMISES = List.of(
            "　　本人郑重承诺：所填报的个人信息和提交的证件材料真实、完整、有效，未在其他地区工会重复享受同类补助。如有虚假，由本人承担由此产生的一切责任。",
            "　　我已阅读并理解补助申领须知，保证上述情况属实；如弄虚作假，同意退还全部补助资金并取消今后申报资格。");
    private static final List<String> OPINIONS =
            List.of("　　经核实，该同志系我单位职工、工会会员，申报材料与原件一致，符合补助条件，同意推荐申报。", "　　该职工申报信息已审核，并在单位公示无异议，同意申报。");

    private final Fonts fonts;
    private final Handwriting hand = new Handwriting(Style.UNMET);

    /** Where a part of the form is, in millimetres. */
    record Box(double x, double y, double width, double height) {
        double right() {
            return x + width;
        }

        double bottom() {
            return y + height;
        }
    }

    /** A form in the making: all that its parts need. */
    record Work(Paper paper, Sheet sheet, Set<Effect> effects, Face face, Dice dice) {
        void print(double x, double y, String text) {
            paper.text(face, 3.9, INK, x, y, text);
        }

        void frame(Box box) {
            paper.box(INK, 0.3, box.x(), box.y(), box.width(), box.height());
        }
    }

    UnmetForm(Fonts fonts) {
        this.fonts = fonts;
    }

    BufferedImage draw(Sheet sheet, double scale, Set<Effect> effects, Dice dice) {
        Color ground = new Color(dice.pick(List.of(0xFFFFFF, 0xFDFDFB, 0xF9F9F6)));
        Paper paper = new Paper(fonts, RegistryArtist.WIDTH, RegistryArtist.HEIGHT, scale, ground);
        switch (dice.below(3)) {
            case 0 -> ruled(new Work(paper, sheet, effects, Face.SONG, dice));
            case 1 -> shaded(new Work(paper, sheet, effects, Face.HEI, dice));
            default -> reported(new Work(paper, sheet, effects, Face.SONG, dice));
        }
        paper.specimen(9, new Color(150, 146, 156), 0.35, 178, 20);
        return paper.picture();
    }

    /** One table; union above, contact and telephone in rows of it, promise and opinion with headings at their left. */
    private void ruled(Work work) {
        double y = UnmetTables.ruled(work);
        Color pen = hand.pen(work.dice());
        double contact = UnmetTables.blanks(work, y);
        inCell(work, pen, "district_union", new Box(86, y, 108, UnmetTables.HIGH));
        inCell(work, pen, "contact_name", new Box(46, y + UnmetTables.HIGH, 56, UnmetTables.HIGH));
        inCell(work, pen, "contact_phone", new Box(132, y + UnmetTables.HIGH, 62, UnmetTables.HIGH));
        Box promise = new Box(36, contact, 158, 34);
        UnmetTables.side(work, 16, promise, "申报人", "承　诺");
        promise(work, promise, "承诺人签字：");
        Box opinion = new Box(36, promise.bottom(), 158, 58);
        UnmetTables.side(work, 16, opinion, "所在单位", "工会意见");
        opinion(work, opinion, "（公　章）");
        work.paper().text(Face.SONG, 3.3, INK, 16, opinion.bottom() + 6, "注：本表由职工所在单位工会审核盖章后，与证件材料一并上传，原件由单位工会存档备查。");
    }

    /** As a portal prints it: labels on grey, headings between the tables, blanks on lines. */
    private void shaded(Work work) {
        double y = UnmetTables.shaded(work);
        UnmetTables.heading(work, y, "四、本人承诺");
        Box promise = new Box(18, y + 9, 174, 30);
        promise(work, promise, "申报人签名：");
        UnmetTables.heading(work, promise.bottom(), "五、所在单位工会审核");
        Box opinion = new Box(18, promise.bottom() + 9, 174, 77);
        Color pen = hand.pen(work.dice());
        opinion(work, new Box(18, opinion.y(), 174, 54), "单位工会盖章：");
        work.frame(new Box(18, opinion.y() + 54, 174, 23));
        onLine(work, pen, 21, opinion.bottom() - 15, 189, "隶属上级工会（区总工会、产业工会、直属单位工会）：", "district_union");
        onLine(work, pen, 21, opinion.bottom() - 5, 98, "工会联系人姓名：", "contact_name");
        onLine(work, pen, 104, opinion.bottom() - 5, 189, "工会联系人电话：", "contact_phone");
    }

    /** Levels of unions below each other: the unit's, then an empty box of the one above, that is named in it. */
    private void reported(Work work) {
        double y = UnmetTables.reported(work);
        Box promise = new Box(15, y, 180, 31);
        promise(work, promise, "本人签字：");
        Box opinion = new Box(15, promise.bottom(), 180, 66);
        Color pen = hand.pen(work.dice());
        work.print(18, opinion.y() + 7, "基层工会意见：");
        onLine(work, pen, 18, opinion.bottom() - 18, 92, "工会负责联系人：", "contact_name");
        onLine(work, pen, 18, opinion.bottom() - 7, 92, "联系人手机（电话）：", "contact_phone");
        opinion(work, opinion, "基层工会（盖章）");
        Box above = new Box(15, opinion.bottom(), 180, 24);
        work.frame(above);
        onLine(work, pen, 18, above.y() + 8, 150, "所属区总工会、产业工会或直属单位工会名称：", "district_union");
        work.print(18, above.bottom() - 4, "复核意见：");
        work.print(112, above.bottom() - 4, "（盖章）　　　　年　　月　　日");
    }

    private void promise(Work work, Box box, String label) {
        Dice dice = work.dice();
        work.frame(box);
        String text = dice.pick(PROMISES);
        work.paper().wrapped(work.face(), 3.8, INK, box.x() + 4, box.y() + 7, box.width() - 8, 6.2, text);
        double y = box.bottom() - 6;
        double x = box.x() + box.width() * 0.1;
        work.print(x, y, label);
        if (work.sheet().yes("signature_present")) {
            double after = x + work.paper().width(work.face(), 3.9, label) + 2;
            hand.sign(
                    work.paper(),
                    8,
                    hand.pen(dice),
                    after,
                    y + 0.6,
                    work.sheet().text("signer"),
                    dice);
        }
        day(work, "signed", box.right() - 50, y);
    }

    /** Opinion, the word for the seal, the seal on it and the day below. */
    private void opinion(Work work, Box box, String label) {
        Dice dice = work.dice();
        work.frame(box);
        double x = box.x() + 4;
        boolean headed = label.startsWith("基层");
        double top = box.y() + (headed ? 14 : 8);
        work.paper().wrapped(work.face(), 3.8, INK, x, top, box.width() - 8, 6.2, dice.pick(OPINIONS));
        double middle = box.right() - 40 + dice.real(-6, 6);
        double down = box.bottom() - 27;
        work.paper().centred(work.face(), 4, INK, middle, down, label);
        day(work, "stamped", box.right() - 62, box.bottom() - 6);
        if (work.sheet().yes("seal_present")) {
            double across = middle + dice.real(-5, 5);
            double size = dice.real(38, 42);
            String text = work.sheet().text("seal_text");
            FormArtist.seal(work.paper(), size, across, down + dice.real(-1, 3), text, work.effects(), dice);
        }
    }

    private void inCell(Work work, Color pen, String field, Box cell) {
        String value = work.sheet().text(field);
        hand.within(work.paper(), 6, pen, cell.x() + 3, cell.bottom() - 3, cell.width() - 8, value, work.dice());
    }

    private void onLine(Work work, Color pen, double x, double y, double right, String label, String field) {
        work.print(x, y, label);
        double from = x + work.paper().width(work.face(), 3.9, label);
        work.paper().line(INK, 0.2, from, y + 1.3, right, y + 1.3);
        String value = work.sheet().text(field);
        hand.within(work.paper(), 5.8, pen, from + 1.5, y + 0.5, right - from - 3, value, work.dice());
    }

    /** Numbers by hand before the printed words of a day. */
    private void day(Work work, String field, double x, double y) {
        LocalDate day = work.sheet().date(field);
        Color pen = hand.pen(work.dice());
        int[] numbers = {day.getYear(), day.getMonthValue(), day.getDayOfMonth()};
        double[] at = {0, 18.5, 32};
        for (int i = 0; i < numbers.length; i++) {
            hand.write(work.paper(), 5, pen, x + at[i], y, Integer.toString(numbers[i]), work.dice());
            work.print(x + at[i] + (i == 0 ? 13.4 : 8.2), y, "年月日".substring(i, i + 1));
        }
    }
}
