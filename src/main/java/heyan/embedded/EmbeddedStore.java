package heyan.embedded;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.nio2blob.FilesystemNio2BlobStore;

/** An S3 server inside the process, on the loopback, for a folder. */
final class EmbeddedStore {
    private final S3Proxy server;

    private EmbeddedStore(S3Proxy server) {
        this.server = server;
    }

    /**
     * Starts the server.
     *
     * @param folder its real path: with links or dots in it the server lists nothing
     * @param port 0 for a free one
     */
    static EmbeddedStore start(Path folder, int port, String accessKey, String secretKey) throws Exception {
        S3Proxy server = S3Proxy.builder()
                .blobStore(new FilesystemNio2BlobStore(folder.toString()))
                .endpoint(URI.create("http://127.0.0.1:" + port))
                .awsAuthentication(AuthenticationType.AWS_V2_OR_V4, accessKey, secretKey)
                .build();
        try {
            server.start();
        } catch (IOException e) {
            throw new StartRefused(
                    "The embedded object store cannot listen on port " + port,
                    "Set heyan.s3.port to a free port, or to 0.",
                    e);
        }
        return new EmbeddedStore(server);
    }

    /** Where it listens. */
    URI endpoint() {
        return URI.create("http://127.0.0.1:" + server.getPort());
    }

    void stop() throws Exception {
        server.stop();
    }
}
