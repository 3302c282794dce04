package heyan.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import heyan.intake.Bucket;
import heyan.intake.ObjectStore;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.Message;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.flyway.FlywayAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcClientAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration;
import org.springframework.boot.autoconfigure.jms.JmsAutoConfiguration;
import org.springframework.boot.autoconfigure.jms.artemis.ArtemisAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jms.core.JmsTemplate;

class EmbeddedPartsTest {
    @Test
    void keepsRowsObjectsAndMessagesAcrossARestart(@TempDir Path data) {
        try (ConfigurableApplicationContext first = start(data)) {
            first.getBean(JdbcClient.class)
                    .sql("INSERT INTO intake_application VALUES ('p', 'a', 1)")
                    .update();
            first.getBean(ObjectStore.class)
                    .put(Bucket.PAGES, "p/a/页.png", "样本".getBytes(StandardCharsets.UTF_8), "image/png");
            first.getBean(JmsTemplate.class).convertAndSend("heyan.test", "p/a/1");
        }

        try (ConfigurableApplicationContext second = start(data)) {
            assertThat(second.getBean(JdbcClient.class)
                            .sql("SELECT application FROM intake_application")
                            .query(String.class)
                            .list())
                    .containsExactly("a");
            assertThat(second.getBean(ObjectStore.class).get(Bucket.PAGES, "p/a/页.png", 100))
                    .isEqualTo("样本".getBytes(StandardCharsets.UTF_8));
            assertThat(jms(second).receiveAndConvert("heyan.test")).isEqualTo("p/a/1");
            parksAMessageAfterThreeDeliveries(second);
        }
    }

    private static void parksAMessageAfterThreeDeliveries(ConfigurableApplicationContext context) {
        JmsTemplate jms = jms(context);
        jms.convertAndSend("heyan.poison", "p/a/2");
        for (int delivery = 0; delivery < EmbeddedBroker.MAX_DELIVERIES; delivery++) {
            Boolean delivered = jms.execute(
                    session -> {
                        try (var consumer = session.createConsumer(session.createQueue("heyan.poison"))) {
                            Message message = consumer.receive(5_000);
                            session.rollback();
                            return message != null;
                        }
                    },
                    true);
            assertThat(delivered).isTrue();
        }

        assertThat(jms.receiveAndConvert(EmbeddedBroker.DEAD_LETTERS)).isEqualTo("p/a/2");
    }

    /** Sessions are transacted, as the routes' are. */
    private static JmsTemplate jms(ConfigurableApplicationContext context) {
        var jms = new JmsTemplate(context.getBean(ConnectionFactory.class));
        jms.setReceiveTimeout(5_000);
        jms.setSessionTransacted(true);
        return jms;
    }

    @Test
    void startsNothingInsideWhenAllIsOutside(@TempDir Path data) {
        new ApplicationContextRunner()
                .withUserConfiguration(
                        DataFolderConfiguration.class,
                        EmbeddedDatabase.class,
                        StoreConfiguration.class,
                        BrokerConfiguration.class)
                .withPropertyValues(
                        "heyan.data=" + data.resolve("none"),
                        "spring.datasource.url=jdbc:postgresql://db.invalid/heyan",
                        "heyan.s3.endpoint=https://s3.invalid",
                        "heyan.s3.access-key=outside",
                        "heyan.s3.secret-key=outside",
                        "spring.artemis.mode=native",
                        "spring.artemis.broker-url=tcp://broker.invalid:61616")
                .run(context -> {
                    assertThat(context)
                            .hasNotFailed()
                            .hasSingleBean(ObjectStore.class)
                            .hasSingleBean(ConnectionFactory.class);
                    assertThat(context).doesNotHaveBean(EmbeddedPostgres.class);
                    assertThat(context).doesNotHaveBean(EmbeddedStore.class).doesNotHaveBean(EmbeddedBroker.class);
                    assertThat(data.resolve("none")).doesNotExist();
                });
    }

    private static ConfigurableApplicationContext start(Path data) {
        return new SpringApplicationBuilder(Parts.class)
                .web(WebApplicationType.NONE)
                .run("--heyan.data=" + data.resolve("./inner"), "--camel.springboot.enabled=false");
    }

    @Configuration(proxyBeanMethods = false)
    @Import({
        DataFolderConfiguration.class,
        EmbeddedDatabase.class,
        StoreConfiguration.class,
        BrokerConfiguration.class,
        SelfCheck.class
    })
    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        FlywayAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class,
        JdbcClientAutoConfiguration.class,
        ArtemisAutoConfiguration.class,
        JmsAutoConfiguration.class
    })
    static class Parts {
        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }
    }
}
