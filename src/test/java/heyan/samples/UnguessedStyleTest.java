package heyan.samples;

import org.junit.jupiter.api.Test;

class UnguessedStyleTest extends DrawnSchools {
    UnguessedStyleTest() {
        super(
                new SampleSpec(59, 150, Style.UNGUESSED, Condition.CLEAN, 0),
                UnguessedForm.OFFICES,
                fonts -> new UnguessedForm(fonts)::draw,
                UnguessedSentence::of);
    }

    @Test
    void borrowsListsAndTypefacesFromUnspoken() {
        DrawnStyle.assertBorrows(Style.UNGUESSED, Style.UNSPOKEN);
    }
}
