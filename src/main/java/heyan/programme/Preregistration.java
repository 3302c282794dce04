package heyan.programme;

/**
 * One row of a pre-registration list 预登记名单.
 *
 * @param idNumber full (18 characters) or masked with {@code *} in some positions
 * @param row row number in the list file, counted from 1 for the header, for pointing at it
 * @param project 预登记项目; empty when the list does not say
 * @param registeredAt 预登记时间 in the list's words; empty when it does not say
 */
public record Preregistration(
        String batch,
        String name,
        String idNumber,
        String school,
        String level,
        String unitUnion,
        String districtUnion,
        int row,
        String project,
        String registeredAt) {
    /** Of a list that says neither project nor time. */
    public Preregistration(
            String batch,
            String name,
            String idNumber,
            String school,
            String level,
            String unitUnion,
            String districtUnion,
            int row) {
        this(batch, name, idNumber, school, level, unitUnion, districtUnion, row, "", "");
    }
}
