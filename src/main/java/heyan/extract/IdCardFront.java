package heyan.extract;

import static heyan.extract.FieldName.ADDRESS;
import static heyan.extract.FieldName.BIRTH_DATE;
import static heyan.extract.FieldName.ETHNICITY;
import static heyan.extract.FieldName.ID_NUMBER;
import static heyan.extract.FieldName.NAME;
import static heyan.extract.FieldName.SEX;

import java.util.List;
import java.util.regex.Pattern;

/** Portrait side 人像面 of the resident ID card. */
final class IdCardFront implements KindReader {
    private static final Labels LABELS = new Labels()
            .label(NAME, "姓名")
            .label(SEX, "性别")
            .label(ETHNICITY, "民族", "民旗")
            .label(BIRTH_DATE, "出生")
            .label(ADDRESS, "住址", "往址", "住扯", "任址", "佳址")
            .label(ID_NUMBER, "公民身份号码", "身份号码")
            .stop("签发机关", "有效期限", "中华人民共和国", "居民身份证")
            .closePacked();
    /** An address begins with its province; a few characters before it belong to a stamp or to the label. */
    private static final Pattern BEGINS_LATE = Pattern.compile("^.{1,3}?(" + Vocabulary.PROVINCE + ".*)$");

    private static final Pattern PEOPLE = Pattern.compile("^[:,.、]?(\\p{IsHan}{1,10}?)族?$");

    @Override
    public Found read(Layout layout) {
        Found found = new Found();
        Labelled card = new Labelled(layout, LABELS);
        card.hits(NAME).forEach(hit -> PersonName.put(found, NAME, card.block(hit)));
        card.hits(SEX).forEach(hit -> found.match(SEX, card.inRow(hit), Vocabulary.SEX));
        card.hits(ETHNICITY).forEach(hit -> ethnicity(found, card.inRow(hit)));
        card.hits(BIRTH_DATE).forEach(hit -> found.date(BIRTH_DATE, card.inRow(hit)));
        card.hits(ADDRESS).forEach(hit -> address(found, card.block(hit)));
        number(found, layout, card);
        card.hits(ID_NUMBER).forEach(hit -> IdNumberWitness.secondReading(found, card.inRow(hit)));
        IdNumberWitness.hear(found);
        return found;
    }

    private static void number(Found found, Layout layout, Labelled card) {
        card.hits(ID_NUMBER)
                .forEach(hit ->
                        found.number(ID_NUMBER, card.block(hit), ClosedAlphabet.ID_NUMBER, Vocabulary.ID_NUMBER));
        for (List<Text> row : layout.rows()) {
            found.number(ID_NUMBER, Text.join(row), ClosedAlphabet.ID_NUMBER, Vocabulary.ID_NUMBER);
        }
    }

    private static void ethnicity(Found found, Text text) {
        text.find(PEOPLE, 1)
                .ifPresent(people -> found.words(ETHNICITY, people, Vocabulary.isEthnicGroup(people.plain())));
    }

    private static void address(Found found, Text text) {
        Text all = text.trim(Vocabulary.PUNCTUATION);
        Text address = all.find(BEGINS_LATE, 1).orElse(all);
        boolean fits = address.length() >= 6 && address.plain().matches(".*[省市区县旗州盟].*");
        found.words(ADDRESS, address, fits);
    }
}
