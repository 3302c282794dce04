package heyan.intake;

import static org.assertj.core.api.Assertions.assertThat;

import heyan.claim.Claim;
import heyan.claim.DocumentKind;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ManifestReaderTest {
    private static final String VALID = Manifests.valid("gz-2021-1", "GZ-00001");

    @Test
    void keepsWhatWasTypedExactly() {
        Claim claim = understood(VALID);

        assertThat(claim.id()).hasToString("gz-2021-1/GZ-00001/1");
        assertThat(claim.worker().name()).isEqualTo("样本·甲");
        assertThat(claim.worker().idNumber()).isEqualTo("11010119900307 123x");
        assertThat(claim.account().cardNumber()).isEqualTo("6222 0000 0000 0000");
        assertThat(claim.study().enrolled()).isEqualTo(LocalDate.of(2015, 9, 1));
        assertThat(claim.submittedAt()).isEqualTo(OffsetDateTime.parse("2021-06-21T10:00:00+08:00"));
        assertThat(claim.documents())
                .containsExactly(
                        new Claim.Attachment(DocumentKind.ID_CARD_FRONT, "both.jpg"),
                        new Claim.Attachment(DocumentKind.ID_CARD_BACK, "both.jpg"),
                        new Claim.Attachment(DocumentKind.DIPLOMA, "毕业证.jpg"));
        assertThat(ClaimJson.read(ClaimJson.write(claim))).isEqualTo(claim);
    }

    @Test
    void takesAByteOrderMarkAndKeysOfAPortalsOwn() {
        Claim claim = understood("\uFEFF" + VALID.replace("{\n", "{\"portal\": {\"build\": [1, null]},\n"));

        assertThat(claim).isEqualTo(understood(VALID));
    }

    @ParameterizedTest(name = "{0} -> {1}: {2} at {3}:{4}, field {5}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            "phone": "13800000000",         | ~~                                     | KEY_MISSING    | 1  | 1  | phone
            "phone": "13800000000"          | "phone": 13800000000                   | WRONG_TYPE     | 6  | 11 | phone
            "phone": "13800000000"          | "phone": null                          | WRONG_TYPE     | 6  | 11 | phone
            "name": "样本·甲"               | "name": ["样本"]                       | WRONG_TYPE     | 4  | 10 | name
            "name": "样本·甲"               | "name": "样\\u0000本"                  | BAD_CHARACTER  | 4  | 10 | name
            "name": "样本·甲"               | "name": "\\ud800"                      | BAD_CHARACTER  | 4  | 10 | name
            "2015-09-01"                    | "2015-02-30"                           | BAD_DATE       | 16 | 20 | enrolment_date
            "2015-09-01"                    | "2015-9-1"                             | BAD_DATE       | 16 | 20 | enrolment_date
            "2018-01-10"                    | ""                                     | BAD_DATE       | 17 | 21 | graduation_date
            "2021-06-21T10:00:00+08:00"     | "2021-06-21T10:00:00"                  | BAD_DATE       | 20 | 18 | submitted_at
            "2021-06-21T10:00:00+08:00"     | "+102021-06-21T10:00:00+08:00"         | BAD_DATE       | 20 | 18 | submitted_at
            "kind": "diploma"               | "kind": "passport"                     | UNKNOWN_KIND   | 24 | 12 | documents[2].kind
            "kind": "diploma"               | "kind": "degree_certificate"           | UNKNOWN_KIND   | 24 | 12 | documents[2].kind
            "kind": "diploma"               | "kind": "id_card_back"                 | DUPLICATE_SLOT | 24 | 12 | documents[2].kind
            {"kind": "diploma", "file": "毕业证.jpg"} | "毕业证.jpg"                 | WRONG_TYPE     | 24 | 3  | documents[2]
            "application_id": "GZ-00001"    | "application_id": "../GZ-00001"        | BAD_IDENTIFIER | 2  | 20 | application_id
            "application_id": "GZ-00001"    | "application_id": "GZ-00002"           | WRONG_PLACE    | 2  | 20 | application_id
            "programme_id": "gz-2021-1"     | "programme_id": "gz-2021-2"            | WRONG_PLACE    | 3  | 18 | programme_id
            "phone": "13800000000"          | "name": "乙"                           | DUPLICATE_KEY  | 6  | 8  | ~~
            "phone": "13800000000",         | "phone": "13800000000"                 | NOT_JSON       | 7  | 2  | ~~
            """)
    void namesWhatIsWrongAndWhere(String good, String bad, ManifestFault fault, int line, int column, String field) {
        String manifest = VALID.replace(good, bad);

        List<ManifestAnswer.Problem> problems = refused(manifest.getBytes(StandardCharsets.UTF_8));

        assertThat(manifest).isNotEqualTo(VALID);
        assertThat(problems).first().satisfies(problem -> {
            assertThat(problem.fault()).isEqualTo(fault);
            assertThat(problem.field()).isEqualTo(field);
            assertThat(problem.line()).isEqualTo(line);
            assertThat(problem.column()).isEqualTo(column);
        });
        assertThat(problems).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../etc/passwd",
                "/etc/passwd",
                "a/b.jpg",
                "..",
                ".",
                "..%2fpasswd",
                "a..b.jpg",
                "",
                " ",
                "a\\\\b.jpg",
                "\\\\..\\\\x",
                "C:\\\\x.jpg",
                "a\\u0000.jpg",
                "a\\u0001.jpg",
                "a\\r\\n.jpg",
                "gpj.\\u202eexe",
                "a\\u007f.jpg"
            })
    void refusesFileNamesThatAreNoPlainNames(String name) {
        List<ManifestAnswer.Problem> problems =
                refused(VALID.replace("毕业证.jpg", name).getBytes(StandardCharsets.UTF_8));

        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.fault()).isIn(ManifestFault.BAD_FILE_NAME, ManifestFault.BAD_CHARACTER);
            assertThat(problem.field()).isEqualTo("documents[2].file");
            assertThat(problem.line()).isEqualTo(24);
        });
    }

    @Test
    void countsTheBytesOfAFileNameAndNotItsCharacters() {
        String longest = "证".repeat(85);

        assertThat(understood(VALID.replace("毕业证.jpg", longest)).documents()).hasSize(3);
        assertThat(refused(VALID.replace("毕业证.jpg", longest + "a").getBytes(StandardCharsets.UTF_8)))
                .singleElement()
                .satisfies(problem -> assertThat(problem.fault()).isEqualTo(ManifestFault.BAD_FILE_NAME));
    }

    @Test
    void namesAllProblemsAtOnceAndRepeatsNothingTyped() {
        String manifest = VALID.replace("\"13800000000\"", "13800000000")
                .replace("2015-09-01", "1.9.2015")
                .replace("\"major\"", "\"subject\"");

        List<ManifestAnswer.Problem> problems = refused(manifest.getBytes(StandardCharsets.UTF_8));

        assertThat(problems)
                .extracting(ManifestAnswer.Problem::field)
                .containsExactly("phone", "major", "enrolment_date");
        assertThat(problems).noneSatisfy(problem -> assertThat(problem.detail()).contains("1.9.2015"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "null",
                "[]",
                "\"text\"",
                "{",
                "{}{}",
                "[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]",
                "{\"a\":NaN}"
            })
    void refusesWhatIsNotOneObject(String json) {
        assertThat(refused(json.getBytes(StandardCharsets.UTF_8)))
                .singleElement()
                .satisfies(
                        problem -> assertThat(problem.fault()).isIn(ManifestFault.NOT_JSON, ManifestFault.WRONG_TYPE));
    }

    @Test
    void refusesOtherEncodings() throws java.io.UnsupportedEncodingException {
        assertThat(refused(VALID.getBytes("GB18030")))
                .singleElement()
                .satisfies(problem -> assertThat(problem.fault()).isEqualTo(ManifestFault.NOT_JSON));
        assertThat(refused(VALID.getBytes(StandardCharsets.UTF_16))).hasSize(1);
    }

    @Test
    void refusesEndlessText() {
        assertThat(refused(VALID.replace("样本·甲", "甲".repeat(501)).getBytes(StandardCharsets.UTF_8)))
                .singleElement()
                .satisfies(problem -> assertThat(problem.fault()).isEqualTo(ManifestFault.TEXT_TOO_LONG));
    }

    private static Claim understood(String manifest) {
        return ManifestReader.read(manifest.getBytes(StandardCharsets.UTF_8), "gz-2021-1", "GZ-00001")
                .fold(ManifestAnswer.Understood::claim, refused -> {
                    throw new AssertionError(refused.problems());
                });
    }

    private static List<ManifestAnswer.Problem> refused(byte[] manifest) {
        return ManifestReader.read(manifest, "gz-2021-1", "GZ-00001")
                .fold(understood -> List.of(), refused -> refused.problems());
    }
}
