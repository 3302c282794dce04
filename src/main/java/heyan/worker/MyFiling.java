package heyan.worker;

import heyan.programme.Programme;
import heyan.programme.Programmes;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** The application that an address names, for its owner; nobody else learns that it exists. */
@Component
class MyFiling {
    private final Filings filings;
    private final Programmes programmes;

    MyFiling(Filings filings, Programmes programmes) {
        this.filings = filings;
        this.programmes = programmes;
    }

    /** @throws ResponseStatusException 404 when there is none of this worker's */
    Filing of(Worker worker, String programme, String application) {
        return filings.find(worker.phone(), programme, application)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    Programme programme(Filing filing) {
        return programmes.current(filing.programme());
    }
}
