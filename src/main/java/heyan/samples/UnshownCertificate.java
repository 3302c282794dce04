package heyan.samples;

import heyan.claim.DocumentKind;
import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.util.List;

/** A certificate of {@link Style#UNSHOWN} in the making: all that its parts need. */
record UnshownCertificate(Paper paper, Sheet sheet, Stock stock, Numerals numerals, String sentence, Dice dice) {
    static final Color INK = new Color(0x1A191C);

    private static final List<Stock> STOCKS = List.of(
            new Stock(0xFEFBF4, 0xF3E3CF, 0xF2E8DA, 0xA8322B, 0xA3181E),
            new Stock(0xFAFBFC, 0xDFE7EF, 0xEAE6EC, 0x35567F, 0x1D2430),
            new Stock(0xFBFCF7, 0xE1EAD8, 0xE9E8DC, 0x4C6B3C, 0x98202A),
            new Stock(0xFDFAF5, 0xEBDDD0, 0xF0E4DF, 0x7D5A33, 0x241F1D));

    /** Colours of paper, waves, border and title. */
    record Stock(int paper, int left, int right, int border, int title) {}

    /** A sheet on which nothing is printed but its waves. */
    static UnshownCertificate of(Fonts fonts, Sheet sheet, double scale, Dice dice) {
        Stock stock = dice.pick(STOCKS);
        Paper paper = new Paper(fonts, DiplomaArtist.WIDTH, DiplomaArtist.HEIGHT, scale, new Color(stock.paper()));
        Guilloche.draw(paper, new Color(stock.left()), new Color(stock.right()), 34, 3.6, dice);
        Numerals numerals = dice.pick(
                List.of(Numerals.CHINESE, Numerals.CHINESE, Numerals.CIRCLED, Numerals.SPELLED, Numerals.ARABIC));
        String sentence = UnshownSentence.of(sheet, numerals, dice.below(UnshownSentence.WORDINGS));
        return new UnshownCertificate(paper, sheet, stock, numerals, sentence, dice);
    }

    Color title() {
        return new Color(stock.title());
    }

    Color border() {
        return new Color(stock.border());
    }

    String issued() {
        return numerals.day(sheet.date("issue_date"));
    }

    String school() {
        return sheet.text("school");
    }

    String number() {
        return sheet.text("certificate_number");
    }

    String word() {
        return DiplomaWording.spread(sheet).replace(" ", "");
    }

    String head() {
        return school().endsWith("学院") ? "院　长" : "校　长";
    }

    /** What stands before the school's name. */
    String awarding(String otherwise) {
        return degree() ? "授予单位：" : otherwise;
    }

    /** The label of the number, the same wherever this certificate asks for it. */
    String numbered() {
        return degree() ? "学位证书编号：" : dice.child("number").pick(List.of("证书编号：", "证书编号：", "毕业证书编号：", "电子注册号："));
    }

    private boolean degree() {
        return sheet.drawn() == DocumentKind.DEGREE_CERTIFICATE;
    }

    /** The largest height at which the school's name fits. */
    double fitting(double most, double room) {
        return Math.min(most, room / school().length());
    }

    void seal(double x, double y, String owner) {
        Seal.stamp(paper, x + dice.real(-6, 6), y + dice.real(-3, 3), 41, owner, dice);
    }

    void photo(double x, double y, double width, double height) {
        UnspokenLooks.pressed(paper, sheet, x, y, width, height, dice);
    }

    void framed(double at) {
        double width = DiplomaArtist.WIDTH - 2 * at;
        double height = DiplomaArtist.HEIGHT - 2 * at;
        paper.box(border(), 0.9, at, at, width, height);
        paper.box(border(), 0.3, at + 1.8, at + 1.8, width - 3.6, height - 3.6);
    }

    void badge(double x, double y, double radius) {
        Color pale = Guilloche.mix(border(), new Color(stock.paper()), 0.88);
        for (double r : new double[] {radius, radius * 0.94, radius * 0.68}) {
            paper.outline(pale, 0.7, new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r));
        }
        paper.fill(pale, Seal.star(x, y, radius * 0.4));
    }

    void set(Face face, double size, double x, double y, double room, double pitch) {
        ReservedDiploma.set(paper, face, size, x, y, room, pitch, sentence);
    }

    /** Sets the sentence with the holder's name larger than the rest. */
    void named(double size, double x, double y, double room, double pitch) {
        String name = sheet.text("name");
        int start = sentence.indexOf(name);
        double at = x;
        double baseline = y;
        int i = 0;
        for (String one : sentence.split("(?<![0-9])|(?![0-9])", -1)) {
            boolean big = i >= start && i < start + name.length();
            Face face = big ? Face.KAI : Face.SONG;
            double height = big ? size * 1.35 : size;
            double width = paper.width(face, height, one);
            if (at + width > x + room && !"，。）".contains(one)) {
                at = x;
                baseline += pitch;
            }
            paper.text(face, height, INK, at, baseline, one);
            at += width;
            i += one.length();
        }
    }

    /** Spreads a title's characters at most this far, round its middle. */
    void title(Face face, double size, double middle, double y, double pitch, String text) {
        double step = Math.min(pitch, size * 2);
        paper.pitched(face, size, title(), middle - text.length() * step / 2, y, step, text);
    }

    void number(Face face, double size, double x, double y) {
        paper.text(face, size, INK, x, y, numbered());
        paper.text(Face.HEI, size * 0.96, INK, x + 1 + paper.width(face, size, numbered()), y, number());
    }

    /** Behind the printed word for a president: by hand, or a facsimile in black or red. */
    void president(Face face, double size, double left, double y, String word) {
        paper.text(face, size, INK, left, y, word);
        double x = left + paper.width(face, size, word) + 3;
        double roll = dice.real(0, 1);
        Handwriting hand = new Handwriting(Style.UNSHOWN);
        Color pen = roll < 0.4 ? hand.pen(dice) : roll < 0.75 ? INK : new Color(0xB3222B);
        hand.sign(paper, 8, pen, x, y + 0.5, sheet.text("president_name"), dice);
    }
}
