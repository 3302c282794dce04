package heyan.verify;

import static heyan.claim.DocumentKind.DIPLOMA;
import static org.assertj.core.api.Assertions.assertThat;

import heyan.claim.Box;
import heyan.claim.ReasonCode;
import heyan.programme.Machine.Act;
import heyan.programme.Programme;
import heyan.programme.Rounds;
import heyan.verify.Finding.Evidence;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("What follows from a signal of a picture is the round's to say")
class SignalsAllowTest {
    private static final Box WHERE = new Box(10, 20, 300, 400);

    @Test
    void isOnlyNotedUsually() {
        assertThat(new Drawn().signal(DIPLOMA, "IMG_GLARE", WHERE).reasons()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Act.class,
            names = {"QUEUE", "RETURN"})
    void bringsTheClaimToAPersonWhereTheRoundSaysSo(Act act) {
        Drawn drawn = new Drawn().signal(DIPLOMA, "IMG_GLARE", WHERE).programme(round(act));

        assertThat(drawn.reasons()).containsExactly(ReasonCode.OTHER);
        assertThat(drawn.open()).singleElement().satisfies(finding -> {
            assertThat(finding.check()).isEqualTo("diploma.img_glare");
            assertThat(finding.rule()).startsWith("IMG_GLARE ");
            assertThat(finding.evidence()).extracting(Evidence::box).containsExactly(WHERE);
        });
    }

    @Test
    void anotherSignalChangesNothing() {
        assertThat(new Drawn()
                        .signal(DIPLOMA, "IMG_BLUR", WHERE)
                        .programme(round(Act.QUEUE))
                        .reasons())
                .isEmpty();
    }

    private static Programme round(Act onGlare) {
        return Rounds.read(
                "gz-2021-1.yaml",
                Rounds.text("gz-2021-1")
                        + "machine: {signals: {IMG_GLARE: %s}}\n"
                                .formatted(onGlare.name().toLowerCase(Locale.ROOT)));
    }
}
