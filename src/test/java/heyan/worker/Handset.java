package heyan.worker;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser without scripts: keeps cookies, sends the token of the last page, follows redirects to its own house. */
final class Handset {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static final String EDGE = "----heyan-edge";

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .build();
    private final URI house;
    private String token = "";

    Handset(int port) {
        this.house = URI.create("http://127.0.0.1:" + port);
    }

    /** An answer after all redirects. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Page(int status, String path, String text, byte[] bytes) {}

    /** Logs in with the code that was sent. */
    Page login(WorkerSlice.CaughtSms sms, String phone) {
        get("/worker/login");
        post("/worker/login/code", Map.of("phone", phone));
        return post("/worker/login", Map.of("phone", phone, "code", sms.code(phone)));
    }

    Page get(String path) {
        return follow(send(request(path).GET()), path);
    }

    Page post(String path, Map<String, String> form) {
        String body = encoded(form);
        return follow(
                send(request(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body))),
                path);
    }

    /** Sends the form as the page's script does while somebody types. */
    Page keep(String path, Map<String, String> form) {
        String body = encoded(form);
        return follow(
                send(request(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("HX-Request", "true")
                        .POST(BodyPublishers.ofString(body))),
                path);
    }

    private String encoded(Map<String, String> form) {
        Map<String, String> all = new TreeMap<>(form);
        all.putIfAbsent("_csrf", token);
        return all.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** Ticks both consents and hands in. */
    Page submit(String path, long version) {
        String body = "consent=personal_data-1&consent=bank_account-1&version=" + version + "&_csrf="
                + URLEncoder.encode(token, StandardCharsets.UTF_8);
        return follow(
                send(request(path + "/submit")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body))),
                path);
    }

    Page upload(String path, byte[] file) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        String head = String.join(
                "\r\n",
                "--" + EDGE,
                "Content-Disposition: form-data; name=\"_csrf\"",
                "",
                token,
                "--" + EDGE,
                "Content-Disposition: form-data; name=\"file\"; filename=\"IMG_1.jpg\"",
                "Content-Type: image/jpeg",
                "",
                "");
        body.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        body.writeBytes(file);
        body.writeBytes(String.join("\r\n", "", "--" + EDGE + "--", "").getBytes(StandardCharsets.UTF_8));
        return follow(
                send(request(path)
                        .header("Content-Type", "multipart/form-data; boundary=" + EDGE)
                        .POST(BodyPublishers.ofByteArray(body.toByteArray()))),
                path);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(house.resolve(path));
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Page follow(HttpResponse<byte[]> answer, String path) {
        if (answer.statusCode() == 302) {
            String to = answer.headers().firstValue("Location").orElseThrow();
            String next =
                    URI.create(to).isAbsolute() ? to.substring(house.toString().length()) : to;
            return get(next.isEmpty() ? "/" : next);
        }
        String text = new String(answer.body(), StandardCharsets.UTF_8);
        Matcher found = TOKEN.matcher(text);
        if (found.find()) {
            token = found.group(1);
        }
        return new Page(answer.statusCode(), path, text, answer.body());
    }
}
