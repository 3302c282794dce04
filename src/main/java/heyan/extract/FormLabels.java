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

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Labels of application forms. Each union words its own, but of the same parts: whose it is (申请人, 职工, 本人 …) and what
 * (姓名, 电话 …). So they are made of both, whether or not that pair was ever met.
 */
final class FormLabels {
    private static final String[] APPLICANT = {"申请人", "申请职工", "申报人", "申领人", "职工", "会员", "本人", "员工", "学员"};

    /** Alone they are the name or the signature. */
    static final String[] APPLIES = {"申请人", "申报人", "申领人", "申请职工", "申报职工", "申领职工", "申请会员", "申请者"};

    private static final String[] STUDIED_AT = {"", "就读", "毕业", "录取"};
    private static final String[] PLACE = {"所在", "工作", "用人", "现工作", "所在工作"};
    private static final String[] UNIT = {
        "所在单位", "所在", "单位", "基层", "本单位", "所在基层", "所属基层", "用人单位", "会籍所在", "会员所在", "所属", "填报"
    };
    private static final String[] CONTACT = {
        "联系人", "工会联系人", "单位工会联系人", "单位联系人", "基层工会联系人", "工会经办人", "单位经办人", "经办人(工会联系人)", "经办人(联系人)"
    };
    /** Whoever a union or unit names for contact, in whatever words: 工会负责联系人, 基层单位经办联络员. */
    private static final String OF_THE_UNION =
            "(?=\\p{IsHan}{0,8}(?:工会|单位|基层))(?!\\p{IsHan}{0,8}(?:紧急|家属|亲属))\\p{IsHan}{1,10}(?:联系人|联络人|联络员)";
    /** Who handles the matter for the union, by what the word is made of: 工会对接人, 材料报送人, 工会专干, 联络员, 工会专职(兼职)干部. */
    private static final String HANDLER = "(?!.{0,6}(?:意见|紧急|家属|亲属|审|复核|负责|法人))\\p{IsHan}{0,6}?"
            + "(?:(?:联系|联络|经手|对接|报送|承办|办事|协办)(?:人员?|员)|专干|(?:专职|兼职)(?:\\((?:专职|兼职)\\))?干部|工会(?:干部|干事))";
    /** Whoever does it for the union: 工会填表人, 工会经办同志; no member and nobody who decides. */
    private static final String FOR_THE_UNION =
            "(?:本|单位|基层|所在)?工会(?!.{0,4}(?:会员|委员|负责|主席|主任|领导|法人|审|复核|财务|代表))\\p{IsHan}{1,4}(?:人员?|员|同志)(?:的?姓名)?";
    /** Two of whom either is written, one of them the contact: 工会负责人/联系人, 工会主席(联系人). */
    private static final String EITHER = "(?:本|所在|所属)?(?:基层|单位)?(?:工会|单位)?(?=.*联[系络])(?:负责人|主席|经办人员?|联系人|联络员)"
            + "(?:[/、或(])(?:工会)?(?:负责人|主席|经办人员?|联系人|联络员)\\)?(?:的?姓名)?";
    /** One cell for both: 联系人及电话, 工会经办人、联系方式. */
    private static final String WITH_TELEPHONE =
            "(?:(?:本|所在|所属)?(?:基层|单位)?(?:工会|单位)?(?:业务|工作)?)(?:联系人|联络人|联络员|经办人员?|对接人)(?:姓名)?" + Blanks.AND_TELEPHONE;
    /** His telephone may leave out whose he is: 专干电话, 对接人手机或座机. */
    private static final String HANDLERS =
            "(?:" + HANDLER + "|干部|干事)的?(?:联[系络])?(?:电话|手机|座机|方式)(?:[或/、](?:手机|座机|电话))?(?:号码?)?";
    /** The union above, by what the word is made of: 本单位工会的上级工会, 归口区(局)工会, 直接上级工会. */
    private static final String ABOVE =
            "(?:[^审复意]{0,8}?(?:上一?级|主管)(?:总|区|产业)?|(?:所属|归口|所在)(?:的?区(?:或产业)?|产业)(?:\\(?[^()]{1,4}?\\)|\\([^()]{1,4}?)?(?:总)?)工会(?:组织)?(?:名称|全称)?";

