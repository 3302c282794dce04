package heyan.worker;

import heyan.claim.CanonicalText;
import heyan.claim.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.Signature;
import java.util.Base64;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * The QR code on a printed application form: which application and round it was printed for, a digest of the printed values, and
 * a signature (Ed25519) over both. It tells whether a form that comes back is ours, this worker's and still what is typed.
 *
 * <p>{@code HEYAN1.<programme>/<application>/<round>.<SHA-256, 43 letters>.<signature, 86 letters>}
 */
@Component
class FormCodes {
    private static final String ALGORITHM = "Ed25519";
    private static final Pattern CODE = Pattern.compile(
            "(HEYAN1\\.([A-Za-z0-9._-]+/[A-Za-z0-9._-]+)/([0-9]{1,6})\\.([A-Za-z0-9_-]{43}))\\.([A-Za-z0-9_-]{86})");
    private static final Base64.Encoder LETTERS = Base64.getUrlEncoder().withoutPadding();

    /** The code of the registry is not on the form, and the superior union is written by hand. */
    private static final Set<FormField> PRINTED =
            EnumSet.complementOf(EnumSet.of(FormField.CHSI_CODE, FormField.DISTRICT_UNION));

    private final KeyPair keys;

    FormCodes(WorkerKey key) {
        this.keys = keys(key.digest("form-code", ALGORITHM));
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

    /** Whether a QR code's text claims to be one of ours. */
    static boolean isOurs(String payload) {
        return payload.startsWith("HEYAN1.");
    }

    /** The code for a form with these values. */
    String write(Filing filing) {
        String head = "HEYAN1." + filing.programme() + "/" + filing.application() + "/" + filing.round() + "."
                + digest(filing);
        return head + "." + LETTERS.encodeToString(sign(head));
    }

    /** What the code says about this application. */
    Verdict check(String payload, Filing filing) {
        Matcher code = CODE.matcher(payload);
        if (!code.matches() || !holds(code.group(1), code.group(5))) {
            return Verdict.FORGED;
        }
        if (!code.group(2).equals(filing.programme() + "/" + filing.application())) {
            return Verdict.OTHERS;
        }
        return code.group(4).equals(digest(filing)) ? Verdict.MATCHES : Verdict.OUTDATED;
    }

    /** Of every printed value, in the form's order; spaces and full-width letters make no difference. */
    private static String digest(Filing filing) {
        StringBuilder values = new StringBuilder(filing.owner().digits());
        for (FormField field : PRINTED) {
            values.append('\n').append(CanonicalText.of(filing.draft().of(field)));
        }
        return LETTERS.encodeToString(
                HexFormat.of().parseHex(Sha256.of(values.toString().getBytes(StandardCharsets.UTF_8))));
    }

    private byte[] sign(String head) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(keys.getPrivate());
            signature.update(head.getBytes(StandardCharsets.UTF_8));
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK since 15 has " + ALGORITHM, e);
        }
    }

    private boolean holds(String head, String letters) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initVerify(keys.getPublic());
            signature.update(head.getBytes(StandardCharsets.UTF_8));
            return signature.verify(Base64.getUrlDecoder().decode(letters));
        } catch (GeneralSecurityException | IllegalArgumentException malformed) {
            return false;
        }
    }

    /** The key pair of a seed of 32 bytes: the same seed, the same keys. */
    private static KeyPair keys(byte[] seed) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(ALGORITHM);
            generator.initialize(255, new Seed(seed));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK since 15 has " + ALGORITHM, e);
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
