package heyan.worker;

import static org.assertj.core.api.Assertions.assertThat;

import heyan.cell.CellAnswer;
import heyan.claim.DocumentKind;
import heyan.extract.FormWords;
import heyan.extract.Sought;
import heyan.inspect.Defect;
import heyan.worker.PictureVerdict.Remark;
import heyan.worker.PictureVerdict.State;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("What is said of a picture at once")
class JudgePictureTest {
    private static final String[] CARD = {"中国工商银行", "6212260000000000000", "银联 UnionPay 借记卡"};
    private static final String[] FORM = {"职工学历补助申请表", "姓名", "开户银行", "银行卡号", "工会联系人", "职工签名"};

    private final JudgePicture judge = new JudgePicture();

    @Test
    void anotherDocumentIsCalledByItsName() {
        PictureVerdict verdict =
                judge.judge(DocumentKind.DIPLOMA, Blank.page(CARD).answer(), FormWords.USUAL, Sought.NOTHING);

        assertThat(verdict.state()).isEqualTo(State.WRONG);
        assertThat(verdict.remarks()).contains(new Remark("wrong_kind", "bank_card"));
        assertThat(verdict.read()).as("nothing is read from another document").isEmpty();
    }

    @Test
    void anEmptyPageIsNotRecognised() {
        PictureVerdict verdict =
                judge.judge(DocumentKind.DIPLOMA, Blank.page().answer(), FormWords.USUAL, Sought.NOTHING);

        assertThat(verdict.state()).isEqualTo(State.WRONG);
        assertThat(verdict.remarks()).contains(new Remark("unrecognised", "diploma"));
    }

    @Test
    void whatIsMissingOnTheRightDocumentIsNamed() {
        PictureVerdict verdict =
                judge.judge(DocumentKind.APPLICATION_FORM, Blank.page(FORM).answer(), FormWords.USUAL, Sought.NOTHING);

        assertThat(verdict.state()).isEqualTo(State.DOUBTFUL);
        assertThat(verdict.remarks()).contains(new Remark("unread", "id_number"));
    }

    @Test
    @DisplayName(
            "a number that the worker typed is found though its label is called otherwise, as the check will find it")
    void whatTheWorkerTypedTellsWhereToLook() {
        String[] lines = Arrays.copyOf(FORM, FORM.length + 1);
        lines[FORM.length] = "参评者证440104199001010011";
        Sought typed = Draft.of(Map.of("id_number", "440104199001010011")).sought();

        PictureVerdict verdict =
                judge.judge(DocumentKind.APPLICATION_FORM, Blank.page(lines).answer(), FormWords.USUAL, typed);

        assertThat(verdict.remarks()).doesNotContain(new Remark("unread", "id_number"));
        assertThat(verdict.read()).containsEntry("id_number", "440104199001010011");
    }

    @Test
    void theRightDocumentIsRecognisedAndItsNumberTold() {
        PictureVerdict verdict =
                judge.judge(DocumentKind.BANK_CARD, Blank.page(CARD).answer(), FormWords.USUAL, Sought.NOTHING);

        assertThat(verdict.detected()).containsExactly("bank_card");
        assertThat(verdict.read()).containsEntry("card_number", "6212260000000000000");
        assertThat(PictureVerdict.read(verdict.json())).isEqualTo(verdict);
    }

    @ParameterizedTest
    @EnumSource
    void aFileThatNobodyCanOpenIsNotTaken(Defect defect) {
        PictureVerdict verdict = judge.judge(
                DocumentKind.DIPLOMA, new CellAnswer.Unusable(defect, "test"), FormWords.USUAL, Sought.NOTHING);

        assertThat(verdict.state()).isEqualTo(State.UNUSABLE);
        assertThat(verdict.remarks()).hasSize(1);
    }
}
