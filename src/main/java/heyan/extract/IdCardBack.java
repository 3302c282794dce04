package heyan.extract;

import static heyan.extract.FieldName.ISSUING_AUTHORITY;
import static heyan.extract.FieldName.VALID_FROM;
import static heyan.extract.FieldName.VALID_UNTIL;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Emblem side 国徽面 of the resident ID card. Dates that stand alone are the card's only where no label was read, or level with it. */
final class IdCardBack implements KindReader {
    private static final Labels LABELS = new Labels()
            .label(ISSUING_AUTHORITY, "签发机关")
            .label(VALID_FROM, "有效期限", "有效期")
            .stop("中华人民共和国", "居民身份证", "姓名", "性别", "民族", "出生", "住址", "公民身份号码")
            .closePacked();
    /** Overprint beside the authority. */
    private static final String SAMPLE = "样本";

    private static final Pattern FOR_EVER = Pattern.compile("长期");

    @Override
    public Found read(Layout layout) {
        Found found = new Found();
        Labelled card = new Labelled(layout, LABELS);
        card.hits(ISSUING_AUTHORITY).forEach(hit -> authority(found, card.block(hit)));
        List<Labelled.Hit> labels = card.hits(VALID_FROM);
        labels.forEach(hit -> validity(found, card.block(hit)));
        layout.lines().stream()
                .filter(line -> labels.isEmpty() || labels.stream().anyMatch(hit -> Layout.isLevel(hit.text(), line)))
                .forEach(line -> validity(found, line));
        judgeLength(found);
        return found;
    }

    private static void authority(Found found, Text text) {
        int mark = text.plain().indexOf(SAMPLE);
        Text trimmed = (mark < 0 ? text : text.from(mark + SAMPLE.length())).trim(Vocabulary.PUNCTUATION);
        Optional<Text> authority = trimmed.find(Vocabulary.AUTHORITY, 1);
        found.words(ISSUING_AUTHORITY, authority.orElse(trimmed), authority.isPresent());
    }

    /** A period needs both ends in one text. */
    private static void validity(Found found, Text text) {
        Optional<PrintedDate> from = PrintedDate.find(text.plain()).filter(PrintedDate::isToTheDay);
        if (from.isEmpty()) {
            return;
        }
        int behind = from.get().end();
        Optional<PrintedDate> until = PrintedDate.find(text.plain(), behind).filter(PrintedDate::isToTheDay);
        Matcher forEver = FOR_EVER.matcher(text.plain());
        if (until.isPresent()) {
            found.date(VALID_UNTIL, text, until.get());
            found.date(VALID_FROM, text, from.get());
        } else if (forEver.find(behind)) {
            found.words(VALID_UNTIL, text.slice(forEver.start(), forEver.end()), true);
            found.date(VALID_FROM, text, from.get());
        }
    }

    /** Cards are valid for 5, 10 or 20 years to the day (居民身份证法 art. 5); anything else is doubtful. */
    private static void judgeLength(Found found) {
        Optional<Field> from = found.get(VALID_FROM);
        Optional<Field> until = found.get(VALID_UNTIL);
        if (from.isEmpty() || until.isEmpty() || until.get().value().equals("长期")) {
            return;
        }
        LocalDate start = LocalDate.parse(from.get().value());
        LocalDate end = LocalDate.parse(until.get().value());
        int years = end.getYear() - start.getYear();
        boolean usual = (years == 5 || years == 10 || years == 20)
                && Math.abs(start.plusYears(years).toEpochDay() - end.toEpochDay()) <= 1;
        found.trust(VALID_FROM, judged(from.get(), usual));
        found.trust(VALID_UNTIL, judged(until.get(), usual));
    }

    private static double judged(Field date, boolean usual) {
        return usual ? 1 - 0.3 * (1 - date.confidence()) : date.confidence() / 2;
    }
}
