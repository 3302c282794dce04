package heyan.samples;

import static org.assertj.core.api.Assertions.assertThat;

import heyan.claim.DocumentKind;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HonestDraftsTest {
    /** Fields of the contract that may be absent: only printed on some documents. */
    private static final Set<String> OPTIONAL = Set.of("holder_name", "valid_thru", "study_form");

    private static final Map<DocumentKind, String> CONTRACT = Map.of(
            DocumentKind.ID_CARD_FRONT, "name sex ethnicity birth_date address id_number",
            DocumentKind.ID_CARD_BACK, "issuing_authority valid_from valid_until",
            DocumentKind.BANK_CARD, "card_number bank_name holder_name valid_thru",
            DocumentKind.DIPLOMA,
                    "name sex birth_date enrolment_date graduation_date school major level study_form"
                            + " certificate_number issue_date president_name",
            DocumentKind.CHSI_REGISTRATION,
                    "name sex birth_date enrolment_date graduation_date school major level study_form duration"
                            + " education_category completion president_name certificate_number verification_code"
                            + " update_date valid_until qr_content",
            DocumentKind.XUEJI_REPORT,
                    "name sex birth_date ethnicity id_number school level major duration education_category study_form"
                            + " student_number enrolment_date student_status expected_graduation_date"
                            + " verification_code update_date valid_until qr_content",
            DocumentKind.APPLICATION_FORM,
                    "name sex id_number phone batch employer unit_union school major level study_form enrolment_date"
                            + " graduation_date certificate_number bank_name bank_card_number district_union"
                            + " contact_name contact_phone signature_present seal_present seal_text");

    @ParameterizedTest
    @EnumSource(Style.class)
    void typesOnlyNumbersThatObeyTheirStandards(Style style) {
        for (Draft draft : honest(style)) {
            String id = plain(draft.typed().get("id_number"));
            assertThat(mod11(id)).as("MOD 11-2 of %s", draft.id()).isTrue();
            assertThat(id)
                    .startsWith("000001"
                            + draft.applicant().person().birth().toString().replace("-", ""));
            String card = plain(draft.typed().get("bank_card_number"));
            assertThat(luhn(card)).as("Luhn of %s", draft.id()).isTrue();
            assertThat(card).hasSizeBetween(16, 19);
            assertThat(plain(draft.typed().get("certificate_number")))
                    .matches("[0-9]{5}[1567]20(1[6-9]|2[01])0[56][0-9]{6}");
            assertThat(plain(draft.typed().get("chsi_code"))).matches("A[A-Z0-9]{15}");
        }
    }

    @ParameterizedTest
    @EnumSource(Style.class)
    void printsEveryFieldOfEveryKind(Style style) {
        for (Draft draft : honest(style)) {
            draft.sheets().forEach((slot, sheet) -> {
                Set<String> wanted = new HashSet<>(Arrays.asList(contract(slot).split(" ", -1)));
                assertThat(wanted).containsAll(sheet.fields().keySet());
                wanted.removeAll(OPTIONAL);
                assertThat(sheet.fields().keySet())
                        .as("%s of %s", slot, draft.id())
                        .containsAll(wanted);
            });
        }
    }

    @Test
    void submitsInOrderAndInsideTheWindow() {
        List<Draft> drafts = honest(Style.WORKING);

        for (int i = 0; i < drafts.size(); i++) {
            assertThat(drafts.get(i).submitted())
                    .isAfterOrEqualTo(MakeDrafts.OPEN)
                    .isBefore(MakeDrafts.CLOSE);
            if (i > 0) {
                assertThat(drafts.get(i).submitted()).isAfter(drafts.get(i - 1).submitted());
            }
        }
    }

    @Test
    void handsInOnlyCardsAndReportsStillValid() {
        for (Draft draft : honest(Style.REPORT)) {
            LocalDate today = draft.submitted().toLocalDate();
            String until = draft.sheet(DocumentKind.ID_CARD_BACK).text("valid_until");
            assertThat(until.equals("长期") || !LocalDate.parse(until).isBefore(today))
                    .isTrue();
            Sheet report = draft.sheet(DocumentKind.CHSI_REGISTRATION);
            assertThat(report.date("valid_until")).isAfterOrEqualTo(today);
            assertThat(report.date("update_date")).isBeforeOrEqualTo(today);
            assertThat(report.date("graduation_date"))
                    .isBefore(today)
                    .isBeforeOrEqualTo(report.date("enrolment_date").plusYears(8));
        }
    }

    @Test
    void listsEveryApplicantAndPaysNone() {
        List<Draft> drafts = honest(Style.WORKING);
        ListRows lists = new ListRows(drafts, 5);
        List<String> registered = lists.preregistration();
        List<String> paid = lists.paid();

        for (Draft draft : drafts) {
            Person person = draft.applicant().person();
            assertThat(registered).as(draft.id()).anyMatch(row -> isAbout(row, 1, person));
            assertThat(paid).as(draft.id()).noneMatch(row -> isAbout(row, 0, person));
        }
        assertThat(registered).anyMatch(row -> row.contains("********"));
    }

    static boolean isAbout(String row, int nameColumn, Person person) {
        String[] cells = row.split(",", -1);
        return cells[nameColumn].equals(person.name())
                && person.idNumber().matches(cells[nameColumn + 1].replace("*", "."));
    }

    private static String contract(DocumentKind slot) {
        return java.util.Objects.requireNonNull(CONTRACT.get(slot));
    }

    private static List<Draft> honest(Style style) {
        return new MakeDrafts(new SampleSpec(11, 120, style, Condition.CLEAN, 0)).make();
    }

    static String plain(@org.jspecify.annotations.Nullable String typed) {
        return java.text.Normalizer.normalize(String.valueOf(typed), java.text.Normalizer.Form.NFKC)
                .replace(" ", "")
                .toUpperCase(java.util.Locale.ROOT);
    }

    /** ISO 7064 by its definition: the weighted sum with weights 2^(17-i) is 1 modulo 11. */
    static boolean mod11(String number) {
        BigInteger sum = BigInteger.ZERO;
        for (int i = 0; i < 18; i++) {
            int value = number.charAt(i) == 'X' ? 10 : Character.digit(number.charAt(i), 10);
            sum = sum.add(BigInteger.TWO.pow(17 - i).multiply(BigInteger.valueOf(value)));
        }
        return number.length() == 18 && sum.mod(BigInteger.valueOf(11)).intValue() == 1;
    }

    static boolean luhn(String number) {
        int sum = 0;
        for (int i = number.length() - 1, place = 0; i >= 0; i--, place++) {
            int digit = Character.digit(number.charAt(i), 10) << (place & 1);
            sum += digit / 10 + digit % 10;
        }
        return sum % 10 == 0;
    }
}
