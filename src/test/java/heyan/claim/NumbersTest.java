package heyan.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import heyan.Vectors;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {
    private static final Map<String, String> BANKS = Map.of(
            "ICBC",
            "中国工商银行",
            "ABC",
            "中国农业银行",
            "CCB",
            "中国建设银行",
            "BOC",
            "中国银行",
            "COMM",
            "交通银行",
            "PSBC",
            "中国邮政储蓄银行",
            "CMB",
            "招商银行",
            "CIB",
            "兴业银行",
            "DRCBCL",
            "东莞农村商业银行");

    static Stream<JsonNode> cards() {
        return Vectors.rows("bank_cards");
    }

    @ParameterizedTest
    @MethodSource("cards")
    void judgesCardNumbers(JsonNode row) {
        BankCardNumber card = BankCardNumber.parse(row.get("value").asText()).orElseThrow();

        assertThat(card.isLuhn()).isEqualTo(row.get("luhn").asBoolean());
        assertThat(card.digits()).hasSize(row.get("length").asInt());
        assertThat(card.bankHint()).contains(BANKS.get(row.get("bank").asText()));
    }

    @Test
    void needsTheLengthToTellTheBank() {
        assertThat(new BankCardNumber("6228480000000018").bankHint()).isEmpty();
        assertThat(new BankCardNumber("9999990000000000018").bankHint()).isEmpty();
    }

    @Test
    void masksACard() {
        BankCardNumber card = BankCardNumber.parse(" 6212 2600 0000 0000 000 ").orElseThrow();

        assertThat(card).hasToString("621226*********0000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"62122600000000", "62122600000000000000", "621226000000000000O", ""})
    void knowsWhatIsNoCard(String typed) {
        assertThat(BankCardNumber.parse(typed)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new BankCardNumber(typed));
    }

    static Stream<JsonNode> diplomas() {
        return Vectors.rows("diploma_numbers");
    }

    @ParameterizedTest
    @MethodSource("diplomas")
    void judgesCertificateNumbers(JsonNode row) {
        assertThat(CertificateNumber.check(row.get("value").asText(), 2026))
                .hasToString(row.get("expect").asText());
    }

    @ParameterizedTest
    @CsvSource({
        "1056 4520 2105 0001 23, OK",
        "105645199005000123, YEAR",
        "105645199105000123, OK",
        "105645202605000123, OK",
        "105645202705000123, YEAR",
        "10574120020500012, OK17",
        "10574120030500012, YEAR",
        "10574920010500012, TYPE"
    })
    void judgesTheEdgesOfCertificateNumbers(String typed, CertificateNumber.Verdict expected) {
        assertThat(CertificateNumber.check(typed, 2026)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "0{0} as level: {1}")
    @CsvSource({"0, LEVEL", "1, OK", "2, OK", "3, LEVEL", "4, OK", "5, OK", "6, OK", "7, LEVEL"})
    void knowsTheLevelsOfCertificateNumbers(String level, CertificateNumber.Verdict expected) {
        assertThat(CertificateNumber.check("10564520210" + level + "000123", 2026))
                .isEqualTo(expected);
    }

    static Stream<JsonNode> codes() {
        return Vectors.rows("vcode");
    }

    @ParameterizedTest
    @MethodSource("codes")
    void judgesVerificationCodes(JsonNode row) {
        boolean issued = VerificationCode.parse(row.get("value").asText())
                .map(VerificationCode::isAsIssued)
                .orElse(false);

        assertThat(issued).isEqualTo(row.get("valid").asBoolean());
    }

    @Test
    void masksACode() {
        assertThat(new VerificationCode("A1B2C3D4E5F6G7H8")).hasToString("A1**************");
        assertThatIllegalArgumentException().isThrownBy(() -> new VerificationCode("a1b2"));
    }
}
