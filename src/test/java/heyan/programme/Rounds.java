package heyan.programme;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Rounds for tests: the short form of the contract and the notices that ship. */
public final class Rounds {
    private Rounds() {}

    /** The round of the contract's example, out of a programme.json. */
    public static Programme guangzhou(boolean once, List<String> batches) {
        String json =
                """
                {"programme_id": "gz-2021-1",
                 "title": "补助",
                 "window_open": "2021-06-21T10:00:00+08:00",
                 "window_close_exclusive": "2021-07-22T00:00:00+08:00",
                 "eligible_batches": [%s],
                 "eligible_levels": ["专科", "本科"],
                 "max_years_from_enrolment_to_graduation": 8,
                 "once_only": %s,
                 "required_documents": ["id_card_front", "id_card_back", "bank_card", "diploma", "chsi_registration",
                                        "application_form"],
                 "optional_documents": ["xueji_report"],
                 "trusted_qr_hosts": ["www.chsi.com.cn"],
                 "amount_yuan": 1500}
                """.formatted(batches.stream().map(batch -> '"' + batch + '"').collect(joining(", ")), once);
        return read("programme.json", json);
    }

    /** A notice that ships, such as {@code linyi-2022}. */
    public static Programme shipped(String name) {
        return read(name + ".yaml", text(name));
    }

    /** Its text. */
    public static String text(String name) {
        try (var in = Objects.requireNonNull(
                Programme.class.getResourceAsStream("/programmes/" + name + ".yaml"), "no such notice")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a file with this name and text says. */
    public static Programme read(String file, String text) {
        return ProgrammeReader.read(file, text.getBytes(StandardCharsets.UTF_8));
    }
}
