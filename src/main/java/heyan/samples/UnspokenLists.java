package heyan.samples;

import java.util.List;
import java.util.stream.Stream;

/** Schools, majors, card ranges, employers and unions of {@link Style#UNSPOKEN}. */
final class UnspokenLists {
    private static final List<Lists.School> EXAMINING =
            Lists.schools("成都师范学院14389 四川外国语大学10650 四川文理学院10644 河北科技大学10082 河北地质大学10077 南京财经大学10327 南京审计大学11287");
    private static final List<Lists.School> UNIVERSITIES =
            Lists.schools("北京联合大学11417 北方工业大学10009 北京物资学院10037 天津科技大学10057 天津城建大学10792 华北科技学院11104 山西师范大学10118 "
                    + "内蒙古民族大学10136 沈阳化工大学10149 大连工业大学10152 辽宁科技大学10146 吉林财经大学10207 哈尔滨工程大学10217 上海海洋大学10264 "
                    + "盐城师范学院10324 淮阴师范学院10323 浙江财经大学11482 台州学院10350 淮北师范大学10373 皖西学院10376 宁德师范学院11498 "
                    + "赣东学院13431 山东交通学院11510 滨州学院10449 许昌学院10480 南阳理工学院11834 湖北科技学院10927 武汉工商学院13242 汉江师范学院10518 "
                    + "湖南工学院11528 长沙师范学院13806 湖南信息学院13836 广州软件学院12618 广州华立学院13667 琼台师范学院13811 广西科技师范学院11546 "
                    + "重庆三峡学院10643 重庆科技学院11551 贵阳学院10976 贵州理工学院14440 昆明学院11393 西南林业大学10677 宝鸡文理学院10721 西安邮电大学11664 "
                    + "兰州财经大学10741 青海大学10743 北方民族大学11407 新疆农业大学10758");
    private static final List<Lists.School> ONLINE =
            Lists.schools("南京邮电大学10293 北京信息科技大学11232 上海对外经贸大学10273 西北政法大学11726");
    private static final List<Lists.School> OPEN =
            Lists.schools("武汉开放大学51423 成都开放大学51512 南京开放大学51322 宁波开放大学51332 厦门开放大学51352 青岛开放大学51372 西安开放大学51612");
    private static final List<Lists.School> COLLEGES =
            Lists.schools("广东职业技术学院12741 广东茂名健康职业学院14713 广东梅州职业技术学院14708 广州松田职业学院14268 广州华南商贸职业学院14126 "
                    + "惠州卫生职业技术学院14510 惠州经济职业技术学院14064 广东江门幼儿师范高等专科学校14711 广东肇庆航空职业学院14712 湖南商务职业技术学院12604 "
                    + "湖南化工职业技术学院12602 永州职业技术学院12303 广西职业技术学院11773 广西建设职业技术学院12379 江西环境工程职业学院13424 "
                    + "江西交通职业技术学院11508 贵州轻工职业技术学院13824 重庆城市管理职业学院12215");
    static final List<Lists.School> SCHOOLS = Stream.of(EXAMINING, UNIVERSITIES, ONLINE, OPEN, COLLEGES)
            .flatMap(List::stream)
            .toList();
    static final List<String> MAJORS =
            Lists.words("工程力学 材料物理 材料化学 新能源材料与器件 储能科学与工程 集成电路设计与集成系统 核工程与核技术 救助与打捞工程 农业水利工程 植物科学与技术 动物药学 智慧农业 "
                    + "森林保护 女性学 国际政治 马克思主义理论 德语 葡萄牙语 印度尼西亚语 朝鲜语 数字经济 能源经济 金融数学 体育产业管理 戏剧学 电影学 摄影 中国画 "
                    + "陶瓷艺术设计 艺术与科技 航空服务艺术与管理 武术与民族传统体育 运动人体科学 智慧交通 刑事科学技术 网络安全与执法 药物分析 中药制药 医学实验技术 地质学 "
                    + "食品营养与健康 物业设施管理 互联网技术与应用 社会保障与人力资源");
    static final List<String> COLLEGE_MAJORS =
            Lists.words("智能焊接技术 数字化设计与制造技术 工业过程自动化技术 机电设备技术 汽车技术服务与营销 新能源装备技术 风力发电工程技术 电力客户服务与管理 装配式建筑工程技术 "
                    + "古建筑工程技术 建筑材料工程技术 现代物业管理 现代通信技术 电子产品制造技术 工业互联网技术 信息安全技术应用 动漫设计 网络直播与运营 社区康复 中医骨伤 医学美容技术 "
                    + "现代家政服务与管理 智慧社区管理 公共安全管理 应急救援技术 书记官 财税大数据应用 中小企业创业与经营 应用日语 应用韩语 民宿管理与运营 定制旅行管理与服务 电子竞技运动与管理 "
                    + "音乐制作 雕刻艺术设计 纺织品设计 食品智能加工技术 粮食储运与质量安全 港口物流管理 冷链物流技术与管理 道路运输管理 机场运行服务与管理 铁道车辆技术 铁路物流管理");
    static final List<Lists.Bin> BINS = Lists.bins("中国工商银行,ICBC,621229,19 中国农业银行,ABC,621619,19 中国建设银行,CCB,621673,19 "
            + "中国邮政储蓄银行,PSBC,621674,19 中国工商银行,ICBC,621240,19 中国工商银行,ICBC,621476,19 中国工商银行,ICBC,623100,18 "
            + "中国农业银行,ABC,620059,19 中国农业银行,ABC,95599,19 中国建设银行,CCB,621621,19 中国建设银行,CCB,621466,16 "
            + "中国建设银行,CCB,623644,19 中国银行,BOC,621620,19 中国银行,BOC,621672,19 中国银行,BOC,623184,19 中国银行,BOC,623586,19 "
            + "交通银行,BOCOM,621056801,19 交通银行,BOCOM,621056803,19 中国邮政储蓄银行,PSBC,623698,19 中国邮政储蓄银行,PSBC,623699,19 "
            + "招商银行,CMB,623126,16 招商银行,CMB,623136,16 中信银行,CITIC,620082,16 中国光大银行,CEB,622673,16 中国光大银行,CEB,623156,16 "
            + "上海浦东发展银行,SPDB,621352,16 上海浦东发展银行,SPDB,621390,16 兴业银行,CIB,966666,18 中国民生银行,CMBC,623683,16 "
            + "平安银行,PAB,622538,16 华夏银行,HXB,621222,16 北京银行,BOB,623111,16 广东华兴银行,GHB,621625,19 顺德农商银行,SDEB,621628,19");
    private static final List<String> BRANDS =
            Lists.words("荔丰 悦澜 骏景 丰铭 捷普 芳华 穗恒 怡城 利恩 澳科 森朗 泰昌 云舟 凯粤 尚德 融汇 嘉诺 明合 兆基 新塬 天瑞 和昇 百越 宏城 三雄 粤海 彩虹 长江");
    private static final List<String> TRADES =
            Lists.words("电线电缆 卫生用品 门窗 箱包 香料 仪表 电声 食品添加剂 玻璃 纸箱 机床 洗涤服务 物业服务 家居 餐饮配送 汽车内饰 园林景观 图书发行 消防工程 母婴用品 数码 水产养殖");
    private static final List<String> OFFICES =
            Lists.words("中心幼儿园 第四中学 职业技术学校 疾病预防控制中心 排水设施管理中心 文化馆 供电分局 自然资源档案馆 军休所 青少年宫 粮食和物资储备中心 社会保险中心");
    private static final List<String> QUARTERS = Lists.words("沙河 五山 东漖 赤岗 夏茅 长洲 沙湾 花东 黄阁 温泉 永宁 林和 大塘");
    private static final List<String> SUPERIORS =
            Lists.words("广州市越秀集团工会 广州市国有资产系统工会 广州市体育工会 广州市科技工会 广州水务投资集团工会 广州市城管系统工会 广州市公安局工会 广州农村商业银行工会 中国铁路广州局集团工会");

