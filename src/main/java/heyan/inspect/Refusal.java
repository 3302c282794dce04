package heyan.inspect;

/** Ends an inspection from any depth; never leaves {@link InspectDocument}. */
final class Refusal extends Exception {
    private final Defect defect;
    private final String detail;

    Refusal(Defect defect, String detail) {
        super(detail, null, false, false);
        this.defect = defect;
        this.detail = detail;
    }

    Inspection.Rejected rejected() {
        return new Inspection.Rejected(defect, detail);
    }
}
