package heyan.programme;

import heyan.claim.DocumentKind;
import heyan.claim.StudyLevel;
import heyan.programme.Eligibility.Forms;
import heyan.programme.Eligibility.Levels;
import heyan.programme.Eligibility.Registered;
import heyan.programme.Groups.Group;
import heyan.programme.Groups.Vouched;
import heyan.programme.Money.Payer;
import heyan.programme.OnceRule.Scope;
import heyan.programme.Procedure.Publication;
import heyan.programme.Procedure.Step;
import heyan.programme.Quota.Row;
import heyan.programme.StudyTime.Late;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** programme.json: the numbers of a round in one flat object, without the words of its notice. */
final class ShortNotice {
    private static final String LEVEL = "专科|本科|研究生";
    /** Who pays what no payer is named for. */
    static final String ISSUER = "主办工会";

    private final Fields fields;

    ShortNotice(Fields fields) {
        this.fields = fields;
    }

    Programme read(String version) {
        Optional<Notice> notice = notice();
        Optional<Window> window = window();
        Eligibility eligibility = eligibility();
        Optional<Documents> documents = documents();
        OnceRule once = new OnceRule(scope(), "", Clause.UNCITED);
        Optional<Money> money = money();
        Optional<Quota> quota = Optional.of(Quota.UNLIMITED);
        if (fields.keys().contains("quota")) {
            quota = fields.section("quota", ShortNotice::quota);
        }
        Optional<Procedure> procedure = procedure();
        fields.finish();
        Optional<Quota> places = quota;
        Optional<Programme> programme = fields.made(
                "",
                () -> new Programme(
                        notice.orElseThrow(),
                        window,
                        eligibility,
                        documents.orElseThrow(),
                        money.orElseThrow(),
                        once,
                        places.orElseThrow(),
                        Allocation.UNSPECIFIED,
                        procedure.orElseThrow(),
                        Machine.USUAL,
                        version));
        fields.finish();
        return programme.orElseThrow();
    }

    private Optional<Notice> notice() {
        String id = ProgrammeReader.id(fields);
        String title = fields.text("title");
        int edition = fields.optionalWhole("edition", 1).orElse(1);
        String because = fields.optionalText("because").orElse("");
        return fields.made(
                "edition", () -> new Notice(id, title, Optional.empty(), Optional.empty(), edition, because));
    }

    private Optional<Window> window() {
        OffsetDateTime opens = fields.moment("window_open");
        OffsetDateTime closes = fields.moment("window_close_exclusive");
        if (!"submitted_at".equals(fields.optionalText("reference_date").orElse("submitted_at"))) {
            fields.fault("reference_date", "expected submitted_at");
        }
        if (fields.clean() && !opens.isBefore(closes)) {
            fields.fault("window_close_exclusive", "expected to be later than window_open");
        }
        return fields.made("window_close_exclusive", () -> new Window(opens, closes, Clause.UNCITED));
    }

    private Eligibility eligibility() {
        List<String> batches = fields.texts("eligible_batches", true);
        List<String> levels = fields.texts("eligible_levels", true);
        if (!levels.stream().allMatch(level -> level.matches(LEVEL))) {
            fields.fault("eligible_levels", "expected " + LEVEL);
        }
        List<StudyLevel> known =
                levels.stream().flatMap(level -> StudyLevel.of(level).stream()).toList();
        int years = fields.whole("max_years_from_enrolment_to_graduation", 1).orElse(1);
        List<Group> excluded = fields.texts("excluded_groups", false).stream()
                .filter(name -> !name.isBlank())
                .map(name -> new Group(name, List.of()))
                .toList();
        return new Eligibility(
                Optional.of(new Registered(batches, Clause.UNCITED)),
                new Levels(known, Clause.UNCITED),
                Forms.ALL,
                Optional.empty(),
                Optional.of(new StudyTime(years, Late.HARD, Late.IGNORED, Clause.UNCITED)),
                new Groups(List.of(), excluded, List.of(), Vouched.UNASKED, Clause.UNCITED));
    }

