package heyan.extract;

import static heyan.extract.FieldName.BANK_CARD_NUMBER;
import static heyan.extract.FieldName.BANK_NAME;
import static heyan.extract.FieldName.BATCH;
import static heyan.extract.FieldName.CERTIFICATE_NUMBER;
import static heyan.extract.FieldName.CONTACT_NAME;
import static heyan.extract.FieldName.CONTACT_PHONE;
import static heyan.extract.FieldName.EMPLOYER;
import static heyan.extract.FieldName.ENROLMENT_DATE;
import static heyan.extract.FieldName.GRADUATION_DATE;
import static heyan.extract.FieldName.ID_NUMBER;
import static heyan.extract.FieldName.LEVEL;
import static heyan.extract.FieldName.MAJOR;
import static heyan.extract.FieldName.NAME;
import static heyan.extract.FieldName.PHONE;
import static heyan.extract.FieldName.SCHOOL;
import static heyan.extract.FieldName.SEX;
import static heyan.extract.FieldName.STUDY_FORM;
import static heyan.extract.FieldName.UNIT_UNION;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Application form 学历补助申请表: a printed table, handwritten blanks, a signature and the unit union's seal. */
final class ApplicationForm implements KindReader {
    private static final Pattern BATCH_SHAPE = Pattern.compile("((?:20)?[0-9]{2}年?[春秋]季?)");
    private static final Pattern MAJOR_SHAPE = Pattern.compile("^([\\p{IsHan}()A-Za-z0-9·、\\-/+]{2,40})$");
    private static final Pattern IN_BRACKETS = Pattern.compile("\\([^()]*\\)");
    private static final Pattern COMPANY = Pattern.compile("^([\\p{IsHan}()A-Za-z0-9·、\\-]{4,50})$");
    private static final Pattern UNION = Pattern.compile("^([\\p{IsHan}()A-Za-z0-9·、\\-]{2,50}工会(?:委员会|联合会)?)$");
    private static final Pattern BANK =
            Pattern.compile("^([\\p{IsHan}()]{2,30}(?:银行|信用社|联社|农信|农商行|支行|分行|公司)[\\p{IsHan}()]{0,20})$");

    private final Labels labels;
    private final Sought sought;

    /** @param labels the usual ones, after those of the round's own form */
    ApplicationForm(Labels labels, Sought sought) {
        this.labels = labels;
        this.sought = sought;
    }

    @Override
    public Found read(Layout layout) {
        Found found = new Found();
        StudyHistory history = StudyHistory.of(layout);
        Labelled form = form(layout, history);
        if (form.hits(CONTACT_NAME).isEmpty()) {
            ContactSentence.put(found, layout);
        }
        person(found, layout, form);
        studied(found, history);
        studies(found, form);
        bank(found, form);
        LetterSentences.put(found, layout);
        new Standing(layout, found, sought, false).put(Standing.ofOthers(layout, form));
        Blanks blanks = new Blanks(layout, form);
        blanks.contact(found);
        new UnionAbove(layout, form, blanks, sought).put(found);
        new Signature(layout, form, blanks).put(found);
        RoundSeal.put(found, layout);
        QrContent.putOurs(found, layout);
        return found;
    }

    /** Its labels, but for those of a table of all studies. */
    Labelled form(Layout layout, StudyHistory history) {
        List<Text> lines = history.without(layout.lines());
        Labelled usual = new Labelled(lines, labels);
        boolean known = !usual.hits(CONTACT_NAME).isEmpty()
                && !usual.hits(CONTACT_PHONE).isEmpty();
        Optional<Labels> pair = known
                ? Optional.empty()
                : ContactPair.in(layout.lines(), labels).or(() -> ContactPair.below(layout, usual, labels));
        return pair.map(found -> new Labelled(lines, found)).orElse(usual);
    }

    private static void person(Found found, Layout layout, Labelled form) {
        form.hits(NAME).stream()
                .filter(hit -> !Signature.isSigned(layout, form, hit))
                .forEach(hit -> PersonName.put(found, NAME, form.inRow(hit)));
        match(found, form, SEX, Vocabulary.SEX);
        number(found, form, ID_NUMBER, ClosedAlphabet.ID_NUMBER, Vocabulary.ID_NUMBER);
        form.hits(ID_NUMBER).forEach(hit -> IdNumberWitness.secondReadingOfForm(found, form.inRow(hit)));
        for (Labelled.Hit hit : form.hits(PHONE)) {
            if (!Blanks.isOfContact(form, hit) && !found.isIn(CONTACT_PHONE, form.inRow(hit))) {
                found.number(PHONE, form.inRow(hit), ClosedAlphabet.DIGITS, Vocabulary.MOBILE);
            }
        }
        match(found, form, BATCH, BATCH_SHAPE);
        cell(found, form, EMPLOYER, COMPANY);
        cell(found, form, UNIT_UNION, UNION);
    }

