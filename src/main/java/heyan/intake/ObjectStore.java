package heyan.intake;

import io.minio.BucketExistsArgs;
import io.minio.GetObjectArgs;
import io.minio.GetObjectResponse;
import io.minio.GetPresignedObjectUrlArgs;
import io.minio.ListObjectsArgs;
import io.minio.MakeBucketArgs;
import io.minio.MinioClient;
import io.minio.PutObjectArgs;
import io.minio.Result;
import io.minio.StatObjectArgs;
import io.minio.errors.ErrorResponseException;
import io.minio.errors.MinioException;
import io.minio.http.Method;
import io.minio.messages.Item;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;

/** The S3 object store: the only class that knows the SDK. Every method throws {@link StoreFailure} when the store does. */
public class ObjectStore {
    private static final Set<String> ABSENT = Set.of("NoSuchKey", "NoSuchObject", "NotFound");

    /** At one moment; the client's own limit of 5 would make submissions queue. */
    private static final int MOST_REQUESTS = 32;

    private final MinioClient client;

    /** Also for stores that stand in for a server; nothing is sent yet. */
    ObjectStore(URI endpoint, String accessKey, String secretKey) {
        var dispatcher = new Dispatcher();
        dispatcher.setMaxRequestsPerHost(MOST_REQUESTS);
        var http = new OkHttpClient.Builder()
                .dispatcher(dispatcher)
                .socketFactory(new NoDelaySockets())
                .connectTimeout(Duration.ofSeconds(10))
                .readTimeout(Duration.ofMinutes(1))
                .writeTimeout(Duration.ofMinutes(1))
                .build();
        this.client = MinioClient.builder()
                .endpoint(endpoint.toString())
                .credentials(accessKey, secretKey)
                .httpClient(http, true)
                .build();
    }

    /** One object as listed: ETag without quotes, size in bytes. */
    public record Entry(String key, String etag, long size, Instant lastModified) {}

    /** The store at an S3 endpoint; nothing is sent yet. */
    public static ObjectStore connect(URI endpoint, String accessKey, String secretKey) {
        return new ObjectStore(endpoint, accessKey, secretKey);
    }

    /** Where original bytes are kept: {@code <sha[0:2]>/<sha>}. */
    public static String contentKey(String sha256) {
        return sha256.substring(0, 2) + "/" + sha256;
    }

    /** Creates the buckets that are not there. */
    public void createBuckets() {
        for (Bucket bucket : Bucket.values()) {
            call("create bucket", () -> {
                String name = bucket.bucketName();
                if (!client.bucketExists(BucketExistsArgs.builder().bucket(name).build())) {
                    client.makeBucket(MakeBucketArgs.builder().bucket(name).build());
                }
                return name;
            });
        }
    }

    /** Writes an object, replacing one of the same key. */
    public void put(Bucket bucket, String key, byte[] content, String contentType) {
        put(bucket, key, new ByteArrayInputStream(content), content.length, contentType);
    }

    /** Writes an object of exactly {@code size} bytes, replacing one of the same key; the caller closes the stream. */
    public void put(Bucket bucket, String key, InputStream content, long size, String contentType) {
        call(
                "put",
                () -> client.putObject(
                        PutObjectArgs.builder().bucket(bucket.bucketName()).object(key).stream(content, size, -1)
                                .contentType(contentType)
                                .build()));
    }

    /** The whole object; fails when it is absent or longer than {@code limit} bytes. */
    public byte[] get(Bucket bucket, String key, int limit) {
        try (InputStream content =
                open(bucket, key).orElseThrow(() -> new StoreFailure("no such object in " + bucket.bucketName()))) {
            byte[] bytes = content.readNBytes(limit);
            if (content.read() >= 0) {
                throw new StoreFailure("object in " + bucket.bucketName() + " is over " + limit + " bytes");
            }
            return bytes;
        } catch (IOException e) {
            throw new StoreFailure("get failed: connection lost", e);
        }
    }

