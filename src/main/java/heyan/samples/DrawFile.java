package heyan.samples;

import heyan.claim.DocumentKind;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Arrays;

/** Draws the file of one slot: the document, its picture, its encoding, its damage. */
final class DrawFile {
    private final SampleSpec spec;
    private final Fonts fonts;
    private final Camera camera;
    private final IdCardArtist idCards;
    private final BankCardArtist bankCards;
    private final DiplomaArtist diplomas;
    private final RegistryArtist registry;
    private final ScreenArtist screens;
    private final FormArtist forms;

    DrawFile(SampleSpec spec, Fonts fonts) {
        this.spec = spec;
        this.fonts = fonts;
        this.camera = new Camera(spec.style());
        this.idCards = new IdCardArtist(spec.style(), fonts);
        this.bankCards = new BankCardArtist(spec.style(), fonts);
        this.diplomas = new DiplomaArtist(spec.style(), fonts);
        this.registry = new RegistryArtist(spec.style());
        this.screens = new ScreenArtist(spec.style(), fonts);
        this.forms = new FormArtist(spec.style(), fonts);
    }

    byte[] draw(Draft draft, DocumentKind slot) throws IOException {
        Draft other = draft.diplomaOf();
        if (slot == DocumentKind.DIPLOMA && other != null) {
            return draw(other, slot);
        }
        Sheet sheet = draft.sheet(slot);
        Dice dice = dice(draft, slot).child("pixels");
        return switch (sheet.damage()) {
            case EMPTY -> new byte[0];
            case TEXT -> "样本：这是一个文本文件，不是图片。\n".repeat(40).getBytes(java.nio.charset.StandardCharsets.UTF_8);
            case HUGE -> JpegBytes.hugePng();
            case ENCRYPTED -> pdf(sheet, "owner", "secret", dice);
            case TRUNCATED -> truncated(whole(draft, slot, sheet, dice), dice);
            default -> whole(draft, slot, sheet, dice);
        };
    }

    /** The file's name; both sides of an ID card in one picture share it. */
    String name(Draft draft, DocumentKind slot) {
        if (draft.sidesTogether() && (slot == DocumentKind.ID_CARD_FRONT || slot == DocumentKind.ID_CARD_BACK)) {
            return "id_card.jpg";
        }
        return slot.code()
                + switch (rendition(draft, slot)) {
                    case PDF -> ".pdf";
                    case SCREEN -> ".png";
                    default -> draft.sheet(slot).damage() == Sheet.Damage.HUGE ? ".png" : ".jpg";
                };
    }

    Rendition rendition(Draft draft, DocumentKind slot) {
        Draft other = draft.diplomaOf();
        if (slot == DocumentKind.DIPLOMA && other != null) {
            return rendition(other, slot);
        }
        boolean together = draft.sidesTogether() && slot == DocumentKind.ID_CARD_BACK;
        Dice dice = dice(draft, together ? DocumentKind.ID_CARD_FRONT : slot).child("rendition");
        Sheet sheet = draft.sheet(slot);
        if (sheet.damage() == Sheet.Damage.ENCRYPTED) {
            return Rendition.PDF;
        }
        double roll = dice.real(0, 1);
        boolean digital = sheet.drawn() == DocumentKind.CHSI_REGISTRATION || sheet.drawn() == DocumentKind.XUEJI_REPORT;
        if (digital && sheet.damage() == Sheet.Damage.NONE) {
            double share = spec.condition() == Condition.HARD ? 0.4 : 1;
            if (roll < 0.28 * share && embeddable(sheet)) {
                return Rendition.PDF;
            }
            if (roll > 1 - 0.15 * share) {
                return Rendition.SCREEN;
            }
        }
        return switch (spec.condition()) {
            case CLEAN -> Rendition.SCAN;
            case PHOTO -> Rendition.PHOTO;
            case HARD -> Rendition.HARD;
            case MIXED -> dice.chance(0.55) ? Rendition.SCAN : Rendition.PHOTO;
        };
    }

    private Dice dice(Draft draft, DocumentKind slot) {
        return spec.dice().child(draft.id()).child(slot.code());
    }

    private byte[] whole(Draft draft, DocumentKind slot, Sheet sheet, Dice dice) throws IOException {
        Rendition rendition = rendition(draft, slot);
        if (rendition == Rendition.PDF) {
            return dice.chance(0.1) ? pdf(sheet, "owner", "", dice) : pdf(sheet, "", "", dice);
        }
        if (rendition == Rendition.SCREEN) {
            return JpegBytes.png(screens.draw(sheet, dice));
        }
        boolean together = draft.sidesTogether() && slot == DocumentKind.ID_CARD_FRONT;
        boolean card = !together && card(sheet.drawn());
        double width = together ? 104 : card ? IdCardArtist.WIDTH : sheetWidth(sheet.drawn());
        double height = together ? 140 : card ? IdCardArtist.HEIGHT : sheetHeight(sheet.drawn());
        Shot shot = Shot.plan(rendition, card, width, height, dice);
        double scale = shot.scale(width, height);
        BufferedImage document = together ? bothSides(draft, scale, dice) : picture(sheet, scale, dice);
        return developed(camera.take(document, shot, dice), rendition, dice);
    }

