package heyan.review;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/** What was fetched last, so that a case that was fetched ahead opens without fetching again. Only for what never changes. */
final class Recent<K, V> {
    private final Map<K, V> kept = new LinkedHashMap<>(16, 0.75f, true);
    private final long most;
    private final ToLongFunction<V> weight;
    private long weighs;

    /** @param most weight of all that is kept; the longest unused goes first */
    Recent(long most, ToLongFunction<V> weight) {
        this.most = most;
        this.weight = weight;
    }

    /** What is kept, else what is fetched; nothing that was not there is kept. */
    Optional<V> get(K key, Function<K, Optional<V>> fetch) {
        synchronized (kept) {
            V known = kept.get(key);
            if (known != null) {
                return Optional.of(known);
            }
        }
        Optional<V> fetched = fetch.apply(key);
        fetched.ifPresent(value -> keep(key, value));
        return fetched;
    }

    private void keep(K key, V value) {
        synchronized (kept) {
            V before = kept.put(key, value);
            weighs += weight.applyAsLong(value) - (before == null ? 0 : weight.applyAsLong(before));
            Iterator<V> oldest = kept.values().iterator();
            while (weighs > most && oldest.hasNext()) {
                weighs -= weight.applyAsLong(oldest.next());
                oldest.remove();
            }
        }
    }
}
