package heyan.extract;

import java.text.Normalizer;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Labels that a round's own application form has beside the usual ones.
 *
 * @param labels spellings by the field that they ask for, as they are matched
 */
public record FormWords(Map<FieldName, List<String>> labels) {
    /** A form that is labelled as others are. */
    public static final FormWords USUAL = new FormWords(Map.of());

    /** Officials have names, telephones and signatures on a form too: such a label is matched to the letter. */
    private static final Set<FieldName> TO_THE_LETTER = EnumSet.of(
            FieldName.CONTACT_NAME, FieldName.CONTACT_PHONE, FieldName.DISTRICT_UNION, FieldName.SIGNATURE_PRESENT);

    public FormWords {
        labels = Map.copyOf(labels);
    }

    /** As a notice has them: by {@link FieldName#code()}. */
    public static FormWords of(Map<String, List<String>> byCode) {
        Map<FieldName, List<String>> labels = new EnumMap<>(FieldName.class);
        byCode.forEach((code, words) -> labels.put(
                FieldName.valueOf(code.toUpperCase(Locale.ROOT)),
                words.stream().map(FormWords::canonical).toList()));
        return new FormWords(labels);
    }

    private static String canonical(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFKC).replaceAll("[\\s:：]", "");
    }

    /** These before the usual ones. */
    Labels all() {
        if (labels.isEmpty()) {
            return FormLabels.ALL;
        }
        Labels all = new Labels();
        labels.forEach((field, words) -> {
            String[] own = words.toArray(String[]::new);
            if (TO_THE_LETTER.contains(field)) {
                all.toTheLetter(field, own);
            } else {
                all.label(field, own);
            }
        });
        return all.before(FormLabels.ALL);
    }
}
