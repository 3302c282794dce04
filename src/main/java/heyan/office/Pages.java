package heyan.office;

import heyan.review.RoundClaims.Row;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** All rows of a list that is read page by page, one page in memory. */
final class Pages implements Iterator<Row> {
    /** Rows that are read at once. */
    static final int ROWS = 1000;

    private final Function<@Nullable String, List<Row>> read;
    private List<Row> page;
    private int at;

    /** @param read the page after a row's mark; the first one for null; shorter than {@link #ROWS} when it is the last */
    Pages(Function<@Nullable String, List<Row>> read) {
        this.read = read;
        this.page = read.apply(null);
    }

    @Override
    public boolean hasNext() {
        if (at == page.size() && page.size() == ROWS) {
            page = read.apply(page.get(at - 1).mark());
            at = 0;
        }
        return at < page.size();
    }

    @Override
    public Row next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return page.get(at++);
    }

    /** The same rows as something else. */
    <T> Iterator<T> map(Function<Row, T> as) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return Pages.this.hasNext();
            }

            @Override
            public T next() {
                return as.apply(Pages.this.next());
            }
        };
    }
}
