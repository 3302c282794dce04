package heyan.samples;

import java.util.List;
import java.util.stream.Stream;

/** Schools, majors, card ranges, employers, unions and addresses that only {@link Style#UNTOLD} uses. */
final class UntoldLists {
    private static final List<Lists.School> UNIVERSITIES =
            Lists.schools("北京工业大学10005 中央民族大学10052 天津理工大学10060 天津财经大学10070 河北农业大学10086 华北理工大学10081 "
                    + "山西农业大学10113 内蒙古科技大学10127 大连交通大学10150 沈阳建筑大学10153 辽宁师范大学10165 吉林农业大学10193 "
                    + "哈尔滨商业大学10240 齐齐哈尔大学10232 上海应用技术大学10259 江苏科技大学10289 江苏师范大学10320 徐州医科大学10313 "
                    + "浙江海洋大学10340 绍兴文理学院10349 安徽农业大学10364 安徽财经大学10378 厦门理工学院11062 南昌工程学院11319 "
                    + "宜春学院10417 青岛农业大学10435 山东科技大学10424 河南农业大学10466 河南工业大学10463 湖北师范大学10513 "
                    + "湖北经济学院11600 武汉纺织大学10495 湘南学院10545 怀化学院10548 桂林医学院10601 海南热带海洋学院11100 "
                    + "重庆邮电大学10617 重庆理工大学11660 西南政法大学10652 四川轻化工大学10622 贵州民族大学10672 云南农业大学10676 "
                    + "大理大学10679 西安工程大学10709 陕西科技大学10708 兰州理工大学10731 青海师范大学10746 新疆师范大学10762 "
                    + "广东科技学院13719 广东东软学院12574 广州工商学院13714 广东理工学院13720");
    private static final List<Lists.School> ONLINE = Lists.schools("清华大学10003 复旦大学10246 华东师范大学10269 上海外国语大学10271");
    private static final List<Lists.School> OPEN =
            Lists.schools("广州开放大学51441 深圳开放大学51442 湖南开放大学51431 福建开放大学51351 四川开放大学51511 陕西开放大学51611");
    private static final List<Lists.School> COLLEGES =
            Lists.schools("广东松山职业技术学院11265 广州体育职业技术学院13727 广东文艺职业学院13711 中山职业技术学院13705 珠海城市职业技术学院14264 "
                    + "惠州城市职业学院14361 阳江职业技术学院13708 罗定职业技术学院12770 汕头职业技术学院12954 湖南铁道职业技术学院10830 "
                    + "长沙航空职业技术学院12055 武汉铁路职业技术学院12977 广西机电职业技术学院10867 海南经贸职业技术学院12717 "
                    + "重庆工业职业技术学院12215 成都纺织高等专科学校11553 昆明冶金高等专科学校11393 金华职业技术学院12061 "
                    + "无锡职业技术学院10848 淄博职业学院12842 江西现代职业技术学院12924");
    static final List<Lists.School> SCHOOLS = Stream.of(UNIVERSITIES, ONLINE, OPEN, COLLEGES)
            .flatMap(List::stream)
            .toList();
    static final List<String> MAJORS =
            Lists.words("生物科学 化学 物理学 地质工程 安全工程技术与管理 农林经济管理 信用管理 精算学 外交学 民族学 播音与主持艺术 绘画 舞蹈学 工艺美术 表演 "
                    + "新能源科学与工程 功能材料 焊接技术与工程 机械工程 工业设计 光电信息科学与工程 微电子科学与工程 信息安全 遥感科学与技术 海洋技术 "
                    + "道路与桥梁工程 智能电网信息工程 建筑电气与智能化 生物医学工程 卫生检验与检疫 临床医学 中西医临床医学 眼视光学 动植物检疫 "
                    + "草业科学 蚕学 运动康复 休闲体育 文物与博物馆学 海关管理 文化产业管理 体育经济与管理 零售业管理 人工智能");
    static final List<String> COLLEGE_MAJORS =
            Lists.words("统计与会计核算 财务管理（专科） 商务管理 报关与国际货运 市场营销与策划 秘书事务 人民武装 区块链技术应用 数字媒体应用技术 游戏设计 "
                    + "通信技术 光电显示技术 电气设备应用与维护 机电设备维修与管理 精密机械技术 材料成型与控制技术 模具设计与数控加工 高分子材料加工技术 "
                    + "食品加工技术 酿酒技术 乡村规划与管理 休闲农业 林业技术 港口机械与自动控制 轨道工程技术 高速铁路客运乘务 道路养护与管理 水政水资源管理 "
                    + "给排水工程技术 城市燃气工程技术 消防指挥 防火管理 康复辅助器具技术 中医养生保健 药品质量与安全 化妆品技术 美容美体艺术 "
                    + "音乐教育 体育教育（专科） 科学教育 心理咨询 旅行社经营管理 导游 展示艺术设计");
    static final List<Lists.Bin> BINS = Lists.bins("中国银行,BOC,621332,19 中国工商银行,ICBC,621210,18 中国农业银行,ABC,622824,19 "
            + "江苏银行,JSB,621076,19 中国银行,BOC,621568,19 中国工商银行,ICBC,621207,18 中国农业银行,ABC,622847,19 中国农业银行,ABC,955990,19 "
            + "中国建设银行,CCB,622988,16 中国银行,BOC,621662,19 中国银行,BOC,621786,19 中国银行,BOC,623572,19 "
            + "中信银行,CITIC,621771,16 中信银行,CITIC,622999,16 中国光大银行,CEB,622661,16 中国光大银行,CEB,622668,16 "
            + "上海浦东发展银行,SPDB,621793,16 上海浦东发展银行,SPDB,622523,16 中国民生银行,CMBC,622615,16 华夏银行,HXB,623023,16 "
            + "江苏银行,JSB,622173,19 南京银行,NJCB,621777,16 宁波银行,NBCB,621418,19 宁波银行,NBCB,622281,16 "
            + "北京银行,BOB,621468,16 北京银行,BOB,621030,16 广东农信,GDRC,621518,19 广东农信,GDRC,622362,19 临商银行,LSB,622435,19");
    private static final List<String> BRANDS =
            Lists.words("创维达 铂涛 尚品 智联通 穗通 粤康 诺信 腾跃 嘉源 凯乐 安捷 尔康 亿达 新奥 佳都 海格 视源 迈高 朗逸 卓远 兴森 金域 方圆 珠啤 南药");
    private static final List<String> TRADES =
            Lists.words("显示器件 基因检测 无人机 充电设施 跨境电商 直播基地管理 养老服务 医学检验 轨道装备 海洋工程 集成电路 云计算 印染 皮革制品 调味品 烘焙食品 "
                    + "地基基础工程 消防器材 空气净化设备 导航设备 图文制作 会计服务 公证服务 绿化养护");
    private static final List<String> STREETS =
            Lists.words("北京 洪桥 矿泉 素社 滨江 凤阳 西村 白鹤洞 猎德 兴华 均禾 白云湖 云埔 联和 桥南 洛浦 花城 黄阁 城郊 增江");
    private static final List<String> OFFICES = Lists.words("财政局 水务局 市场监督管理局 民政局 城市管理和综合执法局 应急管理局 档案馆 行政审批局");
    private static final List<String> SUPERIORS =
            Lists.words("广州市金融工会 广州市总工会机关工会 广州市卫生健康系统工会 广州市城市建设投资集团工会 广州市公共交通集团工会 广州工业投资控股集团工会 广州市商贸工会");
    private static final List<String> VILLAGES = Lists.words("沙头 石岗 大龙 蓝田 新屋 横坑 白水 罗布 河口 上坪 黄岭 竹园");
    private static final List<String> COUNTIES =
            Lists.words("广东省博罗县 广东省台山市 广东省徐闻县 广东省新丰县 湖南省平江县 湖南省浏阳市 江西省宁都县 四川省渠县 湖北省麻城市 河南省邓州市 福建省武平县 "
                    + "广西博白县 贵州省仁怀市 安徽省霍邱县 云南省镇雄县");

