package heyan.api;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A race in which connections are cut and database sessions are killed while they work. Every worker sends the same again
 * until there is an answer, as a portal does.
 */
final class DisturbedRace {
    private static final int CONNECTIONS = 16;
    private static final int MOST_TRIES = 200;
    private static final int KILL_EVERY = 4;
    private static final String KILL = """
            SELECT count(*) FILTER (WHERE pg_terminate_backend(pid)) FROM pg_stat_activity
            WHERE datname = current_database() AND pid <> pg_backend_pid() AND state <> 'idle'
            """;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final AtomicInteger killed = new AtomicInteger();
    private final AtomicInteger unanswered = new AtomicInteger();
    private final int port;
    private final JdbcClient outside;

    /** Kills sessions from outside of the pool. */
    DisturbedRace(int port, HikariDataSource pool) {
        this.port = port;
        this.outside = JdbcClient.create(Objects.requireNonNull(pool.getDataSource()));
    }

    /** What one worker sends; the same every time. */
    record Wish(String name, String path, String body) {}

    /** The last answer to each wish. */
    Map<String, String> run(int wishes, IntFunction<Wish> wish) throws InterruptedException, ExecutionException {
        ExecutorService workers = Executors.newFixedThreadPool(CONNECTIONS);
        try {
            List<Callable<String>> all = new ArrayList<>();
            for (int i = 0; i < wishes; i++) {
                int number = i;
                all.add(() -> insist(number, wish.apply(number)));
            }
            Map<String, String> answers = new TreeMap<>();
            List<Future<String>> done = workers.invokeAll(all);
            for (int i = 0; i < wishes; i++) {
                answers.put(wish.apply(i).name(), done.get(i).get());
            }
            return answers;
        } finally {
            workers.shutdownNow();
        }
    }

    /** Sessions that were killed while they worked. */
    int killed() {
        return killed.get();
    }

    /** Requests that ended without the answer. */
    int unanswered() {
        return unanswered.get();
    }

    private String insist(int number, Wish wish) throws IOException, InterruptedException {
        cut(number, wish);
        if (number % KILL_EVERY == 0) {
            killed.addAndGet(kill());
        }
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            var answer = http.send(request(wish), BodyHandlers.ofString());
            if (answer.statusCode() < 300) {
                return answer.body();
            }
            unanswered.incrementAndGet();
        }
        throw new IllegalStateException("no answer to " + wish.name());
    }

    /** One at a time: the session of a second one would be seen at work and killed. */
    private synchronized int kill() {
        return outside.sql(KILL).query(Integer.class).single();
    }

    private HttpRequest request(Wish wish) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + wish.path()))
                .header("Authorization", "Bearer " + ApiSlice.TOKEN)
                .header("Idempotency-Key", wish.name())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(wish.body()))
                .build();
    }

    /** In turn: torn down after sending all, closed after sending all, torn down after half of it, not at all. */
    private void cut(int number, Wish wish) throws IOException {
        int way = number % 4;
        if (way == 3) {
            return;
        }
        byte[] all = raw(wish);
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            if (way != 1) {
                socket.setSoLinger(true, 0);
            }
            socket.getOutputStream().write(all, 0, way == 2 ? all.length / 2 : all.length);
            socket.getOutputStream().flush();
            unanswered.incrementAndGet();
        }
    }

    private byte[] raw(Wish wish) {
        byte[] body = wish.body().getBytes(StandardCharsets.UTF_8);
        String head = String.join(
                "\r\n",
                "POST " + wish.path() + " HTTP/1.1",
                "Host: 127.0.0.1:" + port,
                "Authorization: Bearer " + ApiSlice.TOKEN,
                "Idempotency-Key: " + wish.name(),
                "Content-Type: application/json",
                "Content-Length: " + body.length,
                "",
                wish.body());
        return head.getBytes(StandardCharsets.UTF_8);
    }
}
