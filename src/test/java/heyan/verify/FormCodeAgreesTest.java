package heyan.verify;

import static heyan.claim.DocumentKind.APPLICATION_FORM;
import static org.assertj.core.api.Assertions.assertThat;

import heyan.claim.FormCode;
import heyan.claim.FormCodeKey;
import heyan.claim.ReasonCode;
import heyan.decide.Decide;
import heyan.decide.Decision;
import heyan.decide.Decision.Outcome;
import heyan.verify.Finding.Agreement;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A form printed by this house: its signed code is of this claim and of the values that were submitted")
class FormCodeAgreesTest {
    private static final String CHECK = "application_form.qr_content";
    private final KeyPair house = pair();

    @Test
    void aGenuineCodeOfThisClaimAndTheseValuesIsEvidenceAndTheClaimPasses() {
        Drawn drawn = withCode(code(
                house, "GZ210001-00001", FormCode.digest(new Drawn().dossier().claim())));

        Decision decision = decide(drawn, Optional.of(new FormCodeKey(house.getPublic())));

        assertThat(finding(decision)).get().satisfies(finding -> {
            assertThat(finding.agreement()).isEqualTo(Agreement.EQUAL);
            assertThat(finding.evidence())
                    .singleElement()
                    .satisfies(seen -> assertThat(seen.read()).isEqualTo("gz-2021-1/GZ210001-00001"));
        });
        assertThat(decision.outcome()).isEqualTo(Outcome.PASS);
    }

    @Test
    void aGenuineCodeOfAnotherClaimGoesToPeople() {
        goesToPeople(
                code(
                        house,
                        "GZ210001-00002",
                        FormCode.digest(new Drawn().dossier().claim())),
                "another claim");
    }

    @Test
    void aGenuineCodeOfOtherValuesGoesToPeople() {
        String other = FormCode.digest(
                new Drawn().typedCard("6222020000000000001").dossier().claim());

        goesToPeople(code(house, "GZ210001-00001", other), "other values");
    }

    @Test
    void aCodeThatSomebodyElseSignedGoesToPeople() {
        goesToPeople(
                code(
                        pair(),
                        "GZ210001-00001",
                        FormCode.digest(new Drawn().dossier().claim())),
                "not signed here");
    }

    @Test
    void aCodeWhoseValuesWereExchangedUnderItsSignatureGoesToPeople() {
        FormCode old =
                FormCode.parse(code(house, "GZ210001-00001", "A".repeat(43))).orElseThrow();
        String forged = new FormCode(
                        old.programme(),
                        old.application(),
                        old.round(),
                        FormCode.digest(new Drawn().dossier().claim()),
                        old.signature())
                .payload();

        goesToPeople(forged, "not signed here");
    }

    @Test
    void twoCodesOnOneFormAreNone() {
        String good = code(
                house, "GZ210001-00001", FormCode.digest(new Drawn().dossier().claim()));

        goesToPeople(good + "\n" + code(house, "GZ210001-00002", "A".repeat(43)), "not signed here");
    }

    @Test
    @DisplayName("control: where no key is known nothing is believed")
    void withoutAKeyAGenuineCodeIsNotBelieved() {
        Drawn drawn = withCode(code(
                house, "GZ210001-00001", FormCode.digest(new Drawn().dossier().claim())));

        assertThat(decide(drawn, Optional.empty()).reasons()).containsExactly(ReasonCode.QR_CODE_MISMATCH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "https://portal.example/f/1", "HEYAN2.x", "表 1"})
    void aFormWithoutOurCodeIsAsBefore(String content) {
        Drawn drawn = content.isEmpty() ? new Drawn() : withCode(content);
        Decision before = Decide.decide(new Drawn().dossier(), new CheckDossier().check(new Drawn().dossier()));

        Decision decision = decide(drawn, Optional.of(new FormCodeKey(house.getPublic())));

        assertThat(finding(decision)).isEmpty();
        assertThat(decision.findings()).isEqualTo(before.findings());
    }

    private void goesToPeople(String payload, String why) {
        Decision decision = decide(withCode(payload), Optional.of(new FormCodeKey(house.getPublic())));

        assertThat(decision.outcome()).isEqualTo(Outcome.REVIEW);
        assertThat(decision.reasons()).containsExactly(ReasonCode.QR_CODE_MISMATCH);
        assertThat(finding(decision))
                .get()
                .satisfies(finding -> assertThat(finding.rule()).contains(why));
    }

    private static Drawn withCode(String payload) {
        return new Drawn().put(APPLICATION_FORM, "QR_CONTENT", payload);
    }

    private static Decision decide(Drawn drawn, Optional<FormCodeKey> key) {
        Dossier dossier = drawn.dossier();
        return Decide.decide(dossier, new CheckDossier(key).check(dossier));
    }

    private static Optional<Finding> finding(Decision decision) {
        List<Finding> found = decision.findings().stream()
                .filter(finding -> finding.check().equals(CHECK))
                .toList();
        return found.stream().findFirst();
    }

    private static String code(KeyPair keys, String application, String digest) {
        FormCode bare = new FormCode("gz-2021-1", application, 1, digest, "");
        try {
            Signature signature = Signature.getInstance(FormCodeKey.ALGORITHM);
            signature.initSign(keys.getPrivate());
            signature.update(bare.signed().getBytes(StandardCharsets.UTF_8));
            String letters = Base64.getUrlEncoder().withoutPadding().encodeToString(signature.sign());
            return new FormCode("gz-2021-1", application, 1, digest, letters).payload();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyPair pair() {
        try {
            return KeyPairGenerator.getInstance(FormCodeKey.ALGORITHM).generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
