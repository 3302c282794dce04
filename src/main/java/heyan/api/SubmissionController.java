package heyan.api;

import heyan.api.Submissions.Submission;
import heyan.claim.ClaimId;
import heyan.intake.StoreFailure;
import heyan.intake.SubmitClaim;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.security.Principal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Takes a manifest over HTTP. */
@RestController
@Tag(name = "applications")
class SubmissionController {
    static final String PATH = "/api/v1/programmes/{programme}/applications/{application}";

    private static final Pattern KEY = Pattern.compile("[!-~]{1,128}");

    private final AnswerSubmission answer;

    SubmissionController(AnswerSubmission answer) {
        this.answer = answer;
    }

    @PostMapping(path = PATH, produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Hand in a manifest 提交申报",
            description =
                    "application.json whose files lie in the application's folder. The same key gets the same answer.")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            required = true,
            content = @Content(mediaType = MediaType.APPLICATION_JSON_VALUE, schema = @Schema(type = "object")))
    @ApiResponse(responseCode = "201", description = "receipt 回执 with claim and place")
    @ApiResponse(responseCode = "409", description = "overtaken, or another portal's application")
    @ApiResponse(responseCode = "422", description = "refused, with errors by field")
    @SecurityRequirement(name = "portal")
    ResponseEntity<String> submit(
            @PathVariable String programme,
            @PathVariable String application,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            Principal portal,
            HttpServletRequest request)
            throws IOException {
        if (!ClaimId.isPart(programme) || !ClaimId.isPart(application)) {
            return entity(Reply.problem(404, "no-such-place", "expected identifiers of programme and application"));
        }
        if (key == null || !KEY.matcher(key).matches()) {
            return entity(Reply.problem(
                    400, "idempotency-key-missing", "expected an Idempotency-Key of 1 to 128 printable characters"));
        }
        byte[] manifest = request.getInputStream().readNBytes(SubmitClaim.MAX_BYTES + 1);
        if (manifest.length > SubmitClaim.MAX_BYTES) {
            return entity(Reply.problem(413, "manifest-too-large", "over " + SubmitClaim.MAX_BYTES + " bytes"));
        }
        Submission submission =
                new Submission(portal.getName(), key, programme, application, SubmitClaim.sha256(manifest));
        return entity(answer.answer(submission, manifest));
    }

    /** Nothing was taken, or it will be found taken: the same key may be sent again. */
    @ExceptionHandler(StoreFailure.class)
    ResponseEntity<String> storeIsAway() {
        return entity(Reply.problem(503, "store-away", "the object store does not answer; send the same again"));
    }

    private static ResponseEntity<String> entity(Reply reply) {
        return ResponseEntity.status(reply.status())
                .contentType(reply.isProblem() ? MediaType.APPLICATION_PROBLEM_JSON : MediaType.APPLICATION_JSON)
                .body(reply.body());
    }
}
