package heyan.programme;

import heyan.claim.ClaimId;
import heyan.claim.DocumentKind;
import heyan.programme.ProgrammeTerms.OnceRule;
import heyan.programme.ProgrammeTerms.Payer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** programme.json to {@link Programme}. Strict: what it does not know or cannot use is a fault, never ignored. */
final class ProgrammeReader {
    private static final String LEVEL = "专科|本科|研究生";

    /** The clauses to judge by, and the rest of the notice. */
    record Notice(Programme programme, ProgrammeTerms terms) {}

    /** Throws {@link ProgrammeRefused} with all faults. */
    Notice read(byte[] json) {
        JsonFields fields = JsonFields.parse(json);
        Draft draft = new Draft(fields);
        Optional<Boolean> onceOnly = fields.bool("once_only");
        OnceRule once = once(fields, onceOnly);
        ProgrammeTerms terms = terms(fields, once);
        if (fields.clean() && !draft.opens.isBefore(draft.closes)) {
            fields.fault("window_close_exclusive", "expected to be later than window_open");
        }
        fields.finish();
        Programme programme = new Programme(
                draft.id,
                draft.title,
                draft.opens,
                draft.closes,
                draft.batches,
                draft.levels,
                draft.maxYears,
                once != OnceRule.NONE,
                draft.required,
                draft.optional,
                Set.copyOf(draft.hosts),
                draft.amountFen,
                sha256(json));
        return new Notice(programme, terms);
    }

    /** The values as far as they could be read; a fault leaves a placeholder that {@code finish} never lets out. */
    private static final class Draft {
        final String id;
        final String title;
        final OffsetDateTime opens;
        final OffsetDateTime closes;
        final List<String> batches;
        final List<String> levels;
        final int maxYears;
        final Set<DocumentKind> required;
        final Set<DocumentKind> optional;
        final List<String> hosts;
        final long amountFen;

        Draft(JsonFields fields) {
            id = fields.text("programme_id");
            if (!id.isEmpty() && !ClaimId.isPart(id)) {
                fields.fault("programme_id", "expected 1 to 64 letters, digits, '.', '_' or '-'");
            }
            title = fields.text("title");
            opens = fields.moment("window_open");
            closes = fields.moment("window_close_exclusive");
            batches = fields.texts("eligible_batches", true);
            levels = fields.texts("eligible_levels", true);
            if (!levels.stream().allMatch(level -> level.matches(LEVEL))) {
                fields.fault("eligible_levels", "expected " + LEVEL);
            }
            maxYears = fields.whole("max_years_from_enrolment_to_graduation", 1).orElse(1);
            required = kinds(fields, "required_documents", true);
            optional = kinds(fields, "optional_documents", false);
            hosts = fields.texts("trusted_qr_hosts", true);
            if (!hosts.stream().allMatch(host -> host.matches("[a-z0-9]([a-z0-9.-]*[a-z0-9])?"))) {
                fields.fault("trusted_qr_hosts", "expected host names in lower case");
            }
            if (!"submitted_at".equals(fields.optionalText("reference_date").orElse("submitted_at"))) {
                fields.fault("reference_date", "expected submitted_at");
            }
            amountFen = fields.fen("amount_yuan");
        }

        private static Set<DocumentKind> kinds(JsonFields fields, String key, boolean required) {
            Set<DocumentKind> kinds = new LinkedHashSet<>();
            for (String code : fields.texts(key, required)) {
                DocumentKind.of(code)
                        .filter(kind -> kind != DocumentKind.UNKNOWN)
                        .ifPresentOrElse(kinds::add, () -> fields.fault(key, "unknown kind of document"));
            }
            return kinds;
        }
    }

    private static OnceRule once(JsonFields fields, Optional<Boolean> onceOnly) {
        Optional<String> rule = fields.optionalText("once_rule");
        if (rule.isEmpty()) {
            if (onceOnly.isEmpty()) {
                fields.fault("once_only", "missing");
            }
            return onceOnly.orElse(true) ? OnceRule.LIFETIME : OnceRule.NONE;
        }
        for (OnceRule known : OnceRule.values()) {
            if (known.name().toLowerCase(java.util.Locale.ROOT).equals(rule.get())) {
                if (onceOnly.isPresent() && onceOnly.get() != (known != OnceRule.NONE)) {
                    fields.fault("once_rule", "contradicts once_only");
                }
                return known;
            }
        }
        fields.fault("once_rule", "expected lifetime, per_level, per_programme or none");
        return OnceRule.LIFETIME;
    }

    private static ProgrammeTerms terms(JsonFields fields, OnceRule once) {
        OptionalInt total = OptionalInt.empty();
        Map<String, Integer> perUnion = new LinkedHashMap<>();
        Optional<JsonFields> quota = fields.object("quota");
        if (quota.isPresent()) {
            total = quota.get().optionalWhole("total", 0);
            quota.get()
                    .object("per_union")
                    .ifPresent(unions -> unions.keys()
                            .forEach(union ->
                                    unions.optionalWhole(union, 0).ifPresent(places -> perUnion.put(union, places))));
        }
        List<Payer> payers = fields.objects("payers").stream()
                .map(payer -> new Payer(payer.text("payer"), payer.fen("amount_yuan")))
                .toList();
        return new ProgrammeTerms(
                total,
                perUnion,
                once,
                fields.texts("excluded_groups", false),
                payers,
                fields.textsOr("review_chain", "actor"),
                fields.optionalWhole("publication_days", 0));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
