package heyan.extract;

import heyan.claim.DocumentKind;
import heyan.read.Reading;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells from a reading which documents stand on the pages and what their fields say. */
public final class ExtractFields {
    /** Documents that schools word in their own way; forms are looked through where their signature is still to be read. */
    private static final Set<DocumentKind> WORDED =
            EnumSet.of(DocumentKind.DIPLOMA, DocumentKind.CHSI_REGISTRATION, DocumentKind.XUEJI_REPORT);

    /** A sheet's borders hold this part of what is found at all; the rest is of other papers, and is missing on the sheet. */
    private static final double MOST = 0.6;

    /** Two of them may lie in one picture. */
    private static final Set<DocumentKind> CARDS =
            EnumSet.of(DocumentKind.ID_CARD_FRONT, DocumentKind.ID_CARD_BACK, DocumentKind.BANK_CARD);

    private final Calibration calibration;
    private final RecogniseKind recogniseKind = new RecogniseKind();
    private final Map<DocumentKind, KindReader> readers = new EnumMap<>(Map.of(
            DocumentKind.ID_CARD_FRONT, new IdCardFront(),
            DocumentKind.ID_CARD_BACK, new IdCardBack(),
            DocumentKind.BANK_CARD, new BankCard(),
            DocumentKind.DIPLOMA, new Diploma(),
            DocumentKind.CHSI_REGISTRATION, new ChsiRegistration(),
            DocumentKind.XUEJI_REPORT, new XuejiReport()));

    /** With confidences that are probabilities. */
    public ExtractFields() {
        this(Calibration.shipped());
    }

    private ExtractFields(Calibration calibration) {
        this.calibration = calibration;
    }

    /** With confidences as they are reckoned, to fit the calibration to. */
    static ExtractFields uncalibrated() {
        return new ExtractFields(Calibration.NONE);
    }

    /**
     * Reads the file as the kind that its slot asks for; as what it is when another kind of ours stands on it; and still as
     * the asked kind when nothing was recognised.
     */
    public Extract extract(DocumentKind asked, Reading reading) {
        return extract(asked, reading, FormWords.USUAL, Sought.NOTHING);
    }

    /**
     * As {@link #extract(DocumentKind, Reading)}, in a round whose form has labels of its own, for a claim that says what
     * stands on the document.
     */
    public Extract extract(DocumentKind asked, Reading reading, FormWords form, Sought sought) {
        Layout layout = new Layout(reading);
        Labels labels = form.all();
        List<Set<DocumentKind>> onPages = recogniseKind.recognise(layout, labels);
        Set<DocumentKind> detected = EnumSet.noneOf(DocumentKind.class);
        onPages.forEach(detected::addAll);
        DocumentKind kind = detected.isEmpty() || detected.contains(asked)
                ? asked
                : detected.iterator().next();
        PagesOf pages = new PagesOf(onPages, page -> RecogniseKind.goesOnWithForm(layout, page, labels));
        Layout own = layout.ofPages(pages.of(kind));
        Map<FieldName, Field> fields = layout.pages() == 0
                ? Map.of()
                : reader(kind, labels, sought)
                        .map(reader -> fields(kind, reader, own, sought))
                        .orElse(Map.of());
        Map<FieldName, Field> calibrated = new EnumMap<>(FieldName.class);
        fields.forEach((name, field) -> calibrated.put(name, calibration.calibrated(name, field)));
        return new Extract(asked, detected, calibrated);
    }

    /**
     * Of the sheet alone where its borders are seen, unless little is found there: then they are of something on it. A diploma
     * may have its number in the margin, beyond a frame that was taken for the border; the registry's report confirms it.
     */
    private static Map<FieldName, Field> fields(DocumentKind kind, KindReader reader, Layout layout, Sought sought) {
        Map<FieldName, Field> all =
                sought(kind, layout, reader.read(layout), sought).fields();
        Layout sheet = layout.onSheet();
        if (CARDS.contains(kind) || sheet.lines().size() == layout.lines().size()) {
            return all;
        }
        Map<FieldName, Field> alone =
                sought(kind, sheet, reader.read(sheet), sought).fields();
        if (alone.size() < MOST * all.size()) {
            return all;
        }
        if (kind == DocumentKind.DIPLOMA && all.containsKey(FieldName.CERTIFICATE_NUMBER)) {
            alone.putIfAbsent(FieldName.CERTIFICATE_NUMBER, all.get(FieldName.CERTIFICATE_NUMBER));
        }
        return alone;
    }

    private static Found sought(DocumentKind kind, Layout layout, Found found, Sought sought) {
        if (WORDED.contains(kind)) {
            boolean prose = kind == DocumentKind.DIPLOMA;
            new Standing(layout, found, sought, prose).put(prose ? place -> false : Registry.notNamed(layout, found));
        }
        return found;
    }

    private Optional<KindReader> reader(DocumentKind kind, Labels labels, Sought sought) {
        return kind == DocumentKind.APPLICATION_FORM
                ? Optional.of(new ApplicationForm(labels, sought))
                : Optional.ofNullable(readers.get(kind));
    }
}
