package heyan.samples;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import heyan.claim.ReasonCode;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DefectTest {
    private static final int COUNT = 3 * Defect.values().length;

    /** What may differ from the honest twin; each pattern covers one difference. A defect not here changes no text. */
    private static final Map<Defect, String> CHANGES = Map.ofEntries(
            entry(Defect.NAME_MISMATCH, "(id_card_front|diploma|chsi_registration|application_form)\\.name"),
            entry(Defect.ID_NUMBER_MISMATCH, "typed\\.id_number"),
            entry(Defect.ID_NUMBER_INVALID, "typed\\.id_number"),
            entry(Defect.ID_CARD_EXPIRED, "id_card_back\\.valid_(from|until)"),
            entry(Defect.BANK_NUMBER_MISMATCH, "typed\\.bank_card_number"),
            entry(Defect.BANK_NUMBER_INVALID, "(typed|application_form)\\.bank_card_number|bank_card\\.card_number"),
            entry(Defect.BANK_HOLDER_MISMATCH, "bank_card\\.holder_name"),
            entry(
                    Defect.CERTIFICATE_NUMBER_MISMATCH,
                    "(diploma|chsi_registration|application_form)\\.certificate_number"),
            entry(Defect.SCHOOL_MISMATCH, "(diploma|chsi_registration|application_form)\\.school"),
            entry(Defect.CHSI_CODE_MISMATCH, "typed\\.chsi_code"),
            entry(Defect.QR_CODE_MISMATCH, "chsi_registration\\.qr_content"),
            entry(Defect.QR_UNTRUSTED_HOST, "chsi_registration\\.qr_content"),
            entry(Defect.QR_UNREADABLE, "chsi_registration\\.qr_content"),
            entry(Defect.CHSI_REPORT_EXPIRED, "chsi_registration\\.(valid_until|update_date)"),
            entry(Defect.STUDENT_STATUS_EXPIRED, "[a-z_]+\\.enrolment_date|xueji_report\\.student_number"),
            entry(Defect.FORM_INCOMPLETE, "application_form\\.(contact_name|contact_phone|district_union)"),
            entry(Defect.SEAL_MISSING, "application_form\\.seal_(present|text)"),
            entry(Defect.SEAL_MISMATCH, "application_form\\.seal_text"),
            entry(Defect.SIGNATURE_MISSING, "application_form\\.signature_present"));

    /** Defects that need other applicants, files or times: looked at one by one below. */
    private static final Set<Defect> ELSEWHERE = EnumSet.of(
            Defect.NAME_LOOKALIKE,
            Defect.OUTSIDE_WINDOW,
            Defect.DUPLICATE_DOCUMENT,
            Defect.DUPLICATE_BANK_CARD,
            Defect.WRONG_KIND);

    @ParameterizedTest
    @ValueSource(longs = {3, 4})
    void plantsEveryKindAndNamesItsReasons(long seed) {
        List<Draft> drafts = drafts(seed, 0.5);
        Set<Defect> planted = EnumSet.noneOf(Defect.class);

        for (Draft draft : drafts) {
            Defect defect = draft.defect();
            if (defect != null) {
                planted.add(defect);
                assertThat(draft.reasons()).as(defect.code()).isNotEmpty();
            }
            assertThat(draft.reasons().isEmpty()).isEqualTo(defect == null);
            List<String> codes =
                    Arrays.stream(ReasonCode.values()).map(Enum::name).toList();
            assertThat(codes).containsAll(draft.reasons()).containsAll(draft.allowed());
        }
        assertThat(planted).isEqualTo(EnumSet.allOf(Defect.class));
    }

    @ParameterizedTest
    @EnumSource(Style.class)
    void changesExactlyWhatItSays(Style style) {
        List<Draft> drafts = new MakeDrafts(new SampleSpec(6, COUNT, style, Condition.CLEAN, 0.6)).make();
        List<Draft> twins = new MakeDrafts(new SampleSpec(6, COUNT, style, Condition.CLEAN, 0)).make();

        for (int i = 0; i < drafts.size(); i++) {
            Defect defect = drafts.get(i).defect();
            if (defect == null || !ELSEWHERE.contains(defect)) {
                Set<String> differences = differences(drafts.get(i), twins.get(i));
                String allowed = defect == null ? "" : CHANGES.getOrDefault(defect, "");
                assertThat(differences).as("%s", defect).allMatch(one -> one.matches(allowed));
                assertThat(differences.isEmpty()).as("%s", defect).isEqualTo(allowed.isEmpty());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {3, 8})
    void breaksNumbersAsPlanned(long seed) {
        for (Draft draft : drafts(seed, 0.6)) {
            Defect defect = draft.defect();
            String card = HonestDraftsTest.plain(draft.typed().get("bank_card_number"));
            String id = HonestDraftsTest.plain(draft.typed().get("id_number"));
            assertThat(HonestDraftsTest.luhn(card)).isEqualTo(defect != Defect.BANK_NUMBER_INVALID);
            assertThat(HonestDraftsTest.mod11(id)).isEqualTo(defect != Defect.ID_NUMBER_INVALID);
            assertThat(draft.submitted().isBefore(MakeDrafts.CLOSE)).isEqualTo(defect != Defect.OUTSIDE_WINDOW);
            assertThat(draft.applicant()
                            .study()
                            .graduated()
                            .isAfter(draft.applicant().study().enrolled().plusYears(8)))
                    .isEqualTo(defect == Defect.STUDENT_STATUS_EXPIRED);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {3, 8})
    void repeatsOnlyWhatAnEarlierHonestApplicantUsed(long seed) {
        List<Draft> drafts = drafts(seed, 0.6);

        for (Draft draft : drafts) {
            List<Draft> before = drafts.subList(0, drafts.indexOf(draft));
            if (draft.defect() == Defect.DUPLICATE_BANK_CARD) {
                assertThat(before)
                        .anyMatch(one -> one.defect() == null
                                && one.applicant()
                                        .cardNumber()
                                        .equals(draft.applicant().cardNumber()));
            } else if (draft.defect() == Defect.DUPLICATE_DOCUMENT) {
                Draft other = draft.diplomaOf();
                assertThat(before).contains(other);
                assertThat(other == null ? null : other.defect()).isNull();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {3, 8})
    void standsOnTheListsAsPlanned(long seed) {
        List<Draft> drafts = drafts(seed, 0.6);
        ListRows lists = new ListRows(drafts, seed);
        List<String> registered = lists.preregistration();
        List<String> paid = lists.paid();

        for (Draft draft : drafts) {
            Person person = draft.applicant().person();
            boolean listed = registered.stream().anyMatch(row -> HonestDraftsTest.isAbout(row, 1, person));
            boolean number = registered.stream()
                    .anyMatch(row -> row.contains(person.idNumber().substring(14)));
            boolean got = paid.stream().anyMatch(row -> HonestDraftsTest.isAbout(row, 0, person));
            assertThat(listed)
                    .isEqualTo(draft.defect() != Defect.NOT_PREREGISTERED
                            && draft.defect() != Defect.PREREGISTRATION_NAME_MISMATCH);
            assertThat(number || draft.defect() == Defect.NOT_PREREGISTERED).isTrue();
            assertThat(got).isEqualTo(draft.defect() == Defect.ALREADY_PAID);
        }
    }

    private static List<Draft> drafts(long seed, double share) {
        return new MakeDrafts(new SampleSpec(seed, COUNT, Style.WORKING, Condition.CLEAN, share)).make();
    }

    private static Set<String> differences(Draft draft, Draft twin) {
        Set<String> differences = new TreeSet<>();
        compare("typed", draft.typed(), twin.typed(), differences);
        twin.sheets()
                .forEach(
                        (slot, sheet) -> compare(slot.code(), draft.sheet(slot).fields(), sheet.fields(), differences));
        return differences;
    }

    private static void compare(String where, Map<String, ?> one, Map<String, ?> other, Set<String> differences) {
        Set<String> keys = new TreeSet<>(one.keySet());
        keys.addAll(other.keySet());
        keys.stream()
                .filter(key -> !String.valueOf(one.get(key)).equals(String.valueOf(other.get(key))))
                .forEach(key -> differences.add(where + "." + key));
    }
}
