package heyan.samples;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Schools, majors, card ranges, employers, unions and places that only {@link Style#NOVEL} uses. */
final class NovelLists {
    private static final List<Lists.School> UNIVERSITIES =
            Lists.schools("中国地质大学（武汉）10491 中国矿业大学10290 华北电力大学（保定）10079 广东第二师范学院14278 广东医科大学10571 广州体育学院10585 "
                    + "广州美术学院10586 湖南工业大学11535 衡阳师范学院10546 吉首大学10531 湖南城市学院11527 桂林理工大学10596 广西民族大学10608 "
                    + "井冈山大学10419 赣南师范大学10418 华东交通大学10404 湖北工业大学10500 武汉轻工大学10496 西安科技大学10704 长安大学10710 "
                    + "河南科技大学10464 郑州轻工业大学10462 石家庄铁道大学10107 新疆大学10755 内蒙古工业大学10128 "
                    + "电子科技大学中山学院13657 北京理工大学珠海学院13675 北京师范大学珠海分校13177 广东工业大学华立学院13656 广州大学松田学院13667 "
                    + "华南理工大学广州学院12617 中山大学南方学院12619 广东外语外贸大学南国商学院12620");
    private static final List<Lists.School> ONLINE =
            Lists.schools("北京语言大学10032 中国传媒大学10033 北京外国语大学10030 对外经济贸易大学10036 东北师范大学10200 西南财经大学10651 "
                    + "西南科技大学10619 中国医科大学10159 东华大学10255 南开大学10055 北京中医药大学10026 四川农业大学10626 福建农林大学10389 "
                    + "中国石油大学（北京）11414 中国地质大学（武汉）10491");
    private static final List<Lists.School> COLLEGES =
            Lists.schools("广州番禺职业技术学院12046 深圳职业技术学院11113 顺德职业技术学院10831 广东轻工职业技术学院10833 广东交通职业技术学院10861 "
                    + "广州铁路职业技术学院13943 广州城市职业学院13930 中山火炬职业技术学院13710 广东水利电力职业技术学院10862 广东科学技术职业学院12572 "
                    + "广东行政职业学院10965 私立华联学院12325 广州工程技术职业学院13929 广东省外语艺术职业学院13706");
    private static final List<Lists.School> OPEN = Lists.schools(
            "国家开放大学51161 国家开放大学51161 广东开放大学51315 北京开放大学51136 江苏开放大学51255 " + "广州市广播电视大学51324 深圳广播电视大学51325");
    static final List<String> MAJORS =
            Lists.words("汉语言文学（师范） 行政管理（村镇管理方向） 工商管理（市场营销方向） 机械设计制造及其自动化（智能制造方向） 会计学（注册会计师） 劳动关系 "
                    + "数据科学与大数据技术 电子科学与技术 轨道交通信号与控制 物流工程 土地资源管理 图书馆学 翻译 秘书学 教育学 老年学 中医学 助产学 卫生事业管理 "
                    + "建筑环境与能源应用工程 道路桥梁与渡河工程 高分子材料与工程 会展经济与管理 环境设计 视觉传达设计 治安学 家政学");
    static final List<String> COLLEGE_MAJORS =
            Lists.words("计算机信息管理 法律文秘 行政管理（乡镇企业管理） 建筑施工与管理 会计（财务会计方向） 学前教育（双语） 幼儿发展与健康管理 数控设备应用与维护 汽车运用与维修技术 "
                    + "新能源汽车技术 城市轨道交通车辆技术 铁道机车 关务与外贸服务 跨境电子商务 工商企业管理（连锁经营） 家政服务与管理 药品生产技术 健康管理 消防工程技术 云计算技术与应用 "
                    + "广告设计与制作 服装与服饰设计 环境艺术设计 电梯工程技术 供热通风与空调工程技术 民航运输 社区矫正 运动训练");
    static final List<Lists.Bin> BINS = Lists.bins(
            "中国工商银行,ICBC,621723,19 中国农业银行,ABC,622843,19 中国建设银行,CCB,623211,19 "
                    + "中国银行,BOC,621667,19 中国工商银行,ICBC,622200,19 中国工商银行,ICBC,621722,19 中国工商银行,ICBC,621205,18 "
                    + "中国农业银行,ABC,622825,19 中国农业银行,ABC,622827,19 中国建设银行,CCB,622280,19 中国建设银行,CCB,621084,16 "
                    + "中国建设银行,CCB,434062,16 中国银行,BOC,456351,19 中国银行,BOC,621283,19 中国银行,BOC,623573,19 交通银行,BCM,405512,17 "
                    + "交通银行,BCM,405512,17 中国邮政储蓄银行,PSBC,621096,19 中国邮政储蓄银行,PSBC,622182,19 中国邮政储蓄银行,PSBC,623218,19 "
                    + "招商银行,CMB,410062,16 招商银行,CMB,468203,16 中信银行,CITIC,622692,16 中信银行,CITIC,621767,16 中国光大银行,CEB,622670,16 "
                    + "中国光大银行,CEB,621491,16 上海浦东发展银行,SPDB,622518,16 中国民生银行,CMBC,622616,16 平安银行,PAB,622535,16 华夏银行,HXB,622631,16");
    private static final List<String> BRANDS =
            Lists.words("粤穗达 锐丰 百纳川 恒基伟业 创亿 金域 岭南汇 晟通 骏腾 海大 丰力 雅居 星网 一品轩 科盾 润邦 广弘 和谐 松本 致远 白天鹅 丽影 东濠 三雅 万力 越港");
    private static final List<String> TRADES = Lists.words(
            "轮胎 线缆 电梯 注塑 皮具 涂料 陶瓷卫浴 医疗器械 安防科技 软件 传媒 人力资源服务 环境卫生 市政园林 通信工程 幕墙门窗 酒店用品 冷冻食品 饮料 水产 国际货运代理 工程监理 造价咨询 停车场管理");
    private static final List<String> UNITS =
            Lists.words("公共资源交易中心 第三人民医院 妇幼保健院 实验小学 第二中学 环卫所 市政管养所 公交场站管理所 图书馆 社会福利院 粮食储备库 体育场馆管理中心");
    private static final List<String> SUBDISTRICTS = Lists.words("琶洲 石牌 三元里 龙津 永平 鱼珠 大石 新雅 南沙 街口 荔城 昌岗 员村 金花");
    private static final List<String> SUPERIORS =
            Lists.words("广州市直属机关工会 广州开发区总工会 广州铁路工会 广州空港经济区总工会 广州市供销合作总社工会 广州市城市管理工会 广州市国资系统工会 广州市邮政工会");
    /** Police office that issues cards, by the first part of an address. */
    static final Map<String, String> OFFICES = Map.ofEntries(
            Map.entry("广东省兴宁", "兴宁市公安局"),
            Map.entry("广东省普宁", "普宁市公安局"),
            Map.entry("广东省怀集", "怀集县公安局"),
            Map.entry("广东省揭西", "揭西县公安局"),
            Map.entry("湖南省邵东", "邵东县公安局"),
            Map.entry("湖南省耒阳", "耒阳市公安局"),
            Map.entry("广西平南", "平南县公安局"),
            Map.entry("广西岑溪", "岑溪市公安局"),
            Map.entry("江西省于都", "于都县公安局"),
            Map.entry("四川省仁寿", "仁寿县公安局"),
            Map.entry("河南省固始", "固始县公安局"),
            Map.entry("湖北省监利", "监利县公安局"),
            Map.entry("海南省文昌", "文昌市公安局"));

    private static final List<String> TOWNS = Lists.words("石马镇 坪石镇 大塘镇 龙田乡 水口镇 三岗镇 新圩镇 双桥乡 黄陂镇 永和镇 罗浮镇 连滩镇");
    private static final List<String> VILLAGES = Lists.words("新民 上湾 塘背 双溪 岗头 下寨 三联 黄泥塘 东升 石陂 大路 长岭");

    private NovelLists() {}

    /** A school that awards this level by this path. */
    static Lists.School school(Study.Path path, boolean bachelor, Dice dice) {
        return switch (path) {
            case OPEN -> dice.pick(bachelor ? OPEN.subList(0, 5) : OPEN);
            case ONLINE -> dice.pick(ONLINE);
            default -> dice.pick(!bachelor && dice.chance(0.6) ? COLLEGES : UNIVERSITIES);
        };
    }

    static String employer(Dice dice) {
        String name = dice.pick(BRANDS);
        String trade = dice.pick(TRADES);
        String district = dice.pick(Lists.DISTRICTS);
        return switch (dice.below(7)) {
            case 0 -> "广州市" + district + "区" + dice.pick(UNITS);
            case 1 -> name + trade + "（中国）有限公司广州分公司";
            case 2 -> "广东省" + name + trade + "集团股份有限公司";
            case 3 -> "广州" + name + trade + "（集团）有限公司";
            case 4 -> "广州南沙" + name + trade + "有限责任公司";
            case 5 -> "广州" + name + trade + "合伙企业（有限合伙）";
            default -> "广州" + district + name + trade + "有限公司";
        };
    }

    /** The employer's own union, or that of all small employers of a neighbourhood 联合工会. */
    static String union(String employer, Dice dice) {
        return dice.chance(0.12)
                ? "广州市" + dice.pick(Lists.DISTRICTS) + "区" + dice.pick(SUBDISTRICTS) + "街道" + dice.pick(VILLAGES)
                        + "社区联合工会"
                : employer + "工会";
    }

    static String superior(Dice dice) {
        return dice.chance(0.65) ? Lists.districtUnion(dice) : dice.pick(SUPERIORS);
    }

    static String address(Dice dice) {
        if (dice.chance(0.4)) {
            return Lists.address(dice);
        }
        String village = dice.pick(VILLAGES);
        if (dice.chance(0.3)) {
            String district = dice.pick(List.of("白云", "番禺", "花都", "增城", "从化", "南沙"));
            return "广东省广州市" + district + "区" + dice.pick(TOWNS.subList(4, 12)) + village + "村" + dice.pick(VILLAGES)
                    + dice.pick(List.of("一巷", "二巷", "十二巷", "大街")) + dice.between(1, 88) + "号"
                    + dice.pick(List.of("", "之一", "之二"));
        }
        String office = dice.pick(OFFICES.keySet().stream().sorted().toList());
        String place = office + authority(office + "县").replaceAll(".*?([市县])公安局", "$1");
        String group = dice.pick(List.of("第三村民小组", "5组", "十一组", "老屋组", ""));
        return dice.chance(0.7)
                ? place + dice.pick(TOWNS) + village + "村" + group + dice.between(1, 240) + "号"
                : place + dice.pick(List.of("城关镇", "兴田街道", "新城区", "县城")) + "人民路" + dice.between(2, 166) + "号"
                        + dice.between(1, 6) + "单元" + dice.between(2, 9) + "0" + dice.between(1, 4) + "室";
    }

    static String authority(String address) {
        return Objects.requireNonNull(OFFICES.get(address.split("[市县区]", 2)[0]));
    }
}
