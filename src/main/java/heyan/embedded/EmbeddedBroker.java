package heyan.embedded;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.activemq.artemis.api.core.QueueConfiguration;
import org.apache.activemq.artemis.api.core.RoutingType;
import org.apache.activemq.artemis.api.core.SimpleString;
import org.apache.activemq.artemis.core.config.Configuration;
import org.apache.activemq.artemis.core.config.impl.ConfigurationImpl;
import org.apache.activemq.artemis.core.server.JournalType;
import org.apache.activemq.artemis.core.server.embedded.EmbeddedActiveMQ;
import org.apache.activemq.artemis.core.settings.impl.AddressSettings;

/** Artemis inside the process with a journal on disk; reached by {@code vm://} only, no port is open. */
final class EmbeddedBroker {
    /** Where messages end that failed {@link #MAX_DELIVERIES} times. */
    static final String DEAD_LETTERS = "heyan.dead";

    static final int MAX_DELIVERIES = 3;
    private static final int REDELIVERY_DELAY_MS = 1_000;
    private static final int MAX_DISK_PERCENT = 98;
    private static final AtomicInteger NEXT_ID = new AtomicInteger();

    private final EmbeddedActiveMQ server;
    private final String url;

    private EmbeddedBroker(EmbeddedActiveMQ server, String url) {
        this.server = server;
        this.url = url;
    }

    /** Starts the broker on its folder. */
    static EmbeddedBroker start(Path folder) throws Exception {
        String url = "vm://" + NEXT_ID.getAndIncrement();
        var server = new EmbeddedActiveMQ();
        server.setConfiguration(configuration(folder, url));
        server.start();
        return new EmbeddedBroker(server, url);
    }

    /** For clients in this process. */
    String url() {
        return url;
    }

    void stop() throws Exception {
        server.stop();
    }

    private static Configuration configuration(Path folder, String url) throws Exception {
        var settings = new AddressSettings()
                .setMaxDeliveryAttempts(MAX_DELIVERIES)
                .setRedeliveryDelay(REDELIVERY_DELAY_MS)
                .setDeadLetterAddress(SimpleString.of(DEAD_LETTERS))
                .setExpiryAddress(SimpleString.of(DEAD_LETTERS))
                .setAutoCreateAddresses(true)
                .setAutoCreateQueues(true)
                .setAutoDeleteAddresses(false)
                .setAutoDeleteQueues(false)
                .setDefaultAddressRoutingType(RoutingType.ANYCAST)
                .setDefaultQueueRoutingType(RoutingType.ANYCAST);
        return new ConfigurationImpl()
                .setName("heyan")
                .setPersistenceEnabled(true)
                .setSecurityEnabled(false)
                .setJMXManagementEnabled(false)
                .setJournalType(JournalType.NIO)
                .setJournalDirectory(folder.resolve("journal").toString())
                .setBindingsDirectory(folder.resolve("bindings").toString())
                .setPagingDirectory(folder.resolve("paging").toString())
                .setLargeMessagesDirectory(folder.resolve("large").toString())
                .setMaxDiskUsage(MAX_DISK_PERCENT)
                .addAcceptorConfiguration("in-process", url)
                .addAddressSetting("#", settings)
                .addQueueConfiguration(deadLetters());
    }

    private static QueueConfiguration deadLetters() {
        return QueueConfiguration.of(DEAD_LETTERS)
                .setAddress(DEAD_LETTERS)
                .setRoutingType(RoutingType.ANYCAST)
                .setDurable(true);
    }
}
