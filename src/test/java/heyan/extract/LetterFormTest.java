package heyan.extract;

import static heyan.extract.Sheet.value;
import static org.assertj.core.api.Assertions.assertThat;

import heyan.claim.DocumentKind;
import heyan.read.Reading.Mark;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An application may be a letter: to the union above, in sentences, signed below")
class LetterFormTest {
    /** Unlike any real number: area 000000. */
    private static final String NUMBER = "00000019491231002X";

    private static final Sought TYPED =
            new Sought(Map.of(FieldName.NAME, "李样例", FieldName.SCHOOL, "华南样本大学", FieldName.ID_NUMBER, NUMBER));

    private static Sheet titled() {
        return new Sheet(1600, 2200).line(500, 180, "职工学历教育补贴申请书");
    }

    private static Sheet letter(String addressee, String signature) {
        Sheet letter = titled().line(790, 320, "（主管工会）：")
                .line(200, 370, "本人李样例，性别男，居民身份证号" + NUMBER + "，手机13800000000")
                .line(200, 530, "于2015年9月1日入读华南样本大学的样本工程专业，于2018年1月10日毕业")
                .line(140, 610, "毕业证书号码为100001201805000001。")
                .line(140, 690, "卡号6222020000000000000。")
                .line(860, 1150, "申请职工：")
                .line(1015, 1250, "2021年6月19日")
                .line(170, 1660, "工会对接人：王样本（手机或办公电话）");
        if (!addressee.isEmpty()) {
            letter.line(140, 320, addressee);
        }
        return signature.isEmpty() ? letter : letter.line(1030, 1150, signature);
    }

    private static Extract read(Sheet sheet) {
        return read(sheet, TYPED);
    }

    @Test
    @DisplayName("____（主管工会）: what stands before the bracket is the union")
    void theAddresseeIsTheUnionAbove() {
        assertThat(value(read(letter("广州市样本区总工会", "李样例")), FieldName.DISTRICT_UNION))
                .isEqualTo("广州市样本区总工会");
        assertThat(value(read(letter("", "李样例")), FieldName.DISTRICT_UNION)).isEmpty();
    }

    @Test
    @DisplayName("致：____ is told by the union that was typed; the heading of that union's own form is not")
    void theUnionAboveIsTheOneTyped() {
        Sought typed = new Sought(
                Map.of(FieldName.DISTRICT_UNION, "广州市样本区总工会", FieldName.UNIT_UNION, "样本有限公司工会", FieldName.NAME, "李样例"));
        Sheet filled = titled().line(140, 320, "致：广州市样本区总工会");
        Sheet heading = titled().line(500, 100, "广州市样本区总工会").line(140, 320, "致：");
        Sheet own = titled().line(140, 320, "上级工会").line(400, 320, "样本有限公司工会");

        assertThat(value(read(filled, typed), FieldName.DISTRICT_UNION)).isEqualTo("广州市样本区总工会");
        assertThat(value(read(heading, typed), FieldName.DISTRICT_UNION)).isEqualTo("(absent)");
        assertThat(value(read(own, typed), FieldName.DISTRICT_UNION))
                .as("the applicant's own union is no answer")
                .isEqualTo("(absent)");
    }

    @Test
    @DisplayName("below its title a letter is addressed to the union typed; a letterhead above the title is no address")
    void whomALetterIsAddressedTo() {
        Sought typed = new Sought(Map.of(FieldName.DISTRICT_UNION, "广州市样本区总工会", FieldName.NAME, "李样例"));
        Sheet addressed = titled().line(200, 330, "广州市样本区总工会：")
                .line(250, 430, "我叫李样例，性别男，银行卡6222020000000000000，电话13800000000")
                .line(180, 1200, "此致")
                .line(180, 1270, "敬礼！");
        Sheet letterhead = titled().line(500, 100, "广州市样本区总工会").line(180, 1270, "敬礼！");

        assertThat(value(read(addressed, typed), FieldName.DISTRICT_UNION)).isEqualTo("广州市样本区总工会");
        assertThat(value(read(addressed, typed), FieldName.NAME)).isEqualTo("李样例");
        assertThat(value(read(letterhead, typed), FieldName.DISTRICT_UNION)).isEqualTo("(absent)");
    }

