package heyan.embedded;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the object store is.
 *
 * @param endpoint of an outside S3 server, such as {@code https://s3.example.org}; none: a server inside
 * @param accessKey of the outside server
 * @param secretKey of the outside server
 * @param port of the server inside, on the loopback only; 0 takes a free one at each start
 */
@ConfigurationProperties("heyan.s3")
record StoreSettings(
        @Nullable URI endpoint,
        @DefaultValue("") String accessKey,
        @DefaultValue("") String secretKey,
        @DefaultValue("0") int port) {
    /** Secrets stay out of logs. */
    @Override
    public String toString() {
        return "StoreSettings[endpoint=" + endpoint + ", port=" + port + "]";
    }
}
