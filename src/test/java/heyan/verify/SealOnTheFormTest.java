package heyan.verify;

import static heyan.claim.DocumentKind.APPLICATION_FORM;
import static heyan.claim.ReasonCode.*;
import static org.assertj.core.api.Assertions.assertThat;

import heyan.claim.ReasonCode;
import heyan.extract.FieldName;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The round seal is that of the worker's own unit union")
class SealOnTheFormTest {
    /** Fifteen characters: three may be away. */
    private static final String UNION = "广州市越秀甲乙电子有限公司工会";

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void aSealWithoutTextIsNotRead(String text) {
        Finding finding = new Drawn().put(APPLICATION_FORM, "SEAL_TEXT", text).finding("application_form.seal_text");

        assertThat(finding.reason()).isEqualTo(FIELD_NOT_FOUND);
        assertThat(finding.evidence()).singleElement().satisfies(evidence -> {
            assertThat(evidence.read()).isNull();
            assertThat(evidence.typed()).isEqualTo(Drawn.UNION);
        });
    }

    @ParameterizedTest(name = "typed {0}, on the seal {1}: agrees {2}")
    @CsvSource({
        "广州市越秀甲乙商业街工会联合会, 广州市越秀甲乙商业街工会联合会委员会, true",
        "广州市越秀甲乙商业街工会联合会委员会, 广州市越秀甲乙商业街工会联合会, true",
        "广州市越秀甲乙商业街工会, 广州市越秀甲乙商业街工会联合会委员会, false",
        "广州市越秀甲乙商业街联合会, 广州市越秀甲乙商业街联合会委员会, false"
    })
    @DisplayName("委员会 of a union or of a joint union is that union; nothing else is")
    void aCommitteeIsItsUnion(String typed, String seal, boolean agrees) {
        Drawn drawn = new Drawn()
                .typedUnion(typed)
                .put(APPLICATION_FORM, "UNIT_UNION", typed)
                .put(APPLICATION_FORM, "SEAL_TEXT", seal);

        assertThat(drawn.finding("application_form.seal_text").agreement().agrees())
                .isEqualTo(agrees);
    }

    @ParameterizedTest(name = "{0}, a character doubted: {1}: {2}")
    @CsvSource({
        "广州市越秀甲乙电子有限司工会, true, LOW_CONFIDENCE",
        "广州市越秀甲乙电子有限司工会, false, SEAL_MISMATCH",
        "广州市秀甲乙电有限司工会, true, LOW_CONFIDENCE",
        "广市秀甲乙电有限司工会, true, SEAL_MISMATCH",
        "越秀区总工会, true, SEAL_MISMATCH"
    })
    @DisplayName("a text up to a fifth away, doubted somewhere, may be the same seal read badly; it never agrees")
    void nearTextAccusesNobody(String read, boolean doubted, ReasonCode expected) {
        Drawn drawn = new Drawn().typedUnion(UNION).put(APPLICATION_FORM, "UNIT_UNION", UNION);
        if (doubted) {
            drawn.read(APPLICATION_FORM, FieldName.SEAL_TEXT, read, Drawn.SURE, 0);
        } else {
            drawn.read(APPLICATION_FORM, FieldName.SEAL_TEXT, read, Drawn.SURE);
        }

        assertThat(drawn.reasons()).containsExactly(expected);
    }