    @Test
    @DisplayName("经核实，同意报____（上级工会全称）审批: the blank is in a sentence; 上级工会意见 written downwards is no blank")
    void theUnionAboveStandsInASentence() {
        Sought typed = new Sought(Map.of(FieldName.DISTRICT_UNION, "广州市样本工会"));
        Sheet filled = titled().line(340, 1280, "经核实，同意报广州市样本工会")
                .line(1000, 1280, "（上级工会全称）审批。")
                .line(210, 1780, "上级")
                .line(210, 1830, "工会")
                .line(210, 1880, "意见");
        Sheet empty = titled().line(340, 1280, "经核实，同意报").line(1000, 1280, "（上级工会全称）审批。");
        Sheet misread = titled().line(340, 1280, "经核实，同意报广州市样本工合工合工合工合").line(1000, 1280, "（上级工会全称）审批。");

        assertThat(value(read(filled, typed), FieldName.DISTRICT_UNION)).isEqualTo("广州市样本工会");
        assertThat(value(read(empty, typed), FieldName.DISTRICT_UNION)).isEmpty();
        assertThat(value(read(misread, typed), FieldName.DISTRICT_UNION)).isEqualTo(Field.UNREAD);
    }

    private static Extract read(Sheet sheet, Sought typed) {
        return new ExtractFields().extract(DocumentKind.APPLICATION_FORM, sheet.reading(), FormWords.USUAL, typed);
    }

    @Test
    @DisplayName("申请职工： below the numbers is where the worker signs, and the name comes from the sentence")
    void theWorkerSignsBelow() {
        Extract signed = read(letter("广州市样本区总工会", "李祥列"));
        Extract inked = read(letter("", "").mark(Mark.Kind.INK, 1030, 1120, 1190, 1190, ""));
        Extract unsigned = read(letter("广州市样本区总工会", ""));

        assertThat(value(signed, FieldName.NAME)).isEqualTo("李样例");
        assertThat(value(signed, FieldName.SIGNATURE_PRESENT)).isEqualTo("true");
        assertThat(value(inked, FieldName.SIGNATURE_PRESENT)).isEqualTo("true");
        assertThat(value(unsigned, FieldName.SIGNATURE_PRESENT)).isEqualTo("false");
    }

    @Test
    @DisplayName("the letter of somebody else has no name of ours, however it is signed")
    void somebodyElsesLetter() {
        Sheet other = titled().line(200, 450, "本人王样本，性别男")
                .line(140, 610, "毕业证书号码为100001201805000001。")
                .line(140, 690, "卡号6222020000000000000。")
                .line(860, 1150, "申请职工：")
                .line(1030, 1150, "李样例");

        assertThat(value(read(other), FieldName.NAME)).isEqualTo("(absent)");
    }

    @Test
    @DisplayName("the day below it tells a signature where no label of a number stands above")
    void theDayBelowTellsASignature() {
        Sheet letter = titled().line(200, 450, "本人李样例，性别男，毕业证书号码为100001201805000001")
                .line(860, 1150, "申请职工：")
                .line(1030, 1150, "李样例")
                .line(1015, 1220, "2021年6月19日");

        assertThat(value(read(letter), FieldName.SIGNATURE_PRESENT)).isEqualTo("true");
        assertThat(value(read(letter.line(860, 1220, "出生日期")), FieldName.SIGNATURE_PRESENT))
                .isEqualTo("(absent)");
    }

    @Test
    @DisplayName("申请人确认 over a blank 签名 is its title, and the blank counts")
    void aTitleIsNoSignature() {
        Sheet table = Sheet.form()
                .line(80, 220, "姓名")
                .line(300, 220, "李样例")
                .line(80, 380, "卡号")
                .line(300, 380, "6222020000000000000")
                .line(80, 500, "申请人确认")
                .line(80, 600, "签名")
                .line(240, 600, "李样例");

        assertThat(value(read(table), FieldName.SIGNATURE_PRESENT)).isEqualTo("true");
    }

    @Test
    void aSentenceNamesTheSchool() {
        assertThat(value(read(letter("", "")), FieldName.SCHOOL)).isEqualTo("华南样本大学");
    }

    @Test
    void theSchoolMayGoOnInTheNextLine() {
        Sheet letter = titled().line(140, 530, "于2015年9月1日入读华南样").line(140, 575, "本大学的样本工程专业");

        assertThat(value(read(letter), FieldName.SCHOOL)).isEqualTo("华南样本大学");
    }

    @Test
    void whatIsAskedForBehindANameIsNoPartOfIt() {
        assertThat(value(read(letter("", "")), FieldName.CONTACT_NAME)).isEqualTo("王样本");
    }

