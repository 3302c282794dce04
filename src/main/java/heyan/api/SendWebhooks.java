package heyan.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import heyan.api.ApiSettings.Webhook;
import heyan.api.Events.Event;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Sends what is due of the outbox. A message is leased before it is sent, so that no other process sends it meanwhile, and stays
 * in the outbox until its receiver has said 2xx: after a crash between the two it comes again, with the same delivery number.
 */
@Component
public class SendWebhooks {
    private static final Logger LOG = LoggerFactory.getLogger(SendWebhooks.class);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    /** Longer than a whole batch can take. */
    private static final Duration LEASE = Duration.ofMinutes(10);

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(30);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(6);
    private static final int BATCH = 20;
    private static final int MOST_DOUBLINGS = 10;

    private final Events events;
    private final ApiSettings settings;
    private final Clock clock;
    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .followRedirects(Redirect.NEVER)
            .build();

    SendWebhooks(Events events, ApiSettings settings, Clock clock) {
        this.events = events;
        this.settings = settings;
        this.clock = clock;
    }

    /** One round; what fails comes again after a pause that doubles from 30 seconds to six hours, for ever. */
    public void sendAll() {
        Instant now = clock.instant();
        for (Event event : events.lease(now, now.plus(LEASE), BATCH)) {
            Webhook webhook = settings.webhooks().get(event.portal());
            if (webhook != null && send(event, webhook)) {
                events.delivered(event, clock.instant());
            } else {
                events.later(event, clock.instant().plus(pause(event.attempts())));
            }
        }
    }

    private static Duration pause(int attempts) {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(attempts - 1, MOST_DOUBLINGS));
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }

    private boolean send(Event event, Webhook webhook) {
        try {
            if (!webhook.allowPrivate() && !PublicAddress.isPublic(webhook.url().getHost())) {
                LOG.warn(
                        "message {} kept back: {} has a private address",
                        event.id(),
                        webhook.url().getHost());
                return false;
            }
            int status = http.send(request(event, webhook), BodyHandlers.discarding())
                    .statusCode();
            LOG.info("message {} to {}: {}", event.id(), event.portal(), status);
            return status / 100 == 2;
        } catch (IOException e) {
            LOG.warn(
                    "message {} to {}: {}",
                    event.id(),
                    event.portal(),
                    e.getClass().getSimpleName());
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private HttpRequest request(Event event, Webhook webhook) {
        byte[] body = body(event);
        long moment = clock.instant().getEpochSecond();
        return HttpRequest.newBuilder(webhook.url())
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .header("Heyan-Delivery", String.valueOf(event.id()))
                .header("Heyan-Timestamp", String.valueOf(moment))
                .header("Heyan-Signature", new WebhookSignature(webhook.secret()).sign(moment, body))
                .POST(BodyPublishers.ofByteArray(body))
                .build();
    }

    private static byte[] body(Event event) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("delivery", event.id());
        body.put("event", event.what());
        body.put("claim", event.claim().toString());
        body.put("programme_id", event.claim().programme());
        body.put("application_id", event.claim().application());
        body.put("revision", event.claim().revision());
        body.put("at", event.at().toString());
        if (!event.outcome().isEmpty()) {
            body.put("outcome", event.outcome());
        }
        body.put("reasons", event.reasons());
        if (event.isReturn()) {
            body.put("mend", event.mend());
        }
        if (!event.words().isEmpty()) {
            body.put("words", event.words());
        }
        try {
            return JSON.writeValueAsBytes(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a message is always JSON", e);
        }
    }
}
