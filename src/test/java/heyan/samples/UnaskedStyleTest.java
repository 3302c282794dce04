package heyan.samples;

import org.junit.jupiter.api.Test;

class UnaskedStyleTest extends DrawnOffices {
    UnaskedStyleTest() {
        super(
                new SampleSpec(47, 20, Style.UNASKED, Condition.CLEAN, 0),
                UnaskedForm.OFFICES,
                fonts -> new UnaskedForm(fonts)::draw);
    }

    @Test
    void borrowsEverythingButTheFormsFromUnspoken() {
        DrawnStyle.assertBorrows(Style.UNASKED, Style.UNSPOKEN);
    }
}
