package heyan.audit;

import heyan.claim.ClaimId;
import heyan.decide.Decisions;
import heyan.decide.Decisions.Decided;
import heyan.decide.ResultLine;
import heyan.intake.TakenClaims;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the machine read, compared and decided: three files of the package. */
@Configuration(proxyBeanMethods = false)
class DecisionSources {
    private final TakenClaims claims;
    private final Decisions decisions;

    DecisionSources(TakenClaims claims, Decisions decisions) {
        this.claims = claims;
        this.decisions = decisions;
    }

    @Bean
    AuditSource decisionRows() {
        return new Source("decisions", (decided, out) -> {
            Map<String, @Nullable Object> row = row(decided);
            row.put("outcome", decided.decision().outcome().name().toLowerCase(Locale.ROOT));
            row.put(
                    "reasons",
                    decided.decision().reasons().stream().map(Enum::name).toList());
            row.put("trace", decided.decision().trace());
            row.put("programme_version", decided.programmeVersion());
            row.put("list_versions", decided.listVersions());
            row.put("decided_at", decided.at().toString());
            out.accept(row);
        });
    }

    @Bean
    AuditSource findingRows() {
        return new Source(
                "findings",
                (decided, out) -> decided.decision().findings().forEach(finding -> {
                    Map<String, @Nullable Object> row = row(decided);
                    row.put("check", finding.check());
                    row.put("agreement", finding.agreement().name());
                    row.put("reason", finding.reason().name());
                    row.put("rule", finding.rule());
                    row.put("evidence", finding.evidence());
                    out.accept(row);
                }));
    }

    @Bean
    AuditSource fieldRows() {
        return new Source(
                "fields",
                (decided, out) -> decided.exhibits()
                        .forEach(exhibit -> exhibit.extract().ifPresent(extract -> {
                            Map<String, @Nullable Object> row = row(decided);
                            row.put("slot", exhibit.slot().code());
                            row.put("file", exhibit.file());
                            row.put("kind", extract.kind().code());
                            row.put("fields", ResultLine.fields(extract));
                            out.accept(row);
                        })));
    }

    private static Map<String, @Nullable Object> row(Decided decided) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("claim", decided.claim().toString());
        return row;
    }

    /** Rows out of every decision of a round, revision by revision. */
    private final class Source implements AuditSource {
        private final String name;
        private final BiConsumer<Decided, Consumer<Map<String, @Nullable Object>>> rows;

        Source(String name, BiConsumer<Decided, Consumer<Map<String, @Nullable Object>>> rows) {
            this.name = name;
            this.rows = rows;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public void rows(String programmeId, Consumer<Map<String, @Nullable Object>> row) {
            for (ClaimId newest : claims.latest(programmeId)) {
                for (int revision = 1; revision <= newest.revision(); revision++) {
                    decisions
                            .find(new ClaimId(newest.programme(), newest.application(), revision))
                            .ifPresent(decided -> rows.accept(decided, row));
                }
            }
        }
    }
}
