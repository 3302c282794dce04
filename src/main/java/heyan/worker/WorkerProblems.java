package heyan.worker;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.server.ResponseStatusException;

/** What a worker sees when an address leads nowhere or a file was too large to be sent. */
@ControllerAdvice(basePackageClasses = WorkerProblems.class)
class WorkerProblems {
    @ExceptionHandler(ResponseStatusException.class)
    String gone(ResponseStatusException problem, HttpServletResponse response, Model model) {
        response.setStatus(problem.getStatusCode().value());
        model.addAttribute("problem", "gone");
        return "worker/problem";
    }

    @ExceptionHandler(MultipartException.class)
    @ResponseStatus(HttpStatus.PAYLOAD_TOO_LARGE)
    String tooLarge(Model model) {
        model.addAttribute("problem", "large");
        return "worker/problem";
    }
}
