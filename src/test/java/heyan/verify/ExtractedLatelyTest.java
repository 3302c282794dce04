package heyan.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import heyan.claim.ClaimId;
import heyan.claim.DocumentKind;
import heyan.claim.ReasonCode;
import heyan.extract.FormWords;
import heyan.extract.Sought;
import heyan.verify.Dossier.Exhibit;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The last thousand extracted documents are at hand")
class ExtractedLatelyTest {
    private final ExtractedLately lately = new ExtractedLately();

    private static Exhibit exhibit(String file) {
        return new Exhibit(DocumentKind.DIPLOMA, file, Optional.empty(), Optional.of(ReasonCode.FILE_EMPTY), List.of());
    }

    private static ExtractedLately.Key key(int number) {
        return new ExtractedLately.Key(
                "sha-" + number, DocumentKind.DIPLOMA, Instant.EPOCH, FormWords.USUAL, Sought.NOTHING);
    }

    @Test
    void findsWhatWasKept() {
        lately.keep(key(1), exhibit("1.jpg"));

        assertThat(lately.find(key(1))).contains(exhibit("1.jpg"));
        assertThat(lately.find(key(2))).isEmpty();
        assertThat(lately.find(new ExtractedLately.Key(
                        "sha-1", DocumentKind.DIPLOMA, Instant.EPOCH.plusSeconds(1), FormWords.USUAL, Sought.NOTHING)))
                .isEmpty();
        FormWords own = FormWords.of(Map.of("name", List.of("参评人")));
        assertThat(lately.find(
                        new ExtractedLately.Key("sha-1", DocumentKind.DIPLOMA, Instant.EPOCH, own, Sought.NOTHING)))
                .isEmpty();
    }

    @Test
    void theOneThatWasNotAskedForLongestGoesFirst() {
        for (int number = 0; number < 1_000; number++) {
            lately.keep(key(number), exhibit(number + ".jpg"));
        }
        assertThat(lately.find(key(0))).isPresent();

        lately.keep(key(1_000), exhibit("1000.jpg"));

        assertThat(lately.find(key(0))).isPresent();
        assertThat(lately.find(key(1))).isEmpty();
        assertThat(lately.find(key(2))).isPresent();
        assertThat(lately.find(key(1_000))).isPresent();
    }

    @Test
    void claimsThatAreAlikeShareSomething() {
        ClaimId claim = new ClaimId("gz-2021-1", "A1", 1);

        assertThatIllegalArgumentException().isThrownBy(() -> new Alike(claim, true, Instant.EPOCH, List.of()));
        assertThat(Alike.Kind.CERTIFICATE.code()).isEqualTo("certificate");
    }
}
