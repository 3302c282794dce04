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
 * What a letter tells of the worker in sentences, which may go on in the next line: 系…职工, 学习形式为业余, 取得本科学历. Looked for is
 * only what no label told, or told out of its grammar, and what ends as a part of a sentence does: a note that lists what to
 * choose from, or for whom, tells nothing.
 */
final class LetterSentences {
    private static final String IS = "[:为是_]*";
    private static final String END = "_*(?=[,。;])";
    private static final String WORDS = "[\\p{IsHan}()A-Za-z0-9·\\-]";
    /** What is said of unions and members in general names none. */
    private static final String GENERAL = "同志|[系是为]|职工|员工|所属|必须|应当|总工会工会";

    private static final Map<FieldName, Pattern> SENTENCES = Map.of(
            SEX, Pattern.compile("(?:性别" + IS + "|,_*)([男女])" + END),
            PHONE, Pattern.compile("(?:电话|手机)(?:号码?)?" + IS + "(1[0-9]{10})" + END),
            BATCH, Pattern.compile("(?:批次" + IS + "|,_*)((?:20)?[0-9]{2}年?[春秋]季?)(?:" + END + "|(?=_*参加.{0,12}预登记))"),
            EMPLOYER, Pattern.compile("(?:[系是]|任职于|就职于)_*(" + WORDS + "{4,45}?)_*的?(?:在职)?(?:职工|员工)" + END),
            UNIT_UNION,
                    Pattern.compile("[,系是为]_*((?![本我全各该])(?:(?!" + GENERAL + ")" + WORDS
                            + "){2,45}?工会(?:委员会|联合会)?)_*的?(?:在册)?会员" + END),
            MAJOR,
                    Pattern.compile("(?:大学|学院|学校)(?:\\([^()]{2,6}\\))?_*的?_*((?:(?!大学|学院|专业)[\\p{IsHan}()·]){2,25}?)"
                            + "_*专业(?:学习)?" + END),
            LEVEL, Pattern.compile("获?[得取获]得?_*(" + Vocabulary.LEVELS + ")_*(?:层次)?(?:学历|文凭|毕业证?书?)(?:证书)?" + END),
            STUDY_FORM, Pattern.compile("学习[形方]式" + IS + "(" + Vocabulary.STUDY_FORMS + ")" + END),
            BANK_NAME, Pattern.compile("开户(?:银行|行)" + IS + "(\\p{IsHan}{2,20}?(?:银行|信用社|联社|支行|分行))" + END));

    /** What a label told with less is out of its grammar. */
    private static final double FITS = 0.6;

    private LetterSentences() {}

    static void put(Found found, Layout layout) {
        Text all = layout.inRows();
        SENTENCES.forEach((field, sentence) -> {
            boolean told =
                    found.get(field).filter(value -> value.confidence() >= FITS).isPresent();
            if (!told && all.find(sentence, 1).isPresent()) {
                found.drop(field);
                found.match(field, all, sentence);
            }
        });
        StudyDates.ofLetter(found, all);
    }
}
