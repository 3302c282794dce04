package heyan.extract;

import static heyan.extract.FieldName.BANK_NAME;
import static heyan.extract.FieldName.BATCH;
import static heyan.extract.FieldName.EMPLOYER;
import static heyan.extract.FieldName.LEVEL;
import static heyan.extract.FieldName.MAJOR;
import static heyan.extract.FieldName.PHONE;
import static heyan.extract.FieldName.SEX;
import static heyan.extract.FieldName.STUDY_FORM;
import static heyan.extract.FieldName.UNIT_UNION;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * What a letter tells of the worker in sentences, which may go on in the next line: 系…职工, 学习形式为业余, 取得本科学历. Each ends
 * as a part of a sentence does, so that no cell of a table is one.
 */
final class LetterSentences {
    private static final String IS = "[:为是_]*";
    private static final String END = "_*(?=[,。;、])";
    private static final String WORDS = "[\\p{IsHan}()A-Za-z0-9·、\\-]";

    private static final Map<FieldName, Pattern> SENTENCES = Map.of(
            SEX, Pattern.compile("(?:性别" + IS + "|,_*)([男女])" + END),
            PHONE, Pattern.compile("(?:电话|手机)(?:号码?)?" + IS + "(1[0-9]{10})" + END),
            BATCH, Pattern.compile("(?:批次" + IS + "|,_*)((?:20)?[0-9]{2}年?[春秋]季?)(?:" + END + "|(?=_*参加.{0,12}预登记))"),
            EMPLOYER, Pattern.compile("(?:[系是]|任职于|就职于)_*(" + WORDS + "{4,45}?)_*的?(?:在职)?(?:职工|员工)" + END),
            UNIT_UNION,
                    Pattern.compile("[,系是为]_*((?![本我全各该])(?:(?!同志|[系是为])" + WORDS
                            + "){2,45}?工会(?:委员会|联合会)?)_*的?(?:在册)?会员" + END),
            MAJOR,
                    Pattern.compile("(?:大学|学院|学校)(?:\\([^()]{2,6}\\))?_*的?_*((?:(?!大学|学院|专业)[\\p{IsHan}()·、]){2,25}?)"
                            + "_*专业(?:学习)?" + END),
            LEVEL, Pattern.compile("获?[得取获]得?_*(" + Vocabulary.LEVELS + ")_*(?:学历|毕业|文凭|层次)"),
            STUDY_FORM, Pattern.compile("学习[形方]式" + IS + "(" + Vocabulary.STUDY_FORMS + ")" + END),
            BANK_NAME, Pattern.compile("开户(?:银行|行)" + IS + "(\\p{IsHan}{2,20}?(?:银行|信用社|联社|支行|分行))" + END));

    private LetterSentences() {}

    static void put(Found found, Layout layout) {
        Text all = layout.inRows();
        SENTENCES.forEach((field, sentence) -> found.match(field, all, sentence));
        StudyDates.attended(found, all);
    }
}