    private Optional<Documents> documents() {
        Map<DocumentKind, String> required = kinds("required_documents", true);
        Map<DocumentKind, String> optional = kinds("optional_documents", false);
        optional.keySet().removeAll(required.keySet());
        List<String> hosts = ProgrammeReader.hosts(fields, "trusted_qr_hosts");
        return fields.made(
                "required_documents",
                () -> new Documents(
                        required, optional, Set.copyOf(hosts), Optional.empty(), Clause.UNCITED, Clause.UNCITED));
    }

    private Map<DocumentKind, String> kinds(String key, boolean needed) {
        Map<DocumentKind, String> kinds = new EnumMap<>(DocumentKind.class);
        fields.texts(key, needed)
                .forEach(code -> ProgrammeReader.kind(fields, key, code).ifPresent(kind -> kinds.put(kind, "")));
        return kinds;
    }

    private Scope scope() {
        Optional<Boolean> onceOnly = fields.bool("once_only");
        Optional<String> rule = fields.optionalText("once_rule");
        if (rule.isEmpty()) {
            if (onceOnly.isEmpty()) {
                fields.fault("once_only", "missing");
            }
            return onceOnly.orElse(true) ? Scope.LIFETIME : Scope.NONE;
        }
        for (Scope known : Scope.values()) {
            if (known.name().toLowerCase(Locale.ROOT).equals(rule.get())) {
                if (onceOnly.isPresent() && onceOnly.get() != (known != Scope.NONE)) {
                    fields.fault("once_rule", "contradicts once_only");
                }
                return known;
            }
        }
        fields.fault("once_rule", "expected lifetime, per_level, per_programme or none");
        return Scope.LIFETIME;
    }

    /** What the named payers leave of the amount comes from the issuer. */
    private Optional<Money> money() {
        long amount = fields.fen("amount_yuan");
        List<Payer> payers = new ArrayList<>();
        long named = 0;
        for (Fields payer : fields.objects("payers")) {
            long share = payer.fen("amount_yuan");
            named += share;
            String name = payer.text("payer");
            fields.made("payers", () -> payer(name, share)).ifPresent(payers::add);
        }
        if (payers.isEmpty() || named < amount) {
            payers.add(payer(ISSUER, amount - named));
        }
        return fields.made("payers", () -> new Money(payers, Clause.UNCITED));
    }

    private static Payer payer(String name, long fen) {
        return new Payer(name, Optional.empty(), Optional.of(new Share.Fixed(fen)), true);
    }

    /** Places that the table leaves of the total are shared by the unions that it does not name. */
    private static Quota quota(Fields fields) {
        OptionalInt total = fields.optionalWhole("total", 0);
        List<Row> rows = new ArrayList<>();
        fields.object("per_union")
                .ifPresent(unions -> unions.keys()
                        .forEach(union -> unions.optionalWhole(union, 0)
                                .ifPresent(places -> rows.add(new Row(union, places, false, List.of())))));
        int sum = rows.stream().mapToInt(Row::places).sum();
        if (!rows.isEmpty() && sum < total.orElse(sum)) {
            rows.add(new Row("其他", total.getAsInt() - sum, true, List.of()));
        }
        return new Quota(rows.isEmpty() || total.isPresent() ? total : OptionalInt.of(sum), rows, "", Clause.UNCITED);
    }

    private Optional<Procedure> procedure() {
        List<Step> chain = fields.textsOr("review_chain", "actor").stream()
                .map(actor -> new Step(actor, Optional.empty(), true))
                .toList();
        OptionalInt days = fields.optionalWhole("publication_days", 0);
        Optional<Publication> publication = days.isEmpty()
                ? Optional.empty()
                : Optional.of(new Publication(days, false, List.of(), Clause.UNCITED));
        return Optional.of(new Procedure(chain, List.of(), publication, Optional.empty(), Clause.UNCITED));
    }
}
