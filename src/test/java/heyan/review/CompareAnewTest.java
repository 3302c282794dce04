package heyan.review;

import static org.assertj.core.api.Assertions.assertThat;

import heyan.claim.Box;
import heyan.claim.Claim;
import heyan.claim.DocumentKind;
import heyan.claim.ReasonCode;
import heyan.decide.Decide;
import heyan.decide.Decision;
import heyan.decide.Decision.Outcome;
import heyan.extract.Extract;
import heyan.extract.Field;
import heyan.extract.FieldName;
import heyan.programme.Programme;
import heyan.programme.Programmes;
import heyan.programme.UnionTree;
import heyan.review.CaseFile.Exhibit;
import heyan.review.CaseFile.PageSize;
import heyan.verify.CheckDossier;
import heyan.verify.Dossier;
import heyan.verify.Finding;
import heyan.verify.Finding.Agreement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("更正: the same comparisons once more, and only what the correction changes")
class CompareAnewTest {
    private static final Box BOX = new Box(10, 10, 90, 30);
    private static final Claim CLAIM =
            DrawnClaim.file("GZ-ANEW", 1, Outcome.REVIEW).claim();

    private final Programme programme = programme();

    @Test
    void aMisreadNameAgreesOnceItIsCorrectedAndTheClauseWithIt() {
        CaseFile file = file(Map.of(FieldName.NAME, read("欧阳祥本"), FieldName.ID_NUMBER, read(DrawnClaim.TYPED_NUMBER)));
        assertThat(agreement(file, "id_card_front.name")).isEqualTo(Agreement.DIFFERENT);

        CaseFile anew = corrected(file, FieldName.NAME, "欧阳样本");

        assertThat(agreement(anew, "id_card_front.name")).isEqualTo(Agreement.EQUAL);
        assertThat(anew.machine()).isEqualTo(file.decision());
        assertThat(anew.exhibits()).isEqualTo(file.exhibits());
        assertThat(anew.decision().reasons())
                .doesNotContain(ReasonCode.NAME_MISMATCH)
                .containsExactlyElementsOf(file.decision().reasons().stream()
                        .filter(reason -> reason != ReasonCode.NAME_MISMATCH)
                        .toList());
        assertThat(others(anew)).isEqualTo(others(file));
    }

    @Test
    void aRightReadingThatIsCorrectedWronglyDiffersAndWhatRestedOnItIsAQuestion() {
        CaseFile file = file(Map.of(
                FieldName.NAME, read("欧阳样本"),
                FieldName.ID_NUMBER, read(DrawnClaim.TYPED_NUMBER),
                FieldName.BIRTH_DATE, read("1990-03-07")));
        assertThat(agreement(file, "id_card_front.birth_date")).isEqualTo(Agreement.EQUAL);

        CaseFile anew = corrected(file, FieldName.ID_NUMBER, "110101199003070038");

        assertThat(agreement(anew, "id_card_front.id_number")).isEqualTo(Agreement.DIFFERENT);
        assertThat(agreement(anew, "id_card_front.birth_date"))
                .as("cannot be compared any more, and does not fall away")
                .isEqualTo(Agreement.UNSURE);
    }

    @Test
    void whatCannotBeReadIsNotFoundAndNeverFallsAway() {
        CaseFile file = file(Map.of(FieldName.NAME, read("欧阳祥本"), FieldName.ID_NUMBER, read(DrawnClaim.TYPED_NUMBER)));

        CaseFile anew = corrected(file, FieldName.NAME, "");

        assertThat(agreement(anew, "id_card_front.name")).isEqualTo(Agreement.MISSING);
        assertThat(anew.decision().reasons()).contains(ReasonCode.FIELD_NOT_FOUND);
    }

    @Test
    void aValueThatTheMachineDidNotFindIsEnteredAndHasNoBox() {
        CaseFile file = file(Map.of(FieldName.NAME, read("欧阳样本")));
        assertThat(agreement(file, "id_card_front.id_number")).isEqualTo(Agreement.MISSING);

        CaseFile anew = corrected(file, FieldName.ID_NUMBER, DrawnClaim.TYPED_NUMBER);

        assertThat(agreement(anew, "id_card_front.id_number")).isEqualTo(Agreement.EQUAL);
        assertThat(finding(anew, "id_card_front.id_number").evidence().get(0).box())
                .isNull();
    }

    @Test
    void theNewestCorrectionOfAFieldCounts() {
        CaseFile file = file(Map.of(FieldName.NAME, read("欧阳祥本")));

        CaseFile anew = CompareAnew.with(
                file,
                List.of(correction(1, FieldName.NAME, "欧阳样本"), correction(2, FieldName.NAME, "欧阳木羊本")),
                programme,
                UnionTree.NONE);

        assertThat(agreement(anew, "id_card_front.name")).isEqualTo(Agreement.DIFFERENT);
        assertThat(anew.seen()).isEqualTo(file.seen() + 2);
    }

