package heyan.extract;

import static heyan.extract.FieldName.BANK_CARD_NUMBER;
import static heyan.extract.FieldName.CERTIFICATE_NUMBER;
import static heyan.extract.FieldName.CONTACT_NAME;
import static heyan.extract.FieldName.CONTACT_PHONE;
import static heyan.extract.FieldName.DISTRICT_UNION;
import static heyan.extract.FieldName.ID_NUMBER;
import static heyan.extract.FieldName.MAJOR;
import static heyan.extract.FieldName.NAME;
import static heyan.extract.FieldName.PHONE;
import static heyan.extract.FieldName.SCHOOL;
import static heyan.extract.FieldName.SIGNATURE_PRESENT;

import heyan.claim.Box;
import heyan.read.Reading;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is understood of an application form before anybody fills it in.
 *
 * @param known the label of each field that was found, as it stands on the form
 * @param unknown other texts like labels, in reading order, each once
 */
public record FormLabelsFound(Map<FieldName, Label> known, List<Label> unknown) {
    /** Filled in by hand: nothing but their label tells where they stand. */
    public static final List<FieldName> BY_HAND =
            List.of(DISTRICT_UNION, CONTACT_NAME, CONTACT_PHONE, SIGNATURE_PRESENT);

    /** Looked for by what was typed too, wherever no label told them. */
    public static final List<FieldName> TYPED =
            List.of(NAME, ID_NUMBER, SCHOOL, MAJOR, CERTIFICATE_NUMBER, BANK_CARD_NUMBER);

    private static final Pattern PERSON = Pattern.compile("[人员]");

    /**
     * A label, or a text like one.
     *
     * @param page counts from 0
     */
    public record Label(String text, int page, Box box) {
        static Label of(Text text) {
            return new Label(text.trim(Vocabulary.PUNCTUATION).printed(), text.page(), text.box());
        }
    }

    public FormLabelsFound {
        known = Map.copyOf(known);
        unknown = List.copyOf(unknown);
    }

    /** Those of a form in a round that has labels of its own. */
    public static FormLabelsFound of(Reading reading, FormWords words) {
        Layout layout = new Layout(reading);
        if (layout.pages() == 0) {
            return new FormLabelsFound(Map.of(), List.of());
        }
        ApplicationForm reader = new ApplicationForm(words.all(), Sought.NOTHING);
        Labelled form = reader.form(layout, StudyHistory.of(layout));
        Map<FieldName, Label> known = new EnumMap<>(FieldName.class);
        for (FieldName field : FieldName.values()) {
            hits(field, layout, form).findFirst().ifPresent(hit -> known.put(field, Label.of(hit.word())));
        }
        Optional.ofNullable(reader.read(layout).fields().get(DISTRICT_UNION))
                .ifPresent(blank -> known.computeIfAbsent(DISTRICT_UNION, field -> sentence(layout, blank)));
        return new FormLabelsFound(
                known,
                LabelLike.among(
                        layout,
                        Stream.concat(form.rest().stream(), persons(form)).toList()));
    }

    /** As the reader of forms takes them. */
    private static Stream<Labelled.Hit> hits(FieldName field, Layout layout, Labelled form) {
        Stream<Labelled.Hit> hits = form.hits(field).stream();
        return switch (field) {
            case SIGNATURE_PRESENT -> Signature.places(layout, form);
            case NAME -> hits.filter(hit -> !Signature.isSigned(layout, form, hit));
            case DISTRICT_UNION -> hits.filter(hit -> !UnionAbove.isOpinion(layout, hit));
            case CONTACT_PHONE ->
                Stream.concat(hits, form.hits(PHONE).stream().filter(hit -> Blanks.isOfContact(form, hit)));
            default -> hits;
        };
    }

    /** Labels of somebody whose name counts for nothing, unless the round says that it does: 经办人. */
    private static Stream<Text> persons(Labelled form) {
        return form.hits().stream()
                .filter(hit -> hit.field().isEmpty()
                        && PERSON.matcher(hit.word().plain()).find())
                .map(Labelled.Hit::text);
    }

    /** The row of a blank within a sentence. */
    private static Label sentence(Layout layout, Field blank) {
        String row = layout.lines(blank.page()).stream()
                .filter(line -> line.box().top() < blank.box().bottom()
                        && line.box().bottom() > blank.box().top())
                .map(Text::printed)
                .collect(Collectors.joining(" "));
        return new Label(row, blank.page(), blank.box());
    }
}
