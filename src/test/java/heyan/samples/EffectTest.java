package heyan.samples;

import static org.assertj.core.api.Assertions.assertThat;

import heyan.claim.DocumentKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EffectTest {
    private static final Set<Effect> SEALS = EnumSet.of(Effect.SEAL_FAINT, Effect.SEAL_DOUBLED, Effect.SEAL_OVER_TEXT);

    @ParameterizedTest
    @EnumSource(Effect.class)
    void isDrawnOnSomeFormsAndNotOnOthers(Effect effect) {
        List<Set<Effect>> forms = drawn(false, true);

        assertThat(forms).filteredOn(one -> one.contains(effect)).hasSizeBetween(60, 700);
    }

    @Test
    void stampsOnlyFormsAndFoldsOnlyPaper() {
        List<Set<Effect>> cards = drawn(true, false);
        List<Set<Effect>> forms = drawn(false, true);

        assertThat(cards)
                .allSatisfy(one ->
                        assertThat(one).doesNotContainAnyElementsOf(SEALS).doesNotContain(Effect.CREASE));
        assertThat(forms)
                .filteredOn(one -> one.contains(Effect.MOIRE))
                .allSatisfy(one -> assertThat(one).doesNotContain(Effect.CREASE));
        assertThat(forms)
                .filteredOn(one -> one.contains(Effect.GALLERY))
                .allSatisfy(one -> assertThat(one).doesNotContain(Effect.TURNED));
    }

    @Test
    void isToldByTheTruthOfHardPicturesOnly() {
        Map<String, Object> hard = diploma(Condition.HARD, Set.of("major"));
        Map<String, Object> photo = diploma(Condition.PHOTO, Set.of());

        assertThat(hard).containsEntry("hidden", List.of("major"));
        assertThat((List<?>) hard.get("effects")).isNotEmpty().allMatch(String.class::isInstance);
        assertThat(fields(hard)).doesNotContainKey("major");
        assertThat(photo).doesNotContainKeys("effects", "hidden");
        assertThat(fields(photo)).containsKey("major");
    }

    private static Map<String, Object> diploma(Condition condition, Set<String> hidden) {
        SampleSpec spec = new SampleSpec(31, 1, Style.WORKING, condition, 0);
        DrawFile files = new DrawFile(spec, new Fonts(spec.style(), Fonts.defaultFolder()));
        Map<String, Object> truth = new Truth(files, condition)
                .of(new MakeDrafts(spec).make().get(0), Map.of(DocumentKind.DIPLOMA, hidden));
        return documents(truth).stream()
                .filter(one -> "diploma".equals(one.get("kind")))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> fields(Map<String, Object> document) {
        return (Map<String, Object>) document.getOrDefault("fields", Map.of());
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> documents(Map<String, Object> truth) {
        return (List<Map<String, Object>>) truth.getOrDefault("documents", List.of());
    }

    private static List<Set<Effect>> drawn(boolean card, boolean form) {
        return IntStream.range(0, 1000)
                .mapToObj(seed -> Effect.draw(card, form, new Dice(seed).child("effects")))
                .toList();
    }
}
