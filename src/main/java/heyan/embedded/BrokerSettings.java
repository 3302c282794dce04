package heyan.embedded;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the broker is; the names are Spring Boot's.
 *
 * @param mode {@code embedded} or {@code native}, an outside Artemis
 * @param brokerUrl of the outside one, such as {@code (tcp://a:61616,tcp://b:61616)?ha=true&reconnectAttempts=-1}
 * @param user of the outside one
 * @param password of the outside one
 */
@ConfigurationProperties("spring.artemis")
record BrokerSettings(
        @DefaultValue("embedded") Mode mode,
        @DefaultValue("tcp://localhost:61616") String brokerUrl,
        @DefaultValue("") String user,
        @DefaultValue("") String password) {
    enum Mode {
        EMBEDDED,
        NATIVE
    }

    /** Secrets stay out of logs. */
    @Override
    public String toString() {
        return "BrokerSettings[mode=" + mode + "]";
    }
}
