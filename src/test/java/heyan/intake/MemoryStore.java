package heyan.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/** Stands in for the S3 server where thousands of manifests would measure the server and not the house. */
public class MemoryStore extends ObjectStore {
    private final ConcurrentSkipListMap<String, Held> objects = new ConcurrentSkipListMap<>();
    private final AtomicLong seconds = new AtomicLong();

    /** An empty store; every write gets a time of its own. */
    public MemoryStore() {
        super(URI.create("http://127.0.0.1:1"), "nobody", "nothing");
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Held(byte[] content, Instant at) {
        Entry entry(String key) {
            return new Entry(key, Digest.of(content).sha256().substring(0, 32), content.length, at);
        }
    }

    @Override
    public void put(Bucket bucket, String key, byte[] content, String contentType) {
        objects.put(path(bucket, key), new Held(content.clone(), Instant.ofEpochSecond(seconds.incrementAndGet())));
    }

    @Override
    public void put(Bucket bucket, String key, InputStream content, long size, String contentType) {
        try {
            put(bucket, key, content.readAllBytes(), contentType);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Optional<InputStream> open(Bucket bucket, String key) {
        return Optional.ofNullable(objects.get(path(bucket, key)))
                .map(held -> new ByteArrayInputStream(held.content()));
    }

    @Override
    public Optional<Entry> stat(Bucket bucket, String key) {
        return Optional.ofNullable(objects.get(path(bucket, key))).map(held -> held.entry(key));
    }

    @Override
    public Stream<Entry> list(Bucket bucket, String prefix) {
        String from = path(bucket, prefix);
        return objects.tailMap(from).entrySet().stream()
                .takeWhile(object -> object.getKey().startsWith(from))
                .map(object -> object.getValue()
                        .entry(object.getKey().substring(path(bucket, "").length())));
    }

    private static String path(Bucket bucket, String key) {
        return bucket.bucketName() + ":" + key;
    }
}
