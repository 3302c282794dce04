package heyan.samples;

import java.util.List;

/** Schools, majors, card ranges and employers that only {@link Style#SEALED} uses. */
final class SealedLists {
    static final List<Lists.School> SCHOOLS =
            Lists.schools("辽宁大学10140 沈阳师范大学10166 黑龙江大学10212 哈尔滨理工大学10214 吉林师范大学10203 天津师范大学10065 "
                    + "北京工商大学10011 首都师范大学10028 上海师范大学10270 上海理工大学10252 南京师范大学10319 江苏大学10299 "
                    + "杭州师范大学10346 浙江师范大学10345 温州大学10351 华侨大学10385 集美大学10390 江西师范大学10414 "
                    + "湖北大学10512 长江大学10489 三峡大学11075 武汉工程大学10490 南华大学10555 湖南科技大学10534 "
                    + "韩山师范学院10578 广西师范大学10602 西华大学10623 成都理工大学10616 重庆师范大学10637 西北大学10697");
    static final List<String> MAJORS = Lists.words("经济学 税收学 保险学 应用心理学 社会体育指导与管理 新闻学 广告学 历史学 地理科学 数学与应用数学 "
            + "过程装备与控制工程 冶金工程 油气储运工程 建筑学 城乡规划 电子信息工程 物联网工程 医学检验技术 预防医学 水产养殖学 林学 档案学 国际商务 工业工程");
    static final List<String> COLLEGE_MAJORS =
            Lists.words("税务 证券与期货 连锁经营管理 商务英语 新闻采编与制作 体育运营与管理 电子信息工程技术 制冷与空调技术 焊接技术与自动化 石油化工技术 "
                    + "水利工程 工程测量技术 园林技术 茶艺与茶叶营销 烹饪工艺与营养 医学影像技术 口腔医学技术 智能控制技术 飞机机电设备维修 港口与航运管理");
    static final List<Lists.Bin> BINS = Lists.bins("中国工商银行,ICBC,621227,19 中国农业银行,ABC,622846,19 "
            + "中国建设银行,CCB,623668,19 中国银行,BOC,621663,19 中国工商银行,ICBC,621721,19 中国工商银行,ICBC,621208,18 "
            + "中国农业银行,ABC,623206,19 中国农业银行,ABC,622822,19 中国建设银行,CCB,621598,19 中国建设银行,CCB,621082,16 "
            + "中国银行,BOC,621758,19 中国银行,BOC,623208,19 交通银行,BCM,601428,17 中国邮政储蓄银行,PSBC,621098,19 "
            + "中国邮政储蓄银行,PSBC,621599,19 中国邮政储蓄银行,PSBC,622181,19 招商银行,CMB,622580,16 招商银行,CMB,622598,16 "
            + "中信银行,CITIC,621770,16 中国光大银行,CEB,622666,16 上海浦东发展银行,SPDB,622516,16 中国民生银行,CMBC,622620,16 "
            + "平安银行,PAB,621626,19 华夏银行,HXB,623021,16 广州银行,GCB,621463,19 广州农商银行,GRCB,622439,18 "
            + "东莞农商银行,DRCB,622328,19 广东农信,GDRC,622509,19");
    private static final List<String> TRADES =
            Lists.words("制冷设备 模具制造 日化 照明电器 生物科技 智能装备 会展服务 橡胶制品 港口装卸 粮油 建材 自来水 燃气 客运 文化传播 检验检测 种业 钟表 乐器 保洁服务");
    private static final List<String> BRANDS =
            Lists.words("锦辉 远航 南星 木棉 翠湖 金鹰 天河源 力拓 常青 麒麟 华盛 江海 云顶 永固 晨光里 丰泽 大洋 思源 红棉 五羊 铭瑞 广济 乐居 新塘");

    private SealedLists() {}

    static String employer(Dice dice) {
        String name = dice.pick(BRANDS);
        String trade = dice.pick(TRADES);
        String district = dice.pick(Lists.DISTRICTS) + "区";
        return switch (dice.below(6)) {
            case 0 -> "广州" + name + trade + "股份有限公司";
            case 1 -> name + "（广东）" + trade + "有限公司";
            case 2 -> "广州市" + district + name + trade + "有限公司";
            case 3 -> "广州" + name + trade + "有限公司" + district.replace("区", "分公司");
            case 4 -> "广州市" + district + name + dice.pick(List.of("小学", "幼儿园", "社区卫生服务中心", "养老院"));
            default -> "广东" + name + trade + dice.pick(List.of("有限公司", "研究院有限公司", "总厂"));
        };
    }
}
