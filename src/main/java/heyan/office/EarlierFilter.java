package heyan.office;

import heyan.programme.EarlierPayments;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** Which earlier payments are asked for, as {@link EarlierPayments.Asked}; {@code after} is the row that the page before ended with. */
record EarlierFilter(
        @Nullable String name,
        @Nullable String project,
        @Nullable String batch,
        @Nullable String union,
        @Nullable String paid,
        @Nullable String after) {
    EarlierFilter {
        name = Blank.toNull(name);
        project = Blank.toNull(project);
        batch = Blank.toNull(batch);
        union = Blank.toNull(union);
        paid = Blank.toNull(paid);
    }

    EarlierPayments.Asked asked() {
        return new EarlierPayments.Asked(name, project, batch, union, paid);
    }

    /** 0 for none, and for what was never one. */
    int row() {
        return after != null && after.matches("\\d{1,9}") ? Integer.parseInt(after) : 0;
    }

    /** The address of what follows this row, with the same filter. */
    String next(String path, int row) {
        return UriComponentsBuilder.fromPath(path)
                .queryParam("name", Blank.text(name))
                .queryParam("project", Blank.text(project))
                .queryParam("batch", Blank.text(batch))
                .queryParam("union", Blank.text(union))
                .queryParam("paid", Blank.text(paid))
                .queryParam("after", row)
                .encode()
                .build()
                .toUriString();
    }
}