    @Test
    @DisplayName("申请人 at the top is the name, where a table's numbers stand below it")
    void theApplicantOfATableIsNamedAtTheTop() {
        Extract table = Sheet.form()
                .line(80, 220, "申请人")
                .line(300, 220, "王样本")
                .line(80, 300, "毕业证书号码")
                .line(300, 300, "100001201805000001")
                .line(80, 380, "卡号")
                .line(300, 380, "6222020000000000000")
                .as(DocumentKind.APPLICATION_FORM);

        assertThat(value(table, FieldName.NAME)).isEqualTo("王样本");
        assertThat(table.field(FieldName.SIGNATURE_PRESENT)).isEmpty();
    }

    /** A row of centred labels over a row of entries at the left of their cells. */
    private static Sheet headed(String union, String contact, String telephone) {
        Sheet sheet = new Sheet(1600, 2200)
                .line(500, 180, "学历补助申请表")
                .line(300, 700, "毕业学校全称")
                .line(850, 700, "所学专业")
                .line(1250, 700, "学习形式")
                .line(150, 750, "华南样本大学")
                .line(660, 750, "样本工程")
                .line(1150, 750, "函授")
                .line(260, 1080, "上一级工会（手写）")
                .line(690, 1080, "工会联络员（手写）")
                .line(1120, 1080, "联络员电话（手写）");
        int x = 150;
        for (String entry : new String[] {union, contact, telephone}) {
            if (!entry.isEmpty()) {
                sheet.line(x, 1130, entry);
            }
            x += 470;
        }
        return sheet;
    }

    @Test
    @DisplayName("as many entries as labels in the row above belong to them one by one")
    void entriesMayStandBelowTheirLabels() {
        Extract form = headed("广州市样本区总工会", "王样本", "13800000000").as(DocumentKind.APPLICATION_FORM);

        assertThat(value(form, FieldName.SCHOOL)).isEqualTo("华南样本大学");
        assertThat(value(form, FieldName.MAJOR)).isEqualTo("样本工程");
        assertThat(value(form, FieldName.DISTRICT_UNION)).isEqualTo("广州市样本区总工会");
        assertThat(value(form, FieldName.CONTACT_NAME)).isEqualTo("王样本");
        assertThat(value(form, FieldName.CONTACT_PHONE)).isEqualTo("13800000000");
    }

    @Test
    @DisplayName("where one is missing, nobody guesses whose the others are")
    void aMissingEntryIsNotFilledFromItsNeighbour() {
        Extract form = headed("", "王样本", "13800000000").as(DocumentKind.APPLICATION_FORM);

        assertThat(value(form, FieldName.DISTRICT_UNION)).isEmpty();
    }

    /** The union's part of a letter, in a sentence whose blanks hold what is given. */
    private static Extract certified(String name, String telephone) {
        return read(titled().line(140, 370, "本人李样例，手机号")
                .line(140, 450, "码13900000000，申请职工学历教育补贴。")
                .line(140, 1150, "承诺人（签名）：李样例")
                .line(140, 1500, "我会的上级工会为广州市样本区总工会，本会经办人" + name + "，联系")
                .line(140, 1580, "电话" + telephone + "。"));
    }

    @Test
    @DisplayName("本会经办人____，联系电话____ names the contact in a sentence that goes on in the next line")
    void theContactStandsInASentence() {
        Extract filled = certified("王样本", "02000000000");

        assertThat(value(filled, FieldName.CONTACT_NAME)).isEqualTo("王样本");
        assertThat(value(filled, FieldName.CONTACT_PHONE)).isEqualTo("02000000000");
        assertThat(value(filled, FieldName.PHONE)).isNotEqualTo("02000000000");
        assertThat(value(certified("", "02000000000"), FieldName.CONTACT_NAME)).isEqualTo("(absent)");
        assertThat(value(certified("王样本", ""), FieldName.CONTACT_NAME)).isEqualTo("(absent)");
    }

    @Test
    @DisplayName("the union above may stand in the line behind its label, after 为")
    void theUnionAboveGoesOnInTheNextLine() {
        Sheet letter = titled().line(140, 1500, "所述情况属实，我会同意其申请。我会的上级工会");
        Extract filled = read(letter.line(90, 1580, "为广州市样本区总工会").line(800, 1580, "，本会经办人"));
        Extract empty = read(titled().line(140, 1500, "所述情况属实，我会同意其申请。我会的上级工会")
                .line(90, 1580, "为")
                .line(800, 1580, "，本会经办人"));

        assertThat(value(filled, FieldName.DISTRICT_UNION)).isEqualTo("广州市样本区总工会");
        assertThat(value(empty, FieldName.DISTRICT_UNION)).isEqualTo("(absent)");
    }
}
