package heyan.samples;

import java.util.List;
import java.util.stream.Stream;

/** Schools, majors and card ranges of {@link Style#UNSAID}; people, employers and unions are those of UNSPOKEN. */
final class UnsaidLists {
    private static final List<Lists.School> EXAMINING =
            Lists.schools("南京中医药大学10315 南京晓庄学院11460 河北北方学院10092 四川旅游学院11552 南京工程学院11276");
    private static final List<Lists.School> UNIVERSITIES =
            Lists.schools("上海工程技术大学10856 上海电力大学10256 上海立信会计金融学院11047 上海政法学院11835 苏州科技大学10332 常熟理工学院10333 "
                    + "淮阴工学院11049 浙江万里学院10876 合肥学院11059 宿州学院10379 巢湖学院10380 铜陵学院10383 洛阳理工学院11070 渭南师范学院10723 "
                    + "咸阳师范学院10722 陕西理工大学10720 安康学院11397 河西学院10740 运城学院10123 长治学院10122 唐山师范学院10099 邯郸学院10103");
    private static final List<Lists.School> ONLINE =
            Lists.schools("中国民航大学10059 南京航空航天大学10287 南京医科大学10312 上海第二工业大学12044");
    private static final List<Lists.School> OPEN =
            Lists.schools("沈阳开放大学51212 长春开放大学51222 哈尔滨开放大学51232 昆明开放大学51532 长沙开放大学51432 杭州开放大学51331");
    private static final List<Lists.School> COLLEGES =
            Lists.schools("湖南邮电职业技术学院12847 岳阳职业技术学院12846 广西水利电力职业技术学院12379 江西工业工程职业技术学院13431 厦门城市职业学院13763 "
                    + "福建交通职业技术学院11313 泉州医学高等专科学校13764 贵阳职业技术学院13822 铜仁职业技术学院12822 云南交通职业技术学院12393");
    static final List<Lists.School> SCHOOLS = Stream.of(EXAMINING, UNIVERSITIES, ONLINE, OPEN, COLLEGES)
            .flatMap(List::stream)
            .toList();
    static final List<String> MAJORS =
            Lists.words("光源与照明 导航工程 海洋工程与技术 葡萄与葡萄酒工程 乳品工程 公安情报学 中医康复学 电影制作 戏剧影视美术设计 舞蹈编导 金融科技 创业管理 大数据管理与应用 意大利语 "
                    + "马来语 融合教育 人文教育 人类学 古典文献学 邮政工程 阿拉伯语 智能医学工程 假肢矫形工程 宗教学");
    static final List<String> COLLEGE_MAJORS =
            Lists.words("道路与桥梁工程技术 茶艺与茶文化 绿色食品生产技术 化妆品经营与管理 玉器设计与工艺 首饰设计与工艺 家具艺术设计 影视编导 播音与主持 出版与电脑编辑技术 商检技术 应用泰语 "
                    + "应用越南语 采购与供应管理 机场电工技术 宝玉石鉴定与加工 钢铁冶金技术 纺织品检验与贸易 染整技术");
    static final List<Lists.Bin> BINS = Lists.bins("中国工商银行,ICBC,621618,19 中国农业银行,ABC,622840,19 中国建设银行,CCB,623251,16 "
            + "中国邮政储蓄银行,PSBC,621622,19 中国邮政储蓄银行,PSBC,622199,19 中国工商银行,ICBC,623229,19 中国银行,BOC,621665,19 "
            + "中国银行,BOC,621333,19 交通银行,BOCOM,621335,19 交通银行,BOCOM,621436,19 广发银行,CGB,623259,19 平安银行,PAB,623269,16 "
            + "上海浦东发展银行,SPDB,623250,16 中国光大银行,CEB,621489,16 中信银行,CITIC,623280,16");

    private UnsaidLists() {}

    static List<Lists.School> schools(boolean bachelor, Study.Path path) {
        return switch (path) {
            case ONLINE -> ONLINE;
            case OPEN -> OPEN;
            case EXAM -> EXAMINING;
            case ADULT, REGULAR -> bachelor ? UNIVERSITIES : COLLEGES;
        };
    }
}
