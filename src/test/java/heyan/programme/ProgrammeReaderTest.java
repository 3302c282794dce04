package heyan.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import heyan.claim.DocumentKind;
import heyan.claim.StudyLevel;
import heyan.programme.OnceRule.Scope;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgrammeReaderTest {
    /** As in the contract; one key on each line. */
    static final String JSON = """
            {"programme_id": "gz-2021-1",
             "title": "2021年第一批",
             "window_open": "2021-06-21T10:00:00+08:00",
             "window_close_exclusive": "2021-07-22T00:00:00+08:00",
             "eligible_batches": ["2015秋", "2016春"],
             "eligible_levels": ["专科", "本科"],
             "max_years_from_enrolment_to_graduation": 8,
             "once_only": true,
             "required_documents": ["id_card_front", "diploma"],
             "optional_documents": ["xueji_report"],
             "trusted_qr_hosts": ["www.chsi.com.cn"],
             "reference_date": "submitted_at",
             "amount_yuan": 1500}
            """;

    @Test
    void readsEveryClauseOfTheContract() {
        Programme programme = read(JSON);

        Window window = programme.window().orElseThrow();
        assertThat(programme.id()).isEqualTo("gz-2021-1");
        assertThat(window.opens()).isEqualTo(OffsetDateTime.parse("2021-06-21T10:00:00+08:00"));
        assertThat(window.closes()).isEqualTo(OffsetDateTime.parse("2021-07-22T00:00:00+08:00"));
        assertThat(programme.eligibility().registered().orElseThrow().batches()).containsExactly("2015秋", "2016春");
        assertThat(programme.eligibility().levels().names()).containsExactly(StudyLevel.ASSOCIATE, StudyLevel.BACHELOR);
        assertThat(programme.eligibility().studyTime().orElseThrow().years()).isEqualTo(8);
        assertThat(programme.once().scope()).isEqualTo(Scope.LIFETIME);
        assertThat(programme.documents().required()).containsOnlyKeys(DocumentKind.ID_CARD_FRONT, DocumentKind.DIPLOMA);
        assertThat(programme.documents().optional()).containsOnlyKeys(DocumentKind.XUEJI_REPORT);
        assertThat(programme.documents().trustedQrHosts()).containsExactly("www.chsi.com.cn");
        assertThat(shares(programme)).containsExactly(Map.entry("主办工会", 150_000L));
    }

    @Test
    void namesTheVersionByTheHashOfTheBytes() {
        assertThat(read(JSON).version())
                .matches("[0-9a-f]{64}")
                .isNotEqualTo(read(JSON + " ").version());
    }

    @Test
    void readsTheOptionalKeys() {
        String json = JSON.replace("\"amount_yuan\": 1500}", """
                "amount_yuan": 1500.5, "quota": {"total": 2000, "per_union": {"兰山区总工会": 30}},
                "once_rule": "per_level", "excluded_groups": ["公务员"], "publication_days": 5,
                "payers": [{"payer": "省总工会", "amount_yuan": 1000}],
                "review_chain": ["DISTRICT", {"step": 2, "actor": "CITY"}]}
                """);

        Programme programme = read(json);

        assertThat(programme.quota().total()).isEqualTo(OptionalInt.of(2000));
        assertThat(programme.quota().rowOf("临沂市兰山区总工会").orElseThrow().places()).isEqualTo(30);
        assertThat(programme.quota().rowOf("罗庄区总工会").orElseThrow().places()).isEqualTo(1970);
        assertThat(programme.once().scope()).isEqualTo(Scope.PER_LEVEL);
        assertThat(programme.eligibility().groups().excluded())
                .extracting(Groups.Group::name)
                .containsExactly("公务员");
        assertThat(programme.procedure().chain())
                .extracting(Procedure.Step::actor)
                .containsExactly("DISTRICT", "CITY");
        assertThat(programme.procedure().publication().orElseThrow().days()).isEqualTo(OptionalInt.of(5));
        assertThat(shares(programme)).containsExactly(Map.entry("省总工会", 100_000L), Map.entry("主办工会", 50_050L));
    }

    @ParameterizedTest(name = "{1} becomes {2}: {3}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "1|\"programme_id\": \"gz-2021-1\"|\"programme_id\": \"../etc\"|line 1: programme_id: expected 1 to 64",
                "2|\"title\"|\"titel\"|line 2: titel: unknown key",
                "3|\"2021-06-21T10:00:00+08:00\"|\"2021-06-21T10:00:00\"|line 3: window_open: expected a moment",
                "4|2021-07-22|2021-06-20|line 4: window_close_exclusive: expected to be later",
                "5|\"2016春\"|2016|line 5: eligible_batches: expected texts",
                "6|\"本科\"|\"博士\"|line 6: eligible_levels: expected",
                "7|: 8|: 8.5|line 7: max_years_from_enrolment_to_graduation: expected a whole number",
                "7|: 8|: 0|line 7: max_years_from_enrolment_to_graduation: expected at least 1",
                "8|true|\"yes\"|line 8: once_only: expected true or false",
                "9|\"diploma\"|\"diplom\"|line 9: required_documents: unknown kind",
                "11|www.chsi.com.cn|https://www.chsi.com.cn/|line 11: trusted_qr_hosts: expected host names",
                "12|submitted_at|today|line 12: reference_date: expected submitted_at",
                "13|1500|1500.001|line 13: amount_yuan: expected at most two decimals",
                "13|1500|-1|line 13: amount_yuan: expected at least 0",
                "13|1500|1500, \"quota\": {\"totle\": 3}|line 13: quota.totle: unknown key",
                "13|1500|1500, \"once_rule\": \"none\"|line 13: once_rule: contradicts once_only",
                "2|\"title\"|\"programme_id\": \"x\", \"title\"|line 2: not JSON: Duplicate field 'programme_id'",
            })
    void tellsAFaultWithItsLine(int line, String from, String to, String expected) {
        assertThat(JSON).contains(from);

        assertThatThrownBy(() -> read(JSON.replace(from, to)))
                .isInstanceOf(ProgrammeRefused.class)
                .hasMessageContaining(expected);
    }

    @Test
    void tellsNoFaultThatFollowsFromAnother() {
        String json = JSON.replace("T10:00:00+08:00", "").replace("gz-2021-1", "../etc");

        assertThatThrownBy(() -> read(json))
                .hasMessage("programme.json: line 1: programme_id: expected 1 to 64 letters, digits, '.', '_' or '-'; "
                        + "line 3: window_open: expected a moment such as 2021-06-21T10:00:00+08:00");
    }

    @Test
    void refusesATableOfPlacesThatHoldsMoreThanTheTotal() {
        String json = JSON.replace("1500}", "1500,\n \"quota\": {\"total\": 3, \"per_union\": {\"甲\": 2, \"乙\": 2}}}");

        assertThatThrownBy(() -> read(json))
                .hasMessage("programme.json: line 14: quota: per_union adds up to 4, total is 3");
    }

    @Test
    void tellsAllFaultsAtOnce() {
        assertThatThrownBy(() -> read("{\"title\": 1, \"extra\": []}"))
                .isInstanceOfSatisfying(
                        ProgrammeRefused.class,
                        refused -> assertThat(refused.faults())
                                .contains(
                                        "line 1: title: expected a text",
                                        "line 1: programme_id: missing",
                                        "line 1: window_open: missing",
                                        "line 1: once_only: missing",
                                        "line 1: amount_yuan: missing",
                                        "line 1: extra: unknown key"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"[]", "{\"title\": ", "{} {}", "nothing"})
    void refusesWhatIsNotOneObject(String json) {
        assertThatThrownBy(() -> read(json)).isInstanceOf(ProgrammeRefused.class);
    }

    private static Map<String, Long> shares(Programme programme) {
        return programme.money().shares(OptionalLong.empty(), false);
    }

    private Programme read(String json) {
        return ProgrammeReader.read("programme.json", json.getBytes(StandardCharsets.UTF_8));
    }
}
