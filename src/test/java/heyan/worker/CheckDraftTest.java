package heyan.worker;

import static org.assertj.core.api.Assertions.assertThat;

import heyan.programme.Programme;
import heyan.programme.Programmes;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The form, checked where it is typed")
class CheckDraftTest {
    private static final Programme ROUND = Programmes.read("programme.json", """
            {"programme_id": "r", "title": "样本", "window_open": "2021-06-21T10:00:00+08:00",
             "window_close_exclusive": "2021-07-22T00:00:00+08:00", "eligible_batches": ["2015秋"],
             "eligible_levels": ["本科"], "max_years_from_enrolment_to_graduation": 8, "once_only": true,
             "required_documents": ["diploma"], "optional_documents": [], "trusted_qr_hosts": ["www.chsi.com.cn"],
             "reference_date": "submitted_at", "amount_yuan": 1500}
            """.getBytes(StandardCharsets.UTF_8));

    private final CheckDraft check = new CheckDraft(ROUND, LocalDate.of(2021, 6, 22));

    @Test
    void whatCanBeRightHasNoFault() {
        assertThat(check.faults(Draft.of(Filled.form()))).isEmpty();
    }

    @Test
    void everyBlankIsAskedFor() {
        assertThat(check.faults(new Draft(Map.of())))
                .hasSize(FormField.values().length)
                .allSatisfy((field, fault) -> assertThat(fault).isEqualTo("empty"));
    }

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @CsvSource(
            nullValues = "fine",
            value = {
                "name, 阿卜杜拉·买买提, fine",
                "name, 欧阳琳2, name",
                "id_number, １１０１０１ 19900307 1233, fine",
                "id_number, 11010119900307123, id_number.format",
                "id_number, 110101199013071233, id_number.birth",
                "id_number, 110101199003071234, id_number.check",
                "unit_union, 样本公司, union",
                "level, 大学本科, fine",
                "level, 专科, level",
                "enrolment_date, 2015-02-30, day",
                "graduation_date, 2021-06-22, fine",
                "graduation_date, 2021-06-23, day.range",
                "graduation_date, 2015-09-01, day.order",
                "certificate_number, 1056152018050001234, certificate.length",
                "certificate_number, 105615205005000123, certificate.digits",
                "chsi_code, a1b2 c3d4 e5f6 g7h8, fine",
                "chsi_code, A1B2C3D4E5F6G7H, chsi_code",
                "bank_card_number, 6212 2600 0000 0000 000, fine",
                "bank_card_number, 62122600000000, card.length",
                "bank_card_number, 6212260000000000001, card.check",
                "school, 123, words",
            })
    void oneWrongValueHasItsOwnFault(String field, String value, String fault) {
        Map<String, String> form = Filled.form();
        form.put(field, value);

        Map<FormField, String> faults = check.faults(Draft.of(form));

        assertThat(faults.get(FormField.of(field).orElseThrow())).isEqualTo(fault);
        assertThat(faults).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void aDraftComesBackAsItWasTypedWithoutControls() {
        Draft draft = Draft.of(Map.of("name", " 欧阳\u0000琳 ", "unknown", "x"));

        assertThat(Draft.read(draft.json())).isEqualTo(draft);
        assertThat(draft.get("name")).isEqualTo("欧阳琳");
    }
}
