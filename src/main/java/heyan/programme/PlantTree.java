package heyan.programme;

import heyan.programme.UnionReport.Fault;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Rows to a tree: says of every row that cannot stand in it why. Pure. */
final class PlantTree {
    private final List<UnionRow> rows;
    private final Map<String, UnionRow> byCode = new HashMap<>();
    private final Map<Integer, Fault> faults = new TreeMap<>();

    private PlantTree(List<UnionRow> rows) {
        this.rows = rows;
    }

    /** Unions and faults by row number, in the order of the file. */
    record Planted(Map<Integer, Union> unions, Map<Integer, Fault> faults) {}

    static Planted plant(List<UnionRow> rows) {
        PlantTree plant = new PlantTree(rows);
        rows.forEach(plant::lookAt);
        plant.findDoubles();
        rows.forEach(plant::findCycle);
        return new Planted(plant.grow(), plant.faults);
    }

    private void fault(UnionRow row, Fault fault) {
        faults.putIfAbsent(row.row(), fault);
    }

    private void lookAt(UnionRow row) {
        if (row.code().isEmpty()) {
            fault(row, Fault.CODE_MISSING);
        } else if (row.name().codePoints().noneMatch(Character::isLetterOrDigit)) {
            fault(row, Fault.NAME_MISSING);
        } else if (row.levelNamed().isEmpty()) {
            fault(row, Fault.LEVEL_UNKNOWN);
        }
    }

    private void findDoubles() {
        Map<String, List<UnionRow>> named = new HashMap<>();
        for (UnionRow row : rows) {
            row.keys()
                    .forEach(key -> named.computeIfAbsent(key, none -> new ArrayList<>())
                            .add(row));
            UnionRow other = row.code().isEmpty() ? null : byCode.putIfAbsent(row.code(), row);
            if (other != null) {
                fault(row, Fault.CODE_TWICE);
                fault(other, Fault.CODE_TWICE);
            }
        }
        named.values().stream()
                .filter(same -> same.size() > 1)
                .forEach(same -> same.forEach(row -> fault(row, Fault.NAME_TWICE)));
    }

    /** Walks up until the top, a stranger, or a row that was walked before; one on this way closes a cycle. */
    private void findCycle(UnionRow start) {
        Set<UnionRow> way = new HashSet<>();
        UnionRow at = start;
        while (at != null && way.size() <= UnionLevel.values().length && way.add(at)) {
            at = at.parent().isEmpty() ? null : byCode.get(at.parent());
            if (start.equals(at)) {
                fault(start, Fault.CYCLE);
            }
        }
    }

    /** From the highest level down, so that a superior is known before its subordinates. */
    private Map<Integer, Union> grow() {
        Map<String, Union> grown = new HashMap<>();
        Map<Integer, Union> byRow = new TreeMap<>();
        List<UnionRow> sound = new ArrayList<>(
                rows.stream().filter(row -> !faults.containsKey(row.row())).toList());
        sound.sort(Comparator.comparing(row -> -height(row)));
        for (UnionRow row : sound) {
            Fault fault = faultOfParent(row, grown);
            if (fault == null) {
                Union union = row.union(row.levelNamed().orElseThrow());
                grown.put(union.code(), union);
                byRow.put(row.row(), union);
            } else {
                fault(row, fault);
            }
        }
        return new LinkedHashMap<>(byRow);
    }

    private static int height(UnionRow row) {
        return row.levelNamed().map(UnionLevel::height).orElse(-1);
    }

    private @org.jspecify.annotations.Nullable Fault faultOfParent(UnionRow row, Map<String, Union> grown) {
        if (row.parent().isEmpty()) {
            return null;
        }
        UnionRow parent = byCode.get(row.parent());
        if (parent == null) {
            return Fault.PARENT_UNKNOWN;
        }
        boolean below = parent.levelNamed()
                .filter(above -> above.isAbove(row.levelNamed().orElseThrow()))
                .isPresent();
        if (!below && parent.levelNamed().isPresent()) {
            return Fault.LEVEL_NOT_BELOW_PARENT;
        }
        return grown.containsKey(row.parent()) ? null : Fault.PARENT_REFUSED;
    }
}
