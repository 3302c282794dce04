package heyan.api;

import heyan.api.Events.Event;
import heyan.claim.ClaimId;
import heyan.claim.DocumentKind;
import heyan.decide.Decisions;
import heyan.decide.ResultLine;
import heyan.intake.Bucket;
import heyan.intake.ObjectStore;
import heyan.programme.Programme;
import heyan.programme.Programmes;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Answers a portal about its own applications. */
@Component
class PortalDesk {
    /** A safe last part of an object key that is no manifest. */
    private static final Pattern FILE =
            Pattern.compile("(?!application\\.json$)[A-Za-z0-9][A-Za-z0-9_-]{0,99}(\\.[A-Za-z0-9]{1,8})?");

    private static final long MOST_BYTES = 20_000_000;
    private static final int LONGEST_PAGE = 500;

    private final Owned owned;
    private final Events events;
    private final Programmes programmes;
    private final Decisions decisions;
    private final WriteReceipt receipts;
    private final ObjectStore store;
    private final ApiSettings settings;
    private final Clock clock;

    PortalDesk(
            Owned owned,
            Events events,
            Programmes programmes,
            Decisions decisions,
            WriteReceipt receipts,
            ObjectStore store,
            ApiSettings settings,
            Clock clock) {
        this.owned = owned;
        this.events = events;
        this.programmes = programmes;
        this.decisions = decisions;
        this.receipts = receipts;
        this.store = store;
        this.settings = settings;
        this.clock = clock;
    }

    List<Answers.Round> rounds() {
        OffsetDateTime now = clock.instant().atZone(clock.getZone()).toOffsetDateTime();
        return programmes.ids().stream()
                .map(programmes::current)
                .filter(round ->
                        round.window().filter(window -> window.contains(now)).isPresent())
                .map(PortalDesk::round)
                .toList();
    }

    private static Answers.Round round(Programme round) {
        return new Answers.Round(
                round.id(),
                round.notice().title(),
                round.window().map(window -> window.opens().toString()).orElse(null),
                round.window().map(window -> window.closes().toString()).orElse(null),
                codes(round.documents().required()),
                codes(round.documents().optional()));
    }

    private static List<String> codes(Map<DocumentKind, String> kinds) {
        return kinds.keySet().stream().map(DocumentKind::code).toList();
    }

    Answers.Created create(String portal, String programme, Answers.Create wish) {
        if (!programmes.isLoaded(programme)) {
            throw new Problem(404, "programme-unknown", "no such programme was loaded");
        }
        String named = wish.application();
        String application =
                named == null || named.isEmpty() ? UUID.randomUUID().toString() : named;
        if (!ClaimId.isPart(application)) {
            throw new Problem(422, "bad-identifier", "expected 1 to 64 letters, digits, '.', '_' or '-'");
        }
        if (!owned.take(portal, programme, application, clock.instant())) {
            throw new Problem(
                    409, "application-taken", "there is an application of this name that is not this portal's");
        }
        return new Answers.Created(programme, application);
    }

    Answers.Permit permit(String portal, String programme, String application, Answers.Upload upload) {
        own(portal, programme, application);
        if (upload.file() == null || !FILE.matcher(upload.file()).matches()) {
            throw new Problem(
                    422, "bad-file-name", "expected letters, digits, '_' or '-' and an ending, not application.json");
        }
        if (upload.size() < 1 || upload.size() > MOST_BYTES) {
            throw new Problem(422, "bad-size", "expected 1 to " + MOST_BYTES + " bytes");
        }
        String key = programme + "/" + application + "/" + upload.file();
        URI url = store.permitPut(Bucket.INBOX, key, upload.size(), settings.uploadLife());
        Instant expires = clock.instant().plus(settings.uploadLife());
        return new Answers.Permit("PUT", url, Map.of("Content-Length", String.valueOf(upload.size())), expires);
    }

    Answers.State state(String portal, String programme, String application) {
        own(portal, programme, application);
        return state(programme, application);
    }

    Map<String, Object> result(String portal, String programme, String application) {
        own(portal, programme, application);
        return events.last(programme, application)
                .flatMap(event -> decisions.find(event.claim()))
                .map(ResultLine::of)
                .orElseThrow(() -> new Problem(404, "not-decided-yet", "the newest revision was not decided yet"));
    }

    Answers.Page page(String portal, String programme, String after, int limit) {
        if (limit < 1 || limit > LONGEST_PAGE) {
            throw new Problem(422, "bad-limit", "expected 1 to " + LONGEST_PAGE);
        }
        List<String> names = owned.page(portal, programme, after, limit);
        List<Answers.State> states =
                names.stream().map(name -> state(programme, name)).toList();
        return new Answers.Page(states, names.size() < limit ? null : names.get(names.size() - 1));
    }

    private Answers.State state(String programme, String application) {
        Optional<Event> last = events.last(programme, application);
        if (last.isEmpty()) {
            return new Answers.State(programme, application, 0, "created", null, List.of(), null, null, null, null);
        }
        Event event = last.get();
        return new Answers.State(
                programme,
                application,
                event.claim().revision(),
                event.what().substring(event.what().indexOf('.') + 1),
                event.outcome().isEmpty() ? null : event.outcome(),
                event.reasons(),
                event.isReturn() ? event.mend() : null,
                event.words().isEmpty() ? null : event.words(),
                event.at(),
                receipts.place(event.claim()));
    }

    private void own(String portal, String programme, String application) {
        if (!ClaimId.isPart(programme) || !ClaimId.isPart(application) || !owned.is(portal, programme, application)) {
            throw Problem.noSuchApplication();
        }
    }
}