    private static void studied(Found found, StudyHistory history) {
        history.latest().forEach((field, cell) -> {
            switch (field) {
                case ENROLMENT_DATE -> studied(found, cell);
                case GRADUATION_DATE -> found.date(GRADUATION_DATE, cell);
                case SCHOOL -> found.words(SCHOOL, cell, cell.fits(Vocabulary.SCHOOL));
                case MAJOR -> found.words(MAJOR, cell, cell.fits(MAJOR_SHAPE));
                case LEVEL -> found.match(LEVEL, cell, Vocabulary.LEVEL);
                default -> found.match(STUDY_FORM, cell, Vocabulary.STUDY_FORM);
            }
        });
    }

    private static void studies(Found found, Labelled form) {
        shared(form, SCHOOL, "专业").forEach(hit -> schoolAndMajor(found, form, hit));
        cell(found, form, SCHOOL, Vocabulary.SCHOOL);
        cell(found, form, MAJOR, MAJOR_SHAPE);
        match(found, form, LEVEL, Vocabulary.LEVEL);
        match(found, form, STUDY_FORM, Vocabulary.STUDY_FORM);
        shared(form, LEVEL, "形式").forEach(hit -> chosen(found, STUDY_FORM, form.inRow(hit), Vocabulary.STUDY_FORM));
        form.hits(ENROLMENT_DATE).forEach(hit -> studied(found, form.inRow(hit)));
        form.hits(GRADUATION_DATE).forEach(hit -> found.date(GRADUATION_DATE, form.inRow(hit)));
        for (Labelled.Hit hit : form.hits(CERTIFICATE_NUMBER)) {
            CertificateNumber.put(found, form.inRow(hit));
            CertificateNumber.put(found, form.block(hit));
        }
    }

    /** Labels of a cell that holds something else too: 院校及专业. */
    private static Stream<Labelled.Hit> shared(Labelled form, FieldName field, String other) {
        return form.hits(field).stream().filter(hit -> hit.word().plain().contains(other));
    }

    private static void schoolAndMajor(Found found, Labelled form, Labelled.Hit hit) {
        Text cell = form.block(hit).trim(Vocabulary.PUNCTUATION);
        cell.find(Vocabulary.SCHOOL, 1)
                .filter(school -> cell.plain().startsWith(school.plain()))
                .ifPresent(school -> {
                    Text major = cell.from(school.length()).trim(Vocabulary.PUNCTUATION);
                    found.words(SCHOOL, school, true);
                    found.words(MAJOR, major, major.fits(MAJOR_SHAPE));
                });
    }

    /** The day of enrolment, and in a cell with both that of graduation behind it. */
    private static void studied(Found found, Text text) {
        Optional<PrintedDate> from = PrintedDate.find(text.plain());
        from.ifPresent(date -> found.date(ENROLMENT_DATE, text, date));
        from.flatMap(date -> PrintedDate.find(text.plain(), date.end())
                        .filter(to -> PrintedDate.isSpan(text.plain(), date, to)))
                .ifPresent(to -> found.date(GRADUATION_DATE, text, to));
    }

    private static void bank(Found found, Labelled form) {
        cell(found, form, BANK_NAME, BANK);
        number(found, form, BANK_CARD_NUMBER, ClosedAlphabet.DIGITS, Vocabulary.CARD_NUMBER);
    }

    private static void number(Found found, Labelled form, FieldName field, ClosedAlphabet alphabet, Pattern shape) {
        for (Labelled.Hit hit : form.hits(field)) {
            for (Text place : List.of(form.inRow(hit), form.block(hit))) {
                found.number(field, place, alphabet, shape);
            }
        }
    }

    private static void match(Found found, Labelled form, FieldName field, Pattern shape) {
        form.hits(field).forEach(hit -> chosen(found, field, form.inRow(hit), shape));
    }

    /** Where several are printed to choose from, a tick is the answer, and no text tells where it is. */
    private static void chosen(Found found, FieldName field, Text text, Pattern shape) {
        if (shape.matcher(IN_BRACKETS.matcher(text.plain()).replaceAll(""))
                        .results()
                        .count()
                < 2) {
            Text behind = text.plain().startsWith("(") ? text.from(text.plain().indexOf(')') + 1) : Text.EMPTY;
            found.match(field, behind, shape);
            found.match(field, text, shape);
        }
    }

    /** The whole cell; outside its grammar it is kept with half the confidence. */
    private static void cell(Found found, Labelled form, FieldName field, Pattern grammar) {
        for (Labelled.Hit hit : form.hits(field)) {
            Text cell = form.fitting(hit, grammar);
            found.words(field, cell, cell.fits(grammar));
        }
    }
}
