package heyan.programme;

import heyan.claim.DocumentKind;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a claim must bring 申报材料.
 *
 * @param required kinds with the notice's own words for each
 * @param optional likewise
 * @param trustedQrHosts exact host names
 * @param report how long a registry report has to be valid; empty when its last day is all that counts
 * @param form the passage on how the application form is filled in
 */
public record Documents(
        Map<DocumentKind, String> required,
        Map<DocumentKind, String> optional,
        Set<String> trustedQrHosts,
        Optional<ReportValidity> report,
        Clause form,
        Clause clause) {
    public Documents {
        required = sorted(required);
        optional = sorted(optional);
        trustedQrHosts = Set.copyOf(trustedQrHosts);
        if (required.keySet().stream().anyMatch(optional::containsKey)) {
            throw new IllegalArgumentException("a document is both required and optional");
        }
    }

    /** Validity that the holder has to give a registry report 学信网报告, from its update to its end, in months. */
    public record ReportValidity(int months, Clause clause) {
        public ReportValidity {
            if (months < 1 || months > 6) {
                throw new IllegalArgumentException("months: the registry gives 1 to 6");
            }
        }
    }

    public boolean requires(DocumentKind kind) {
        return required.containsKey(kind);
    }

    private static Map<DocumentKind, String> sorted(Map<DocumentKind, String> kinds) {
        Map<DocumentKind, String> sorted = new EnumMap<>(DocumentKind.class);
        sorted.putAll(kinds);
        if (sorted.containsKey(DocumentKind.UNKNOWN)) {
            throw new IllegalArgumentException("nobody can bring an unknown document");
        }
        return Collections.unmodifiableMap(sorted);
    }
}
