package heyan.programme;

import java.util.List;

/** A kind of list, with the columns of its files and of its table. */
enum ListKind {
    PREREGISTRATIONS(
            "programme_preregistration",
            "batch,name,id_number,school,level,unit_union,district_union",
            "project,registered_at",
            "batch,school,level,unit_union,district_union,project,registered_at"),
    PAYMENTS(
            "programme_payment",
            "name,id_number,batch,programme_id,paid_at,amount_yuan,district_union",
            "level,payer",
            "batch,paid_programme,paid_at,amount_yuan,district_union,level,payer");

    private final String table;
    private final String header;
    private final String optional;
    private final String columns;

    ListKind(String table, String header, String optional, String columns) {
        this.table = table;
        this.header = header;
        this.optional = optional;
        this.columns = columns;
    }

    String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    String table() {
        return table;
    }

    /** Names that a file's first row must hold, in any order. */
    List<String> header() {
        return List.of(header.split(",", -1));
    }

    /** Names that it may hold besides; empty cells when it does not. */
    List<String> optional() {
        return optional.isEmpty() ? List.of() : List.of(optional.split(",", -1));
    }

    /** Columns of the table beside list, row, name and number, in the order of {@link #header} and {@link #optional}. */
    List<String> columns() {
        return List.of(columns.split(",", -1));
    }
}
