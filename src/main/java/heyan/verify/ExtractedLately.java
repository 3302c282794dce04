package heyan.verify;

import heyan.claim.DocumentKind;
import heyan.extract.FormWords;
import heyan.extract.Sought;
import heyan.verify.Dossier.Exhibit;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The last extracted documents, in memory only: the steps of a claim follow soon upon one another and need the same
 * extracts. Nothing depends on what is in here, and no other version of the program ever sees it.
 */
final class ExtractedLately {
    /** Documents; some 5 kB each. */
    private static final int MOST = 1_000;

    private final Map<Key, Exhibit> exhibits = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Exhibit> eldest) {
            return size() > MOST;
        }
    };

    /**
     * What an extract was made of.
     *
     * @param readAt when the answer was stored: a document that is read anew is extracted anew
     * @param form labels of the round's own form
     * @param sought what the claim says that it says
     */
    record Key(String sha256, DocumentKind slot, Instant readAt, FormWords form, Sought sought) {}

    synchronized Optional<Exhibit> find(Key key) {
        return Optional.ofNullable(exhibits.get(key));
    }

    synchronized void keep(Key key, Exhibit exhibit) {
        exhibits.put(key, exhibit);
    }
}
