package heyan.samples;

import heyan.claim.DocumentKind;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Draws the file of one slot: the document, its picture, its encoding, its damage. */
final class DrawFile {
    private final SampleSpec spec;
    private final Fonts fonts;
    private final Camera camera;
    private final IdCardArtist idCards;
    private final Artists artists;
    private final Overlay overlay;

    /** A drawn file; {@code hidden} holds the fields of each slot that nobody can read in it. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Drawn(byte[] bytes, Map<DocumentKind, Set<String>> hidden) {
        Drawn(byte[] bytes) {
            this(bytes, Map.of());
        }
    }

    DrawFile(SampleSpec spec, Fonts fonts) {
        this.spec = spec;
        this.fonts = fonts;
        this.camera = new Camera(spec.style());
        this.idCards = new IdCardArtist(spec.style(), fonts);
        this.artists = Artists.of(spec.style(), fonts);
        this.overlay = new Overlay(fonts);
    }

    Drawn draw(Draft draft, DocumentKind slot) throws IOException {
        Draft other = draft.diplomaOf();
        if (slot == DocumentKind.DIPLOMA && other != null) {
            return draw(other, slot);
        }
        Sheet sheet = draft.sheet(slot);
        Dice dice = dice(draft, slot).child("pixels");
        return switch (sheet.damage()) {
            case EMPTY -> new Drawn(new byte[0]);
            case TEXT -> new Drawn("样本：这是一个文本文件，不是图片。\n".repeat(40).getBytes(java.nio.charset.StandardCharsets.UTF_8));
            case HUGE -> new Drawn(JpegBytes.hugePng());
            case ENCRYPTED -> new Drawn(pdf(sheet, "owner", "secret", dice));
            case TRUNCATED ->
                new Drawn(truncated(whole(draft, slot, sheet, dice).bytes(), dice));
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
            case SNAPSHOT -> Rendition.SNAPSHOT;
            case MIXED -> dice.chance(0.55) ? Rendition.SCAN : Rendition.PHOTO;
        };
    }

    private Dice dice(Draft draft, DocumentKind slot) {
        return spec.dice().child(draft.id()).child(slot.code());
    }

    /** What makes the picture of this slot hard; nothing unless it is hard. */
    Set<Effect> effects(Draft draft, DocumentKind slot) {
        Draft other = draft.diplomaOf();
        if (slot == DocumentKind.DIPLOMA && other != null) {
            return effects(other, slot);
        }
        if (rendition(draft, slot) != Rendition.HARD) {
            return Set.of();
        }
        boolean together = draft.sidesTogether() && card(slot) && slot != DocumentKind.BANK_CARD;
        DocumentKind kind = draft.sheet(slot).drawn();
        Dice dice = dice(draft, together ? DocumentKind.ID_CARD_FRONT : slot).child("effects");
        return Effect.draw(!together && card(kind), kind == DocumentKind.APPLICATION_FORM, dice);
    }

    private Drawn whole(Draft draft, DocumentKind slot, Sheet sheet, Dice dice) throws IOException {
        Rendition rendition = rendition(draft, slot);
        if (rendition == Rendition.PDF) {
            return new Drawn(dice.chance(0.1) ? pdf(sheet, "owner", "", dice) : pdf(sheet, "", "", dice));
        }
        if (rendition == Rendition.SCREEN) {
            return new Drawn(JpegBytes.png(artists.screens().draw(sheet, dice)));
        }
        boolean together = draft.sidesTogether() && slot == DocumentKind.ID_CARD_FRONT;
        boolean card = !together && card(sheet.drawn());
        boolean plain = rendition != Rendition.HARD && rendition != Rendition.SNAPSHOT;
        Dice paint = plain ? dice : dice.child("document");
        boolean upright =
                sheet.drawn() == DocumentKind.BANK_CARD && artists.bankCards().upright(paint);
        double width = together ? 104 : card ? cardWidth(upright) : sheetWidth(sheet.drawn());
        double height = together ? 140 : card ? cardWidth(!upright) : sheetHeight(sheet.drawn());
        Map<DocumentKind, Sheet> sheets = new EnumMap<>(Map.of(slot, sheet));
        if (together) {
            sheets.put(DocumentKind.ID_CARD_BACK, draft.sheet(DocumentKind.ID_CARD_BACK));
        }
        if (rendition == Rendition.SNAPSHOT) {
            boolean certificate = !together && !card && !page(sheet.drawn());
            Snapshot snapshot = new Snapshot(card, certificate, width, height, fonts, dice.child("snapshot"));
            BufferedImage document = document(sheets, snapshot.scale(), Set.of(), paint);
            return new Drawn(snapshot.take(document).jpeg());
        }
        Shot shot = Shot.plan(rendition, card, width, height, dice);
        double scale = shot.scale(width, height);
        Set<Effect> effects = effects(draft, slot);
        Picture picture = camera.take(document(sheets, scale, effects, paint), shot, effects, dice);
        return new Drawn(developed(picture.image(), rendition, effects, dice), hidden(picture, sheets, effects, dice));
    }

