package heyan.embedded;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/** The data folder, opened only when an embedded part asks for it. */
@Configuration(proxyBeanMethods = false)
class DataFolderConfiguration {
    @Bean
    @Lazy
    DataFolder dataFolder(@Value("${heyan.data:./data}") Path data) {
        return DataFolder.open(data);
    }
}
