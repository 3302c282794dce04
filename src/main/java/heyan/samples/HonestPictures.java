package heyan.samples;

import heyan.claim.DocumentKind;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Pictures of a drawn batch, for batches of the same people in which one document differs. */
final class HonestPictures {
    static final HonestPictures NONE = new HonestPictures(Path.of(""), List.of(), List.of());

    private final Path batch;
    private final Map<String, Draft> drafts = new HashMap<>();
    private final Map<String, Map<DocumentKind, Set<String>>> hidden = new HashMap<>();

    /** @param hidden of each draft, fields that nobody can read in its pictures */
    HonestPictures(Path batch, List<Draft> drafts, List<Map<DocumentKind, Set<String>>> hidden) {
        this.batch = batch;
        for (int i = 0; i < drafts.size(); i++) {
            this.drafts.put(drafts.get(i).id(), drafts.get(i));
            this.hidden.put(drafts.get(i).id(), hidden.get(i));
        }
    }

    /** A picture in this folder, and the fields that nobody can read in it. */
    record Drawn(Path folder, Map<DocumentKind, Set<String>> hidden) {}

    /** The picture that this draft's document would be drawn to, if it is there. */
    Optional<Drawn> of(Draft draft, DocumentKind slot) {
        return Optional.ofNullable(drafts.get(draft.id()))
                .filter(before -> draft.diplomaOf() == null && isSame(before, draft, slot))
                .map(before -> new Drawn(batch.resolve(draft.id()), hidden(draft, slot)));
    }

    private Map<DocumentKind, Set<String>> hidden(Draft draft, DocumentKind slot) {
        Map<DocumentKind, Set<String>> own = new HashMap<>(hidden.getOrDefault(draft.id(), Map.of()));
        boolean both = slot == DocumentKind.ID_CARD_FRONT && draft.sidesTogether();
        own.keySet().removeIf(other -> other != slot && !(both && other == DocumentKind.ID_CARD_BACK));
        return own;
    }

    private static boolean isSame(Draft before, Draft draft, DocumentKind slot) {
        boolean alone = slot != DocumentKind.ID_CARD_FRONT || !draft.sidesTogether();
        return before.has(slot)
                && before.sidesTogether() == draft.sidesTogether()
                && draft.sheet(slot).looksLike(before.sheet(slot))
                && (alone || isSame(before, draft, DocumentKind.ID_CARD_BACK));
    }
}
