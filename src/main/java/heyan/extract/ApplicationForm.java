package heyan.extract;

import static heyan.extract.FieldName.BANK_CARD_NUMBER;
import static heyan.extract.FieldName.BANK_NAME;
import static heyan.extract.FieldName.BATCH;
import static heyan.extract.FieldName.CERTIFICATE_NUMBER;
import static heyan.extract.FieldName.CONTACT_NAME;
import static heyan.extract.FieldName.CONTACT_PHONE;
import static heyan.extract.FieldName.DISTRICT_UNION;
import static heyan.extract.FieldName.EMPLOYER;
import static heyan.extract.FieldName.ENROLMENT_DATE;
import static heyan.extract.FieldName.GRADUATION_DATE;
import static heyan.extract.FieldName.ID_NUMBER;
import static heyan.extract.FieldName.LEVEL;
import static heyan.extract.FieldName.MAJOR;
import static heyan.extract.FieldName.NAME;
import static heyan.extract.FieldName.PHONE;
import static heyan.extract.FieldName.SCHOOL;
import static heyan.extract.FieldName.SEX;
import static heyan.extract.FieldName.SIGNATURE_PRESENT;
import static heyan.extract.FieldName.STUDY_FORM;
import static heyan.extract.FieldName.UNIT_UNION;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Application form 学历补助申请表: a printed table, handwritten blanks, a signature and the unit union's seal. */
final class ApplicationForm implements KindReader {
    private static final Labels LABELS = new Labels()
            .label(NAME, "姓名", "申请人姓名", "职工姓名")
            .label(SEX, "性别")
            .label(ID_NUMBER, "身份证号码", "身份证号", "公民身份号码", "证件号码")
            .label(PHONE, "手机号码", "手机号", "手机", "移动电话", "联系电话", "联系方式", "电话", "本人电话")
            .label(BATCH, "预登记批次", "预登记项目", "预登记项目/批次", "预登记项目批次", "批次")
            .label(EMPLOYER, "工作单位", "所在单位名称", "所在单位", "工作单位名称", "单位名称")
            .label(DISTRICT_UNION, "上级工会", "上级工会名称", "所属上级工会", "主管工会")
            .label(UNIT_UNION, "所在单位工会名称", "所在单位工会", "所在工会", "所在工会名称", "单位工会名称", "单位工会", "基层工会名称", "基层工会")
            .label(SCHOOL, "就读院校", "毕业院校", "院校名称", "院校", "学校名称", "毕业学校", "就读学校")
            .label(MAJOR, "所学专业", "专业名称", "就读专业", "专业")
            .label(LEVEL, "学历层次", "就读层次", "层次")
            .label(STUDY_FORM, "学习形式")
            .label(ENROLMENT_DATE, "入学时间", "入学日期", "入学年月")
            .label(ENROLMENT_DATE, "学习时间", "学习起止时间", "学习起止年月", "起止时间", "起止年月", "就读时间", "在读时间", "在校时间", "学习期间")
            .label(GRADUATION_DATE, "毕业时间", "毕业日期", "毕业年月")
            .label(CERTIFICATE_NUMBER, "毕业证书编号", "毕业证编号", "证书编号", "毕业证书号", "毕业证号")
            .label(BANK_NAME, "开户银行", "开户行", "银行名称", "收款银行", "开户银行名称")
            .label(BANK_CARD_NUMBER, "银行卡号", "银行账号", "银行帐号", "银行卡账号", "卡号", "账号")
            .label(CONTACT_NAME, "工会联系人姓名", "工会联系人", "单位工会联系人", "联系人姓名", "联系人")
            .label(CONTACT_PHONE, "工会联系人电话", "联系人电话", "工会联系电话", "工会联系人联系电话", "联系人联系电话")
            .label(
                    SIGNATURE_PRESENT,
                    "职工签名",
                    "职工手写签名",
                    "本人签名",
                    "申请人签名",
                    "职工本人签名",
                    "申请人签字",
                    "本人签字",
                    "职工签字",
                    "申请人(签名)",
                    "申请人(签字)",
                    "职工(签名)",
                    "签名",
                    "手写签名")
            .stop(
                    "截止时间",
                    "申请截止时间",
                    "日期",
                    "年月日",
                    "出生日期",
                    "出生年月",
                    "民族",
                    "照片",
                    "单位工会意见",
                    "基层工会意见",
                    "所在单位工会意见",
                    "审核意见",
                    "备注",
                    "盖章",
                    "(盖章)",
                    "(公章)",
                    "加盖公章",
                    "本单位所属",
                    "本人承诺",
                    "申请编号",
                    "申请表编号",
                    "职务",
                    "学制",
                    "填表日期",
                    "签字日期",
                    "签名日期",
                    "申请日期",
                    "盖章日期",
                    "工会公章",
                    "单位工会盖章");
    private static final Pattern BATCH_SHAPE = Pattern.compile("((?:20)?[0-9]{2}年?[春秋]季?)");
    private static final Pattern MAJOR_SHAPE = Pattern.compile("^([\\p{IsHan}()A-Za-z0-9·、\\-/+]{2,40})$");
    private static final Pattern COMPANY = Pattern.compile("^([\\p{IsHan}()A-Za-z0-9·、\\-]{4,50})$");
    private static final Pattern UNION = Pattern.compile("^([\\p{IsHan}()A-Za-z0-9·、\\-]{2,50}工会(?:委员会|联合会)?)$");
    private static final Pattern BANK =
            Pattern.compile("^([\\p{IsHan}()]{2,30}(?:银行|信用社|联社|农信|农商行|支行|分行|公司)[\\p{IsHan}()]{0,20})$");

