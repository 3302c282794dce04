package heyan.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import heyan.programme.ListChanges.Kind;
import heyan.programme.ListChanges.Row;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListHistoryTest {
    private static final String HEADER = "batch,name,id_number,school,level,unit_union,district_union\n";
    private static final String PAID = "name,id_number,batch,programme_id,paid_at,amount_yuan,district_union\n";

    private final Bench bench = new Bench();
    private final ListHistory history =
            new ListHistory(bench.jdbc, Clock.fixed(Instant.parse("2021-06-01T00:00:00Z"), ZoneOffset.UTC));

    @Test
    void everyRowOfTheFirstVersionIsCreated() {
        long list = bench.preregistrations(HEADER + row("甲", 1, "校") + row("乙", 2, "校"))
                .list();

        ListChanges changes = history.changes(list);

        assertThat(changes.before()).isZero();
        assertThat(changes.created()).isEqualTo(2);
        assertThat(changes.rows()).containsExactly(new Row(Kind.CREATED, 2), new Row(Kind.CREATED, 3));
    }

    @Test
    void aNewVersionSaysWhatItCreatedChangedAndRemoved() {
        long first = bench.preregistrations(HEADER + row("甲", 1, "校") + row("乙", 2, "校") + row("丙", 3, "校"))
                .list();
        bench.payments(PAID + "丁,11010519491231002X,批,p,2015-01-01,1500,区\n");

        long second = bench.preregistrations(
                        HEADER + row("丙", 3, "别校") + row("甲", 1, "校") + row("戊", 5, "校") + row("戊", 5, "校"))
                .list();

        ListChanges changes = history.changes(second);
        assertThat(changes.before()).isEqualTo(first);
        assertThat(changes.rows())
                .containsExactly(
                        new Row(Kind.CHANGED, 2),
                        new Row(Kind.CREATED, 4),
                        new Row(Kind.CREATED, 5),
                        new Row(Kind.REMOVED, 3));
        assertThat(changes.created() + changes.changed() + changes.removed()).isEqualTo(4);
        assertThatThrownBy(() -> history.changes(99)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void paymentsWithDoubtfulDatesAreKeptAndFlagged() {
        ImportReport report = bench.payments(PAID + "甲,440106198805091234,批,p,2015-03-01,1500,区\n"
                + "乙,440106198805091235,批,p,去年,1500,区\n丙,440106198805091236,批,p,2099-01-01,1500,区\n");

        ListChanges changes = history.changes(report.list());

        assertThat(report.refused()).isZero();
        assertThat(changes.doubtful()).isEqualTo(2);
        assertThat(changes.rows()).contains(new Row(Kind.DATE_DOUBTFUL, 3), new Row(Kind.DATE_DOUBTFUL, 4));
        assertThat(bench.lists.paymentsOf("gz-2021-1", "440106198805091235", "乙"))
                .hasSize(1);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2015-03-01, true",
        "2015/3/1, true",
        "2015年3月, true",
        "2015.03, true",
        "2015-01-01 00:00:00, true",
        "2015-01-01 10:00, true",
        "'', true",
        "2021-06-01, true",
        "2021-06-02, false",
        "1900-01-00, false",
        "2015-02-30, false",
        "1970-01-01, false",
        "42064, false",
        "去年, false"
    })
    void aDayIsOneThatAPaymentCanHave(String text, boolean expected) {
        assertThat(ListHistory.isDay(text, LocalDate.of(2021, 6, 1))).isEqualTo(expected);
    }

    private static String row(String name, int number, String school) {
        return "2015秋,%s,44010619880509123%d,%s,本科,甲厂工会,天河区总工会\n".formatted(name, number, school);
    }
}
