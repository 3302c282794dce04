package heyan.claim;

import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The QR code on an application form 申请表 that this house printed: which application it was printed for, a digest of the
 * printed values, and a signature over both.
 *
 * <p>{@code HEYAN1.<programme>/<application>/<round>.<SHA-256, 43 letters>.<Ed25519 signature, 86 letters>}
 *
 * @param round how often the application had been opened for writing
 * @param digest of every printed value, see {@link #digest(String, List)}
 */
public record FormCode(String programme, String application, int round, String digest, String signature) {
    private static final String HEAD = "HEYAN1.";
    private static final Pattern CODE = Pattern.compile(
            "HEYAN1\\.([A-Za-z0-9._-]+)/([A-Za-z0-9._-]+)/([0-9]{1,6})\\.([A-Za-z0-9_-]{43})\\.([A-Za-z0-9_-]{86})");

    /** Whether a QR code's text says that it is one of these. */
    public static boolean isOurs(String payload) {
        return payload.startsWith(HEAD);
    }

    /** Reads {@link #payload()} back; empty when it is not built like one. Whether it is genuine, {@link FormCodeKey} tells. */
    public static Optional<FormCode> parse(String payload) {
        Matcher code = CODE.matcher(payload);
        return code.matches()
                ? Optional.of(new FormCode(
                        code.group(1), code.group(2), Integer.parseInt(code.group(3)), code.group(4), code.group(5)))
                : Optional.empty();
    }

    /** What is signed. */
    public String signed() {
        return HEAD + programme + "/" + application + "/" + round + "." + digest;
    }

    /** The text of the QR code. */
    public String payload() {
        return signed() + "." + signature;
    }

    /** Whether it was printed for this application, whichever revision. */
    public boolean isFor(ClaimId claim) {
        return programme.equals(claim.programme()) && application.equals(claim.application());
    }

    /** Whether it was printed from these values. */
    public boolean isOf(Claim claim) {
        return digest.equals(digest(claim));
    }

    /** The digest of a claim's values, as a form with them would carry it. */
    public static String digest(Claim claim) {
        Claim.Worker worker = claim.worker();
        Claim.Study study = claim.study();
        return digest(
                worker.phone(),
                List.of(
                        worker.name(),
                        worker.idNumber(),
                        worker.employer(),
                        worker.unitUnion(),
                        study.level(),
                        study.school(),
                        study.major(),
                        study.studyForm(),
                        study.enrolled().toString(),
                        study.graduated().toString(),
                        study.certificateNumber(),
                        claim.account().bankName(),
                        claim.account().cardNumber()));
    }

    /**
     * Of every printed value; spaces and full-width letters make no difference.
     *
     * @param values name, citizen number, employer, unit union, level, school, major, form of study, enrolment and graduation
     *     (YYYY-MM-DD), certificate number, bank, card number; the registry's code is not on the form, and the superior union is
     *     written by hand
     */
    public static String digest(String phone, List<String> values) {
        List<String> lines = new ArrayList<>(List.of(phone));
        values.forEach(value -> lines.add(CanonicalText.of(value)));
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(HexFormat.of().parseHex(Sha256.of(String.join("\n", lines))));
    }
}
