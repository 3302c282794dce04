package heyan.extract;

import heyan.claim.DocumentKind;
import heyan.read.Reading;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

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
        PagesOf pages = new PagesOf(onPages, page -> RecogniseKind.isEndOfForm(layout.lines(page), labels));
        Layout own = layout.ofPages(pages.of(kind));
        Map<FieldName, Field> fields = layout.pages() == 0
                ? Map.of()
                : reader(kind, labels, sought)
                        .map(reader -> fields(kind, reader, own, labels, sought))
                        .orElse(Map.of());
        Map<FieldName, Field> calibrated = new EnumMap<>(FieldName.class);
        fields.forEach((name, field) -> calibrated.put(name, calibration.calibrated(name, field)));
        return new Extract(asked, detected, calibrated);
    }

    /**
     * Of the sheet alone where its borders are seen; but of all where little is found there, so that they are of something on
     * it, or where the document goes on outside, so that they are a fold or a frame.
     */
    private static Map<FieldName, Field> fields(
            DocumentKind kind, KindReader reader, Layout layout, Labels labels, Sought sought) {
        Map<FieldName, Field> all =
                sought(kind, layout, reader.read(layout), sought).fields();
        Layout sheet = layout.onSheet();
        if (CARDS.contains(kind)
                || sheet.lines().size() == layout.lines().size()
                || goesOn(kind, layout.besideSheet(), labels)) {
            return all;
        }
        Map<FieldName, Field> alone =
                sought(kind, sheet, reader.read(sheet), sought).fields();
        return alone.size() < MOST * all.size() ? all : alone;
    }

    private static boolean goesOn(DocumentKind kind, List<Text> outside, Labels labels) {
        return switch (kind) {
            case APPLICATION_FORM -> RecogniseKind.isEndOfForm(outside, labels);
            case DIPLOMA -> hasOwnLabels(outside, Diploma.FOOT, 1);
            default -> hasOwnLabels(outside, Registry.LABELS, 2);
        };
    }

    /** Whether so many fields have labels there, and nobody's name. */
    private static boolean hasOwnLabels(List<Text> lines, Labels labels, int least) {
        Set<FieldName> told = new Labelled(lines, labels)
                .hits().stream().flatMap(hit -> hit.field().stream()).collect(Collectors.toSet());
        return told.size() >= least && !told.contains(FieldName.NAME);
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
