package heyan.extract;

import static heyan.extract.Sheet.value;
import static org.assertj.core.api.Assertions.assertThat;

import heyan.claim.DocumentKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The applicant's own telephone is not the contact's")
class ApplicantsTelephoneTest {
    @Test
    void leftOfTheContactInTheSameRow() {
        assertThat(contactPhone(Sheet.form()
                        .line(80, 340, "手机号码")
                        .line(260, 340, "13800000000")
                        .line(650, 340, "工会联系人")
                        .line(850, 340, "李大文")
                        .line(650, 400, "联系电话")))
                .isEmpty();
    }

    @Test
    void leftOfTheContactInTheNextRow() {
        Sheet form = contact().line(80, 400, "手机号码").line(260, 400, "13800000000");

        assertThat(contactPhone(form.line(650, 400, "联系电话"))).isEmpty();
        assertThat(contactPhone(form.line(80, 280, "手机").line(260, 280, "13900000000")))
                .as("another one above")
                .isEmpty();
    }

    @Test
    void belowTheContactWithAWordThatSaysWhoseItIs() {
        assertThat(contactPhone(contact().line(650, 400, "本人手机号码").line(900, 400, "13800000000")))
                .isEqualTo("(absent)");
    }

    @Test
    @DisplayName(
            "where the applicant has told a telephone above, one that stands left in the next row is the contact's")
    void theContactsMayStandLeftInTheNextRow() {
        Sheet form = contact()
                .line(80, 280, "手机")
                .line(260, 280, "13800000000")
                .line(80, 400, "联系电话")
                .line(260, 400, "02083888888");

        assertThat(contactPhone(form)).isEqualTo("02083888888");
    }

    @ParameterizedTest
    @ValueSource(strings = {"申报单位联系电话", "申请单位联系电话"})
    void thatOfTheUnitThatAppliesIsTheContacts(String label) {
        assertThat(contactPhone(contact().line(650, 400, label).line(920, 400, "02083888888")))
                .isEqualTo("02083888888");
    }

    @Test
    @DisplayName("where no applicant's telephone is asked for, 联系电话 left in the next row is the contact's")
    void theOnlyTelephoneMayStandLeftInTheNextRow() {
        assertThat(contactPhone(contact().line(80, 400, "联系电话").line(260, 400, "02083888888")))
                .isEqualTo("02083888888");
        assertThat(contactPhone(contact().line(80, 400, "手机号码").line(260, 400, "13800000000")))
                .as("the applicant's own")
                .isEqualTo("(absent)");
        assertThat(contactPhone(contact()
                        .line(80, 400, "联系电话")
                        .line(260, 400, "13800000000")
                        .line(650, 460, "工会联系电话")))
                .as("the contact's has its own label")
                .isEmpty();
    }

    @Test
    void anApplicantMayBeTheContact() {
        Sheet form = contact()
                .line(80, 280, "手机")
                .line(260, 280, "13800000000")
                .line(650, 400, "联系电话")
                .line(850, 400, "13800000000");

        assertThat(contactPhone(form)).isEqualTo("13800000000");
    }

    private static Sheet contact() {
        return Sheet.form().line(650, 340, "工会联系人").line(850, 340, "李大文");
    }

    private static String contactPhone(Sheet sheet) {
        return value(sheet.as(DocumentKind.APPLICATION_FORM), FieldName.CONTACT_PHONE);
    }
}