    /** The object's bytes, to be closed by the caller; empty when it is absent. */
    public Optional<InputStream> open(Bucket bucket, String key) {
        return answer(bucket, key).map(answer -> answer);
    }

    /** The object's bytes with their number as the store tells it, to be closed by the caller; empty when it is absent. */
    Optional<Content> content(Bucket bucket, String key) {
        return answer(bucket, key)
                .map(answer -> new Content(
                        answer,
                        Long.parseLong(answer.headers().values("Content-Length").get(0))));
    }

    /** An object under way; {@code size} in bytes. */
    record Content(InputStream bytes, long size) implements AutoCloseable {
        @Override
        public void close() throws IOException {
            bytes.close();
        }
    }

    private Optional<GetObjectResponse> answer(Bucket bucket, String key) {
        return present(
                "get",
                () -> client.getObject(GetObjectArgs.builder()
                        .bucket(bucket.bucketName())
                        .object(key)
                        .build()));
    }

    /** Version and size of one object; its time is in whole seconds, unlike in a listing. */
    public Optional<Entry> stat(Bucket bucket, String key) {
        return present(
                        "stat",
                        () -> client.statObject(StatObjectArgs.builder()
                                .bucket(bucket.bucketName())
                                .object(key)
                                .build()))
                .map(stat -> new Entry(
                        key,
                        unquoted(stat.etag()),
                        stat.size(),
                        stat.lastModified().toInstant()));
    }

    /**
     * An address to which an object of this key and of exactly {@code size} bytes may be put until it expires, by whoever has it.
     * The store refuses another key, another length and a later moment.
     */
    public URI permitPut(Bucket bucket, String key, long size, Duration life) {
        return URI.create(call(
                "permit",
                () -> client.getPresignedObjectUrl(GetPresignedObjectUrlArgs.builder()
                        .method(Method.PUT)
                        .bucket(bucket.bucketName())
                        .object(key)
                        .extraHeaders(Map.of("Content-Length", String.valueOf(size)))
                        .expiry((int) life.toSeconds())
                        .build())));
    }

    /** Whether the object is there. */
    public boolean exists(Bucket bucket, String key) {
        return stat(bucket, key).isPresent();
    }

    /** All objects whose key starts with the prefix, in key order, fetched page by page while the stream is read. */
    public Stream<Entry> list(Bucket bucket, String prefix) {
        Iterable<Result<Item>> pages = client.listObjects(ListObjectsArgs.builder()
                .bucket(bucket.bucketName())
                .prefix(prefix)
                .recursive(true)
                .build());
        return StreamSupport.stream(pages.spliterator(), false)
                .map(result -> call("list", result::get))
                .filter(item -> !item.isDir())
                .map(item -> new Entry(
                        item.objectName(),
                        unquoted(item.etag()),
                        item.size(),
                        item.lastModified().toInstant()));
    }

    private static String unquoted(String etag) {
        return etag.replace("\"", "");
    }

    private static <T> Optional<T> present(String what, StoreCall<T> call) {
        try {
            return Optional.of(attempt(what, call));
        } catch (ErrorResponseException e) {
            if (ABSENT.contains(e.errorResponse().code())) {
                return Optional.empty();
            }
            throw refused(what, e);
        }
    }

    private static <T> T call(String what, StoreCall<T> call) {
        try {
            return attempt(what, call);
        } catch (ErrorResponseException e) {
            throw refused(what, e);
        }
    }

    private static StoreFailure refused(String what, ErrorResponseException e) {
        return new StoreFailure(what + " refused: " + e.errorResponse().code());
    }

    private static <T> T attempt(String what, StoreCall<T> call) throws ErrorResponseException {
        try {
            return call.answer();
        } catch (ErrorResponseException e) {
            throw e;
        } catch (IOException | MinioException | GeneralSecurityException e) {
            throw new StoreFailure(what + " failed: " + e.getClass().getSimpleName(), e);
        }
    }

    /** One request to the server. */
    private interface StoreCall<T> {
        T answer() throws IOException, MinioException, GeneralSecurityException;
    }
}
