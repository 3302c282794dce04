package heyan.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import heyan.claim.Claim;

/** Claims as JSON, in the form of table intake_claim. */
final class ClaimJson {
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .build();

    private ClaimJson() {}

    static String write(Claim claim) {
        try {
            return MAPPER.writeValueAsString(claim);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("claim cannot be written as JSON", e);
        }
    }

    /** Reads {@link #write} back. */
    static Claim read(String json) {
        try {
            return MAPPER.readValue(json, Claim.class);
        } catch (JsonProcessingException e) {
            e.clearLocation();
            throw new IllegalStateException("a stored claim cannot be read back");
        }
    }
}
