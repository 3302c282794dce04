package heyan.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import heyan.extract.FieldName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("programme.yaml: every fault with file, line and field, all at once")
class FullNoticeTest {
    private static final String LINYI = Rounds.text("linyi-2022");
    private static final String GUANGZHOU = Rounds.text("gz-2021-1");

    @ParameterizedTest(name = "{0} becomes {1}: {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "programme_id:|programme-id:|programme-id: unknown key",
                "edition: 1|edition: 0|edition: expected at least 1",
                "edition: 1|edition: 2|edition: edition 1 has no because; a later one says why it came",
                "level: city|level: town|issuer.level: expected one of unit, township, district, industry, city",
                "date: 2022-03-14|date: 2022-02-30|document.date: expected a day such as 2021-06-18",
                "to: 2022-11-30|to: 2021-11-30|window: closes before it opens",
                "to: 2022-11-30|to: 30.11.2022|window.to: expected a day or a time such as 2021-07-21 24:00",
                "[大专, 本科]|[大专, 中专]|levels.any_of: unknown level of study 中专",
                "last: 2022-12-31|last: 2021-12-31|enrolled: ends before it begins",
                "vouched_by: seal|vouched_by: nobody|groups.vouched_by: expected one of seal, person, unasked",
                "xueji_report:|xuejireport:|documents.required: unknown kind of document",
                "months: 6|months: 7|documents.report_validity: months: the registry gives 1 to 6",
                "amount_yuan: 500|amount_yuan: -500|amounts.payers.1.amount_yuan: expected at least 0",
                "amount_yuan: 500|amount: 500|amounts.payers.1.amount: unknown key",
                "amount_yuan: 500|voluntary: false|amounts.payers: one of amount_yuan, matches with ratio",
                "matches: 临沂市总工会|matches: 济南市总工会|amounts: payers: one matches a payer that does not stand",
                "\"1:1\"|\"1:0\"|amounts.payers: ratio: expected whole numbers such as \"1:1\"",
                "scope: per_level|scope: per_life|once.scope: expected one of lifetime, per_level, per_programme, none",
                "兰山区总工会, places: 30|兰山区总工会, places: 29|quota: per_union adds up to 299, total is 300",
                "罗庄区总工会, places|兰山区总工会, places|quota: per_union names a union twice",
                "total: 300|totle: 300|quota.totle: unknown key",
                "way: per_union_first_come|way: lottery|allocation: a lottery, and only a lottery, has a committed seed",
                "level: township}|level: province}|review: chain: a step is not above the one before it",
                "to: 2022-06-10|to: 2022-05-04|review.windows: closes before it opens",
                "trigger: enrolment|trigger: enrollment|payment.trigger: expected one of enrolment, diploma",
                "article: 申请时间, |'' |window.clause.article: missing",
            })
    void tellsAFaultOfTheNotice(String from, String to, String expected) {
        assertThat(LINYI).contains(from);
        String changed = LINYI.replaceFirst(java.util.regex.Pattern.quote(from), to.equals("''") ? "" : to);
        int line = 1
                + (int) LINYI.substring(0, LINYI.indexOf(from))
                        .chars()
                        .filter(c -> c == '\n')
                        .count();

        assertThatThrownBy(() -> Rounds.read("linyi-2022.yaml", changed))
                .isInstanceOfSatisfying(ProgrammeRefused.class, refused -> {
                    assertThat(refused).hasMessageStartingWith("linyi-2022.yaml: line ");
                    assertThat(refused).hasMessageContaining(expected);
                    assertThat(refused.faults())
                            .filteredOn(fault -> fault.contains(expected))
                            .allSatisfy(fault -> assertThat(lineOf(fault)).isBetween(line - 25, line));
                });
    }

    @Test
    void saysHowFarTheMachineMayGo() {
        assertThat(Rounds.read("gz.yaml", GUANGZHOU).machine()).isEqualTo(Machine.USUAL);

        Machine careful = Rounds.read(
                        "gz.yaml",
                        GUANGZHOU
                                + "machine: {false_accepts_one_in: 50000, sampled_percent: 5, signals: {IMG_GLARE: queue}}\n")
                .machine();

        assertThat(careful.falseAcceptsOneIn()).isEqualTo(50_000);
        assertThat(careful.sampledPercent()).isEqualTo(5);
        assertThat(careful.on("IMG_GLARE")).isEqualTo(Machine.Act.QUEUE);
        assertThat(careful.on("IMG_BLUR")).isEqualTo(Machine.Act.NOTE);
    }

    @Test
    void saysHowItsOwnFormWordsItsLabels() {
        Machine told = Rounds.read(
                        "gz.yaml", GUANGZHOU + "machine: {form_labels: {name: [参评人, 参评职工], contact_name: [本会经手同志]}}\n")
                .machine();

        assertThat(Arrays.stream(FieldName.values()).map(FieldName::code)).containsAll(Machine.ON_FORMS);
        assertThat(told.formLabels())
                .containsOnly(Map.entry("name", List.of("参评人", "参评职工")), Map.entry("contact_name", List.of("本会经手同志")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "machine: {false_accepts_one_in: 10}|false_accepts_one_in: expected at least 100",
                "machine: {false_accepts_one_in: 10000000}|machine: false_accepts_one_in: expected 100 to 1000000",
                "machine: {sampled_percent: 101}|machine: sampled_percent: expected 0 to 100",
                "machine: {form_labels: {names: [参评人]}}|machine.form_labels.names: expected a field of the form: bank_card_number,",
                "machine: {form_labels: {name: [参]}}|machine: form_labels: expected labels of 2 to 30 characters",
                "machine: {signals: {IMG_REUSED: queue}}|machine.signals.IMG_REUSED: expected a signal that is measured: IMG_BLUR,",
                "machine: {signals: {IMG_BLUR: refuse}}|machine.signals.IMG_BLUR: expected one of note, queue, return",
            })
    void tellsAFaultInHowFarTheMachineMayGo(String section, String expected) {
        assertThatThrownBy(() -> Rounds.read("gz.yaml", GUANGZHOU + section))
                .isInstanceOf(ProgrammeRefused.class)
                .hasMessageContaining(expected);
    }

    @Test
    @DisplayName("a round may name every signal that pictures are looked at for, and no other")
    void knowsTheSignalsThatAreMeasured() throws IOException {
        Set<String> measured = new TreeSet<>();
        for (String room : List.of("inspect", "read")) {
            try (Stream<Path> sources = Files.list(Path.of("src/main/java/heyan", room))) {
                for (Path source : sources.toList()) {
                    Pattern.compile("\"(IMG_[A-Z_]+)\"")
                            .matcher(Files.readString(source))
                            .results()
                            .forEach(code -> measured.add(code.group(1)));
                }
            }
        }

        assertThat(Machine.MEASURED).isEqualTo(measured);
    }

    private static int lineOf(String fault) {
        return Integer.parseInt(fault.replaceFirst("line ([0-9]+):(?s:.*)", "$1"));
    }

    @Test
    void namesTheExactLineOfAValue() {
        String changed = GUANGZHOU.replace("to: 2021-07-21 24:00", "to: 2021-07-21 25:00");

        assertThatThrownBy(() -> Rounds.read("gz.yaml", changed))
                .hasMessage("gz.yaml: line 12: window.to: expected a day or a time such as 2021-07-21 24:00");
    }

    @Test
    void tellsAllFaultsAtOnceInTheOrderOfTheFile() {
        String changed = GUANGZHOU
                .replace("years: 8", "yaers: 8")
                .replace("total: 2000", "total: many")
                .replace("10:00", "10点");

        assertThatThrownBy(() -> Rounds.read("gz.yaml", changed))
                .isInstanceOfSatisfying(
                        ProgrammeRefused.class,
                        refused -> assertThat(refused.faults())
                                .extracting(fault -> fault.replaceFirst("line [0-9]+: ", ""))
                                .containsExactly(
                                        "window.from: expected a day or a time such as 2021-07-21 24:00",
                                        "student_status.years: missing",
                                        "student_status.yaers: unknown key",
                                        "quota.total: expected a whole number",
                                        "review.windows.0.from: expected a day or a time such as 2021-07-21 24:00"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "- a",
                "a: &x 1\nb: *x",
                "a: [",
                "a: 1\na: 2",
                "? [a]\n: 1",
                "a: 1\n---\nb: 2",
                "!!java.util.Date 1",
                "a: [[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]"
            })
    void refusesWhatIsNotOneSetOfKeysAndValues(String yaml) {
        assertThatThrownBy(() -> Rounds.read("programme.yaml", yaml))
                .isInstanceOf(ProgrammeRefused.class)
                .hasMessageStartingWith("programme.yaml: line ");
    }

    @Test
    void refusesAnotherEncoding() {
        byte[] bytes = GUANGZHOU.getBytes(java.nio.charset.Charset.forName("GB18030"));

        assertThatThrownBy(() -> ProgrammeReader.read("programme.yaml", bytes))
                .hasMessage("programme.yaml: line 1: not UTF-8");
    }

    @Test
    void refusesPlacesByUnionWithoutATable() {
        String changed = GUANGZHOU.replace("way: first_come", "way: per_union_first_come");

        assertThatThrownBy(() -> Rounds.read("gz.yaml", changed))
                .hasMessage("gz.yaml: line 2: programme_id: allocation is per union and quota has no table");
    }

    @Test
    void refusesASealToVouchOnAFormThatNobodyBrings() {
        String changed = GUANGZHOU.replace("    application_form:", "    completion_certificate:");

        assertThatThrownBy(() -> Rounds.read("gz.yaml", changed))
                .hasMessageContaining("groups are vouched for by a seal and no application_form is required");
    }

    @ParameterizedTest(name = "{0} to {1} is {2} to {3}")
    @CsvSource({
        "2021-06-21 10:00, 2021-07-21 24:00, 2021-06-21T10:00+08:00, 2021-07-22T00:00+08:00",
        "2021-06-21, 2021-07-21, 2021-06-21T00:00+08:00, 2021-07-22T00:00+08:00",
        "2021-06-21 10:00:30, 2021-12-31 24:00:00, 2021-06-21T10:00:30+08:00, 2022-01-01T00:00+08:00",
        "2021-06-20 24:00, 2021-07-21 00:00, 2021-06-21T00:00+08:00, 2021-07-21T00:00+08:00"
    })
    void understandsDaysAndTwentyFourOClock(String from, String to, String opens, String closes) {
        String changed = GUANGZHOU
                .replaceFirst("from: 2021-06-21 10:00", "from: " + from)
                .replaceFirst("to: 2021-07-21 24:00", "to: " + to);

        Window window = Rounds.read("gz.yaml", changed).window().orElseThrow();

        assertThat(window.opens()).hasToString(opens);
        assertThat(window.closes()).hasToString(closes);
    }
}
