package heyan.samples;

import java.awt.image.BufferedImage;
import java.util.Set;

/** Who draws which document of a style: the one place where a new style names its artists. */
record Artists(Drawing bankCards, Drawing diplomas, Screen screens, Form forms, Registry registry) {

    /** Draws a card or a certificate at so many pixels per millimetre. */
    interface Drawing {
        BufferedImage draw(Sheet sheet, double scale, Dice dice);

        /** Whether with this chance a card is drawn upright 竖版, higher than wide. */
        default boolean upright(Dice dice) {
            return false;
        }
    }

    /** Draws a registry document as a phone's screenshot 截图. */
    interface Screen {
        BufferedImage draw(Sheet sheet, Dice dice);
    }

    /** Draws an application form; some effects are on its paper. */
    interface Form {
        BufferedImage draw(Sheet sheet, double scale, Set<Effect> effects, Dice dice);
    }

    /** Lays a registry document out, without 样本. */
    interface Page {
        void draw(Surface page, Sheet sheet, Dice dice);
    }

    /** Puts a registry document on paper, with 样本. */
    interface Print {
        void draw(Paper paper, Sheet sheet, Dice dice);
    }

    /** @param specimen where 样本 stands on a digital page, in millimetres from the top */
    record Registry(Page page, Print print, double specimen) {}

    static Artists of(Style style, Fonts fonts) {
        return switch (style) {
            case WORKING, REPORT, FRESH, UNSEEN -> shared(style, fonts, new BankCardArtist(style, fonts)::draw);
            case BLIND, SEALED -> shared(style, fonts, new FlatCardArtist(fonts)::draw);
            case NOVEL -> shared(style, fonts, new NovelCardArtist(fonts)::draw);
            case WITHHELD ->
                new Artists(
                        new WithheldCard(fonts)::draw,
                        new WithheldDiploma(fonts)::draw,
                        new WithheldScreen(fonts)::draw,
                        new WithheldForm(fonts)::draw,
                        new Registry(
                                WithheldRegistry::draw, WithheldRegistry::printed, WithheldLooks.REGISTRY.specimen()));
            case RESERVED ->
                new Artists(
                        new ReservedCard(fonts)::draw,
                        new ReservedDiploma(fonts)::draw,
                        new ReservedScreen(fonts)::draw,
                        new ReservedForm(fonts)::draw,
                        new Registry(ReservedRegistry::draw, ReservedRegistry::printed, ReservedRegistry.SPECIMEN));
            case UNTOLD ->
                new Artists(
                        new UntoldCard(fonts)::draw,
                        new UntoldDiploma(fonts)::draw,
                        new UntoldScreen(fonts)::draw,
                        new UntoldForm(fonts)::draw,
                        new Registry(UntoldRegistry::draw, UntoldRegistry::printed, UntoldRegistry.SPECIMEN));
            case HIDDEN ->
                new Artists(
                        new HiddenCard(fonts)::draw,
                        new HiddenDiploma(fonts)::draw,
                        new HiddenScreen(fonts)::draw,
                        new HiddenForm(fonts)::draw,
                        new Registry(HiddenRegistry::draw, HiddenRegistry::printed, HiddenRegistry.SPECIMEN));
            case UNMET ->
                new Artists(
                        new UnmetCard(fonts)::draw,
                        new UnmetDiploma(fonts)::draw,
                        new UnmetScreen(fonts)::draw,
                        new UnmetForm(fonts)::draw,
                        new Registry(UnmetRegistry::draw, UnmetRegistry::printed, UnmetRegistry.SPECIMEN));
            case LATENT ->
                new Artists(
                        new LatentCard(fonts)::draw,
                        new LatentDiploma(fonts)::draw,
                        new LatentScreen(fonts)::draw,
                        new LatentForm(fonts)::draw,
                        new Registry(LatentRegistry::draw, LatentRegistry::printed, LatentRegistry.SPECIMEN));
            case UNSPOKEN, UNSAID, UNHEARD, UNASKED, UNSHOWN, UNGUESSED, UNFORESEEN ->
                new Artists(
                        new UnspokenCard(fonts)::draw,
                        unspokenDiploma(style, fonts),
                        new UnspokenScreen(fonts)::draw,
                        unspokenForm(style, fonts),
                        new Registry(UnspokenRegistry::draw, UnspokenRegistry::printed, UnspokenRegistry.SPECIMEN));
            case UNTRIED ->
                new Artists(
                        new UntriedCard(fonts),
                        new UnspokenDiploma(fonts)::draw,
                        new UntriedScreen(fonts)::draw,
                        unspokenForm(style, fonts),
                        new Registry(UntriedRegistry::draw, UntriedRegistry::printed, UntriedRegistry.SPECIMEN));
        };
    }

    /** Certificates of the styles that have the rest of UNSPOKEN. */
    private static Drawing unspokenDiploma(Style style, Fonts fonts) {
        return switch (style) {
            case UNSHOWN -> new UnshownDiploma(fonts)::draw;
            case UNGUESSED -> new UnguessedDiploma(fonts)::draw;
            default -> new UnspokenDiploma(fonts)::draw;
        };
    }

    /** Forms of the styles that have all else of UNSPOKEN. */
    private static Form unspokenForm(Style style, Fonts fonts) {
        return switch (style) {
            case UNSAID -> new UnsaidForm(fonts)::draw;
            case UNHEARD -> new UnheardForm(fonts)::draw;
            case UNASKED -> new UnaskedForm(fonts)::draw;
            case UNSHOWN -> new UnshownForm(fonts)::draw;
            case UNGUESSED -> new UnguessedForm(fonts)::draw;
            case UNFORESEEN -> new UnforeseenForm(fonts)::draw;
            default -> new UnspokenForm(fonts)::draw;
        };
    }

    /** Those whose artists ask for the style. */
    private static Artists shared(Style style, Fonts fonts, Drawing bankCards) {
        RegistryArtist registry = new RegistryArtist(style);
        return new Artists(
                bankCards,
                new DiplomaArtist(style, fonts)::draw,
                new ScreenArtist(style, fonts)::draw,
                new FormArtist(style, fonts)::draw,
                new Registry(registry::draw, registry::printed, registry.specimen()));
    }
}
