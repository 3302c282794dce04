package heyan.extract;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words and shapes of values that documents print. A value outside them is doubtful, never changed. */
final class Vocabulary {
    /** Names of the provinces as addresses begin with them. */
    static final String PROVINCE =
            "(?:(?:北京|天津|上海|重庆)市|(?:河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海)省"
                    + "|(?:内蒙古|广西壮族|西藏|宁夏回族|新疆维吾尔)自治区)";

    /** A Han character or the dot of a name, as canonical text. */
    static final String NAME_CHARACTER = "[\\p{IsHan}〇·.•․‧∙⋅・。●]";

    static final Pattern NAME = Pattern.compile("(" + NAME_CHARACTER + "{2,25})");
    static final Pattern SEX = Pattern.compile("([男女])");
    static final Pattern SCHOOL =
            Pattern.compile("(\\p{IsHan}[\\p{IsHan}()·]{1,27}(?:大学|学院|学校|分校|党校)(?:\\([\\p{IsHan}]{2,8}\\))?)");
    static final String LEVELS =
            "专科起点本科|高中起点本科|高中起点专科|第二学士学位|硕士研究生|博士研究生|专升本科|专升本|高起本|高起专|本科|专科\\(高职\\)|高职\\(专科\\)|专科|高职|大专";
    static final Pattern LEVEL = Pattern.compile("(" + LEVELS + ")");
    static final String STUDY_FORMS = "普通全日制|非全日制|全日制|函授|业余|夜大学|夜大|半脱产|脱产|网络教育|远程教育|开放教育|自学考试|自考";
    static final Pattern STUDY_FORM = Pattern.compile("(" + STUDY_FORMS + ")");
    static final Pattern CATEGORY = Pattern.compile("(普通高等教育|成人高等教育|网络教育|开放教育|高等教育自学考试|学历文凭考试|研究生教育|成人|网络|普通|开放)");
    static final Pattern COMPLETION = Pattern.compile("(毕业|结业|肄业)");
    static final Pattern DURATION = Pattern.compile("(?<![0-9.])([1-9](?:\\.[05])?)(?![0-9])");
    static final Pattern CERTIFICATE_NUMBER = Pattern.compile("(?<![0-9])[0-9]{17,18}(?![0-9])");
    static final Pattern CERTIFICATE_GRAMMAR = Pattern.compile(
            "[0-9]{5}[1-9](?:19|20)[0-9]{2}0[1-6][0-9]{6}|6[56][0-9]{15}|[0-9]{5}[1-9]200[12]0[1-6][0-9]{5}");
    static final Pattern ID_NUMBER = Pattern.compile(
            "(?<![0-9*])(?:[0-9]{17}[0-9X]|(?=[0-9*]{8,17}\\*)[0-9]{3,14}[*]{2,14}[0-9]{0,12}[0-9X*])(?![0-9X*])");
    static final Pattern MOBILE = Pattern.compile("(?<![0-9])1[0-9]{10}(?![0-9])");
    static final Pattern PHONE = Pattern.compile("(?<![0-9])(?:1[0-9]{10}|0[0-9]{9,11}|[2-9][0-9]{6,7})(?![0-9])");
    static final Pattern CODE = Pattern.compile("(?<![A-Z0-9])([A-Z0-9]{16}|[0-9]{12})(?![A-Z0-9])");
    static final Pattern CARD_NUMBER = Pattern.compile("(?<![0-9*])[0-9]{15,19}(?![0-9*])");
    static final Pattern AUTHORITY =
            Pattern.compile("^(\\p{IsHan}[\\p{IsHan}·]{1,30}公安(?:厅|局)(?:[\\p{IsHan}]{1,15}分局)?)");
    static final Pattern PUNCTUATION = Pattern.compile("[,.:;、。'‘’\"“”_\\-—–~|/\\\\*·•․‧∙⋅・●`^!?<>\\[\\]「」『』]");

    private static final Set<String> ETHNIC_GROUPS = Pattern.compile(" ")
            .splitAsStream("汉 蒙古 回 藏 维吾尔 苗 彝 壮 布依 朝鲜 满 侗 瑶 白 土家 哈尼 哈萨克 傣 黎 傈僳 佤 畲 高山 拉祜 水 东乡 纳西 景颇 柯尔克孜 土 达斡尔 仫佬 羌"
                    + " 布朗 撒拉 毛南 仡佬 锡伯 阿昌 普米 塔吉克 怒 乌孜别克 俄罗斯 鄂温克 德昂 保安 裕固 京 塔塔尔 独龙 鄂伦春 赫哲 门巴 珞巴 基诺 穿青人 革家人"
                    + " 其他 外国血统中国籍人士")
            .collect(Collectors.toSet());

    private Vocabulary() {}

    /** GB/T 3304 and the few words met beside it. */
    static boolean isEthnicGroup(String word) {
        return ETHNIC_GROUPS.contains(word);
    }

    static boolean isName(String printed) {
        return printed.matches("[\\p{IsHan}〇]{1,25}(?:·[\\p{IsHan}〇]{1,25}){0,4}")
                && printed.codePointCount(0, printed.length()) >= 2;
    }
}
