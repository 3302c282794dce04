package heyan.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import heyan.claim.Happening;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.OptionalLong;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@DisplayName("勘误: a row of a list is corrected by three persons")
class ListErrataTest {
    private static final String LIST = """
            batch,name,id_number,school,level,unit_union,district_union
            批,欧阳林,440106********1234,校,本科,厂,区
            批,李四,440106198805099999,校,本科,厂,区
            """;
    private static final String NUMBER = "440106198805091234";

    private final Bench bench = new Bench();
    private final ListErrata errata = new ListErrata(
            bench.jdbc,
            event -> bench.published.add((Happening) event),
            Clock.fixed(Instant.parse("2021-06-22T01:00:00Z"), ZoneOffset.UTC));
    private final TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(bench.database));

    @Test
    void theSecondApprovalMakesANewVersion() {
        long list = bench.preregistrations(LIST).list();
        long id = ask(list, "欧阳琳");

        assertThat(approve(id, "bert")).isEmpty();
        assertThat(bench.lists.registrationsOf("gz-2021-1", NUMBER, ""))
                .extracting(Preregistration::name)
                .containsExactly("欧阳林");
        long fresh = approve(id, "carl").orElseThrow();

        assertThat(bench.lists.versions("gz-2021-1")).isEqualTo("preregistrations=" + fresh + " payments=0");
        assertThat(bench.lists.registrationsOf("gz-2021-1", NUMBER, ""))
                .extracting(Preregistration::name, Preregistration::row)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("欧阳琳", 2));
        assertThat(bench.lists.registrationsOf("gz-2021-1", "", "欧阳琳")).hasSize(1);
        assertThat(bench.lists.registrationsOf("gz-2021-1", "", "李四")).hasSize(1);
        assertThat(bench.published)
                .extracting(Happening::what)
                .containsExactly(
                        "programme.list_imported",
                        "programme.erratum_asked",
                        "programme.erratum_approved",
                        "programme.erratum_approved",
                        "programme.list_corrected");
    }

    @Test
    void nobodyApprovesTheirOwnAndNobodyTwice() {
        long id = ask(bench.preregistrations(LIST).list(), "欧阳琳");
        approve(id, "bert");

        assertThatThrownBy(() -> approve(id, "anna")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> approve(id, "bert")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> bench.jdbc
                        .sql("INSERT INTO programme_erratum_approval VALUES (:id, 'anna', 'anna', now())")
                        .param("id", id)
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void aCorrectionOfAnOlderVersionChangesNothing() {
        long id = ask(bench.preregistrations(LIST).list(), "欧阳琳");
        approve(id, "bert");
        long newer = bench.preregistrations(LIST.replace("李四", "王五")).list();

        assertThatThrownBy(() -> approve(id, "carl")).isInstanceOf(IllegalStateException.class);

        assertThat(bench.lists.versions("gz-2021-1")).isEqualTo("preregistrations=" + newer + " payments=0");
    }

    @Test
    void aCorrectionNeedsARowAReasonAndARealNumber() {
        long list = bench.preregistrations(LIST).list();

        assertThatThrownBy(() -> errata.ask(list, 9, "甲", NUMBER, "来函", "anna"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> errata.ask(list, 2, "甲", "12345", "来函", "anna"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> errata.ask(list, 2, "甲", NUMBER, " ", "anna"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private OptionalLong approve(long id, String who) {
        return Objects.requireNonNull(transaction.execute(status -> errata.approve(id, who)));
    }

    private long ask(long list, String name) {
        return errata.ask(list, 2, name, NUMBER, "区总工会来函", "anna");
    }
}
