package heyan.samples;

import heyan.claim.DocumentKind;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for a style that draws the forms of several offices. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class DrawnOffices {
    /** Draws the form of one office. */
    interface Form {
        BufferedImage draw(int office, Sheet sheet, double scale, Set<Effect> effects, Dice dice);
    }

    final DrawnStyle drawn;
    final List<Draft> drafts;
    private final int offices;
    private final Form form;

    DrawnOffices(SampleSpec spec, int offices, Function<Fonts, Form> form) {
        this.drawn = DrawnStyle.of(spec.style());
        this.drafts = new MakeDrafts(spec).make();
        this.offices = offices;
        this.form = form.apply(drawn.fonts());
    }

    IntStream offices() {
        return IntStream.range(0, offices);
    }

    @Tag("corpus")
    @ParameterizedTest
    @MethodSource("offices")
    void drawsEveryFieldOnTheFormOfEveryOffice(int office) {
        DrawnStyle.assertEveryFieldShows(sheet(office), sheet -> pixels(office, sheet));
    }

    @Tag("corpus")
    @ParameterizedTest
    @MethodSource("offices")
    void leavesBlankWhatNobodyWrote(int office) {
        DrawnStyle.assertBlanksMayBeEmpty(sheet(office), sheet -> pixels(office, sheet));
    }

    private Sheet sheet(int office) {
        return drafts.get(office).sheet(DocumentKind.APPLICATION_FORM);
    }

    private int[] pixels(int office, Sheet sheet) {
        return DrawnStyle.all(form.draw(office, sheet, 2, Set.of(), new Dice(office + 5L)));
    }
}
