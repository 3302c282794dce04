package heyan.embedded;

import heyan.verify.BlindIndex;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The key under which claims are compared across years: {@code heyan.index-key}, else one kept in the data folder. */
@Configuration(proxyBeanMethods = false)
class BlindIndexConfiguration {
    @Bean
    BlindIndex blindIndex(@Value("${heyan.index-key:}") String key, ObjectProvider<DataFolder> data) {
        return new BlindIndex(key.isEmpty() ? data.getObject().secret("index") : key);
    }
}
