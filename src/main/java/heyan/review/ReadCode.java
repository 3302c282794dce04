package heyan.review;

import heyan.claim.DocumentKind;
import heyan.extract.Field;
import heyan.extract.FieldName;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the QR code of one document says, for a person to compare. Never opened, and never a link to click.
 *
 * @param text everything that the QR code holds
 * @param host where it points to, with whatever stands before or after the name; empty when it is no link
 * @param code the verification code 在线验证码 in it; empty when there is none
 */
record ReadCode(DocumentKind slot, String text, String host, String code) {
    private static final Pattern HOST = Pattern.compile("(?i)^\\s*https?://([^/?#]*)");
    private static final Pattern CODE = Pattern.compile("[?&]vcode=([^&#]*)|#([0-9]{12}|[A-Z0-9]{16})#");

    /** One for each document with a QR code that could be read. */
    static List<ReadCode> of(CaseFile file) {
        return file.exhibits().stream()
                .flatMap(exhibit -> exhibit
                        .extract()
                        .flatMap(extract -> extract.field(FieldName.QR_CONTENT))
                        .map(Field::value)
                        .filter(text -> !text.isBlank())
                        .map(text -> of(exhibit.slot(), text))
                        .stream())
                .toList();
    }

    private static ReadCode of(DocumentKind slot, String text) {
        Matcher host = HOST.matcher(text);
        Matcher code = CODE.matcher(text);
        String found = !code.find() ? "" : code.group(1) == null ? code.group(2) : code.group(1);
        return new ReadCode(slot, text, host.find() ? host.group(1) : "", found);
    }
}
