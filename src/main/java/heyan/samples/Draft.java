package heyan.samples;

import heyan.claim.DocumentKind;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One application in the making: typed values, printed documents, list rows; defects change it before it is drawn. */
final class Draft {
    private final String id;
    private final Applicant applicant;
    private final Map<String, String> typed = new LinkedHashMap<>();
    private final Map<DocumentKind, Sheet> sheets = new EnumMap<>(DocumentKind.class);
    private final List<String> reasons = new ArrayList<>();
    private final List<String> allowed = new ArrayList<>();
    private Listing listing = Listing.TRUE_NAME;
    private Paid paid = Paid.NO;
    private OffsetDateTime submitted;
    private boolean sidesTogether;
    private @Nullable Defect defect;
    private @Nullable Draft diplomaOf;

    /** How the applicant stands on the pre-registration list. */
    enum Listing {
        TRUE_NAME,
        OTHER_NAME,
        NOT_LISTED
    }

    /** How the applicant stands on the list of payments. */
    enum Paid {
        NO,
        FULL,
        MASKED
    }

    Draft(String id, Applicant applicant, OffsetDateTime submitted) {
        this.id = id;
        this.applicant = applicant;
        this.submitted = submitted;
    }

    String id() {
        return id;
    }

    Applicant applicant() {
        return applicant;
    }

    Map<String, String> typed() {
        return typed;
    }

    Map<DocumentKind, Sheet> sheets() {
        return sheets;
    }

    Sheet sheet(DocumentKind slot) {
        return Objects.requireNonNull(sheets.get(slot));
    }

    boolean has(DocumentKind slot) {
        return sheets.containsKey(slot);
    }

    List<String> reasons() {
        return reasons;
    }

    List<String> allowed() {
        return allowed;
    }

    /** Reasons that must be reported. */
    void mustSay(String... codes) {
        reasons.addAll(List.of(codes));
    }

    /** Reasons that may be reported as well: they follow from the same defect. */
    void maySay(String... codes) {
        allowed.addAll(List.of(codes));
    }

    Listing listing() {
        return listing;
    }

    void listing(Listing other) {
        listing = other;
    }

    Paid paid() {
        return paid;
    }

    void paid(Paid other) {
        paid = other;
    }

    OffsetDateTime submitted() {
        return submitted;
    }

    void submitted(OffsetDateTime other) {
        submitted = other;
    }

    /** Whether both sides of the ID card are in one picture. */
    boolean sidesTogether() {
        return sidesTogether;
    }

    void sidesTogether(boolean together) {
        sidesTogether = together;
    }

    @Nullable
    Defect defect() {
        return defect;
    }

    void defect(Defect planted) {
        defect = planted;
    }

    /** The earlier draft whose diploma picture is handed in again. */
    @Nullable
    Draft diplomaOf() {
        return diplomaOf;
    }

    void diplomaOf(Draft earlier) {
        diplomaOf = earlier;
    }
}
