package heyan.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** Many workers who want few places at the same moment, through HTTP; one in ten clicks twice. */
public final class PlacesRace {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int CLICKS_TWICE = 9; // nine applications make ten clicks

    private final Portal portal;
    private final String programme;
    private final AtomicLong sequence = new AtomicLong();

    /** A race for the places of this programme. */
    public PlacesRace(int port, String programme) {
        this.portal = new Portal(port);
        this.programme = programme;
    }

    /**
     * One application, all its clicks together.
     *
     * @param started number of the first click among all clicks and answers
     * @param answered number of its first answer in the same count
     */
    record Entry(
            String application, long started, long answered, String receipt, long ticket, String state, long queue) {
        Entry with(Entry other) {
            if (!receipt.equals(other.receipt)) {
                throw new IllegalStateException("one key, two answers: " + receipt + " and " + other.receipt);
            }
            return new Entry(
                    application,
                    Math.min(started, other.started),
                    Math.min(answered, other.answered),
                    receipt,
                    ticket,
                    state,
                    queue);
        }
    }

    /** What came of it. */
    public record Outcome(List<Entry> entries, double seconds, int clicks) {
        /** How many got a place. */
        public long reserved() {
            return entries.stream()
                    .filter(entry -> entry.state().equals("reserved"))
                    .count();
        }

        /** Ticket numbers in order. */
        public List<Long> tickets() {
            return entries.stream().map(Entry::ticket).sorted().toList();
        }

        /** Waiting numbers in order of the tickets. */
        public List<Long> waiting() {
            return entries.stream()
                    .sorted(Comparator.comparingLong(Entry::ticket))
                    .filter(entry -> entry.state().equals("waiting"))
                    .map(Entry::queue)
                    .toList();
        }

        /** Applications that were answered before another one was even sent, and yet have the higher ticket. */
        public int inversions() {
            int inversions = 0;
            long earliestAnswer = Long.MAX_VALUE;
            List<Entry> backwards = new ArrayList<>(entries);
            backwards.sort(Comparator.comparingLong(Entry::ticket).reversed());
            for (Entry entry : backwards) {
                inversions += earliestAnswer < entry.started() ? 1 : 0;
                earliestAnswer = Math.min(earliestAnswer, entry.answered());
            }
            return inversions;
        }
    }

    /** Runs it: so many clicks over so many connections. */
    public Outcome run(int clicks, int connections) throws InterruptedException, ExecutionException {
        AtomicInteger next = new AtomicInteger();
        Map<String, Entry> entries = new TreeMap<>();
        ExecutorService workers = Executors.newFixedThreadPool(connections);
        try {
            Callable<List<Entry>> worker = () -> {
                List<Entry> own = new ArrayList<>();
                for (int click = next.getAndIncrement(); click < clicks; click = next.getAndIncrement()) {
                    own.add(click(click - (click + 1) / (CLICKS_TWICE + 1)));
                }
                return own;
            };
            long start = System.nanoTime();
            for (Future<List<Entry>> done : workers.invokeAll(java.util.Collections.nCopies(connections, worker))) {
                done.get().forEach(entry -> entries.merge(entry.application(), entry, Entry::with));
            }
            return new Outcome(List.copyOf(entries.values()), (System.nanoTime() - start) / 1e9, clicks);
        } finally {
            workers.shutdownNow();
        }
    }

    private Entry click(int number) throws IOException, InterruptedException {
        String application = "W" + number;
        long started = sequence.incrementAndGet();
        HttpResponse<String> answer = portal.submit(
                programme, application, programme + "-" + application, Portal.manifest(programme, application));
        long answered = sequence.incrementAndGet();
        if (answer.statusCode() != 201) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
        JsonNode place = JSON.readTree(answer.body()).get("place");
        return new Entry(
                application,
                started,
                answered,
                answer.body(),
                place.get("ticket").asLong(),
                place.get("state").asText(),
                place.path("waiting_number").asLong(0));
    }
}
