package heyan.decide;

import static heyan.claim.DocumentKind.*;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import heyan.claim.DocumentKind;
import heyan.claim.ReasonCode;
import heyan.decide.Decisions.Decided;
import heyan.extract.FieldName;
import heyan.verify.Dossier;
import heyan.verify.Drawn;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A decided claim is one line of the contract")
class ResultLineTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private static JsonNode line(Drawn drawn) {
        Dossier dossier = drawn.dossier();
        return JSON.valueToTree(ResultLine.of(
                new Decided(dossier.claim().id(), Judgement.of(drawn), dossier.exhibits(), "", "", Instant.EPOCH)));
    }

    private static JsonNode document(JsonNode line, DocumentKind kind) {
        for (JsonNode document : line.path("documents")) {
            if (document.path("kind").asText().equals(kind.code())) {
                return document;
            }
        }
        throw new IllegalStateException("no such document in the line");
    }

    @Test
    void saysTheOutcomeTheReasonsAndEveryDocument() {
        JsonNode passed = line(new Drawn());
        JsonNode flagged = line(new Drawn().put(DIPLOMA, "NAME", "王丽").put(APPLICATION_FORM, "CONTACT_NAME", ""));

        assertThat(passed.fieldNames())
                .toIterable()
                .containsExactly("application_id", "outcome", "reasons", "documents");
        assertThat(passed.path("application_id").asText()).isEqualTo("GZ210001-00001");
        assertThat(passed.path("outcome").asText()).isEqualTo("pass");
        assertThat(passed.path("reasons")).isEmpty();
        assertThat(passed.path("documents")).hasSize(6);
        assertThat(flagged.path("outcome").asText()).isEqualTo("review");
        assertThat(flagged.path("reasons"))
                .extracting(JsonNode::asText)
                .containsExactly("NAME_MISMATCH", "FORM_INCOMPLETE");
    }

    @Test
    void saysWhatADocumentIsOnlyWhereItIsAnother() {
        JsonNode line = line(new Drawn().detected(DIPLOMA, DEGREE_CERTIFICATE).detected(BANK_CARD));

        assertThat(document(line, DIPLOMA).path("detected_kind").asText()).isEqualTo("degree_certificate");
        assertThat(document(line, BANK_CARD).path("detected_kind").asText()).isEqualTo("unknown");
        assertThat(document(line, ID_CARD_FRONT).has("detected_kind")).isFalse();
        assertThat(document(line, DIPLOMA).path("file").asText()).isEqualTo("diploma.jpg");
    }

    @Test
    void aDocumentThatCannotBeReadHasNoFields() {
        JsonNode broken = document(line(new Drawn().defect(DIPLOMA, ReasonCode.FILE_EMPTY)), DIPLOMA);

        assertThat(broken.path("fields").isObject()).isTrue();
        assertThat(broken.path("fields")).isEmpty();
        assertThat(broken.has("detected_kind")).isFalse();
    }

    @Test
    void aFieldHasItsValueConfidencePageAndBox() {
        JsonNode line = line(new Drawn().read(DIPLOMA, FieldName.NAME, Drawn.NAME, 0.912_36));

        JsonNode name = document(line, DIPLOMA).path("fields").path("name");

        assertThat(name.path("value").asText()).isEqualTo(Drawn.NAME);
        assertThat(name.path("confidence").asDouble()).isEqualTo(0.9124);
        assertThat(name.path("page").asInt()).isZero();
        assertThat(name.path("box")).extracting(JsonNode::asInt).containsExactly(1, 2, 30, 40);
    }

    @Test
    void whatIsThereOrNotIsTrueOrFalse() {
        JsonNode form =
                document(line(new Drawn().put(APPLICATION_FORM, "SIGNATURE_PRESENT", "false")), APPLICATION_FORM);

        assertThat(form.path("fields").path("seal_present").path("value").isBoolean())
                .isTrue();
        assertThat(form.path("fields").path("seal_present").path("value").asBoolean())
                .isTrue();
        assertThat(form.path("fields").path("signature_present").path("value").asBoolean(true))
                .isFalse();
        assertThat(form.path("fields").path("contact_phone").path("value").isTextual())
                .isTrue();
    }

    @Test
    void anApplicationThatCouldNotBeTakenIsALineToo() {
        JsonNode line = JSON.valueToTree(ResultLine.rejected("A1", "OTHER"));

        assertThat(line.path("application_id").asText()).isEqualTo("A1");
        assertThat(line.path("outcome").asText()).isEqualTo("rejected_input");
        assertThat(line.path("reasons")).extracting(JsonNode::asText).containsExactly("OTHER");
        assertThat(line.path("documents")).isEmpty();
    }
}
