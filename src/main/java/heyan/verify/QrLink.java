package heyan.verify;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the QR code of a registry report says. Parsed strictly: http or https, the whole host compared exactly, plain path and
 * query, nothing else. Never opened.
 *
 * @param code the verification code it carries, also when the host is foreign; empty when there is none or several
 */
record QrLink(Kind kind, Optional<String> code) {
    private static final int LONGEST = 512;
    private static final Pattern STRICT =
            Pattern.compile("https?://([a-z0-9.-]+)(/[A-Za-z0-9._~/-]*)?(?:\\?([A-Za-z0-9=&._-]*))?");
    private static final Pattern LINK = Pattern.compile("(?i)\\s*[a-z][a-z0-9+.-]*:.*|\\s*//.*", Pattern.DOTALL);
    private static final Pattern CODE = Pattern.compile("[0-9]{12}|[A-Z0-9]{16}");
    private static final Pattern IN_TEXT = Pattern.compile("[^#:/]*#([0-9]{12}|[A-Z0-9]{16})#[^#:/]*");
    private static final Pattern ANYWHERE = Pattern.compile("[?&]vcode=([^&#]*)");

    /** What kind of content. */
    enum Kind {
        /** A trusted host and exactly one code. */
        REPORT,
        /** A trusted host without a code. */
        PAGE,
        /** A trusted host with a malformed code or with several. */
        BAD_CODE,
        /** A link to anywhere else, or one not built plainly. */
        FOREIGN,
        /** Plain text of 2018 to 2022 around a code; points to no host. */
        TEXT,
        UNKNOWN
    }

    static QrLink parse(String payload, Set<String> trustedHosts) {
        Matcher link = STRICT.matcher(payload);
        if (payload.length() <= LONGEST && link.matches() && isPlain(link) && trustedHosts.contains(link.group(1))) {
            return trusted(link.group(3) == null ? "" : link.group(3));
        }
        if (payload.length() > LONGEST || LINK.matcher(payload).matches()) {
            return new QrLink(Kind.FOREIGN, anyCode(payload));
        }
        Matcher text = IN_TEXT.matcher(payload);
        return text.matches()
                ? new QrLink(Kind.TEXT, Optional.of(text.group(1)))
                : new QrLink(Kind.UNKNOWN, Optional.empty());
    }

    /** Whether it points to a trusted host and nothing about it is odd. */
    boolean isTrusted() {
        return kind == Kind.REPORT || kind == Kind.PAGE;
    }

    private static boolean isPlain(Matcher link) {
        String path = link.group(2) == null ? "" : link.group(2);
        return !path.contains("..") && !path.contains("//");
    }

    private static QrLink trusted(String query) {
        List<String> codes = Arrays.stream(query.split("&"))
                .filter(part -> part.equals("vcode") || part.startsWith("vcode="))
                .map(part -> part.substring(Math.min(part.length(), "vcode=".length())))
                .toList();
        if (codes.isEmpty()) {
            return new QrLink(Kind.PAGE, Optional.empty());
        }
        return codes.size() == 1 && CODE.matcher(codes.get(0)).matches()
                ? new QrLink(Kind.REPORT, Optional.of(codes.get(0)))
                : new QrLink(Kind.BAD_CODE, Optional.empty());
    }

    private static Optional<String> anyCode(String payload) {
        List<String> codes =
                ANYWHERE.matcher(payload).results().map(found -> found.group(1)).toList();
        return codes.size() == 1 && CODE.matcher(codes.get(0)).matches() ? Optional.of(codes.get(0)) : Optional.empty();
    }
}
