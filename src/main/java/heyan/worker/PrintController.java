package heyan.worker;

import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The application form as a PDF, to be printed, signed and stamped. */
@Controller
class PrintController {
    private static final Logger LOG = LoggerFactory.getLogger(PrintController.class);

    private final MyFiling mine;
    private final PrintForm print;

    PrintController(MyFiling mine, PrintForm print) {
        this.mine = mine;
        this.print = print;
    }

    @GetMapping(FormController.PATH + "/form.pdf")
    ResponseEntity<byte[]> form(
            @AuthenticationPrincipal Worker worker, @PathVariable String programme, @PathVariable String application) {
        Filing filing = mine.of(worker, programme, application);
        try {
            byte[] pdf = print.print(filing, mine.programme(filing));
            return ResponseEntity.ok()
                    .contentType(MediaType.APPLICATION_PDF)
                    .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + filing.application() + ".pdf\"")
                    .cacheControl(CacheControl.noStore().cachePrivate())
                    .body(pdf);
        } catch (IOException e) {
            LOG.warn("{} worker.print failed: {}", filing.application(), e.getMessage());
            throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE);
        }
    }
}
