package heyan.claim;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.util.Base64;

/** The public half of the key that signs {@link FormCode}s: whoever has it can tell genuine ones and make none. */
public record FormCodeKey(PublicKey key) {
    /** Ed25519 (RFC 8032). */
    public static final String ALGORITHM = "Ed25519";

    /** Whether the code was signed by the other half. */
    public boolean holds(FormCode code) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initVerify(key);
            signature.update(code.signed().getBytes(StandardCharsets.UTF_8));
            return signature.verify(Base64.getUrlDecoder().decode(code.signature()));
        } catch (GeneralSecurityException | IllegalArgumentException malformed) {
            return false;
        }
    }
}
