package heyan.extract;

import static heyan.extract.Sheet.value;
import static org.assertj.core.api.Assertions.assertThat;

import heyan.claim.DocumentKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Of a table of all schools 学习经历 the latest is what is applied for")
class StudyHistoryTest {
    private static Sheet headings() {
        return Sheet.form()
                .line(80, 200, "姓名")
                .line(300, 200, "李样例")
                .line(120, 400, "起止时间")
                .line(420, 400, "学校名称")
                .line(700, 400, "专业")
                .line(860, 400, "学历")
                .line(1000, 400, "学习形式");
    }

    private static Sheet school(Sheet sheet, int y, String... cells) {
        int[] places = {60, 420, 680, 860, 1010};
        for (int i = 0; i < cells.length; i++) {
            sheet.line(places[i], y, cells[i]);
        }
        return sheet;
    }

    private static Sheet highSchool(Sheet sheet, int y) {
        return school(sheet, y, "2009.09-2012.07", "第二中学", "—", "高中", "全日制");
    }

    private static Sheet university(Sheet sheet, int y) {
        return school(sheet, y, "2016.09.01-2019.01.20", "华南样本大学", "会计学", "本科", "函授");
    }

    private static void assertIsUniversity(Sheet sheet) {
        Extract form = sheet.as(DocumentKind.APPLICATION_FORM);

        assertThat(value(form, FieldName.ENROLMENT_DATE)).isEqualTo("2016-09-01");
        assertThat(value(form, FieldName.GRADUATION_DATE)).isEqualTo("2019-01-20");
        assertThat(value(form, FieldName.SCHOOL)).isEqualTo("华南样本大学");
        assertThat(value(form, FieldName.MAJOR)).isEqualTo("会计学");
        assertThat(value(form, FieldName.LEVEL)).isEqualTo("本科");
        assertThat(value(form, FieldName.STUDY_FORM)).isEqualTo("函授");
        assertThat(value(form, FieldName.NAME)).isEqualTo("李样例");
    }

    @Test
    void inWhicheverOrderTheyStand() {
        assertIsUniversity(university(highSchool(headings(), 450), 500));
        assertIsUniversity(highSchool(university(headings(), 450), 500));
    }

    @Test
    @DisplayName("and where only one is told, it is that one")
    void oneSchool() {
        assertThat(value(university(headings(), 450).as(DocumentKind.APPLICATION_FORM), FieldName.SCHOOL))
                .isEqualTo("华南样本大学");
    }

    @Test
    @DisplayName("the days of enrolment and graduation may have columns of their own")
    void daysInTwoColumns() {
        Sheet sheet = Sheet.form()
                .line(80, 200, "姓名")
                .line(300, 200, "李样例")
                .line(80, 400, "学历")
                .line(240, 400, "毕业学校")
                .line(480, 400, "专业")
                .line(660, 400, "学习形式")
                .line(840, 400, "入学时间")
                .line(1020, 400, "毕业时间");
        row(sheet, 450, "高中", "第二中学", "—", "全日制", "2009.09", "2012.07");
        row(sheet, 500, "本科", "华南样本大学", "会计学", "函授", "2016.09.01", "2019.01.20");

        assertIsUniversity(sheet.line(840, 900, "2021.06.20").line(1020, 900, "2021.06.21"));
    }

    private static void row(Sheet sheet, int y, String... cells) {
        int[] places = {80, 240, 480, 660, 840, 1020};
        for (int i = 0; i < cells.length; i++) {
            sheet.line(places[i], y, cells[i]);
        }
    }
}