    @Override
    public Found read(Layout layout) {
        Found found = new Found();
        Labelled form = new Labelled(layout, LABELS);
        person(found, form);
        studies(found, form);
        bank(found, form);
        Blanks blanks = new Blanks(layout, form);
        blanks.contact(found);
        blanks.district(found);
        blanks.signature(found);
        RoundSeal.put(found, layout);
        QrContent.putOurs(found, layout);
        return found;
    }

    private static void person(Found found, Labelled form) {
        form.hits(NAME).forEach(hit -> PersonName.put(found, NAME, form.inRow(hit)));
        match(found, form, SEX, Vocabulary.SEX);
        number(found, form, ID_NUMBER, ClosedAlphabet.ID_NUMBER, Vocabulary.ID_NUMBER);
        for (Labelled.Hit hit : form.hits(PHONE)) {
            if (!Blanks.isOfContact(form, hit)) {
                found.number(PHONE, form.inRow(hit), ClosedAlphabet.DIGITS, Vocabulary.MOBILE);
            }
        }
        match(found, form, BATCH, BATCH_SHAPE);
        cell(found, form, EMPLOYER, COMPANY);
        cell(found, form, UNIT_UNION, UNION);
    }

    private static void studies(Found found, Labelled form) {
        cell(found, form, SCHOOL, Vocabulary.SCHOOL);
        cell(found, form, MAJOR, MAJOR_SHAPE);
        match(found, form, LEVEL, Vocabulary.LEVEL);
        match(found, form, STUDY_FORM, Vocabulary.STUDY_FORM);
        form.hits(ENROLMENT_DATE).forEach(hit -> studied(found, form.inRow(hit)));
        form.hits(GRADUATION_DATE).forEach(hit -> found.date(GRADUATION_DATE, form.inRow(hit)));
        for (Labelled.Hit hit : form.hits(CERTIFICATE_NUMBER)) {
            CertificateNumber.put(found, form.inRow(hit));
            CertificateNumber.put(found, form.block(hit));
        }
    }

    /** The day of enrolment, and in a cell with both that of graduation behind it. */
    private static void studied(Found found, Text text) {
        Optional<PrintedDate> from = PrintedDate.find(text.plain());
        from.ifPresent(date -> found.date(ENROLMENT_DATE, text, date));
        from.flatMap(date -> PrintedDate.find(text.plain(), date.end())
                        .filter(to -> PrintedDate.isSpan(text.plain(), date, to)))
                .ifPresent(to -> found.date(GRADUATION_DATE, text, to));
    }

    private static void bank(Found found, Labelled form) {
        cell(found, form, BANK_NAME, BANK);
        number(found, form, BANK_CARD_NUMBER, ClosedAlphabet.DIGITS, Vocabulary.CARD_NUMBER);
    }

    private static void number(Found found, Labelled form, FieldName field, ClosedAlphabet alphabet, Pattern shape) {
        for (Labelled.Hit hit : form.hits(field)) {
            for (Text place : List.of(form.inRow(hit), form.block(hit))) {
                found.number(field, place, alphabet, shape);
            }
        }
    }

    private static void match(Found found, Labelled form, FieldName field, Pattern shape) {
        form.hits(field).forEach(hit -> found.match(field, form.inRow(hit), shape));
    }

    /** The whole cell; outside its grammar it is kept with half the confidence. */
    private static void cell(Found found, Labelled form, FieldName field, Pattern grammar) {
        for (Labelled.Hit hit : form.hits(field)) {
            Text cell = form.fitting(hit, grammar);
            boolean fits = cell.find(grammar, 1)
                    .filter(all -> all.length() == cell.length())
                    .isPresent();
            found.words(field, cell, fits);
        }
    }
}
