package heyan.samples;

import org.junit.jupiter.api.Test;

class UnshownStyleTest extends DrawnSchools {
    UnshownStyleTest() {
        super(
                new SampleSpec(53, 150, Style.UNSHOWN, Condition.CLEAN, 0),
                UnshownForm.OFFICES,
                fonts -> new UnshownForm(fonts)::draw,
                UnshownSentence::of);
    }

    @Test
    void borrowsListsAndTypefacesFromUnspoken() {
        DrawnStyle.assertBorrows(Style.UNSHOWN, Style.UNSPOKEN);
    }
}
