package heyan.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An answer as it is sent and kept.
 *
 * @param status of HTTP
 * @param body JSON
 */
record Reply(int status, String body) {
    private static final ObjectMapper JSON = new ObjectMapper();

    static Reply receipt(Map<String, Object> receipt) {
        return new Reply(201, write(receipt));
    }

    /**
     * A problem as in RFC 9457.
     *
     * @param type last part of its URI
     * @param errors field by field; empty when no field is to blame
     */
    static Reply problem(int status, String type, String detail, List<Map<String, Object>> errors) {
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("type", "urn:heyan:problem:" + type);
        problem.put("title", type.replace('-', ' '));
        problem.put("status", status);
        problem.put("detail", detail);
        if (!errors.isEmpty()) {
            problem.put("errors", errors);
        }
        return new Reply(status, write(problem));
    }

    static Reply problem(int status, String type, String detail) {
        return problem(status, type, detail, List.of());
    }

    boolean isProblem() {
        return status >= 400;
    }

    /** Whether it may be kept: the same submission would get it again. */
    boolean isFinal() {
        return status == 201 || status == 422;
    }

    private static String write(Map<String, Object> body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an answer is always JSON", e);
        }
    }
}
