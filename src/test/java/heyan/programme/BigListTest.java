package heyan.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class BigListTest {
    private static final int ROWS = 100_000;

    @Test
    void takesAHundredThousandRowsInSecondsAndFindsARowThroughAnIndex() {
        Bench bench = new Bench();
        String csv = csv(new Random(20210621));

        long start = System.nanoTime();
        ImportReport report = bench.preregistrations(csv);
        double seconds = (System.nanoTime() - start) / 1e9;
        long looked = System.nanoTime();
        for (int i = 0; i < 200; i++) {
            assertThat(bench.lists.registrationsOf("gz-2021-1", number(i), "无此人"))
                    .isNotEmpty();
        }
        double each = (System.nanoTime() - looked) / 1e6 / 200;

        System.out.printf(
                "%d rows in %.2f s: %.0f rows/s; a search takes %.2f ms%n", ROWS, seconds, ROWS / seconds, each);
        assertThat(report.rows()).isEqualTo(ROWS);
        assertThat(seconds).isLessThan(15);
        assertThat(each).isLessThan(20);
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