    @Test
    @DisplayName(
            "手工录入: what the programme compares only where it was read can be entered too, and then speaks against it")
    void ofAToldDocumentEveryComparedFieldCanBeEntered() {
        CaseFile file = diploma(Optional.of(new Extract(DocumentKind.DIPLOMA, Set.of(), Map.of())));
        assertThat(DrawCase.draw(file, false).enterable()).isEmpty();

        CaseFile told = CompareAnew.with(file, List.of(of(1, "kind", "diploma")), programme, UnionTree.NONE);
        CaseFile entered = CompareAnew.with(
                file,
                List.of(of(1, "kind", "diploma"), of(2, "graduation_date", "2018-01-10")),
                programme,
                UnionTree.NONE);

        assertThat(agreement(told, "diploma.kind")).isEqualTo(Agreement.EQUAL);
        assertThat(agreement(told, "diploma.certificate_number")).isEqualTo(Agreement.MISSING);
        assertThat(DrawCase.draw(told, false).enterable())
                .extracting(CaseView.Fact::field)
                .containsExactly("level", "enrolment_date", "graduation_date", "major", "study_form");
        assertThat(agreement(entered, "diploma.graduation_date")).isEqualTo(Agreement.DIFFERENT);
    }

    @Test
    void aFileThatWasReadOnlyAfterTheDecisionIsEnteredFromItsPicture() {
        CaseFile file = diploma(Optional.empty());

        CaseFile told = CompareAnew.with(
                file, List.of(of(1, "kind", "diploma"), of(2, "name", "欧阳样本")), programme, UnionTree.NONE);

        assertThat(agreement(told, "diploma.kind")).isEqualTo(Agreement.EQUAL);
        assertThat(agreement(told, "diploma.name")).isEqualTo(Agreement.EQUAL);
        assertThat(agreement(told, "diploma.school")).isEqualTo(Agreement.MISSING);
    }

    private static CaseFile diploma(Optional<Extract> extract) {
        CaseFile file = DrawnClaim.misread("GZ-ANEW", 1);
        Exhibit picture = new Exhibit(
                DocumentKind.DIPLOMA,
                "c.jpg",
                Optional.of("0".repeat(64)),
                extract,
                Optional.empty(),
                "",
                List.of(),
                List.of(new PageSize(100, 60)));
        return new CaseFile(file.claim(), file.decision(), List.of(picture), file.decidedAt());
    }

    private static Correction of(long id, String field, String value) {
        return new Correction(id, DocumentKind.DIPLOMA, field, "0".repeat(64), "", value, "安样本", Instant.EPOCH);
    }

    private CaseFile corrected(CaseFile file, FieldName field, String value) {
        return CompareAnew.with(file, List.of(correction(1, field, value)), programme, UnionTree.NONE);
    }

    private static Correction correction(long id, FieldName field, String value) {
        return new Correction(
                id, DocumentKind.ID_CARD_FRONT, field.code(), "0".repeat(64), "", value, "安样本", Instant.EPOCH);
    }

    private static List<Finding> others(CaseFile file) {
        return file.decision().findings().stream()
                .filter(finding -> !finding.check().equals("id_card_front.name"))
                .toList();
    }

    private static Agreement agreement(CaseFile file, String check) {
        return finding(file, check).agreement();
    }

    private static Finding finding(CaseFile file, String check) {
        return file.decision().findings().stream()
                .filter(finding -> finding.check().equals(check))
                .findFirst()
                .orElseThrow();
    }

    private static Field read(String value) {
        return new Field(value, 0.999, 0, BOX, Map.of());
    }

    /** As the machine decides it. */
    private CaseFile file(Map<FieldName, Field> fields) {
        Extract extract = new Extract(DocumentKind.ID_CARD_FRONT, Set.of(DocumentKind.ID_CARD_FRONT), fields);
        Dossier dossier = new Dossier(
                CLAIM,
                programme,
                List.of(new Dossier.Exhibit(
                        DocumentKind.ID_CARD_FRONT, "a.jpg", Optional.of(extract), Optional.empty(), List.of())),
                List.of(),
                List.of(),
                List.of());
        Decision decision = Decide.decide(dossier, new CheckDossier().check(dossier));
        Exhibit card = new Exhibit(
                DocumentKind.ID_CARD_FRONT,
                "a.jpg",
                Optional.of("0".repeat(64)),
                Optional.of(extract),
                Optional.empty(),
                "",
                List.of(),
                List.of(new PageSize(100, 60)));
        return new CaseFile(CLAIM, decision, List.of(card), Instant.EPOCH);
    }

    private static Programme programme() {
        try {
            return Programmes.read(
                    "gz-2021-1.yaml", Files.readAllBytes(Path.of("src/main/resources/programmes/gz-2021-1.yaml")));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