    /** Whose names, numbers and signatures on a form are not the applicant's. */
    private static final String[] OTHERS = {
        "审核人", "复核人", "审批人", "负责人", "经办人", "工会负责人", "单位负责人", "部门负责人", "工会主席", "主席", "主任", "主管", "领导", "委员", "法人", "代领人",
        "领款人", "代理人", "委托人", "见证人"
    };

    /** The worker on one union's form, an official on another's. */
    static final String[] WHO_FILLS_IN = {"填报人", "填表人"};

    private static final String[] TELEPHONE = {"电话", "联系电话", "手机", "联系手机", "手机号", "手机号码", "联系方式"};
    private static final String[] SIGNATURE = {
        "签名", "签字", "(签名)", "(签字)", "(签章)", "(亲笔)", "(手写)", "手签", "(手签)", "(亲笔签名)", "(手写签名)", "(本人签名)", "手写签名", "亲笔签名",
        "本人签名", "签章"
    };
    /** Who asks, and that it is in the own hand: 申领会员(签字), 申请人亲笔签名, 会员本人: before a colon. */
    private static final String SIGNED = "(?:申请|申领|申报)(?:人|者|会员|职工|员工)?|(?:工会)?会员|职工|员工|本人";

    private static final String IN_HIS_HAND =
            "(?:\\(?(?:本人|亲笔|亲自|手写|手签){0,2}(?:签名|签字|签署|签章|署名|手写|手签|亲笔)处?\\)?|本人(?=:))";
    /** Somebody signs, in words that may mean the worker: 回答人签名, 手签 alone. */
    private static final String SOMEBODY_SIGNS =
            "(?!.{0,6}(?:负责|经办|主席|主任|领导|主管|委|法人|代|领款|见证|家属|工会|单位|审|核|受理|证明|联系|申请|申领|申报|职工|会员|员工|学员|本人|承诺|声明|保证|具结))"
                    + "(?:\\p{IsHan}{1,4}(?:人|者)(?:签名|签字|手签|署名)|手签|署名)";

    /** What is told of the studies and of work, by what the word is made of: 取得学历, 学习类型, 入学报到日, 用工单位. */
    private static final String GRADE = "(?:取得|所获|获得|毕业|申请|就读)学历|(?:学历|学习|就读|培养|毕业|教育|取得|所学|学历教育)(?:层次|等级)";

    private static final String WAY_OF_STUDY = "(?:学习|就读|办学|学历教育|修读|培养)(?:形式|方式|类型)";
    private static final String DAY = "(?:时间|日期|年月日?|日)";
    private static final String ENROLMENT = "(?:(?:入学|入校|就读)(?:注册|报到)?|(?:注册|报到)入学)" + DAY;
    private static final String GRADUATION = "(?:毕业|结业|毕[(]结[)]业)" + DAY;
    private static final String BANK = "(?:开户|开卡|发卡|汇入|汇款|转入|收款|领款|打款|入账|持卡)(?:的)?(?:银行|行)(?:名称|全称)?";
    private static final String WORKS_AT =
            "(?:工作|服务|用工|用人|所在|现|任职|就职|在职|供职|就业)(?:的)?(?:单位|企业|公司)(?:\\(?(?:名称|全称)\\)?)?";
    private static final String OWN_TELEPHONE = "(?:移动|本人|个人|手机|联系|常用)(?:联系)?(?:电话|手机|号码)(?:号码?)?";
    private static final String OWN_UNION = "(?:入会|所在公司|会籍|加入)(?:的)?(?:基层)?工会(?:名称|全称)?";

    private static final String[] OPINION = {"意见", "审核意见"};

