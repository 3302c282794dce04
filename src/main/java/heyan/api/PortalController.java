package heyan.api;

import heyan.intake.StoreFailure;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What a portal can ask and do beside handing in. It reaches its own applications only. */
@RestController
@SecurityRequirement(name = "portal")
@Tag(name = "applications", description = "申报 applications of this portal")
class PortalController {
    private static final String PROGRAMME = "/api/v1/programmes/{programme}";
    private static final String MANY = PROGRAMME + "/applications";

    private final PortalDesk desk;

    PortalController(PortalDesk desk) {
        this.desk = desk;
    }

    @GetMapping(path = "/api/v1/programmes", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Rounds that are open now 正在申报的批次")
    List<Answers.Round> rounds() {
        return desk.rounds();
    }

    @PostMapping(path = MANY, produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Create an application 新建申报",
            description = "Reserves an application_id for this portal. Asking again for the same one changes nothing.")
    Answers.Created create(@PathVariable String programme, @RequestBody Answers.Create wish, Principal portal) {
        return desk.create(portal.getName(), programme, wish);
    }

    @PostMapping(path = SubmissionController.PATH + "/uploads", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Permission to upload one file 上传许可",
            description =
                    "An address for one PUT of exactly so many bytes into the application's folder, without the token.")
    Answers.Permit permit(
            @PathVariable String programme,
            @PathVariable String application,
            @RequestBody Answers.Upload upload,
            Principal portal) {
        return desk.permit(portal.getName(), programme, application, upload);
    }

    @GetMapping(path = SubmissionController.PATH, produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "How far an application has come 办理进度")
    Answers.State state(@PathVariable String programme, @PathVariable String application, Principal portal) {
        return desk.state(portal.getName(), programme, application);
    }

    @GetMapping(path = SubmissionController.PATH + "/result", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "The result of the machine's check 核验结果",
            description = "The line that heyan check writes: outcome, reasons, documents with their fields.")
    Map<String, Object> result(@PathVariable String programme, @PathVariable String application, Principal portal) {
        return desk.result(portal.getName(), programme, application);
    }

    @GetMapping(path = MANY, produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "This portal's applications 申报列表",
            description = "In the order of application_id, page by page.")
    Answers.Page page(
            @PathVariable String programme,
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "100") int limit,
            Principal portal) {
        return desk.page(portal.getName(), programme, after, limit);
    }

    @ExceptionHandler(Problem.class)
    ResponseEntity<String> problem(Problem problem) {
        return entity(problem.reply());
    }

    @ExceptionHandler(StoreFailure.class)
    ResponseEntity<String> storeIsAway() {
        return entity(Reply.problem(503, "store-away", "the object store does not answer; send the same again"));
    }

    private static ResponseEntity<String> entity(Reply reply) {
        return ResponseEntity.status(reply.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(reply.body());
    }
}
