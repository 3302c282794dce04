package heyan.samples;

import heyan.claim.DocumentKind;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Pictures of an honest batch, for batches of the same people in which one document differs. */
final class HonestPictures {
    static final HonestPictures NONE = new HonestPictures(Path.of(""), List.of());

    private final Path batch;
    private final Map<String, Draft> drafts;

    HonestPictures(Path batch, List<Draft> drafts) {
        this.batch = batch;
        this.drafts = drafts.stream().collect(Collectors.toMap(Draft::id, Function.identity()));
    }

    /** The folder with the picture that this draft's document would be drawn to, if it is there. */
    Optional<Path> of(Draft draft, DocumentKind slot) {
        return Optional.ofNullable(drafts.get(draft.id()))
                .filter(before -> draft.diplomaOf() == null && isSame(before, draft, slot))
                .map(before -> batch.resolve(draft.id()));
    }

    private static boolean isSame(Draft before, Draft draft, DocumentKind slot) {
        boolean alone = slot != DocumentKind.ID_CARD_FRONT || !draft.sidesTogether();
        return before.sidesTogether() == draft.sidesTogether()
                && draft.sheet(slot).looksLike(before.sheet(slot))
                && (alone || isSame(before, draft, DocumentKind.ID_CARD_BACK));
    }
}
