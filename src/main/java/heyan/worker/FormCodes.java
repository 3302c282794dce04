package heyan.worker;

import heyan.claim.FormCode;
import heyan.claim.FormCodeKey;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.Signature;
import java.util.Base64;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Signs the {@link FormCode}s of printed forms, and tells whether one that comes back is still this worker's and what is typed. */
@Component
class FormCodes {
    private static final Base64.Encoder LETTERS = Base64.getUrlEncoder().withoutPadding();

    /** In the order of {@link FormCode#digest(String, java.util.List)}. */
    private static final Set<FormField> PRINTED =
            EnumSet.complementOf(EnumSet.of(FormField.CHSI_CODE, FormField.DISTRICT_UNION));

    private final KeyPair keys;

    FormCodes(WorkerKey key) {
        this.keys = keys(key);
    }

    /** What a code on a form means for the application that it was uploaded to. */
    enum Verdict {
        /** Printed by this house from what is typed now. */
        MATCHES,
        /** Printed from other values: the form is out of date. */
        OUTDATED,
        /** Of another application. */
        OTHERS,
        /** It says that it is ours and is not. */
        FORGED
    }

    /** The code for a form with these values. */
    String write(Filing filing) {
        FormCode bare = new FormCode(filing.programme(), filing.application(), filing.round(), digest(filing), "");
        return new FormCode(
                        bare.programme(),
                        bare.application(),
                        bare.round(),
                        bare.digest(),
                        LETTERS.encodeToString(sign(bare.signed())))
                .payload();
    }

    /** What the code says about this application. */
    Verdict check(String payload, Filing filing) {
        FormCode code = FormCode.parse(payload).filter(publicHalf(keys)::holds).orElse(null);
        if (code == null) {
            return Verdict.FORGED;
        }
        if (!code.programme().equals(filing.programme()) || !code.application().equals(filing.application())) {
            return Verdict.OTHERS;
        }
        return code.digest().equals(digest(filing)) ? Verdict.MATCHES : Verdict.OUTDATED;
    }

    private static String digest(Filing filing) {
        return FormCode.digest(
                filing.owner().digits(),
                PRINTED.stream().map(filing.draft()::of).toList());
    }

    private byte[] sign(String head) {
        try {
            Signature signature = Signature.getInstance(FormCodeKey.ALGORITHM);
            signature.initSign(keys.getPrivate());
            signature.update(head.getBytes(StandardCharsets.UTF_8));
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK since 15 has " + FormCodeKey.ALGORITHM, e);
        }
    }

    /** What whoever checks forms needs. */
    static FormCodeKey publicHalf(WorkerKey key) {
        return publicHalf(keys(key));
    }

    private static FormCodeKey publicHalf(KeyPair keys) {
        return new FormCodeKey(keys.getPublic());
    }

    private static KeyPair keys(WorkerKey key) {
        return keys(key.digest("form-code", FormCodeKey.ALGORITHM));
    }

    /** The key pair of a seed of 32 bytes: the same seed, the same keys. */
    private static KeyPair keys(byte[] seed) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(FormCodeKey.ALGORITHM);
            generator.initialize(255, new Seed(seed));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK since 15 has " + FormCodeKey.ALGORITHM, e);
        }
    }

    /** Hands out the seed: the private key of RFC 8032 is 32 bytes of chance, which here come from the service's secret. */
    private static final class Seed extends SecureRandom {
        private final byte[] bytes;

        Seed(byte[] bytes) {
            this.bytes = bytes.clone();
        }

        @Override
        public void nextBytes(byte[] out) {
            if (out.length != bytes.length) {
                throw new IllegalStateException("expected to be asked for " + bytes.length + " bytes");
            }
            System.arraycopy(bytes, 0, out, 0, out.length);
        }
    }
}