    private UntoldLists() {}

    /** Colleges award nothing but their own level; only some schools teach over the net or are open. */
    static List<Lists.School> schools(boolean bachelor, Study.Path path) {
        return switch (path) {
            case ONLINE -> ONLINE;
            case OPEN -> OPEN;
            case ADULT, REGULAR, EXAM -> bachelor ? UNIVERSITIES : COLLEGES;
        };
    }

    static String employer(Dice dice) {
        String district = dice.pick(Lists.DISTRICTS);
        String name = dice.pick(BRANDS);
        String trade = dice.pick(TRADES);
        return switch (dice.below(9)) {
            case 0 -> "广州市" + district + "区" + dice.pick(OFFICES);
            case 1 -> "广州市" + district + "区" + dice.pick(STREETS) + "街" + dice.pick(List.of("第一小学", "幼儿园", "文化站"));
            case 2 -> "广州" + name + "（集团）" + trade + "有限公司";
            case 3 -> "中" + name.substring(0, 1) + "国际" + trade + "（广州）有限公司";
            case 4 -> "广东" + name + trade + "科技股份有限公司" + district + "分公司";
            case 5 -> "广州市" + district + "区" + name + trade + "经营部";
            case 6 -> "广州市" + name + dice.pick(List.of("职业培训学校", "口腔医院", "托育中心", "老年公寓", "农贸市场管理处"));
            default -> "广州" + name + trade + dice.pick(List.of("有限公司", "科技有限公司", "发展有限公司"));
        };
    }

    /** Offices have the union of their staff 机关工会. */
    static String union(String employer) {
        return OFFICES.stream().anyMatch(employer::endsWith) ? employer + "机关工会" : employer + "工会";
    }

    static String superior(Dice dice) {
        return dice.chance(0.7) ? "广州市" + dice.pick(Lists.DISTRICTS) + "区总工会" : dice.pick(SUPERIORS);
    }

    static String address(Dice dice) {
        String number = Integer.toString(dice.between(1, 386));
        if (dice.chance(0.3)) {
            return dice.pick(COUNTIES) + dice.pick(List.of("石湾镇", "太阳乡", "迎恩街道", "桥头镇", "青山乡")) + dice.pick(VILLAGES)
                    + dice.pick(List.of("村", "社区")) + dice.pick(List.of("一组", "六组", "老街", "")) + number + "号";
        }
        String district = "广东省广州市" + dice.pick(Lists.DISTRICTS) + "区";
        return dice.chance(0.3)
                ? district + dice.pick(VILLAGES) + dice.pick(List.of("村", "新村", "大街")) + dice.between(1, 9) + "巷"
                        + number + "号"
                : district + dice.pick(List.of("东晓路", "工业大道中", "寺右新马路", "金沙洲路", "云城东路", "开创大道", "清河东路", "荔城大道"))
                        + number
                        + "号" + dice.pick(List.of("", "A座", "2座", "首层")) + dice.between(2, 33)
                        + String.format("%02d", dice.between(1, 9)) + "房";
    }

    /** Whether the address is in a county, whose own office issues the card. */
    static boolean rural(String address) {
        return COUNTIES.stream().anyMatch(address::startsWith);
    }

    static String authority(String address) {
        String county =
                COUNTIES.stream().filter(address::startsWith).findFirst().orElseThrow();
        return county.replaceFirst("^(..省|广西)", "") + "公安局";
    }
}
