package heyan.extract;

import static heyan.extract.FieldName.ENROLMENT_DATE;
import static heyan.extract.FieldName.GRADUATION_DATE;
import static heyan.extract.FieldName.LEVEL;
import static heyan.extract.FieldName.MAJOR;
import static heyan.extract.FieldName.SCHOOL;
import static heyan.extract.FieldName.STUDY_FORM;

import heyan.claim.Box;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A table of all that somebody studied 学习经历: a row of headings, and below it a row for each school from the first on. What is
 * applied for is the latest.
 *
 * @param latest cells of the latest row by what their heading asks for; under that of enrolment may stand both days
 * @param lines all of the table; none without one
 */
record StudyHistory(Map<FieldName, Text> latest, Set<Text> lines) {
    private static final Map<FieldName, String> HEADINGS = Map.of(
            ENROLMENT_DATE, "(?:学习|就读)?起止(?:时间|年月|日期)|(?:学习|就读|在读|在校)(?:时间|期间)|(?:入学|入校)(?:时间|日期|年月)",
            GRADUATION_DATE, "(?:毕业|毕[(]结[)]业|结业)(?:时间|日期|年月)",
            SCHOOL, "(?:毕业|就读)?(?:学校|院校)(?:名称)?",
            MAJOR, "(?:所学|就读)?专业(?:名称)?",
            LEVEL, "学历(?:层次)?|层次",
            STUDY_FORM, "(?:学习|就读)?(?:形式|方式)");

    private static final StudyHistory NONE = new StudyHistory(Map.of(), Set.of());

    /** The table of a form; one with a single school is as any other table. */
    static StudyHistory of(Layout layout) {
        return layout.lines().stream()
                .filter(line -> asksFor(ENROLMENT_DATE, line))
                .map(times -> below(layout, times))
                .filter(history -> !history.lines.isEmpty())
                .findFirst()
                .orElse(NONE);
    }

    private static boolean asksFor(FieldName field, Text line) {
        return line.plain().matches(HEADINGS.get(field));
    }

    private static StudyHistory below(Layout layout, Text times) {
        Map<FieldName, Text> headings = new EnumMap<>(FieldName.class);
        level(layout, times)
                .forEach(line -> HEADINGS.keySet().stream()
                        .filter(field -> asksFor(field, line))
                        .forEach(field -> headings.put(field, line)));
        Map<Text, String> spans = new LinkedHashMap<>();
        layout.lines(times.page()).stream()
                .filter(line -> line.box().top() > times.box().bottom() && isUnder(times, line))
                .filter(line -> cell(layout, headings, SCHOOL, line).isPresent())
                .forEach(line -> until(line)
                        .or(() -> cell(layout, headings, GRADUATION_DATE, line).flatMap(StudyHistory::day))
                        .ifPresent(until -> spans.put(line, until)));
        if (spans.size() < 2) {
            return NONE;
        }
        Text last =
                Collections.max(spans.entrySet(), Map.Entry.comparingByValue()).getKey();
        Set<Text> lines = new HashSet<>(headings.values());
        spans.keySet().forEach(span -> level(layout, span).forEach(lines::add));
        return new StudyHistory(cells(headings, level(layout, last).toList()), lines);
    }

    private static Stream<Text> level(Layout layout, Text line) {
        return layout.lines(line.page()).stream().filter(other -> Layout.isLevel(other, line));
    }

    private static boolean isUnder(Text heading, Text cell) {
        Box a = heading.box();
        Box b = cell.box();
        return Math.abs(a.centreX() - b.centreX()) < Math.max(a.width(), b.width()) / 2;
    }

    /** What stands level with the line under that heading. */
    private static Optional<Text> cell(Layout layout, Map<FieldName, Text> headings, FieldName field, Text line) {
        return Optional.ofNullable(headings.get(field))
                .flatMap(heading -> level(layout, line)
                        .filter(other -> isUnder(heading, other))
                        .findFirst());
    }

    /** The last day or month of a span of time that the line is. */
    private static Optional<String> until(Text line) {
        return PrintedDate.find(line.plain())
                .flatMap(from -> PrintedDate.find(line.plain(), from.end())
                        .filter(to -> PrintedDate.isSpan(line.plain(), from, to)))
                .map(PrintedDate::value);
    }

    private static Optional<String> day(Text line) {
        return PrintedDate.find(line.plain()).map(PrintedDate::value);
    }

    private static Map<FieldName, Text> cells(Map<FieldName, Text> headings, List<Text> row) {
        Map<FieldName, Text> cells = new EnumMap<>(FieldName.class);
        headings.forEach((field, heading) -> row.stream()
                .filter(cell -> isUnder(heading, cell))
                .min(Comparator.comparingInt(
                        cell -> Math.abs(cell.box().centreX() - heading.box().centreX())))
                .ifPresent(cell -> cells.put(field, cell)));
        return cells;
    }

    /** What stands outside the table. */
    List<Text> without(List<Text> all) {
        return all.stream().filter(line -> !lines.contains(line)).toList();
    }
}
