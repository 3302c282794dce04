package heyan.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class BigListTest {
    private static final int ROWS = 100_000;

    private final Bench bench = new Bench();

    /** The figure is for the log; the limit is for a machine that does other things as well. */
    @Test
    void takesAHundredThousandRowsAndReadsAFewPagesForASearch() {
        String csv = csv(new Random(20210621));
        long start = System.nanoTime();

        ImportReport report = bench.preregistrations(csv);

        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf("%d rows in %.2f s: %.0f rows/s%n", ROWS, seconds, ROWS / seconds);
        assertThat(report.rows()).isEqualTo(ROWS);
        assertThat(seconds).isLessThan(60);
        for (int i = 0; i < ROWS; i += 997) {
            int row = i + 2;
            assertThat(bench.lists.registrationsOf("gz-2021-1", number(i), "无此人"))
                    .anyMatch(found -> found.row() == row);
        }
        assertThat(pagesRead(report.list())).isLessThan(100);
    }

    /** Pages of 8 kB that the search touches; the table has thousands. */
    private int pagesRead(long list) {
        String plan = String.join(
                "\n",
                bench.jdbc
                        .sql("EXPLAIN (ANALYZE, BUFFERS, TIMING OFF) " + ListTable.search(ListKind.PREREGISTRATIONS))
                        .param("list", list)
                        .param("numbers", new String[] {number(7), number(7).substring(0, 6) + "********0007"})
                        .param("name", "某一")
                        .query(String.class)
                        .list());
        Matcher hits = Pattern.compile("Buffers: shared hit=(\\d+)").matcher(plan);
        assertThat(hits.find()).as(plan).isTrue();
        return Integer.parseInt(hits.group(1));
    }

    private static String csv(Random random) {
        StringBuilder csv = new StringBuilder("batch,name,id_number,school,level,unit_union,district_union\n");
        for (int i = 0; i < ROWS; i++) {
            String number = number(i);
            boolean masked = random.nextBoolean();
            csv.append("2015秋,某")
                    .append((char) ('\u4e00' + random.nextInt(2000)))
                    .append(',')
                    .append(masked ? number.substring(0, 6) + "********" + number.substring(14) : number)
                    .append(",华南理工大学,本科,第")
                    .append(i % 500)
                    .append("厂工会委员会,天河区总工会\n");
        }
        return csv.toString();
    }

    private static String number(int i) {
        return "440106%04d0101%04d".formatted(1950 + i / 10_000, i % 10_000);
    }
}
