package heyan.extract;

import static heyan.extract.FieldName.QR_CONTENT;
import static heyan.extract.FieldName.VERIFICATION_CODE;

import heyan.claim.FormCode;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The QR code of a registry sheet: its text unchanged, and what it says of the printed code. */
final class QrContent {
    private static final double DECODED = 0.999;
    private static final double ZERO_OR_O = 0.95;
    private static final Pattern CODE = Pattern.compile("(?:[?&]vcode=|#)([A-Za-z0-9\\-]{12,20})(?:[&#]|$)");

    private static final List<String> ALIKE =
            List.of("0ODQ", "1IL7T", "2Z", "5S", "8B3", "6G", "VY", "UV", "MN", "EF", "4A");

    private QrContent() {}

    /** Of several codes the one that carries a verification code, else an address, else the first. */
    static void put(Found found, Layout layout) {
        layout.codes().stream()
                .filter(code -> !code.code().payload().isEmpty())
                .min(Comparator.comparingInt(code -> rank(code.code().payload())))
                .ifPresent(code -> found.put(
                        QR_CONTENT,
                        new Field(
                                code.code().payload(),
                                DECODED,
                                code.page(),
                                code.code().box(),
                                Map.of())));
    }

    /** On an application form only a code that this house printed counts; two that differ are kept together, as no code is. */
    static void putOurs(Found found, Layout layout) {
        List<Layout.Code> ours = layout.codes().stream()
                .filter(code -> FormCode.isOurs(code.code().payload()))
                .toList();
        if (!ours.isEmpty()) {
            String payload =
                    ours.stream().map(code -> code.code().payload()).distinct().collect(Collectors.joining("\n"));
            found.put(
                    QR_CONTENT,
                    new Field(
                            payload,
                            DECODED,
                            ours.get(0).page(),
                            ours.get(0).code().box(),
                            Map.of()));
        }
    }

    /** The code inside the QR code is an independent reading of the printed one: alike but not equal means misread. */
    static void hear(Found found) {
        String payload = found.get(QR_CONTENT).map(Field::value).orElse("");
        Matcher matcher = CODE.matcher(payload);
        if (!matcher.find()) {
            return;
        }
        String coded = matcher.group(1).replace("-", "").toUpperCase(Locale.ROOT);
        found.get(VERIFICATION_CODE).ifPresent(printed -> {
            if (sameButZeros(coded, printed.value())) {
                found.spelling(VERIFICATION_CODE, coded, ZERO_OR_O);
            } else if (coded.equals(printed.value())) {
                found.trust(VERIFICATION_CODE, DECODED);
            } else if (looksLike(coded, printed.value())) {
                found.trust(VERIFICATION_CODE, Math.min(0.3, printed.confidence()));
            }
        });
    }

    /** In print O and 0, I and 1 cannot be told apart: where only they differ, the QR code tells which. */
    private static boolean sameButZeros(String coded, String printed) {
        return !coded.equals(printed) && digits(coded).equals(digits(printed));
    }

    private static String digits(String code) {
        return code.replace('O', '0').replace('I', '1');
    }

    private static boolean looksLike(String a, String b) {
        boolean alike = a.length() == b.length();
        for (int i = 0; alike && i < a.length(); i++) {
            int left = a.charAt(i);
            int right = b.charAt(i);
            alike = left == right
                    || ALIKE.stream().anyMatch(group -> group.indexOf(left) >= 0 && group.indexOf(right) >= 0);
        }
        return alike;
    }

    private static int rank(String payload) {
        if (CODE.matcher(payload).find()) {
            return 0;
        }
        return payload.startsWith("http") ? 1 : 2;
    }
}
