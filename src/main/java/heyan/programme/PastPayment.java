package heyan.programme;

/**
 * One earlier payment. Dates of old lists may be nonsense and are kept as text.
 *
 * @param idNumber full (18 characters) or masked with {@code *} in some positions
 * @param level of study that was paid for; empty when the list does not say
 * @param payer who paid; empty when the list does not say
 * @param row row number in the list file, counted from 1 for the header; 0 for what this house paid
 */
public record PastPayment(
        String name,
        String idNumber,
        String batch,
        String programmeId,
        String paidAt,
        String amountYuan,
        String districtUnion,
        String level,
        String payer,
        int row) {}
