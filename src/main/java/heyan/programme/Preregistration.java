package heyan.programme;

/**
 * One row of a pre-registration list 预登记名单.
 *
 * @param idNumber full (18 characters) or masked with {@code *} in some positions
 * @param row row number in the list file, counted from 1 for the header, for pointing at it
 */
public record Preregistration(
        String batch,
        String name,
        String idNumber,
        String school,
        String level,
        String unitUnion,
        String districtUnion,
        int row) {}
