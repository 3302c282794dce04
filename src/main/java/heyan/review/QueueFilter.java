package heyan.review;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What part of the queue is asked for; empty or absent means everything.
 *
 * @param tab 待审核, 待复核, 已处理, 机审通过, 无法受理
 * @param state 审核状态: of the machine for waiting claims, of the person for decided ones
 * @param union part of the name of a union 所属工会
 * @param employer part of the employer's name 单位名称
 * @param name part of the worker's name 姓名
 * @param from first day of submission 申请时间, inclusive
 * @param to last day of submission, inclusive
 * @param after the last row seen, as {@link QueueRow#mark()} gives it
 * @param level {@code all} for what waits at other levels too
 */
record QueueFilter(
        @Nullable String tab,
        @Nullable String state,
        @Nullable String union,
        @Nullable String employer,
        @Nullable String name,
        @Nullable String reason,
        @Nullable String programme,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate from,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate to,

        @Nullable String after,
        @Nullable String level) {

    QueueFilter {
        tab = Tab.of(tab).code();
        state = blankToNull(state);
        union = blankToNull(union);
        employer = blankToNull(employer);
        name = blankToNull(name);
        reason = blankToNull(reason);
        programme = blankToNull(programme);
        after = blankToNull(after);
        level = blankToNull(level);
    }

    /** Everything that waits. */
    static final QueueFilter NONE = new QueueFilter(null, null, null, null, null, null, null, null, null, null, null);

    /** Whether what waits at other levels is shown too. */
    boolean everyLevel() {
        return "all".equals(level);
    }

    /** The tab that is open. */
    Tab open() {
        return Tab.of(tab);
    }

    /** Whether anything narrows the tab. */
    public boolean isNarrow() {
        return state != null
                || union != null
                || employer != null
                || name != null
                || reason != null
                || programme != null
                || from != null
                || to != null
                || level != null;
    }

    /** Address of the page after {@code mark}, with the same filter. */
    String next(String mark) {
        return address().queryParam("after", mark).build().encode().toUriString();
    }

    /** Address of its first page. */
    public String path() {
        boolean any = isNarrow() || open() != Tab.WAITING;
        return any ? address().build().encode().toUriString() : "/review";
    }

    private UriComponentsBuilder address() {
        return UriComponentsBuilder.fromPath("/review")
                .queryParam("tab", tab)
                .queryParam("state", text(state))
                .queryParam("union", text(union))
                .queryParam("employer", text(employer))
                .queryParam("name", text(name))
                .queryParam("reason", text(reason))
                .queryParam("programme", text(programme))
                .queryParam("from", text(from))
                .queryParam("to", text(to))
                .queryParam("level", text(level));
    }

    /** Of a scope, what this tab shows. */
    String condition(Scope scope) {
        return switch (open()) {
            case CHECKING -> scope.checked();
            case DONE -> scope.decided();
            case PASSED -> scope.whole();
            case WAITING, UNUSABLE -> everyLevel() ? scope.waiting() : scope.here();
        };
    }

    /** What narrows the tab, as a condition on {@code i}, and on who decided or proposed; empty for nothing. */
    String condition() {
        return params().keySet().stream().map(this::condition).collect(Collectors.joining());
    }

    /** Values of the named parameters in {@link #condition()}. */
    Map<String, Object> params() {
        Map<String, Object> set = new TreeMap<>();
        put(set, "union", union);
        put(set, "employer", employer);
        put(set, "name", name);
        put(set, "reason", reason);
        put(set, "programme", programme);
        put(set, "from", Days.midnight(from));
        put(set, "to", Days.midnight(to == null ? null : to.plusDays(1)));
        put(set, "state", state);
        return set;
    }

    private static void put(Map<String, Object> set, String key, @Nullable Object value) {
        if (value != null) {
            set.put(key, value);
        }
    }

    private String condition(String key) {
        return switch (key) {
            case "union" -> " AND strpos(i.union_name, :union) > 0";
            case "employer" -> " AND strpos(i.employer, :employer) > 0";
            case "name" -> " AND strpos(i.name, :name) > 0";
            case "reason" -> " AND :reason = ANY (i.reasons)";
            case "programme" -> " AND i.programme = :programme";
            case "from" -> " AND i.submitted_at >= :from";
            case "to" -> " AND i.submitted_at < :to";
            default ->
                switch (open()) {
                    case CHECKING -> " AND :state IN (i.outcome, p.verdict)";
                    case DONE -> " AND :state IN (i.outcome, v.verdict)";
                    case WAITING, PASSED, UNUSABLE -> " AND i.outcome = :state";
                };
        };
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** The tabs of the queue. */
    enum Tab {
        WAITING,
        CHECKING,
        DONE,
        PASSED,
        UNUSABLE;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The tab of this code; the first one when there is none. */
        static Tab of(@Nullable String code) {
            return Arrays.stream(values())
                    .filter(tab -> tab.code().equals(code))
                    .findFirst()
                    .orElse(WAITING);
        }
    }
}
