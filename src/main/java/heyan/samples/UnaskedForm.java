package heyan.samples;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Set;

/** Draws the application forms 学历补助申请表 of {@link Style#UNASKED}, each as another office has it. */
final class UnaskedForm {
    /** How many offices there are. */
    static final int OFFICES = 10;

    private final Fonts fonts;

    UnaskedForm(Fonts fonts) {
        this.fonts = fonts;
    }

    BufferedImage draw(Sheet sheet, double scale, Set<Effect> effects, Dice dice) {
        return draw(dice.below(OFFICES), sheet, scale, effects, dice);
    }

    /** Draws the form of one office, 0 to {@link #OFFICES} - 1. */
    BufferedImage draw(int office, Sheet sheet, double scale, Set<Effect> effects, Dice dice) {
        Color ground = new Color(dice.pick(List.of(0xFFFFFF, 0xFDFDFB, 0xF9F8F4)));
        Paper paper = new Paper(fonts, RegistryArtist.WIDTH, RegistryArtist.HEIGHT, scale, ground);
        UnaskedPage page = new UnaskedPage(paper, sheet, new UnsaidPens(paper, sheet, effects, dice));
        switch (office) {
            case 0 -> UnaskedTables.group(page.page());
            case 1 -> UnaskedLines.company(page);
            case 2 -> UnaskedTables.hospital(page);
            case 3 -> UnaskedTables.university(page);
            case 4 -> UnaskedLines.drivers(page);
            case 5 -> UnaskedParts.zone(page);
            case 6 -> UnaskedParts.town(page);
            case 7 -> UnaskedPrints.service(page);
            case 8 -> UnaskedPrints.telephone(page);
            default -> UnaskedParts.register(page);
        }
        paper.specimen(9, new Color(147, 149, 157), 0.35, 10, 292);
        return paper.picture();
    }
}
