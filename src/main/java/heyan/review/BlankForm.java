package heyan.review;

import heyan.extract.FieldName;
import heyan.extract.FormLabelsFound;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;
import org.springframework.web.server.ResponseStatusException;

/**
 * What is understood of a blank application form, and what somebody says of the rest. It travels in the page and is kept
 * nowhere.
 */
record BlankForm(List<Row> rows, List<Choice> choices) {
    /** Fields that a form must tell. */
    private static final List<FieldName> FIELDS = Stream.concat(
                    FormLabelsFound.BY_HAND.stream(), FormLabelsFound.TYPED.stream())
            .toList();

    /** Nothing that would mean anything in YAML. */
    private static final Pattern LABEL = Pattern.compile("\\p{IsHan}[\\p{IsHan}()（）、/]{1,29}");

    private static final int MOST = 100;

    /** @param label empty when none was found */
    record Row(FieldName field, String label) {
        public boolean found() {
            return !label.isEmpty();
        }

        public boolean byHand() {
            return FormLabelsFound.BY_HAND.contains(field);
        }
    }

    /**
     * A text that may be a label.
     *
     * @param taken code of the field that it is taken for; empty when for none
     * @param field code of the field that it is said to be of; empty when nobody said so
     */
    record Choice(String text, String taken, String field) {}

    BlankForm {
        rows = List.copyOf(rows);
        choices = List.copyOf(choices);
    }

    static BlankForm of(FormLabelsFound found) {
        Stream<Choice> others = found.known().entrySet().stream()
                .filter(known -> !FIELDS.contains(known.getKey()))
                .sorted(Map.Entry.comparingByKey())
                .map(known -> new Choice(known.getValue().text(), known.getKey().code(), ""));
        Stream<Choice> unknown = found.unknown().stream().map(label -> new Choice(label.text(), "", ""));
        return new BlankForm(
                FIELDS.stream()
                        .map(field -> new Row(
                                field,
                                Optional.ofNullable(found.known().get(field))
                                        .map(FormLabelsFound.Label::text)
                                        .orElse("")))
                        .toList(),
                Stream.concat(unknown, others)
                        .filter(choice -> LABEL.matcher(choice.text()).matches())
                        .limit(MOST)
                        .toList());
    }

    /** As the page sends it back: {@code label} of each field in order, {@code text}, {@code taken} and {@code field} of each choice. */
    static BlankForm of(MultiValueMap<String, String> sent) {
        List<String> labels = all(sent, "label");
        List<String> texts = all(sent, "text");
        List<String> taken = all(sent, "taken");
        List<String> fields = all(sent, "field");
        if (labels.size() != FIELDS.size() || taken.size() != texts.size() || fields.size() != texts.size()) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        return new BlankForm(
                IntStream.range(0, FIELDS.size())
                        .mapToObj(i -> new Row(FIELDS.get(i), labels.get(i)))
                        .toList(),
                IntStream.range(0, texts.size())
                        .mapToObj(i -> choice(texts.get(i), taken.get(i), fields.get(i)))
                        .toList());
    }

    private static List<String> all(MultiValueMap<String, String> sent, String name) {
        return Objects.requireNonNullElse(sent.get(name), List.of());
    }

    private static Choice choice(String text, String taken, String field) {
        if (!LABEL.matcher(text).matches()) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        return new Choice(text, code(taken), code(field));
    }

    private static String code(String given) {
        return Stream.of(FieldName.values())
                .map(FieldName::code)
                .filter(given::equals)
                .findFirst()
                .orElse("");
    }

    /** What the programme's file has to say so that the chosen labels are found; empty when none was chosen. */
    public String yaml() {
        Map<FieldName, List<String>> chosen = new EnumMap<>(FieldName.class);
        for (FieldName field : FIELDS) {
            choices.stream()
                    .filter(choice -> choice.field().equals(field.code()))
                    .forEach(choice -> chosen.computeIfAbsent(field, none -> new ArrayList<>())
                            .add(choice.text()));
        }
        return chosen.isEmpty() ? "" : yaml(chosen);
    }

    private static String yaml(Map<FieldName, List<String>> labels) {
        return labels.entrySet().stream()
                .map(entry -> "    " + entry.getKey().code() + ": [" + String.join(", ", entry.getValue()) + "]\n")
                .collect(Collectors.joining("", "machine:\n  form_labels:\n", ""));
    }
}
