package heyan.samples;

import java.util.List;
import java.util.stream.Stream;

/** Schools, majors, card ranges and employers of {@link Style#UNMET}. */
final class UnmetLists {
    private static final List<Lists.School> UNIVERSITIES =
            Lists.schools("上饶师范学院10416 河池学院10605 百色学院10609 贺州学院11838 梧州学院11354 江汉大学11072 绵阳师范学院10639 "
                    + "东莞城市学院13844 广州理工学院13714 湖南人文科技学院10553 湖北民族大学10517 黄淮学院10918 南阳师范学院10481 "
                    + "商丘师范学院10483 洛阳师范学院10482 宜宾学院10641 内江师范学院10640 西昌学院10628 重庆文理学院10642 长江师范学院10647 "
                    + "遵义师范学院10664 海南医学院11810 三亚学院13892 闽江学院10395 三明学院11311 新余学院10894 萍乡学院10895");
    private static final List<Lists.School> ONLINE = Lists.schools("北京体育大学10043");
    private static final List<Lists.School> OPEN = Lists.schools(
            "广西开放大学51451 海南开放大学51461 山西开放大学51141 河北开放大学51131 辽宁开放大学51211 吉林开放大学51221 " + "甘肃开放大学51621 山东开放大学51371");
    private static final List<Lists.School> COLLEGES =
            Lists.schools("江西应用技术职业学院12932 广东工程职业技术学院13708 广东司法警官职业学院12574 襄阳职业技术学院12354 广州科技贸易职业学院14263 "
                    + "广东青年职业学院14407 广州康大职业技术学院12742 广东理工职业学院13721 汕尾职业技术学院12956");
    static final List<Lists.School> SCHOOLS = Stream.of(UNIVERSITIES, ONLINE, OPEN, COLLEGES)
            .flatMap(List::stream)
            .toList();
    static final List<String> MAJORS =
            Lists.words("中药资源与开发 教育技术学 应用物理学 数字媒体艺术 资源循环科学与工程 园艺 茶学 动物科学 金属材料工程 养老服务管理 船舶电子电气工程 "
                    + "农业电气化 林产化工 海洋油气工程 石油工程 资源勘查工程 应用气象学 城市地下空间工程 铁道工程 交通设备与控制工程 "
                    + "烹饪与营养教育 考古学 公共艺术 艺术设计学 海事管理 经济统计学 信息资源管理 侦查学 广播电视学 港口航道与海岸工程");
    static final List<String> COLLEGE_MAJORS =
            Lists.words("会展策划与管理 智慧健康养老服务与管理 婴幼儿托育服务与管理 应用英语 光伏发电技术与应用 铁道供电技术 药物制剂技术 生物制药技术 花卉生产与花艺 "
                    + "刑事执行 分析检验技术 铁道工程技术 建筑智能化工程技术 摄影摄像技术 体育保健与康复 医疗美容技术 民政服务与管理 书画艺术 "
                    + "青少年工作与管理 集装箱运输管理 移动商务 农产品加工与质量检测 工程机械运用技术 水利水电建筑工程 火电厂集控运行 "
                    + "金属材料与热处理技术 玩具设计与制造 家具设计与制造 传播与策划 文物修复与保护 营养配餐 言语听觉康复技术");
    static final List<Lists.Bin> BINS = Lists.bins("中国工商银行,ICBC,622203,19 中国工商银行,ICBC,621281,19 中国工商银行,ICBC,622020,18 "
            + "中国农业银行,ABC,622845,19 中国农业银行,ABC,622841,19 中国建设银行,CCB,623094,19 中国建设银行,CCB,622966,16 "
            + "中国建设银行,CCB,621467,19 中国银行,BOC,621759,19 中国银行,BOC,623571,19 中国银行,BOC,621790,19 "
            + "交通银行,BCM,622261,19 中国邮政储蓄银行,PSBC,622150,19 招商银行,CMB,622609,16 招商银行,CMB,621485,16 "
            + "中信银行,CITIC,622696,16 中国光大银行,CEB,622667,16 中国民生银行,CMBC,622617,16 平安银行,PAB,622298,16 "
            + "华夏银行,HXB,622630,16 广发银行,CGB,621462,19 渤海银行,CBHB,621268,16 浙商银行,CZB,621019,19 恒丰银行,HFB,623078,19");
    private static final List<String> BRANDS =
            Lists.words("汇景 星海 裕丰 立恒 卓尔 冠华 长兴 广源 嘉信 瑞景 天际 宝华 新域 凌云 朗润 德泰 中筑 盈科达 南珠 富邦 聚成 先导 荣晟 越江");
    private static final List<String> TRADES =
            Lists.words("皮具 电梯 自动化设备 饮料 建筑劳务 供应链 眼镜 陶瓷 广告 污水处理 塑胶模具 汽车销售 医疗器械 出租汽车 百货 地产代理 石化 职业培训 航空地面服务 集装箱码头");
    private static final List<String> UNITS =
            Lists.words("第二人民医院 妇幼保健院 图书馆 中心小学 疾病预防控制中心 市政园林管理所 第六中学 特殊教育学校 城市管理综合服务中心 粮食储备库");

    private UnmetLists() {}

    /** Colleges award nothing but their own level; one school teaches over the net, some are open. */
    static List<Lists.School> schools(boolean bachelor, Study.Path path) {
        return switch (path) {
            case ONLINE -> ONLINE;
            case OPEN -> OPEN;
            case ADULT, REGULAR, EXAM -> bachelor ? UNIVERSITIES : COLLEGES;
        };
    }

    static String employer(Dice dice) {
        String district = dice.pick(Lists.DISTRICTS) + "区";
        String name = dice.pick(BRANDS) + dice.pick(TRADES);
        return switch (dice.below(6)) {
            case 0 -> "广州市" + district + dice.pick(UNITS);
            case 1 -> "广东" + name + "有限公司广州分公司";
            case 2 -> "广州" + name + "服务有限公司";
            case 3 -> "中" + dice.pick(List.of("铁", "建", "交", "化")) + name + "（广州）有限公司";
            case 4 -> "广州市" + name + dice.pick(List.of("有限公司", "实业有限公司", "公司"));
            default -> "广州" + name + dice.pick(List.of("有限公司", "股份有限公司"));
        };
    }
}
