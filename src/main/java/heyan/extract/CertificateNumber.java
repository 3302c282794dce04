package heyan.extract;

import static heyan.extract.FieldName.CERTIFICATE_NUMBER;

/** Number of a graduation certificate 证书编号: no check digit, but a grammar (school, type, year, level, serial). */
final class CertificateNumber {
    private CertificateNumber() {}

    static void put(Found found, Text text) {
        if (found.has(CERTIFICATE_NUMBER)) {
            return;
        }
        found.number(CERTIFICATE_NUMBER, text, ClosedAlphabet.DIGITS, Vocabulary.CERTIFICATE_NUMBER)
                .filter(number ->
                        !Vocabulary.CERTIFICATE_GRAMMAR.matcher(number.value()).matches())
                .ifPresent(number -> found.get(CERTIFICATE_NUMBER)
                        .ifPresent(field -> found.trust(CERTIFICATE_NUMBER, field.confidence() / 2)));
    }
}