    static final Labels ALL = new Labels()
            .label(NAME, "姓名")
            .label(NAME, each(APPLICANT, "姓名", "(姓名)"))
            .alone(NAME, APPLIES)
            .label(NAME, "收款人姓名", "收款人(姓名)")
            .label(NAME, "姓名及性别", "姓名、性别", "姓名和性别")
            .label(SEX, "性别", "男/女")
            .label(ID_NUMBER, each(APPLICANT, "身份证号码", "身份证号", "身份证件号码", "证件号码"))
            .label(ID_NUMBER, "身份证号码", "身份证号", "身份证件号码", "证件号码", "公民身份号码", "公民身份证号", "公民身份证号码", "居民身份证号", "居民身份证号码")
            .label(PHONE, TELEPHONE)
            .label(PHONE, "移动电话", "手机电话", "办公电话", "办公电话/手机", "电话/手机", "手机/电话")
            .label(PHONE, each(APPLICANT, TELEPHONE))
            .label(BATCH, each(new String[] {"预登记", "登记", "申报", "补助", "项目", ""}, "批次"))
            .shaped(BATCH, "\\p{IsHan}{2,4}批次")
            .label(BATCH, "预登记项目", "预登记项目/批次", "预登记项目批次", "预登记期次")
            .label(EMPLOYER, each(PLACE, "单位", "单位名称", "单位全称"))
            .label(EMPLOYER, "单位名称", "单位全称", "所在企业", "就业单位")
            .label(DISTRICT_UNION, each(new String[] {"", "所属", "隶属"}, "上级工会", "上级工会名称", "上级工会组织", "上一级工会"))
            .label(DISTRICT_UNION, "主管工会", "上级主管工会", "区级工会")
            .label(DISTRICT_UNION, each(new String[] {"", "所属", "所在"}, "区总工会(产业、直属单位工会)", "区总工会(产业工会、直属单位工会)"))
            .label(UNIT_UNION, each(UNIT, "工会", "工会名称", "工会全称", "工会组织", "工会组织名称", "工会组织全称"))
            .label(UNIT_UNION, "工会名称", "工会全称", "工会组织名称")
            .label(SCHOOL, each(STUDIED_AT, "院校", "院校名称", "院校全称", "学校名称"))
            .label(SCHOOL, "毕业学校", "就读学校", "录取学校", "毕业高校", "就读高校")
            .label(SCHOOL, each(STUDIED_AT, "院校及专业", "学校及专业", "院校、专业", "院校和专业", "院校/专业"))
            .label(MAJOR, "所学专业", "专业名称", "就读专业", "毕业专业", "学习专业", "所学专业名称", "专业")
            .label(LEVEL, "学历层次", "就读层次", "培养层次", "学习层次", "毕业层次", "层次")
            .alone(LEVEL, "学历")
            .label(LEVEL, "学历层次及形式", "层次及形式", "学历层次及学习形式", "层次及学习形式", "学历层次/学习形式")
            .label(STUDY_FORM, "学习形式", "学习方式", "就读形式", "学历学习形式")
            .label(ENROLMENT_DATE, each(new String[] {"入学", "入校"}, "时间", "日期", "年月"))
            .label(ENROLMENT_DATE, "学习时间", "学习起止时间", "学习起止年月", "起止时间", "起止年月", "就读时间", "在读时间", "在校时间", "学习期间")
            .label(GRADUATION_DATE, each(new String[] {"毕业", "毕(结)业", "结业", "离校", "毕业离校"}, "时间", "日期", "年月"))
            .label(CERTIFICATE_NUMBER, each(new String[] {"毕业证书", "毕业证", "学历证书"}, "编号", "号码", "号"))
            .label(CERTIFICATE_NUMBER, "证书编号", "证书号码")
            .label(BANK_NAME, each(new String[] {"", "收款"}, "开户银行", "开户行", "开户行名称", "开户银行名称"))
            .label(BANK_NAME, "银行名称", "收款银行", "发卡银行")
            .label(BANK_CARD_NUMBER, each(new String[] {"", "本人", "个人", "职工"}, "银行卡号", "银行账号", "银行帐号", "银行卡账号"))
            .label(BANK_CARD_NUMBER, "银行卡号码", "银行卡(账)号", "收款账号", "收款卡号", "借记卡号", "储蓄卡号", "卡号", "账号")
            .owned(CONTACT_NAME, CONTACT, "", "姓名", "的姓名")
            .owned(CONTACT_PHONE, CONTACT, TELEPHONE)
            .owned(CONTACT_PHONE, CONTACT, each(new String[] {"的"}, TELEPHONE))
            .shaped(CONTACT_NAME, WITH_TELEPHONE)
            .shaped(CONTACT_NAME, EITHER)
            .shaped(CONTACT_NAME, OF_THE_UNION + "(?:姓名|的姓名)?")
            .shaped(CONTACT_PHONE, OF_THE_UNION + "的?(?:联系)?(?:电话|手机)(?:号码?)?")
            .shaped(CONTACT_PHONE, HANDLERS)
            .shaped(CONTACT_NAME, HANDLER + "(?:的?姓名)?")
            .shaped(CONTACT_NAME, FOR_THE_UNION)
            .shaped(CONTACT_NAME, "(?:本|单位|基层|所在)?工会(?:经办|承办|联络|联系)")
            .shaped(DISTRICT_UNION, ABOVE)
            .shaped(LEVEL, GRADE)
            .shaped(STUDY_FORM, WAY_OF_STUDY)
            .shaped(ENROLMENT_DATE, ENROLMENT)
            .shaped(GRADUATION_DATE, GRADUATION)
            .shaped(BANK_NAME, BANK)
            .shaped(EMPLOYER, WORKS_AT)
            .shaped(PHONE, OWN_TELEPHONE)
            .shaped(UNIT_UNION, OWN_UNION)
            .label(CONTACT_PHONE, "工会联系电话", "工会电话", "工会联系方式", "经办电话")
            .label(CONTACT_PHONE, "经办人电话", "经办人联系电话")
            .owned(SIGNATURE_PRESENT, APPLICANT, SIGNATURE)
            .owned(SIGNATURE_PRESENT, new String[] {"承诺人", "声明人", "保证人", "申请者", "职工本人", "会员本人", "申请人本人"}, SIGNATURE)
            .owned(SIGNATURE_PRESENT, WHO_FILLS_IN, SIGNATURE)
            .label(SIGNATURE_PRESENT, "签名", "手写签名", "亲笔签名")
            .shaped(SIGNATURE_PRESENT, "(?:" + SIGNED + ")" + IN_HIS_HAND)
            .shaped(SIGNATURE_PRESENT, SOMEBODY_SIGNS)
            .shaped(SIGNATURE_PRESENT, "(?:声明|承诺|保证|具结)人")
            .stop(each(UNIT, "工会(盖章)", "工会(公章)", "工会盖章"))
            .stop(each(OTHERS, SIGNATURE))
            .stop(each(new String[] {"工会经办人", "单位经办人"}, SIGNATURE))
            .stop(each(OTHERS, "姓名", "电话", "联系电话", "身份证号", "身份证号码"))
            .stop(each(WHO_FILLS_IN, "姓名", "电话", "联系电话", "身份证号", "身份证号码"))
            .stop("审核人", "复核人", "审批人", "负责人", "经办人")
            .stop(each(UNIT, "工会意见", "工会审核意见", "意见", "审核意见"))
            .stop(each(new String[] {"上级工会", "主管工会", ""}, OPINION))
            .stop(each(new String[] {"上级工会", "主管工会", "所在工会", "基层工会", "单位工会"}, "审核", "审查", "复核", "核实", "审批"))
            .stop(each(new String[] {"填表", "签字", "签名", "申请", "盖章", "出生"}, "日期", "时间"))
            .stop("日期", "截止时间", "申请截止时间", "年月日", "出生年月", "民族", "照片", "备注", "职务", "岗位", "所在岗位", "从事岗位", "学制")
            .stop("盖章", "(盖章)", "(公章)", "加盖公章", "工会公章")
            .stop("收款银行卡", "银行卡信息", "收款银行卡信息")
            .stop("户名", "账户名", "账户名称", "收款户名", "开户户名")
            .stop("本单位所属", "本人承诺", "申请编号", "申请表编号");

    private static final Pattern WHOEVER = Pattern.compile(
            Stream.of(WHO_FILLS_IN).collect(Collectors.joining("|", "(?:", ")")) + ".*|" + SOMEBODY_SIGNS + ".*");

    private FormLabels() {}

    /** Whether the label of a signature is the worker's on one form and an official's on another. */
    static boolean isWhoever(String label) {
        return WHOEVER.matcher(label).matches();
    }

    /** Every owner with every noun. */
    private static String[] each(String[] owners, String... nouns) {
        return Arrays.stream(owners)
                .flatMap(owner -> Arrays.stream(nouns).map(noun -> owner + noun))
                .toArray(String[]::new);
    }
}
