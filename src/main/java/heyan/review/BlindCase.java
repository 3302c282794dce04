package heyan.review;

import heyan.claim.Claim;
import heyan.claim.DocumentKind;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A claim as a blind check sees it: pictures and values, nothing of what was found or decided.
 *
 * @param pages of all documents, in their order
 * @param rows every comparison, in the order in which it was made
 */
public record BlindCase(Claim claim, List<Page> pages, List<Row> rows) {
    public BlindCase {
        pages = List.copyOf(pages);
        rows = List.copyOf(rows);
    }

    /** One page; {@code path} is the address of its picture. */
    public record Page(DocumentKind slot, int number, int width, int height, String path) {}

    /** Values of one field, masked; {@code slot} is null for what is about a list. */
    public record Row(@Nullable DocumentKind slot, String field, String typed, String read, String listed) {}

    static BlindCase of(CaseFile file) {
        CaseView view = DrawCase.draw(file, false);
        List<Page> pages = view.sheets().stream()
                .map(sheet -> new Page(
                        sheet.slot(), sheet.page() + 1, sheet.width(), sheet.height(), view.path() + picture(sheet)))
                .toList();
        return new BlindCase(file.claim(), pages, rows(view));
    }

    private static String picture(CaseView.Sheet sheet) {
        return "/document/" + sheet.slot().code() + "/page/" + sheet.page() + ".jpg";
    }

    /** Rows that differ are told from the others by nothing, not even by their place. */
    private static List<Row> rows(CaseView view) {
        return Stream.concat(view.differing().stream(), view.equal().stream())
                .sorted(Comparator.comparingInt(
                        fact -> Integer.parseInt(fact.id().substring(1))))
                .flatMap(fact -> fact.lines().stream()
                        .map(line -> new Row(
                                fact.slot(),
                                fact.field(),
                                line.typed().text(),
                                line.read().text(),
                                line.listed().text())))
                .toList();
    }
}
