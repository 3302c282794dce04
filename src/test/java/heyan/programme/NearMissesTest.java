package heyan.programme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearMissesTest {
    private static final String HEADER = "batch,name,id_number,school,level,unit_union,district_union\n";

    private final Bench bench = new Bench();
    private final NearMisses near = new NearMisses(bench.jdbc);

    @ParameterizedTest(name = "{0} {1} on the list, 欧阳琳 {2} typed: {3}")
    @CsvSource({
        "欧阳琳, 440106198805091234, 440106198805091234, false",
        "欧阳琳, 440106********1234, 440106198805091234, false",
        "欧阳琳, 440106198805091235, 440106198805091234, true",
        "欧阳琳, 440106198805092134, 440106198805091234, true",
        "欧阳琳, 440106198805091256, 440106198805091234, true",
        "欧阳琳, 440106198805091567, 440106198805091234, false",
        "别人, 440106198805091235, 440106198805091234, true",
        "别人, 440106198805092134, 440106198805091234, true",
        "别人, 440106198805091256, 440106198805091234, false",
        "别人, 440106********1235, 440106198805091234, true",
        "别人, 44010619880509123X, 440106198805091234, true",
        "别人, 440106198805091235, nonsense, false",
    })
    void oneSlipOfThePenIsNearAndTwoAreForANamesake(String listed, String number, String typed, boolean expected) {
        bench.preregistrations(HEADER + "批," + listed + "," + number + ",校,本科,厂,区\n");

        assertThat(near.registrationsNear("gz-2021-1", typed, "欧阳琳")).hasSize(expected ? 1 : 0);
    }

    @Test
    void thereAreNeverMoreThanFive() {
        StringBuilder csv = new StringBuilder(HEADER);
        for (int digit = 0; digit < 9; digit++) {
            csv.append("批,甲,44010619880509123").append(digit).append(",校,本科,厂,区\n");
        }
        bench.preregistrations(csv.toString());

        assertThat(near.registrationsNear("gz-2021-1", "440106198805091239", "乙"))
                .extracting(Preregistration::row)
                .containsExactly(2, 3, 4, 5, 6);
    }
}
