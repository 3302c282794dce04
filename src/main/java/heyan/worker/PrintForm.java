package heyan.worker;

import heyan.claim.IdNumber;
import heyan.programme.Programme;
import java.io.IOException;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * The application form 学历补助申请表, filled in with what was typed, for signing and stamping. Its labels are those that
 * {@code extract} knows.
 */
@Component
class PrintForm {
    private static final double LEFT = 18;
    private static final double WIDTH = 174;
    private static final double ROW = 10.4;
    private static final double TABLE = 46;
    private static final double PRINT = 3.8;
    private static final double PHOTO_WIDTH = 36;
    private static final double NARROW = WIDTH - PHOTO_WIDTH;

    private final FormCodes codes;
    private final WorkerSettings settings;

    PrintForm(FormCodes codes, WorkerSettings settings) {
        this.codes = codes;
        this.settings = settings;
    }

    /** One cell: its label and what is typed, with the widths of both in millimetres. */
    private record Cell(String label, double labelWidth, String value, double valueWidth) {}

    /** PDF, one page A4. */
    byte[] print(Filing filing, Programme programme) throws IOException {
        try (FormSheet sheet = new FormSheet(settings.fonts())) {
            sheet.centred(5.6, 98, 22, "职工学历补助申请表");
            sheet.fitted(3.6, LEFT, 30, 138, programme.notice().title());
            sheet.text(3.2, LEFT, 38, "申请编号：" + filing.application() + "-" + filing.round());
            sheet.code(160, 8, 34, codes.write(filing));
            double bottom = table(sheet, filing);
            promise(sheet, bottom);
            opinion(sheet, bottom + 31);
            return sheet.bytes();
        }
    }

    private static double table(FormSheet sheet, Filing filing) throws IOException {
        double y = TABLE;
        for (List<Cell> row : rows(filing)) {
            row(sheet, y, row);
            y += ROW;
        }
        sheet.box(LEFT + NARROW, TABLE, PHOTO_WIDTH, 3 * ROW);
        sheet.centred(3.2, LEFT + NARROW + PHOTO_WIDTH / 2, TABLE + 1.6 * ROW, "贴本人证件照");
        return y;
    }

    private static List<List<Cell>> rows(Filing filing) {
        Draft draft = filing.draft();
        String sex =
                IdNumber.parse(draft.of(FormField.ID_NUMBER)).map(IdNumber::sex).orElse("");
        return List.of(
                List.of(cell("姓名", 26, draft, FormField.NAME, 52), new Cell("性别", 22, sex, NARROW - 100)),
                List.of(cell("身份证号", 26, draft, FormField.ID_NUMBER, NARROW - 26)),
                List.of(new Cell("手机号码", 26, filing.owner().digits(), NARROW - 26)),
                List.of(cell("所在单位名称", 34, draft, FormField.EMPLOYER, WIDTH - 34)),
                List.of(cell("所在单位工会名称", 34, draft, FormField.UNIT_UNION, WIDTH - 34)),
                pair(draft, "就读院校", FormField.SCHOOL, "专业", FormField.MAJOR),
                pair(draft, "层次", FormField.LEVEL, "学习形式", FormField.STUDY_FORM),
                pair(draft, "入学时间", FormField.ENROLMENT_DATE, "毕业时间", FormField.GRADUATION_DATE),
                List.of(cell("毕业证书编号", 34, draft, FormField.CERTIFICATE_NUMBER, WIDTH - 34)),
                pair(draft, "开户银行", FormField.BANK_NAME, "银行卡号", FormField.BANK_CARD_NUMBER));
    }

    private static List<Cell> pair(Draft draft, String left, FormField first, String right, FormField second) {
        return List.of(cell(left, 26, draft, first, 61), cell(right, 26, draft, second, 61));
    }

    private static Cell cell(String label, double labelWidth, Draft draft, FormField field, double valueWidth) {
        return new Cell(label, labelWidth, draft.of(field), valueWidth);
    }

    private static void row(FormSheet sheet, double y, List<Cell> cells) throws IOException {
        double x = LEFT;
        for (Cell cell : cells) {
            sheet.box(x, y, cell.labelWidth(), ROW);
            sheet.fitted(PRINT, x + 2, y + 6.6, cell.labelWidth() - 3, cell.label());
            x += cell.labelWidth();
            sheet.box(x, y, cell.valueWidth(), ROW);
            sheet.fitted(PRINT, x + 2.5, y + 6.6, cell.valueWidth() - 4, cell.value());
            x += cell.valueWidth();
        }
    }

    private static void promise(FormSheet sheet, double top) throws IOException {
        sheet.box(LEFT, top, WIDTH, 31);
        sheet.text(3.6, LEFT + 4, top + 8, "　　本人承诺：以上所填信息及提交的资料真实、有效，如有虚假，本人愿意承担由此产生");
        sheet.text(3.6, LEFT + 4, top + 14, "的一切责任。");
        sheet.text(PRINT, LEFT + 12, top + 25, "职工签名：");
        sheet.line(LEFT + 32, top + 26, LEFT + 84, top + 26);
        sheet.text(PRINT, LEFT + 98, top + 25, "日期：　　　　年　　　月　　　日");
    }

    private static void opinion(FormSheet sheet, double top) throws IOException {
        sheet.box(LEFT, top, WIDTH, 88);
        sheet.text(PRINT, LEFT + 4, top + 8, "单位工会意见");
        sheet.text(3.6, LEFT + 4, top + 16, "　　经对照预登记公布名单审核，该职工信息属实，同意申报。");
        String lead = "本单位所属的区总工会，产业、直属单位工会为";
        sheet.text(PRINT, LEFT + 4, top + 29, lead);
        double blank = LEFT + 5 + sheet.width(PRINT, lead);
        sheet.line(blank, top + 30, blank + 66, top + 30);
        sheet.text(PRINT, blank + 67, top + 29, "工会");
        sheet.text(PRINT, LEFT + 4, top + 44, "工会联系人姓名：");
        sheet.line(LEFT + 36, top + 45, LEFT + 82, top + 45);
        sheet.text(PRINT, LEFT + 4, top + 58, "工会联系人电话：");
        sheet.line(LEFT + 36, top + 59, LEFT + 82, top + 59);
        sheet.text(PRINT, LEFT + 112, top + 70, "（加盖单位工会公章）");
        sheet.text(PRINT, LEFT + 112, top + 80, "年　　　月　　　日");
    }
}
