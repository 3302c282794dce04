package heyan.api;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A portal that hands in synthetic manifests over HTTP. */
public final class Portal {
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI house;

    /** A portal of the house at this port. */
    public Portal(int port) {
        this.house = URI.create("http://127.0.0.1:" + port);
    }

    /** Hands in with the slice's token. */
    public HttpResponse<String> submit(String programme, String application, String key, String manifest)
            throws IOException, InterruptedException {
        return send(request(programme, application, manifest)
                .header("Authorization", "Bearer " + ApiSlice.TOKEN)
                .header("Idempotency-Key", key));
    }

    HttpRequest.Builder request(String programme, String application, String manifest) {
        return HttpRequest.newBuilder(house.resolve("/api/v1/programmes/" + programme + "/applications/" + application))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(manifest));
    }

    /** Any request of the house. */
    public HttpResponse<String> post(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(house.resolve(path))
                .header("Authorization", "Bearer " + ApiSlice.TOKEN)
                .POST(BodyPublishers.noBody()));
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), BodyHandlers.ofString());
    }

    /** A well-formed manifest of nobody, without documents. */
    public static String manifest(String programme, String application) {
        return """
                {"application_id": "%s", "programme_id": "%s", "name": "样本·甲", "id_number": "11010119900307123x",
                 "phone": "13800000000", "employer": "样本有限公司", "unit_union": "样本工会",
                 "district_union": "样本区总工会", "bank_name": "样本银行", "bank_card_number": "6222000000000000",
                 "school": "样本大学", "major": "行政管理", "study_form": "函授", "level": "本科",
                 "enrolment_date": "2015-09-01", "graduation_date": "2018-01-10",
                 "certificate_number": "100000201805000001", "chsi_code": "ABCD1234EFGH5678",
                 "submitted_at": "2021-06-21T10:00:00+08:00", "documents": []}
                """.formatted(application, programme);
    }

    /** What the audit is told of a return. */
    static Map<String, @Nullable Object> returned() {
        return Map.of(
                "reasons", List.of("BANK_CARD_NUMBER_MISMATCH", "SEAL_MISSING"),
                "documents", "diploma,application_form",
                "fields", List.of("bank_card_number", "bank_name"),
                "note", "请重拍毕业证",
                "internal", "内部");
    }

    /** A round with so many places. */
    public static String round(String programme, int places) {
        return """
                {"programme_id": "%s", "title": "样本", "window_open": "2021-06-21T10:00:00+08:00",
                 "window_close_exclusive": "2021-07-22T00:00:00+08:00", "eligible_batches": ["2015秋"],
                 "eligible_levels": ["本科"], "max_years_from_enrolment_to_graduation": 8, "once_only": true,
                 "required_documents": ["diploma"], "optional_documents": [], "trusted_qr_hosts": ["www.chsi.com.cn"],
                 "reference_date": "submitted_at", "amount_yuan": 1500, "quota": {"total": %d}}
                """.formatted(programme, places);
    }
}
