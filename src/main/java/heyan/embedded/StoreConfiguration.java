package heyan.embedded;

import heyan.intake.ObjectStore;
import java.net.URI;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The object store: the outside one of {@code heyan.s3.endpoint}, else a server inside. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(StoreSettings.class)
class StoreConfiguration {
    private static final String ACCESS_KEY = "heyan";

    @Bean(destroyMethod = "stop")
    @ConditionalOnExpression("'${heyan.s3.endpoint:}'.isEmpty()")
    EmbeddedStore embeddedStore(DataFolder data, StoreSettings settings) throws Exception {
        return EmbeddedStore.start(data.folder("s3"), settings.port(), ACCESS_KEY, data.secret("s3"));
    }

    @Bean
    ObjectStore objectStore(
            StoreSettings settings, ObjectProvider<EmbeddedStore> embedded, ObjectProvider<DataFolder> data) {
        URI outside = settings.endpoint();
        return outside == null || outside.toString().isEmpty()
                ? ObjectStore.connect(
                        embedded.getObject().endpoint(),
                        ACCESS_KEY,
                        data.getObject().secret("s3"))
                : ObjectStore.connect(outside, settings.accessKey(), settings.secretKey());
    }
}
