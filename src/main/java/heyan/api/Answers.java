package heyan.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What portals ask and get, as JSON. */
final class Answers {
    private Answers() {}

    /** A round 批次 that can be claimed in; moments are of ISO 8601. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Round(
            @JsonProperty("programme_id") String programme,
            String title,
            @JsonProperty("window_open") @Nullable String opens,

            @JsonProperty("window_close_exclusive") @Nullable
            String closes,

            @JsonProperty("required_documents") List<String> required,
            @JsonProperty("optional_documents") List<String> optional) {}

    /** @param application the portal's own application_id; empty lets the house choose one */
    record Create(@JsonProperty("application_id") @Nullable String application) {}

    record Created(
            @JsonProperty("programme_id") String programme,
            @JsonProperty("application_id") String application) {}

    /**
     * @param file its name in application.json
     * @param size in bytes
     */
    record Upload(String file, long size) {}

    /**
     * Where one file may be put, once described, by whoever has the address.
     *
     * @param headers that must be sent as they are
     */
    record Permit(
            String method,
            URI url,
            Map<String, String> headers,
            @JsonProperty("expires_at") Instant expires) {}

    /**
     * How far an application has come.
     *
     * @param outcome of the machine's decision
     * @param mend absent unless it was returned
     * @param words absent when there are none
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record State(
            @JsonProperty("programme_id") String programme,
            @JsonProperty("application_id") String application,
            int revision,

            @Schema(
                    description = "created, or the newest step",
                    allowableValues = {
                        "created",
                        "taken",
                        "decided",
                        "approved",
                        "returned",
                        "refused",
                        "reopened",
                        "withdrawn"
                    })
            String state,

            @Nullable String outcome,
            List<String> reasons,
            @Nullable Mend mend,

            @Schema(description = "The reviewer's words to the worker") @Nullable
            String words,

            @Nullable Instant at,
            @Nullable Map<String, Object> place) {}

    /** What a return 驳回 leaves open for change. */
    @Schema(description = "What of a returned application may be changed; where both lists are empty, everything")
    record Mend(
            @Schema(description = "Kinds of the documents to hand in again")
            List<String> documents,

            @Schema(description = "Fields of application.json to correct")
            List<String> fields) {
        Mend {
            documents = List.copyOf(documents);
            fields = List.copyOf(fields);
        }
    }

    /** @param next to be sent as {@code after} for the next page; absent at the end */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Page(List<State> applications, @Nullable String next) {}
}
