package heyan.samples;

import org.junit.jupiter.api.Test;

class UnforeseenStyleTest extends DrawnOffices {
    UnforeseenStyleTest() {
        super(
                new SampleSpec(67, 150, Style.UNFORESEEN, Condition.CLEAN, 0),
                UnforeseenForm.OFFICES,
                fonts -> new UnforeseenForm(fonts)::draw);
    }

    @Test
    void borrowsListsAndTypefacesFromUnspoken() {
        DrawnStyle.assertBorrows(Style.UNFORESEEN, Style.UNSPOKEN);
    }
}
