package heyan.review;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What was returned 驳回 before this revision, and what the worker has changed since.
 *
 * @param changes documents first
 */
record Mended(Verdicts.Return returned, List<Change> changes) {
    Mended {
        changes = List.copyOf(changes);
    }

    /** One thing that differs: {@code slot.diploma}, or {@code field.phone} with what was typed before and now. */
    record Change(String name, Shown before, Shown now) {
        public boolean isField() {
            return name.startsWith(Mending.FIELD);
        }
    }

    static Mended of(Verdicts.Return returned, CaseFile before, CaseFile now, boolean revealed) {
        Map<String, String> old = Mending.typed(before.claim());
        Map<String, String> typed = Mending.typed(now.claim());
        return new Mended(
                returned,
                Mending.changed(before, now).stream()
                        .map(name -> change(name, old, typed, revealed))
                        .toList());
    }

    private static Change change(String name, Map<String, String> old, Map<String, String> now, boolean revealed) {
        String field = name.substring(name.indexOf('.') + 1);
        String before = old.getOrDefault(field, "");
        String after = now.getOrDefault(field, "");
        return new Change(
                name,
                DrawCase.show(field, before, after, Set.of(), revealed),
                DrawCase.show(field, after, before, Set.of(), revealed));
    }
}