    private BufferedImage picture(Sheet sheet, double scale, Dice dice) {
        return switch (sheet.drawn()) {
            case ID_CARD_FRONT -> idCards.front(sheet, scale, dice);
            case ID_CARD_BACK -> idCards.back(sheet, scale, dice);
            case BANK_CARD -> bankCards.draw(sheet, scale, dice);
            case APPLICATION_FORM -> forms.draw(sheet, scale, dice);
            case CHSI_REGISTRATION, XUEJI_REPORT -> registryPage(sheet, scale, dice);
            default -> diplomas.draw(sheet, scale, dice);
        };
    }

    private BufferedImage registryPage(Sheet sheet, double scale, Dice dice) {
        Paper paper = new Paper(fonts, RegistryArtist.WIDTH, RegistryArtist.HEIGHT, scale, Color.WHITE);
        registry.draw(paper, sheet, dice);
        paper.specimen(12, new Color(190, 120, 120), 0.32, 162, registry.specimen());
        return paper.picture();
    }

    private BufferedImage bothSides(Draft draft, double scale, Dice dice) {
        Paper paper = new Paper(fonts, 104, 140, scale, new Color(252, 252, 251));
        BufferedImage front = idCards.front(draft.sheet(DocumentKind.ID_CARD_FRONT), scale, dice);
        BufferedImage back = idCards.back(draft.sheet(DocumentKind.ID_CARD_BACK), scale, dice);
        paper.image(front, 9.2, 10, IdCardArtist.WIDTH, IdCardArtist.HEIGHT);
        paper.image(back, 9.2, 76, IdCardArtist.WIDTH, IdCardArtist.HEIGHT);
        return paper.picture();
    }

    private static byte[] developed(BufferedImage picture, Rendition rendition, Dice dice) throws IOException {
        if (rendition == Rendition.SCAN) {
            return JpegBytes.of(picture, 0.9);
        }
        double quality = rendition == Rendition.HARD ? dice.real(0.5, 0.75) : dice.real(0.6, 0.85);
        if (rendition == Rendition.HARD) {
            int quarters = dice.chance(0.4) ? dice.between(1, 3) : 0;
            return JpegBytes.of(Camera.turned(picture, quarters), quality);
        }
        int quarters = dice.chance(0.35) ? dice.between(1, 3) : 0;
        int orientation = new int[] {1, 8, 3, 6}[quarters];
        return JpegBytes.withOrientation(JpegBytes.of(Camera.turned(picture, quarters), quality), orientation);
    }

    private byte[] pdf(Sheet sheet, String owner, String user, Dice dice) throws IOException {
        try (PdfSurface page = new PdfSurface(spec.style(), fonts, dice.between(1, Integer.MAX_VALUE - 1))) {
            registry.draw(page, sheet, dice);
            page.text(Face.HEI, 9, new Color(226, 190, 190), 166, registry.specimen(), "样本");
            return page.bytes(owner.isEmpty() ? null : owner, user);
        }
    }

    private boolean embeddable(Sheet sheet) {
        String all = String.join(
                "", sheet.fields().values().stream().map(Object::toString).toList());
        return fonts.canDisplay(PdfSurface.embeddable(spec.style(), Face.HEI), all);
    }

    private static byte[] truncated(byte[] whole, Dice dice) {
        return Arrays.copyOf(whole, (int) (whole.length * dice.real(0.2, 0.6)));
    }

    private static boolean card(DocumentKind kind) {
        return kind == DocumentKind.ID_CARD_FRONT
                || kind == DocumentKind.ID_CARD_BACK
                || kind == DocumentKind.BANK_CARD;
    }

    private static boolean page(DocumentKind kind) {
        return kind == DocumentKind.CHSI_REGISTRATION
                || kind == DocumentKind.XUEJI_REPORT
                || kind == DocumentKind.APPLICATION_FORM;
    }

    private static double sheetWidth(DocumentKind kind) {
        return page(kind) ? RegistryArtist.WIDTH : DiplomaArtist.WIDTH;
    }

    private static double sheetHeight(DocumentKind kind) {
        return page(kind) ? RegistryArtist.HEIGHT : DiplomaArtist.HEIGHT;
    }
}
