package heyan.embedded;

import jakarta.jms.ConnectionFactory;
import java.util.Optional;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jms.connection.CachingConnectionFactory;

/**
 * Connections to the broker inside, or to an outside one. Spring Boot's own Artemis set-up stands back: its server keeps no
 * redelivery limit and its connections fetch ahead.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(BrokerSettings.class)
class BrokerConfiguration {
    private static final int CACHED_SESSIONS = 32;

    @Bean(destroyMethod = "stop")
    @ConditionalOnProperty(name = "spring.artemis.mode", havingValue = "embedded", matchIfMissing = true)
    EmbeddedBroker embeddedBroker(DataFolder data) throws Exception {
        return EmbeddedBroker.start(data.folder("artemis"));
    }

    /**
     * Keeps sessions and producers. Consumers are the listeners' own, and fetch one message at a time, so that a slow
     * document holds up no other.
     */
    @Bean
    ConnectionFactory connectionFactory(BrokerSettings settings, ObjectProvider<EmbeddedBroker> embedded) {
        String inside = Optional.ofNullable(embedded.getIfAvailable())
                .map(EmbeddedBroker::url)
                .orElse("");
        var target = new ActiveMQConnectionFactory(inside.isEmpty() ? settings.brokerUrl() : inside);
        target.setConsumerWindowSize(0);
        if (inside.isEmpty() && !settings.user().isEmpty()) {
            target.setUser(settings.user());
            target.setPassword(settings.password());
        }
        var caching = new CachingConnectionFactory(target);
        caching.setSessionCacheSize(CACHED_SESSIONS);
        caching.setCacheConsumers(false);
        caching.setReconnectOnException(true);
        return caching;
    }
}
