package heyan.programme;

import heyan.programme.Allocation.Overflow;
import heyan.programme.Allocation.Returned;
import heyan.programme.Allocation.Way;
import heyan.programme.Money.Payer;
import heyan.programme.OnceRule.Scope;
import heyan.programme.Procedure.Payment;
import heyan.programme.Procedure.Publication;
import heyan.programme.Procedure.ReviewWindow;
import heyan.programme.Procedure.Step;
import heyan.programme.Procedure.Trigger;
import heyan.programme.Quota.Row;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The sections of programme.yaml on money, places and the way of a claim. */
final class FullTerms {
    private static final Pattern RATIO = Pattern.compile("([1-9][0-9]?):([1-9][0-9]?)");

    private final Fields fields;
    private final String document;

    /** @param document what clauses are quoted from unless they say otherwise */
    FullTerms(Fields fields, String document) {
        this.fields = fields;
        this.document = document;
    }

    Optional<Money> money() {
        return fields.need(
                "amounts",
                fields.section(
                        "amounts",
                        section -> new Money(section.sections("payers", FullTerms::payer), clause(section))));
    }

    private static Payer payer(Fields section) {
        String name = section.text("payer");
        Optional<UnionLevel> level = section.choice("level", UnionLevel.class);
        boolean pooled = section.bool("pooled_rows").orElse(true);
        boolean voluntary = section.bool("voluntary").orElse(false);
        @Nullable Share share = share(section);
        if (voluntary == (share != null)) {
            throw new IllegalArgumentException(
                    "one of amount_yuan, matches with ratio, percent_of_fee, or voluntary: true");
        }
        return new Payer(name, level, Optional.ofNullable(share), pooled);
    }

    private static @Nullable Share share(Fields section) {
        if (section.keys().contains("amount_yuan")) {
            return new Share.Fixed(section.fen("amount_yuan"));
        }
        if (section.keys().contains("matches")) {
            Matcher ratio = RATIO.matcher(section.text("ratio"));
            if (!ratio.matches()) {
                throw new IllegalArgumentException("ratio: expected whole numbers such as \"1:1\"");
            }
            return new Share.Match(
                    section.text("matches"), Integer.parseInt(ratio.group(1)), Integer.parseInt(ratio.group(2)));
        }
        if (section.keys().contains("percent_of_fee")) {
            Optional<Long> cap =
                    section.keys().contains("cap_yuan") ? Optional.of(section.fen("cap_yuan")) : Optional.empty();
            return new Share.PercentOfFee(section.whole("percent_of_fee", 1).orElse(1), cap);
        }
        return null;
    }

    Optional<OnceRule> once() {
        return fields.need("once", fields.section("once", this::once));
    }

    private OnceRule once(Fields section) {
        Scope scope =
                section.need("scope", section.choice("scope", Scope.class)).orElse(Scope.LIFETIME);
        String payer = section.optionalText("payer").orElse("");
        return new OnceRule(scope, payer, scope == Scope.NONE ? Clause.UNCITED : clause(section));
    }

    Optional<Quota> quota() {
        return fields.keys().contains("quota") ? fields.section("quota", this::quota) : Optional.of(Quota.UNLIMITED);
    }

    private Quota quota(Fields section) {
        return new Quota(
                section.optionalWhole("total", 0),
                section.sections("per_union", FullTerms::row),
                section.optionalText("table_to_follow").orElse(""),
                clause(section));
    }

    private static Row row(Fields section) {
        return new Row(
                section.text("union"),
                section.whole("places", 0).orElse(0),
                section.bool("pooled").orElse(false),
                section.texts("shared_by", false));
    }

    Optional<Allocation> allocation() {
        return fields.keys().contains("allocation")
                ? fields.section("allocation", this::allocation)
                : Optional.of(Allocation.UNSPECIFIED);
    }

    private Allocation allocation(Fields section) {
        Allocation usual = Allocation.UNSPECIFIED;
        return new Allocation(
                section.need("way", section.choice("way", Way.class)).orElse(usual.way()),
                section.section("lottery", draw -> new Lottery(draw.text("commitment"), draw.optionalText("seed"))),
                section.choice("returned", Returned.class).orElse(usual.returned()),
                section.bool("refused_frees_place").orElse(usual.refusedFreesPlace()),
                section.choice("overflow", Overflow.class).orElse(usual.overflow()),
                clause(section));
    }

    Optional<Procedure> procedure() {
        Optional<Publication> publication = fields.section("publication", this::publication);
        Optional<Payment> payment = fields.section("payment", this::payment);
        return fields.need("review", fields.section("review", section -> procedure(section, publication, payment)));
    }

    private Procedure procedure(Fields section, Optional<Publication> publication, Optional<Payment> payment) {
        return new Procedure(
                section.sections("chain", FullTerms::step),
                section.sections("windows", this::reviewWindow),
                publication,
                payment,
                clause(section));
    }

    private static Step step(Fields section) {
        return new Step(
                section.text("actor"),
                section.choice("level", UnionLevel.class),
                section.bool("online").orElse(true));
    }

    private ReviewWindow reviewWindow(Fields section) {
        Set<UnionLevel> levels = EnumSet.noneOf(UnionLevel.class);
        for (String name : section.texts("levels", true)) {
            List<String> known = List.of(UnionLevel.values()).stream()
                    .map(level -> level.name().toLowerCase(Locale.ROOT))
                    .toList();
            if (known.contains(name)) {
                levels.add(UnionLevel.valueOf(name.toUpperCase(Locale.ROOT)));
            } else {
                section.fault("levels", "expected some of " + String.join(", ", known));
            }
        }
        return new ReviewWindow(section.text("name"), levels, FullConditions.window(section, document));
    }

    private Publication publication(Fields section) {
        return new Publication(
                section.optionalWhole("days", 0),
                section.bool("working_days").orElse(false),
                section.texts("where", false),
                clause(section));
    }

    private Payment payment(Fields section) {
        return new Payment(
                section.need("trigger", section.choice("trigger", Trigger.class))
                        .orElse(Trigger.DIPLOMA),
                section.texts("paid_by", true),
                section.bool("after_publication").orElse(false),
                clause(section));
    }

    Optional<Machine> machine() {
        return fields.keys().contains("machine")
                ? fields.section("machine", FullTerms::machine)
                : Optional.of(Machine.USUAL);
    }

    private static Machine machine(Fields section) {
        int oneIn = section.optionalWhole("false_accepts_one_in", 100).orElse(Machine.USUAL.falseAcceptsOneIn());
        int sampled = section.optionalWhole("sampled_percent", 0).orElse(Machine.USUAL.sampledPercent());
        Map<String, Machine.Act> signals = new HashMap<>();
        section.object("signals")
                .ifPresent(acts -> acts.keys().forEach(code -> {
                    expectOneOf(acts, code, "a signal that is measured", Machine.MEASURED);
                    acts.choice(code, Machine.Act.class).ifPresent(act -> signals.put(code, act));
                }));
        Map<String, List<String>> labels = new HashMap<>();
        section.object("form_labels")
                .ifPresent(own -> own.keys().forEach(field -> {
                    expectOneOf(own, field, "a field of the form", Machine.ON_FORMS);
                    labels.put(field, own.texts(field, true));
                }));
        return new Machine(oneIn, sampled, signals, labels);
    }

    private static void expectOneOf(Fields section, String key, String what, Set<String> known) {
        if (!known.contains(key)) {
            section.fault(key, "expected " + what + ": " + String.join(", ", new TreeSet<>(known)));
        }
    }

    private Clause clause(Fields section) {
        return FullNotice.clause(section, document);
    }
}
