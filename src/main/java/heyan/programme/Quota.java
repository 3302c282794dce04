package heyan.programme;

import heyan.claim.CanonicalText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Places 名额: one pool, or a table of unions that adds up to the total.
 *
 * @param total empty when not limited
 * @param rows the table; empty for one pool
 * @param tableToFollow names the attachment that will hold the table; empty when there is none to wait for
 */
public record Quota(OptionalInt total, List<Row> rows, String tableToFollow, Clause clause) {
    /** Without limit. */
    public static final Quota UNLIMITED = new Quota(OptionalInt.empty(), List.of(), "", Clause.UNCITED);

    public Quota {
        rows = List.copyOf(rows);
        if (total.orElse(1) < 0) {
            throw new IllegalArgumentException("total is below 0");
        }
        int sum = rows.stream().mapToInt(Row::places).sum();
        if (!rows.isEmpty() && sum != total.orElse(-1)) {
            throw new IllegalArgumentException(
                    "per_union adds up to " + sum + ", total is " + (total.isPresent() ? total.getAsInt() : "missing"));
        }
        Set<String> unions = new HashSet<>();
        if (!rows.stream().flatMap(Row::keys).allMatch(unions::add)) {
            throw new IllegalArgumentException("per_union names a union twice");
        }
        if (rows.stream().filter(Row::takesTheRest).count() > 1) {
            throw new IllegalArgumentException("per_union has two rows for the rest of the unions");
        }
    }

    /**
     * One row of the table.
     *
     * @param name as printed
     * @param unions those that share it, when it is pooled; a pooled row without any takes all that no other row names
     */
    public record Row(String name, int places, boolean pooled, List<String> unions) {
        public Row {
            unions = List.copyOf(unions);
            if (name.isBlank() || places < 0) {
                throw new IllegalArgumentException("per_union: a row has a name and no fewer than 0 places");
            }
            if (!pooled && !unions.isEmpty()) {
                throw new IllegalArgumentException("per_union: only a pooled row lists its unions");
            }
        }

        boolean takesTheRest() {
            return pooled && unions.isEmpty();
        }

        private Stream<String> keys() {
            return (unions.isEmpty() ? Stream.of(name) : unions.stream()).map(CanonicalText::of);
        }

        /** A city's or province's name before the union's is no difference: 临沂市兰山区总工会. */
        private boolean names(String union) {
            String asked = CanonicalText.of(union);
            return keys().anyMatch(key -> asked.equals(key) || asked.endsWith("市" + key) || asked.endsWith("省" + key));
        }
    }

    /** The row out of which a worker of this union gets a place; empty when the table has none, or is one pool. */
    public Optional<Row> rowOf(String union) {
        return rows.stream()
                .filter(row -> !row.takesTheRest() && row.names(union))
                .findFirst()
                .or(() -> rows.stream().filter(Row::takesTheRest).findFirst());
    }

    /** Moves free places between two rows 调剂, an act of the issuer; the total stays. */
    public Quota moved(String from, String to, int places) {
        if (places < 1 || row(from).equals(row(to)) || row(from).places() < places) {
            throw new IllegalArgumentException("not as many places to move between two rows");
        }
        List<Row> moved = new ArrayList<>();
        for (Row row : rows) {
            int change = row.name().equals(from) ? -places : row.name().equals(to) ? places : 0;
            moved.add(new Row(row.name(), row.places() + change, row.pooled(), row.unions()));
        }
        return new Quota(total, moved, tableToFollow, clause);
    }

    private Row row(String name) {
        return rows.stream()
                .filter(row -> row.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such row"));
    }
}