    @ParameterizedTest(name = "{0}, where {1} was seen too, read with {2}: {3}")
    @CsvSource({
        "广州市越秀申乙电子有限公司工会, 甲, 0.1, ''",
        "广州市越秀申乙电子有限公司工会, 由, 0.6, LOW_CONFIDENCE",
        "广州市越秀申己电子有限公司工会, 甲乙, 0.25, ''",
        "广州市越秀申己电子有限公司工会, 甲乙, 0.24, LOW_CONFIDENCE",
        "广州市越秀申己电子有限公司工会, 甲, 0.6, LOW_CONFIDENCE"
    })
    @DisplayName(
            "what some reading saw is forgiven, one letter however doubtful, more where the text was not read so badly")
    void aDoubtIsForgivenWhereItsLetterWasSeen(String read, String seen, double confidence, String expected) {
        Drawn drawn = new Drawn().typedUnion(UNION).put(APPLICATION_FORM, "UNIT_UNION", UNION);
        Map<Integer, String> doubts = read.contains("己") ? Map.of(5, seen, 6, seen) : Map.of(5, seen);

        assertThat(drawn.read(APPLICATION_FORM, FieldName.SEAL_TEXT, read, confidence, doubts).reasons().stream()
                        .map(Enum::name)
                        .collect(Collectors.joining()))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} for {1}, doubted at {2}")
    @CsvSource({
        "广州六越秀甲乙电子有限公司工会, 广州市越秀甲乙电子有限公司工会, 2",
        "广州市越秀甲乙电子有限公司工会, 广州市越秀甲乙电子有限公司工会, 0",
        "广州市越秀甲乙电子有限公司工会, 广州市越秀甲乙电子有限公司工会, 5",
        "广州市越秀甲乙电子有限公司工会委晟会, 广州市越秀甲乙电子有限公司工会, 16",
        "广州越秀甲乙电子有限公司工会, 广州市越秀甲乙电子有限公司工会, -1",
        "广州市越秀甲乙电子有限公司会委员会, 广州市越秀甲乙电子有限公司工会, -1",
        "广州市越秀甲乙电子有限公司工委员会, 广州市越秀甲乙电子有限公司工会委员会, -1",
        "广州市越秀甲乙电子有限公司工会员会, 广州市越秀甲乙电子有限公司工会, -1"
    })
    @DisplayName("ink over 省 or 市 of the place or over 工会委员会 is forgiven")
    void inkOfTheDateIsForgiven(String read, String typed, int doubted) {
        assertThat(reasons(read, typed, doubted)).isEqualTo(List.of());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "广出市越秀甲乙电子有限公司工会, LOW_CONFIDENCE",
        "广州出越秀甲乙电子有限公司工会, ''",
        "广州市越秀甲乙电子有限公司工会委员, ''",
        "广州市越秀甲乙电子有限公司工会委晟会, ''",
        "广东市越秀甲乙电子有限公司工会, LOW_CONFIDENCE",
        "佛山市越秀甲乙电子有限公司工会, LOW_CONFIDENCE",
        "广州市越秀甲丙电子有限公司工会, LOW_CONFIDENCE",
        "广出出越秀甲乙电子有限公司工会, LOW_CONFIDENCE"
    })
    @DisplayName("what readings dispute, so that the text is not sure, is forgiven in just these places")
    void aDisputedCharacterOfThePlaceIsForgiven(String read, String expected) {
        Drawn drawn = new Drawn().typedUnion(UNION).put(APPLICATION_FORM, "UNIT_UNION", UNION);

        assertThat(drawn.read(APPLICATION_FORM, FieldName.SEAL_TEXT, read, 0.64).reasons().stream()
                        .map(Enum::name)
                        .collect(Collectors.joining()))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} for {1}, doubted at {2}: {3}")
    @CsvSource({
        "广州市越秀甲乙电子有限公司工会委晟会, 广州市越秀甲乙电子有限公司工会, -1, SEAL_MISMATCH",
        "州市越秀甲乙电子有限公司工会, 广州市越秀甲乙电子有限公司工会, -1, SEAL_MISMATCH",
        "州市第一人民医院工会, 广州市第一人民医院工会, -1, SEAL_MISMATCH",
        "广州市秀甲乙电子有限公司工会, 广州市越秀甲乙电子有限公司工会, -1, SEAL_MISMATCH",
        "佛山市越秀甲乙电子有限公司工会, 广州市越秀甲乙电子有限公司工会, -1, SEAL_MISMATCH",
        "广州市越秀甲乙电子有限公司委员会, 广州市越秀甲乙电子有限公司工会, -1, SEAL_MISMATCH",
        "广州市越秀甲乙电子有限司会委员会, 广州市越秀甲乙电子有限公司工会, -1, SEAL_MISMATCH",
        "广州市越秀甲乙商会委员会, 广州市越秀甲乙商工会, -1, SEAL_MISMATCH",
        "中山市第一人民医院工会, 佛山市第一人民医院工会, 0, LOW_CONFIDENCE",
        "广东市第一人民医院工会, 广州市第一人民医院工会, 1, LOW_CONFIDENCE",
        "汕尾市第一人民医院工会, 汕头市第一人民医院工会, 1, LOW_CONFIDENCE",
        "阳春市第一中学工会, 阳江市第一中学工会, 1, LOW_CONFIDENCE",
        "阳市第一中学工会, 阳江市第一中学工会, -1, SEAL_MISMATCH",
        "惠东供电局工会委员会, 惠州供电局工会委员会, 0, LOW_CONFIDENCE",
        "广西电网有限责任公司工会, 广东电网有限责任公司工会, 7, LOW_CONFIDENCE",
        "广东省邮政工程公司工会, 广东省市政工程公司工会, 3, LOW_CONFIDENCE",
        "广东省政工程公司工会, 广东省市政工程公司工会, -1, SEAL_MISMATCH",
        "农贸商场管理公司工会, 农贸市场管理公司工会, 2, LOW_CONFIDENCE",
        "永辉超级工会, 永辉超市工会, 3, LOW_CONFIDENCE",
        "广州城政工程公司工会, 广州市政工程公司工会, 2, LOW_CONFIDENCE",
        "广州市白云区石门街道办事处工会, 广州市白云区石井街道办事处工会, 7, LOW_CONFIDENCE",
        "中国移动通信集团广东有限公司惠州分公司工会, 中国移动通信集团广东有限公司广州分公司工会, 14, LOW_CONFIDENCE",
        "广州市番禺区桥林实验第二小学工会委员会, 广州市番禺区桥林实验第一小学工会, 11, LOW_CONFIDENCE"
    })
    @DisplayName("what can be another union's seal goes to a person")
    void anotherUnionsSealIsNotForgiven(String read, String typed, int doubted, String expected) {
        assertThat(reasons(read, typed, doubted)).isEqualTo(List.of(expected));
    }

    private static List<String> reasons(String read, String typed, int doubted) {
        Drawn drawn = new Drawn().typedUnion(typed).put(APPLICATION_FORM, "UNIT_UNION", typed);
        if (doubted < 0) {
            drawn.read(APPLICATION_FORM, FieldName.SEAL_TEXT, read, Drawn.SURE);
        } else {
            drawn.read(APPLICATION_FORM, FieldName.SEAL_TEXT, read, 0.1, doubted);
        }
        return drawn.reasons().stream().map(Enum::name).toList();
    }
}
