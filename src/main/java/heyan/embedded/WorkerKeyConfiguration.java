package heyan.embedded;

import heyan.claim.FormCodeKey;
import heyan.worker.WorkerKey;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The key of login codes and printed forms: {@code heyan.worker.key}, else one kept in the data folder. */
@Configuration(proxyBeanMethods = false)
class WorkerKeyConfiguration {
    @Bean
    WorkerKey workerKey(@Value("${heyan.worker.key:}") String key, ObjectProvider<DataFolder> data) {
        return new WorkerKey(key.isEmpty() ? data.getObject().secret("worker") : key);
    }

    /** What tells the codes of forms printed here. */
    @Bean
    FormCodeKey formCodeKey(WorkerKey key) {
        return key.formCodeKey();
    }
}
