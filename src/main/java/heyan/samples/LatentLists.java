package heyan.samples;

import java.util.List;
import java.util.stream.Stream;

/** Schools, majors, card ranges, employers and unions of {@link Style#LATENT}. */
final class LatentLists {
    private static final List<Lists.School> EXAMINING = Lists.schools(
            "湖南第一师范学院12034 湖南财政经济学院11532 湖南女子学院11538 湖北第二师范学院14099 湖北理工学院10920 " + "江西科技师范大学11318 江西中医药大学10412");
    private static final List<Lists.School> UNIVERSITIES =
            Lists.schools("广州南方学院12619 广州城市理工学院12617 广州应用科技学院13656 广西科技大学10594 桂林航天工业学院11825 广西艺术学院10607 "
                    + "南宁学院11549 右江民族医学院10599 武夷学院10397 湖北汽车工业学院10525 荆楚理工学院11336 武汉商学院11654 长沙医学院10823 "
                    + "乐山师范学院10649 攀枝花学院11360 成都工业学院11116 川北医学院10634 云南民族大学10691 昆明医科大学10678 楚雄师范学院11391 "
                    + "铜仁学院10665 凯里学院10669 贵州医科大学10660 河南财经政法大学10484 郑州航空工业管理学院10485 中原工学院10465 "
                    + "周口师范学院10478 安阳师范学院10479 平顶山学院10919 西安工业大学10702 天水师范学院10739 甘肃农业大学10733 "
                    + "太原科技大学10109 河北工程大学10076 安徽建筑大学10878 阜阳师范大学10371 徐州工程学院11998 湖州师范学院10347");
    private static final List<Lists.School> ONLINE = Lists.schools("中国政法大学10053 首都经济贸易大学10038 上海财经大学10272");
    private static final List<Lists.School> OPEN =
            Lists.schools("黑龙江开放大学51231 内蒙古开放大学51151 宁夏开放大学51641 青海开放大学51631 新疆开放大学51651");
    private static final List<Lists.School> COLLEGES =
            Lists.schools("广州华商职业学院14136 广州城建职业学院13912 广州珠江职业技术学院14125 广州东华职业学院14362 广州涉外经济职业技术学院13929 "
                    + "广州卫生职业技术学院14592 广东舞蹈戏剧职业学院14311 广东生态工程职业学院14508 广东酒店管理职业技术学院14709 广东信息工程职业学院14511 "
                    + "广东创新科技职业学院14063 广东新安职业技术学院13719 广东南方职业学院14066 珠海艺术职业学院12575 长江职业学院10956");
    static final List<Lists.School> SCHOOLS = Stream.of(EXAMINING, UNIVERSITIES, ONLINE, OPEN, COLLEGES)
            .flatMap(List::stream)
            .toList();
    static final List<String> MAJORS =
            Lists.words("心理学 药物制剂 法语 西班牙语 越南语 泰语 飞行技术 网络空间安全 雕塑 哲学 商务经济学 贸易经济 交通管理 邮政管理 标准化工程 药事管理 "
                    + "麻醉学 儿科学 眼视光医学 听力与言语康复学 医学信息工程 环境生态工程 智能建造 宝石及材料工艺学 水土保持与荒漠化防治 种子科学与工程 "
                    + "设施农业科学与工程 农业资源与环境 农村区域发展 影视摄影与制作 录音艺术 华文教育 艺术教育 行政学 公安管理学 大气科学");
    static final List<String> COLLEGE_MAJORS =
            Lists.words("无人机应用技术 建筑设计 房地产经营与管理 商务日语 旅游英语 保险实务 大数据与财务管理 产品艺术设计 舞蹈表演 社会体育 健身指导与管理 "
                    + "农业经济管理 检察事务 休闲服务与管理 摄影测量与遥感技术 精细化工技术 智能产品开发 汽车车身维修技术 汽车电子技术 电机与电器技术 "
                    + "理化测试与质检技术 液压与气动技术 船舶电气工程技术 环境工程技术 化工装备技术 食品药品监督管理 邮政通信管理 快递运营管理 "
                    + "市场管理与服务 国际贸易实务 网络新闻与传播 现代殡葬技术与管理");
    static final List<Lists.Bin> BINS = Lists.bins("中国工商银行,ICBC,621228,19 中国工商银行,ICBC,622201,19 中国农业银行,ABC,622850,19 "
            + "中国建设银行,CCB,622282,19 中国工商银行,ICBC,621726,19 中国工商银行,ICBC,621212,18 中国农业银行,ABC,622851,19 "
            + "中国农业银行,ABC,623207,19 中国建设银行,CCB,623670,19 中国建设银行,CCB,621500,16 中国银行,BOC,621670,19 "
            + "中国银行,BOC,621727,19 中国银行,BOC,623209,19 交通银行,BOCOM,622263,19 交通银行,BOCOM,622264,17 "
            + "中国邮政储蓄银行,PSBC,621099,19 中国邮政储蓄银行,PSBC,622183,19 中国邮政储蓄银行,PSBC,623219,19 招商银行,CMB,622599,16 "
            + "中信银行,CITIC,621774,16 中国光大银行,CEB,621493,16 上海浦东发展银行,SPDB,622519,16 兴业银行,CIB,622910,18 "
            + "中国民生银行,CMBC,622621,16 广发银行,CGB,622569,19 平安银行,PAB,621627,19 华夏银行,HXB,622634,16 "
            + "广州银行,GZCB,621464,19 广州农商银行,GRCB,622440,18 东莞银行,DGB,621439,19 珠海华润银行,CRBZ,621453,19 "
            + "长沙银行,BCS,621278,19 广东南粤银行,GDNYB,623595,19");
    private static final List<String> BRANDS =
            Lists.words("岭秀 骏业 达意隆 晟通 奥翼 保捷 中海联 禾信 迪森 毅昌 穗港 湾区 创兴 万孚达 欧派斯 维高 星河湾 捷盈 正佳 力诚 君华 南方传 鸿利 天河软 安居宝 启帆");
    private static final List<String> TRADES = Lists.words(
            "人防设备 冷冻食品 调味品 化妆品 皮革 钟表 珠宝首饰 影城 公证服务 人力资源服务 停车场管理 轨道装备 铝业 橡胶制品 涂料 宠物用品 幼教 汽车租赁 二手车交易 会展服务 无人机");
    private static final List<String> OFFICES =
            Lists.words("社会福利院 水质监测站 殡仪馆 博物馆 体育中心 老人院 第二幼儿园 外国语学校 第一中学 口岸医院 房屋安全鉴定所 绿道管理所");
    private static final List<String> QUARTERS = Lists.words("珠江新城 北京路 琶洲 白鹅潭 石牌 同和 鱼珠 大石 狮岭 新塘 万顷沙 太平");
    private static final List<String> SUPERIORS =
            Lists.words("广州开发区总工会 广州空港经济区总工会 广州市文化广电旅游工会 广州市民政工会 广州工业投资集团工会 广州岭南商旅集团工会 广州市农业农村工会 广州城投集团工会");

    private LatentLists() {}

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
            case 2 -> "广东" + name + "连锁有限公司";
            case 3 -> "广州" + name + "有限公司" + dice.pick(QUARTERS) + "分店";
            case 4 -> "粤港（广州）" + name + "有限公司";
            case 5 -> "广州市" + dice.pick(QUARTERS) + name + dice.pick(List.of("店", "中心", "工作室"));
            default -> "广州" + name + dice.pick(List.of("有限公司", "投资有限公司", "实业股份有限公司"));
        };
    }

    /** The employer's own union; small ones share that of their quarter. */
    static String union(String employer, Dice dice) {
        return dice.chance(0.1)
                ? "广州市" + dice.pick(QUARTERS) + dice.pick(List.of("商圈", "楼宇", "商会")) + "联合工会"
                : employer + "工会";
    }

    static String superior(Dice dice) {
        return dice.chance(0.75) ? Lists.districtUnion(dice) : dice.pick(SUPERIORS);
    }
}
