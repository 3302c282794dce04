package heyan.samples;

import static org.assertj.core.api.Assertions.assertThat;

import heyan.claim.DocumentKind;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DrawDefectsTest {
    private static final SampleSpec SPEC = new SampleSpec(31, 2, Style.WORKING, Condition.CLEAN, 0);

    @TempDir
    Path folder;

    @Test
    void everyApplicationCarriesTheOneDefectInAProgrammeOfItsOwn() {
        MakeDrafts make = new MakeDrafts(SPEC, Defect.SEAL_MISSING);

        assertThat(make.programme()).isEqualTo("gz-2021-1-seal-missing");
        assertThat(make.make()).hasSize(2).allSatisfy(draft -> {
            assertThat(draft.defect()).isEqualTo(Defect.SEAL_MISSING);
            assertThat(draft.typed()).containsEntry("programme_id", "gz-2021-1-seal-missing");
        });
    }

    @Test
    void aDocumentThatTheHonestOneDoesNotHaveIsDrawn() {
        Draft with = first(true);
        Draft without = first(false);

        assertThat(new HonestPictures(folder, List.of(without), List.of(Map.of())).of(with, DocumentKind.XUEJI_REPORT))
                .isEmpty();
    }

    /** The first application of the first batch that has a status report, or has none. */
    private static Draft first(boolean report) {
        return IntStream.range(1, 100)
                .mapToObj(seed -> new MakeDrafts(new SampleSpec(seed, 1, Style.WORKING, Condition.CLEAN, 0))
                        .make()
                        .get(0))
                .filter(draft -> draft.has(DocumentKind.XUEJI_REPORT) == report)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aRepeatComesAfterAnHonestOne() {
        assertThat(new MakeDrafts(SPEC, Defect.DUPLICATE_BANK_CARD).make())
                .extracting(Draft::defect)
                .containsExactly(null, Defect.DUPLICATE_BANK_CARD);
    }
}
