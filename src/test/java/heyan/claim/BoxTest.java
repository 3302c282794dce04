package heyan.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A box is where something stands on a page")
class BoxTest {
    private final Box box = new Box(10, 20, 40, 100);

    @Test
    void hasAWidthAHeightAndACentre() {
        assertThat(box.width()).isEqualTo(30);
        assertThat(box.height()).isEqualTo(80);
        assertThat(box.centreX()).isEqualTo(25);
        assertThat(box.centreY()).isEqualTo(60);
    }

    @ParameterizedTest(name = "with {0} {1} {2} {3}: {4} {5} {6} {7}")
    @CsvSource({
        "20, 30, 30, 40, 10, 20, 40, 100",
        "5, 30, 30, 120, 5, 20, 40, 120",
        "20, 10, 50, 40, 10, 10, 50, 100",
        "60, 200, 70, 210, 10, 20, 70, 210"
    })
    void growsToHoldAnother(int left, int top, int right, int bottom, int l, int t, int r, int b) {
        Box other = new Box(left, top, right, bottom);

        assertThat(box.union(other)).isEqualTo(new Box(l, t, r, b)).isEqualTo(other.union(box));
    }

    @Test
    void mayBeEmptyButNotInsideOut() {
        assertThat(new Box(3, 4, 3, 4).width()).isZero();
        assertThatIllegalArgumentException().isThrownBy(() -> new Box(4, 4, 3, 4));
        assertThatIllegalArgumentException().isThrownBy(() -> new Box(3, 5, 3, 4));
    }
}
