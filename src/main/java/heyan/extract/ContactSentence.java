package heyan.extract;

import static heyan.extract.FieldName.CONTACT_NAME;

import java.util.regex.Pattern;

/** The union's contact in the sentence of a letter: 本会经办人 … , 联系电话 …, which may go on in the next line. */
final class ContactSentence {
    private static final Pattern SENTENCE =
            Pattern.compile("(?:[本我](?:会|单位|工会)|(?:单位|基层|所在)工会)的?(?:经办|承办|联系|联络|对接)(?:人员?|员|同志|干部)[为是:_]*"
                    + "(?!(?:联系|电话|手机|签|盖|姓名))(\\p{IsHan}{2,4}|\\p{IsHan}{1,8}·\\p{IsHan}{1,8})[_,。;、]*"
                    + "(?:联系)?(?:电话|手机)(?:号码?)?[为是:_]*(.{7,14})");

    private ContactSentence() {}

    /** Puts name and telephone where the letter says both. */
    static void put(Found found, Layout layout) {
        Text all = layout.inRows();
        all.find(SENTENCE, 2)
                .flatMap(behind -> ClosedAlphabet.DIGITS.find(behind, Vocabulary.PHONE))
                .ifPresent(phone -> {
                    all.find(SENTENCE, 1).ifPresent(name -> found.words(CONTACT_NAME, name, false));
                    Blanks.phone(found, phone);
                });
    }
}