    private Map<DocumentKind, Set<String>> hidden(
            Picture picture, Map<DocumentKind, Sheet> sheets, Set<Effect> effects, Dice dice) {
        Map<DocumentKind, Set<String>> hidden = new EnumMap<>(DocumentKind.class);
        if (effects.contains(Effect.FINGER) || effects.contains(Effect.CUT_OFF)) {
            sheets.forEach((slot, sheet) -> {
                HiddenFields fields = new HiddenFields(picture, changed -> {
                    Map<DocumentKind, Sheet> changedSheets = new EnumMap<>(sheets);
                    changedSheets.put(slot, changed);
                    return document(changedSheets, HiddenFields.SCALE, effects, dice.child("document"));
                });
                hidden.put(slot, fields.of(sheet));
            });
        }
        return hidden;
    }

    private BufferedImage document(Map<DocumentKind, Sheet> sheets, double scale, Set<Effect> effects, Dice dice) {
        if (sheets.size() > 1) {
            return bothSides(sheets, scale, dice);
        }
        Sheet sheet = sheets.values().iterator().next();
        return switch (sheet.drawn()) {
            case ID_CARD_FRONT -> idCards.front(sheet, scale, dice);
            case ID_CARD_BACK -> idCards.back(sheet, scale, dice);
            case BANK_CARD -> artists.bankCards().draw(sheet, scale, dice);
            case APPLICATION_FORM -> artists.forms().draw(sheet, scale, effects, dice);
            case CHSI_REGISTRATION, XUEJI_REPORT -> registryPage(sheet, scale, dice);
            default -> artists.diplomas().draw(sheet, scale, dice);
        };
    }

    private BufferedImage registryPage(Sheet sheet, double scale, Dice dice) {
        Paper paper = new Paper(fonts, RegistryArtist.WIDTH, RegistryArtist.HEIGHT, scale, Color.WHITE);
        artists.registry().print().draw(paper, sheet, dice);
        return paper.picture();
    }

    private BufferedImage bothSides(Map<DocumentKind, Sheet> sheets, double scale, Dice dice) {
        Paper paper = new Paper(fonts, 104, 140, scale, new Color(252, 252, 251));
        BufferedImage front =
                idCards.front(Objects.requireNonNull(sheets.get(DocumentKind.ID_CARD_FRONT)), scale, dice);
        BufferedImage back = idCards.back(Objects.requireNonNull(sheets.get(DocumentKind.ID_CARD_BACK)), scale, dice);
        boolean emblemFirst = spec.style() == Style.UNTOLD;
        paper.image(front, 9.2, emblemFirst ? 76 : 10, IdCardArtist.WIDTH, IdCardArtist.HEIGHT);
        paper.image(back, 9.2, emblemFirst ? 10 : 76, IdCardArtist.WIDTH, IdCardArtist.HEIGHT);
        return paper.picture();
    }

    private byte[] developed(BufferedImage picture, Rendition rendition, Set<Effect> effects, Dice dice)
            throws IOException {
        if (rendition == Rendition.SCAN) {
            return JpegBytes.of(picture, 0.9);
        }
        if (rendition == Rendition.HARD) {
            return handed(picture, effects, dice);
        }
        double quality = dice.real(0.6, 0.85);
        int quarters = dice.chance(0.35) ? dice.between(1, 3) : 0;
        int orientation = new int[] {1, 8, 3, 6}[quarters];
        return JpegBytes.withOrientation(JpegBytes.of(Camera.turned(picture, quarters), quality), orientation);
    }

    /** A hard picture on its way through phones and chats. */
    private byte[] handed(BufferedImage picture, Set<Effect> effects, Dice dice) throws IOException {
        if (effects.contains(Effect.WATERMARK)) {
            overlay.watermark(picture, dice.child("watermark"));
        }
        BufferedImage kept =
                effects.contains(Effect.GALLERY) ? overlay.gallery(picture, dice.child("gallery")) : picture;
        double quality = effects.contains(Effect.STRONG_JPEG) ? dice.real(0.5, 0.65) : dice.real(0.65, 0.8);
        return JpegBytes.of(Camera.turned(kept, effects.contains(Effect.TURNED) ? dice.between(1, 3) : 0), quality);
    }

    private byte[] pdf(Sheet sheet, String owner, String user, Dice dice) throws IOException {
        try (PdfSurface page = new PdfSurface(spec.style(), fonts, dice.between(1, Integer.MAX_VALUE - 1))) {
            artists.registry().page().draw(page, sheet, dice);
            page.text(
                    Face.HEI,
                    9,
                    new Color(226, 190, 190),
                    166,
                    artists.registry().specimen(),
                    "样本");
            return page.bytes(owner.isEmpty() ? null : owner, user);
        }
    }

    private boolean embeddable(Sheet sheet) {
        String all = String.join(
                "", sheet.fields().values().stream().map(Object::toString).toList());
        return PdfSurface.prints(spec.style(), fonts, all);
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

    private static double cardWidth(boolean upright) {
        return upright ? IdCardArtist.HEIGHT : IdCardArtist.WIDTH;
    }

    private static double sheetWidth(DocumentKind kind) {
        return page(kind) ? RegistryArtist.WIDTH : DiplomaArtist.WIDTH;
    }

    private static double sheetHeight(DocumentKind kind) {
        return page(kind) ? RegistryArtist.HEIGHT : DiplomaArtist.HEIGHT;
    }
}
