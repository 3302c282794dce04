package heyan;

import heyan.intake.Bucket;
import heyan.intake.ObjectStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.nio2blob.FilesystemNio2BlobStore;

/** A real S3 server on a temporary folder, one for each JVM. Tests share it: use programmes of your own. */
public final class TestStore {
    private TestStore() {}

    /** The store with its buckets. */
    public static ObjectStore open() {
        return Server.STORE;
    }

    /** Where the server keeps a bucket's objects, for times finer than S3 tells. */
    public static Path folder(Bucket bucket) {
        return Server.FOLDER.resolve(bucket.bucketName());
    }

    private static final class Server {
        static final Path FOLDER = temporary();
        static final ObjectStore STORE = start();

        private static Path temporary() {
            try {
                return Files.createTempDirectory("heyan-test-s3").toRealPath();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static ObjectStore start() {
            try {
                S3Proxy server = S3Proxy.builder()
                        .blobStore(new FilesystemNio2BlobStore(FOLDER.toString()))
                        .endpoint(URI.create("http://127.0.0.1:0"))
                        .awsAuthentication(AuthenticationType.AWS_V2_OR_V4, "test", "test-secret")
                        .build();
                server.start();
                ObjectStore store =
                        ObjectStore.connect(URI.create("http://127.0.0.1:" + server.getPort()), "test", "test-secret");
                store.createBuckets();
                return store;
            } catch (Exception e) {
                throw new IllegalStateException("the test's S3 server does not start", e);
            }
        }
    }
}
