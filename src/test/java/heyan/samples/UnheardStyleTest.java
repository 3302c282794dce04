package heyan.samples;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnheardStyleTest extends DrawnOffices {
    UnheardStyleTest() {
        super(
                new SampleSpec(47, 40, Style.UNHEARD, Condition.CLEAN, 0),
                UnheardForm.OFFICES,
                fonts -> new UnheardForm(fonts)::draw);
    }

    @Test
    void hasTheListsOfTheStyleThatItBorrowsFrom() {
        DrawnStyle.assertBorrows(Style.UNHEARD, Style.UNSPOKEN);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void writesEveryFieldOfARegistryPageIntoItsDigitalPdf(long seed) throws IOException {
        drawn.assertEveryFieldIsInTheDigitalPdf(drafts.get((int) seed), seed);
    }
}
