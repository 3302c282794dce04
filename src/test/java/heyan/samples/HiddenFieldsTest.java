package heyan.samples;

import static org.assertj.core.api.Assertions.assertThat;

import heyan.claim.DocumentKind;
import java.awt.image.BufferedImage;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class HiddenFieldsTest {
    private static final double[] WHOLE = {0, 0, 1, 0, 1, 1, 0, 1};

    @ParameterizedTest
    @EnumSource(Style.class)
    void findsWhatThePictureEndsBefore(Style style) {
        Set<String> hidden = hidden(style, new double[] {10, 10, 410, 10, 410, 310, 10, 310}, 260);

        assertThat(hidden).contains("id_number").doesNotContain("name", "sex", "ethnicity", "birth_date");
    }

    @ParameterizedTest
    @EnumSource(Style.class)
    void findsNothingInAWholePicture(Style style) {
        Set<String> hidden = hidden(style, new double[] {10, 10, 410, 10, 410, 260, 10, 260}, 270);

        assertThat(hidden).isEmpty();
    }

    @Test
    void findsWhatLiesBelowTheThumb() {
        double[] corners = {0, 0, 800, 0, 800, 500, 0, 500};
        BufferedImage image = new BufferedImage(800, 500, BufferedImage.TYPE_INT_RGB);
        Finger finger = new Finger(corners, 0.2, new Dice(4));
        Picture picture = new Picture(image, new Homography(WHOLE, corners), finger);

        finger.over(image);

        int below = 0;
        for (int y = 20; y < 480; y += 10) {
            for (int x = 20; x < 780; x += 10) {
                boolean skin = (image.getRGB(x, y) >> 16 & 255) > 100;
                boolean black = (image.getRGB(x, y) & 0xFFFFFF) == 0;
                assertThat(picture.covers(x / 800.0, y / 500.0) && black).isFalse();
                below += skin && picture.covers(x / 800.0, y / 500.0) ? 1 : 0;
            }
        }
        assertThat(below).isBetween(20, 1200);
    }

    @ParameterizedTest
    @CsvSource({"2018-01-10", "2019-12-31", "1990-02-28", "2020-02-29", "2017-11-30", "2016-10-19", "2021-09-09"})
    void changesDaysIntoDaysThatArePrintedAsWide(LocalDate day) {
        LocalDate other = (LocalDate) HiddenFields.other(day);

        assertThat(Wording.chineseDay(other)).hasSameSizeAs(Wording.chineseDay(day));
        assertThat(Wording.plainDay(other)).hasSameSizeAs(Wording.plainDay(day)).isNotEqualTo(Wording.plainDay(day));
    }

    @Test
    @DisplayName("a card that is valid for ever 长期 is drawn with other words there too")
    void changesWordsWhereOthersHaveADay() {
        IdCardArtist artist = new IdCardArtist(Style.WORKING, new Fonts(Style.WORKING, Fonts.defaultFolder()));
        Sheet back = new MakeDrafts(new SampleSpec(3, 1, Style.WORKING, Condition.HARD, 0))
                .make()
                .get(0)
                .sheet(DocumentKind.ID_CARD_BACK)
                .with("valid_until", HiddenFields.other("长期"));

        assertThat(artist.back(back, HiddenFields.SCALE, new Dice(9)).getWidth())
                .isPositive();
    }

    private static Set<String> hidden(Style style, double[] corners, int height) {
        Fonts fonts = new Fonts(style, Fonts.defaultFolder());
        SampleSpec spec = new SampleSpec(3, 1, style, Condition.HARD, 0);
        Sheet sheet = new MakeDrafts(spec).make().get(0).sheet(DocumentKind.ID_CARD_FRONT);
        IdCardArtist artist = new IdCardArtist(style, fonts);
        Function<Sheet, BufferedImage> small = one -> artist.front(one, HiddenFields.SCALE, new Dice(9));
        BufferedImage image = new BufferedImage(420, height, BufferedImage.TYPE_INT_RGB);
        return new HiddenFields(new Picture(image, new Homography(WHOLE, corners), null), small).of(sheet);
    }
}
