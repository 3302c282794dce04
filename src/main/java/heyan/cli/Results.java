package heyan.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import heyan.claim.ClaimId;
import heyan.claim.ReasonCode;
import heyan.decide.Decisions;
import heyan.decide.ResultLine;
import heyan.intake.Refusal;
import heyan.intake.TakenClaims;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.context.ApplicationContext;

/** The result lines of a batch, one for each application folder, in the order of their names. */
final class Results {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final TakenClaims claims;
    private final Decisions decisions;
    private final BatchFolder batch;

    Results(ApplicationContext context, BatchFolder batch) {
        this.claims = context.getBean(TakenClaims.class);
        this.decisions = context.getBean(Decisions.class);
        this.batch = batch;
    }

    /** Lines as JSON; applications without any outcome are left out. */
    List<JsonNode> lines() {
        Map<String, Map<String, Object>> lines = new TreeMap<>();
        batch.applications().forEach(name -> {
            if (!batch.hasManifest(name)) {
                lines.put(name, ResultLine.rejected(name, ReasonCode.OTHER.name()));
            }
        });
        for (Refusal refusal : claims.refusals(batch.programmeId())) {
            lines.put(refusal.application(), ResultLine.rejected(refusal.application(), ReasonCode.OTHER.name()));
        }
        for (ClaimId claim : claims.latest(batch.programmeId())) {
            decisions.find(claim).ifPresent(decided -> lines.put(claim.application(), ResultLine.of(decided)));
        }
        List<JsonNode> json = new ArrayList<>();
        lines.values().forEach(line -> json.add(JSON.valueToTree(line)));
        return json;
    }

    void write(PrintWriter out) throws JsonProcessingException {
        for (JsonNode line : lines()) {
            out.println(JSON.writeValueAsString(line));
        }
        out.flush();
    }

    /** Says on stderr what was wrong with manifests that could not be taken. */
    void explain(PrintStream err) {
        for (Refusal refusal : claims.refusals(batch.programmeId())) {
            err.println(refusal.application() + "/application.json"
                    + (refusal.line() > 0 ? " line " + refusal.line() : "")
                    + (refusal.field().isEmpty() ? "" : ", " + refusal.field())
                    + ": " + refusal.detail());
        }
    }
}
