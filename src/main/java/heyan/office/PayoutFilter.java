package heyan.office;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which payments are asked for; empty or absent means all.
 *
 * @param tab {@code unpaid} 未发放 or {@code paid} 已发放
 * @param project part of the pre-registration's project 预登记项目
 * @param batch part of its batch 预登记项目批次
 * @param registered part of its time 预登记时间, in the list's words
 * @param name part of the worker's name
 * @param union part of the name of the unit union or the union above it
 * @param employer part of the employer's name
 * @param from first day of submission 发放项目申报时间
 * @param to last day of submission
 * @param paidFrom first day of payment 发放补贴时间
 * @param paidTo last day of payment
 * @param after where the page before ended
 */
record PayoutFilter(
        @Nullable String tab,
        @Nullable String project,
        @Nullable String batch,
        @Nullable String registered,
        @Nullable String name,
        @Nullable String union,
        @Nullable String employer,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate from,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate to,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate paidFrom,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate paidTo,

        @Nullable String after) {
    PayoutFilter {
        tab = "paid".equals(tab) ? "paid" : "unpaid";
        project = Blank.toNull(project);
        batch = Blank.toNull(batch);
        registered = Blank.toNull(registered);
        name = Blank.toNull(name);
        union = Blank.toNull(union);
        employer = Blank.toNull(employer);
        after = Blank.toNull(after);
    }

    /** Whether the paid ones are asked for. */
    public boolean isPaid() {
        return "paid".equals(tab);
    }

    /** A field by its name, as the form that makes a run repeats it; empty for none. */
    public String value(String field) {
        return switch (field) {
            case "project" -> Blank.text(project);
            case "batch" -> Blank.text(batch);
            case "registered" -> Blank.text(registered);
            case "name" -> Blank.text(name);
            case "union" -> Blank.text(union);
            case "employer" -> Blank.text(employer);
            case "from" -> Blank.text(from);
            case "to" -> Blank.text(to);
            case "paidFrom" -> Blank.text(paidFrom);
            case "paidTo" -> Blank.text(paidTo);
            default -> throw new IllegalArgumentException("no such field of the filter: " + field);
        };
    }

    /** Address of the page after {@code mark} with the same filter; of the first page when null. */
    String query(String path, @Nullable String mark) {
        return query(path, Blank.text(tab), mark);
    }

    /** Address of a tab with the same filter. */
    public String tab(String path, String other) {
        return query(path, other, null);
    }

    private String query(String path, String of, @Nullable String mark) {
        return UriComponentsBuilder.fromPath(path)
                .queryParam("tab", of)
                .queryParam("project", Blank.text(project))
                .queryParam("batch", Blank.text(batch))
                .queryParam("registered", Blank.text(registered))
                .queryParam("name", Blank.text(name))
                .queryParam("union", Blank.text(union))
                .queryParam("employer", Blank.text(employer))
                .queryParam("from", Blank.text(from))
                .queryParam("to", Blank.text(to))
                .queryParam("paidFrom", Blank.text(paidFrom))
                .queryParam("paidTo", Blank.text(paidTo))
                .queryParam("after", Blank.text(mark))
                .encode()
                .build()
                .toUriString();
    }
}