    private UnspokenLists() {}

    /** Of a roll of 0.4 or more: less than half study at night, most others openly, over the net or for examinations. */
    static Study.Path path(double roll) {
        return roll < 0.54
                ? Study.Path.OPEN
                : roll < 0.66 ? Study.Path.EXAM : roll < 0.82 ? Study.Path.ONLINE : Study.Path.REGULAR;
    }

    /** Colleges award nothing but their own level; the examination is held by a few schools. */
    static List<Lists.School> schools(boolean bachelor, Study.Path path) {
        return switch (path) {
            case ONLINE -> ONLINE;
            case OPEN -> OPEN;
            case EXAM -> EXAMINING;
            case ADULT, REGULAR -> bachelor ? UNIVERSITIES : COLLEGES;
        };
    }

    static String employer(Dice dice) {
        String district = dice.pick(Lists.DISTRICTS) + "区";
        String name = dice.pick(BRANDS) + dice.pick(TRADES);
        return switch (dice.below(7)) {
            case 0, 1 -> "广州市" + district + dice.pick(OFFICES);
            case 2 -> "广州" + name + "科技有限公司";
            case 3 -> "广东" + name + "有限公司" + district + "门店";
            case 4 -> "广州市" + district + dice.pick(QUARTERS) + dice.pick(List.of("街社区网格中心", "街卫生服务中心", "街公用事业服务中心"));
            case 5 -> name + "（广州）股份有限公司";
            default -> "广州市" + name + dice.pick(List.of("有限公司", "制造有限公司", "贸易有限公司", "集团有限公司"));
        };
    }

    /** The employer's own union; shops and workshops share that of their quarter. */
    static String union(String employer, Dice dice) {
        return dice.chance(0.09)
                ? "广州市" + dice.pick(QUARTERS) + dice.pick(List.of("商业街", "创意园", "市场", "物流园")) + "工会联合会"
                : employer + "工会";
    }

    static String superior(Dice dice) {
        return dice.chance(0.72) ? Lists.districtUnion(dice) : dice.pick(SUPERIORS);
    }

    /** Where a school holds examinations: the province of the committee that signs beside it. */
    static String province(String school) {
        return school.matches("(四川|成都).*")
                ? "四川省"
                : school.startsWith("河北") ? "河北省" : school.startsWith("南京") ? "江苏省" : "广东省";
    }
}
