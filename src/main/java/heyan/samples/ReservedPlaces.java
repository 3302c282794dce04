package heyan.samples;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Employers, unions and addresses that only {@link Style#RESERVED} uses. */
final class ReservedPlaces {
    private static final List<String> BRANDS = Lists.words(
            "聚力 港湾 世荣 捷顺通 天盈 泓润 誉德 凌云 兆丰 南洋 四海 中恒 宜家乐 佰事达 群力 昌盛 旺达 禾田 春晖 晨曦 北斗 皓月 科讯 邦达 汇美 " + "翔宇 三江 华侨 玉山 朗润");
    private static final List<String> TRADES =
            Lists.words("半导体 锂电池 影视器材 户外用品 母婴用品 生鲜配送 冷气工程 舞台设备 汽车租赁 洗涤服务 园区运营 招标代理 数据服务 智能家居 宠物食品 茶叶 "
                    + "化妆品 玻璃 卫浴 电线电缆 特种玻璃 建筑劳务 旅游客运 餐具消毒");
    private static final List<String> STREETS = Lists.words("南洲 瑞宝 多宝 站前 林和 车陂 京溪 嘉禾 大沙 夏港 钟村 沙湾 秀全 珠江 江埔 永宁 黄花岗 赤岗");
    private static final List<String> TOWNS = Lists.words("太平镇 吕田镇 正果镇 小楼镇 花东镇 赤坭镇 化龙镇 榄核镇 大岗镇 江高镇 钟落潭镇 新龙镇");
    private static final List<String> VILLAGES = Lists.words("莲塘 高埔 瓦窑 凤岗 白兔 上罗 禾丰 榕树 旗岭 沙贝 茶塘 竹料 水西");
    private static final List<String> SUPERIORS = Lists.words(
            "广州市化工医药工会 广州市住房和城乡建设工会 广州市农业农村工会 广州市文化广电旅游工会 广州市公安工会 广州市税务工会 广州市环保投资集团工会 " + "广州市建筑集团工会 广州市人力资源和社会保障工会");
    private static final List<String> AWAY =
            Lists.words("湖南省娄底市娄星区 江西省上饶市信州区 四川省广安市广安区 湖北省孝感市孝南区 河南省商丘市梁园区 广东省云浮市云城区 广东省揭阳市榕城区 "
                    + "福建省龙岩市新罗区 安徽省六安市裕安区 贵州省安顺市西秀区 广西梧州市长洲区 重庆市涪陵区 甘肃省天水市秦州区");
    /** Police office that issues cards, by the first part of an address. */
    static final Map<String, String> OFFICES = Map.ofEntries(
            Map.entry("广东省罗定", "罗定市公安局"),
            Map.entry("广东省陆丰", "陆丰市公安局"),
            Map.entry("广东省五华", "五华县公安局"),
            Map.entry("广东省连南瑶族自治", "连南瑶族自治县公安局"),
            Map.entry("湖南省新化", "新化县公安局"),
            Map.entry("湖南省江华瑶族自治", "江华瑶族自治县公安局"),
            Map.entry("江西省瑞金", "瑞金市公安局"),
            Map.entry("四川省中江", "中江县公安局"),
            Map.entry("湖北省阳新", "阳新县公安局"),
            Map.entry("河南省汝南", "汝南县公安局"),
            Map.entry("福建省诏安", "诏安县公安局"),
            Map.entry("广西桂平", "桂平市公安局"),
            Map.entry("贵州省松桃苗族自治", "松桃苗族自治县公安局"));

    private ReservedPlaces() {}

    static String employer(Dice dice) {
        String district = dice.pick(Lists.DISTRICTS);
        String name = dice.pick(BRANDS);
        String trade = dice.pick(TRADES);
        return switch (dice.below(11)) {
            case 0 -> "广州市" + district + "区" + dice.pick(STREETS) + dice.pick(List.of("社区卫生服务中心", "街综合服务中心"));
            case 1 -> "广州市" + district + "区" + dice.pick(VILLAGES) + dice.pick(List.of("中心小学", "幼儿园", "敬老院"));
            case 2 -> "广东" + name + dice.pick(List.of("律师事务所", "会计师事务所（普通合伙）", "税务师事务所有限公司"));
            case 3 -> name + trade + "（广州）股份有限公司";
            case 4 -> "广州" + name + trade + "有限公司" + dice.pick(STREETS) + dice.pick(List.of("分店", "营业部"));
            case 5 -> "广州市" + name + dice.pick(List.of("百货大楼", "制衣厂", "印刷厂", "机械厂", "饮食连锁店"));
            case 6 -> "广州" + name + "物业服务有限公司";
            case 7 -> "广东省" + name + trade + "工程有限公司";
            case 8 -> "广州" + district + "区" + name + trade + "有限公司";
            default -> "广州" + name + trade + dice.pick(List.of("有限公司", "有限公司", "有限责任公司"));
        };
    }

    /** The employer's own union, or that of a market or park whose firms are too small for one. */
    static String union(String employer, Dice dice) {
        return dice.chance(0.1)
                ? "广州市" + dice.pick(Lists.DISTRICTS) + "区" + dice.pick(VILLAGES)
                        + dice.pick(List.of("工业园联合工会", "专业市场联合工会", "商务区联合工会"))
                : employer + "工会";
    }

    static String superior(Dice dice) {
        return dice.chance(0.75) ? "广州市" + dice.pick(Lists.DISTRICTS) + "区总工会" : dice.pick(SUPERIORS);
    }

    static String address(Dice dice) {
        String number = Integer.toString(dice.between(1, 318));
        return switch (dice.below(6)) {
            case 0 -> {
                String district = dice.pick(List.of("从化", "增城", "花都", "番禺", "南沙", "白云"));
                yield "广东省广州市" + district + "区" + dice.pick(TOWNS) + dice.pick(VILLAGES) + "村"
                        + dice.pick(List.of("第五经济社", "八队", "南约街", "新屋三巷")) + number + "号";
            }
            case 1 -> {
                String office = dice.pick(OFFICES.keySet().stream().sorted().toList());
                String kind = authority(office).endsWith("县公安局") ? "县" : "市";
                yield office + kind + dice.pick(List.of("大圩镇", "金鸡镇", "东坑乡", "城东街道", "白石乡")) + dice.pick(VILLAGES) + "村"
                        + dice.pick(List.of("七组", "下屋组", "第十二村民小组", "")) + number + "号";
            }
            case 2 ->
                dice.pick(AWAY) + dice.pick(List.of("胜利路", "沿江西路", "迎宾大道", "师专巷")) + number + "号"
                        + dice.between(1, 9) + "幢" + dice.between(1, 4) + "单元" + dice.between(1, 18) + "0"
                        + dice.between(1, 4) + "室";
            default ->
                "广东省广州市" + dice.pick(Lists.DISTRICTS) + "区"
                        + dice.pick(List.of("江燕路", "广州大道南", "天河北路", "盘福路", "芳村大道西", "大学城外环东路", "科学大道", "松园街"))
                        + number + "号" + dice.pick(List.of("", "大院", "自编3号")) + dice.between(1, 32)
                        + String.format("%02d", dice.between(1, 12)) + "房";
        };
    }

    static String authority(String address) {
        return Objects.requireNonNull(OFFICES.get(address.split("[市县区]", 2)[0]));
    }
}
