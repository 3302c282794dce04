package heyan.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.IllegalTransactionStateException;

class RecordHappeningTest {
    private final AuditBench bench = new AuditBench();

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void writesWhatWasDoneWithTheBusinessRow() {
        bench.transaction.executeWithoutResult(status -> {
            business();
            bench.publish("p/a/1", "test.done", "zhang", Map.of("n", 1));
        });

        assertThat(count("intake_application")).isEqualTo(1);
        assertThat(bench.jdbc
                        .sql("SELECT what || who || (facts->>'n') FROM audit_happening")
                        .query(String.class)
                        .single())
                .isEqualTo("test.donezhang1");
    }

    @Test
    void whatCannotBeWrittenDownIsNotDone() {
        bench.jdbc
                .sql("ALTER TABLE audit_happening ADD CHECK (who <> 'nobody')")
                .update();

        assertThatThrownBy(() -> bench.transaction.executeWithoutResult(status -> {
                    business();
                    bench.publish("p/a/1", "test.done", "nobody", Map.of());
                }))
                .isInstanceOf(DataAccessException.class);

        assertThat(count("intake_application")).isZero();
        assertThat(count("audit_happening")).isZero();
    }

    @Test
    void refusesAHappeningOutsideATransaction() {
        assertThatThrownBy(() -> bench.publishOutside("p/a/1")).isInstanceOf(IllegalTransactionStateException.class);

        assertThat(count("audit_happening")).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"UPDATE audit_happening SET who = 'x'", "DELETE FROM audit_happening", "TRUNCATE audit_happening"
            })
    void keepsWhatIsWritten(String change) {
        bench.publish("p/a/1", "test.done", "heyan", Map.of());

        assertThatThrownBy(() -> bench.jdbc.sql(change).update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("only ever added");

        assertThat(count("audit_happening")).isEqualTo(1);
    }

    private void business() {
        bench.jdbc.sql("INSERT INTO intake_application VALUES ('p', 'a', 1)").update();
    }

    private int count(String table) {
        return bench.jdbc
                .sql("SELECT count(*) FROM " + table)
                .query(Integer.class)
                .single();
    }
}
