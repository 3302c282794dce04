package heyan.samples;

import java.util.List;

/** Schools, majors, card ranges, employers and addresses that only {@link Style#WITHHELD} uses. */
final class WithheldLists {
    static final List<Lists.School> UNIVERSITIES = Lists.schools("北京师范大学10027 河北师范大学10094 燕山大学10216 太原理工大学10112 "
            + "内蒙古师范大学10135 沈阳工业大学10142 大连海事大学10151 长春理工大学10186 长春工业大学10190 哈尔滨师范大学10231 上海大学10280 "
            + "上海海事大学10254 南京工业大学10291 河海大学10294 南通大学10304 浙江理工大学10338 温州医科大学10343 安徽医科大学10366 "
            + "福建中医药大学10393 闽南师范大学10402 南昌航空大学10406 江西理工大学10407 山东财经大学10456 河南理工大学10460 "
            + "武汉科技大学10488 中南财经政法大学10520 中国矿业大学（北京）11413 湖南理工学院10543 湖南农业大学10537 湖南工商大学10554 "
            + "广西医科大学10598 广西中医药大学10600 海南师范大学11658 重庆交通大学10618 成都信息工程大学10621 四川师范大学10636 "
            + "成都中医药大学10633 贵州师范大学10663 昆明理工大学10674 西安石油大学10705 西安建筑科技大学10703 宁夏大学10749 "
            + "广东警官学院11110 广州医科大学10570 湖南文理学院10549 广州航海学院11106 广东白云学院10822 长沙学院11077");
    private static final List<Lists.School> COLLEGES = Lists.schools("广东轻工职业技术学院10833 广东交通职业技术学院10861 "
            + "广东水利电力职业技术学院12322 广州番禺职业技术学院12046 深圳职业技术学院11113 顺德职业技术学院10831 广东科学技术职业学院12572 "
            + "广州铁路职业技术学院13943 广州城市职业学院13709 广东食品药品职业学院12573 肇庆医学高等专科学校10601 桂林师范高等专科学校10605 "
            + "郴州职业技术学院12846 泉州幼儿师范高等专科学校13773 广州工程技术职业学院13930 中山火炬职业技术学院13710 "
            + "赣州师范高等专科学校14504 邵阳职业技术学院13037");
    static final List<String> MAJORS = Lists.words("网络与新媒体 酒店管理 数字媒体技术 动画 健康服务与管理 护理学 公共关系学 汉语言 财政学 "
            + "能源与动力工程 测控技术与仪器 轮机工程 航海技术 无机非金属材料工程 轻化工程 制药工程 中药学 口腔医学 特殊教育 数学与应用数学（师范） "
            + "音乐学 广播电视编导 产品设计 交通工程 船舶与海洋工程 环境科学 应急管理 供应链管理 物业管理 法学");
    static final List<String> COLLEGE_MAJORS = Lists.words("工商企业管理 建设工程管理 城市轨道交通机电技术 智能网联汽车技术 大数据技术 "
            + "云计算技术应用 数字媒体艺术设计 空中乘务 铁道交通运营管理 轮机工程技术 药学 针灸推拿 康复治疗技术 小学语文教育 早期教育 "
            + "特种设备检验 安全技术与管理 消防救援技术 服装设计与工艺 皮具艺术设计 食品检验检测技术 党务工作 工会实务 现代物流管理 "
            + "网络营销与直播电商 司法助理");
    static final List<Lists.Bin> BINS = Lists.bins("中国工商银行,ICBC,621720,19 中国建设银行,CCB,623669,19 "
            + "中国农业银行,ABC,622849,19 中国邮政储蓄银行,PSBC,621797,19 中国工商银行,ICBC,621724,19 中国工商银行,ICBC,955880,19 "
            + "中国工商银行,ICBC,621211,18 中国农业银行,ABC,622844,19 中国农业银行,ABC,622828,19 中国建设银行,CCB,436742,19 "
            + "中国建设银行,CCB,621499,16 中国银行,BOC,621668,19 中国银行,BOC,621669,19 中国银行,BOC,621787,19 中国银行,BOC,623575,19 "
            + "中国邮政储蓄银行,PSBC,621798,19 中国邮政储蓄银行,PSBC,622187,19 中国邮政储蓄银行,PSBC,622180,19 "
            + "招商银行,CMB,621486,16 中信银行,CITIC,622691,16 中信银行,CITIC,621773,16 中国光大银行,CEB,621492,16 "
            + "上海浦东发展银行,SPDB,622517,16 中国民生银行,CMBC,622619,16 平安银行,PAB,622989,16 华夏银行,HXB,622633,16 "
            + "广东农信,GDRC,622477,19 广州银行,GCB,603445,19 东莞农村商业银行,DRCB,623038,19 广东农信,GDRC,621728,19 "
            + "山东农信,SDRC,622320,16 青岛银行,QDCCB,621419,19");
    private static final List<String> BRANDS =
            Lists.words("迅达 顺捷 中储 百信 华润通 利民 康泰 嘉禾 万顺达 新世纪 广运 益友 中联 金穗 海天 和兴 优家 粤港 佳运 鼎盛 博雅 天润 欣欣 美居");
    private static final List<String> TRADES =
            Lists.words("物流 供应链 仓储运输 快递 速运 家政服务 电梯工程 汽车销售服务 连锁超市 人力资源 新能源 软件 网络科技 眼镜 酒楼 保安服务 纸业 珠宝 皮具 电器 环境工程 通信工程");
    private static final List<String> STREETS =
            Lists.words("越秀区登峰 越秀区六榕 海珠区江海 海珠区华洲 荔湾区龙津 荔湾区冲口 天河区员村 天河区石牌 白云区同和 白云区棠景 黄埔区鱼珠 番禺区市桥 花都区新华 增城区荔城");
    private static final List<String> TOWNS =
            Lists.words("从化区鳌头镇 从化区良口镇 增城区石滩镇 增城区派潭镇 花都区炭步镇 花都区狮岭镇 番禺区石楼镇 南沙区万顷沙镇 白云区人和镇");
    private static final List<String> VILLAGES = Lists.words("龙潭村 塘下村 大岭村 沙浦村 新联村 石马村 水南村 横岗村");
    private static final List<String> AWAY = Lists.words(
            "湖南省邵阳市双清区 广西柳州市柳北区 江西省吉安市吉州区 四川省达州市通川区 湖北省荆州市沙市区 河南省驻马店市驿城区 " + "广东省韶关市浈江区 广东省清远市清城区 安徽省阜阳市颍州区 重庆市万州区");

    private WithheldLists() {}

    /** Colleges lead to no bachelor's degree and teach nothing over the net. */
    static List<Lists.School> schools(boolean bachelor, Study.Path path) {
        boolean college = !bachelor && path != Study.Path.ONLINE;
        return college ? COLLEGES : UNIVERSITIES;
    }

    static String employer(Dice dice) {
        String district = dice.pick(Lists.DISTRICTS);
        String name = dice.pick(BRANDS);
        String trade = dice.pick(TRADES);
        return switch (dice.below(9)) {
            case 0 -> "广州市" + dice.pick(STREETS) + "街道办事处";
            case 1 -> "广州市" + district + "区" + dice.pick(List.of("第一", "第二", "中心", "妇幼保健", "中医")) + "医院";
            case 2 -> "广州市" + district + "区" + dice.pick(VILLAGES).replace("村", "") + "小学";
            case 3 -> "广东" + name + trade + "股份有限公司广州分公司";
            case 4 -> "广州" + name + trade + "有限公司";
            case 5 -> name + trade + "（广东）有限公司";
            case 6 -> "广州市" + name + trade + "有限责任公司";
            case 7 -> "广州" + district + name + trade + "中心";
            default -> "广州市" + district + "区" + name + trade + "有限公司";
        };
    }

    /** A flat in town, a house in a village of a far district, or a place in another province. */
    static String address(Dice dice) {
        String number = Integer.toString(dice.between(1, 468));
        return switch (dice.below(5)) {
            case 0 ->
                "广东省广州市" + dice.pick(TOWNS) + dice.pick(VILLAGES) + dice.pick(List.of("一社", "二社", "中心路", "东队")) + number
                        + "号";
            case 1 -> dice.pick(AWAY) + dice.pick(List.of("建设南路", "红旗路", "滨江路", "文化巷")) + number + "号";
            default ->
                "广东省广州市" + dice.pick(Lists.DISTRICTS) + "区"
                        + dice.pick(List.of("滨江东路", "龙溪大道", "广园中路", "惠福西路", "前进路", "荔港南湾"))
                        + number + "号" + (dice.chance(0.5) ? "之" + dice.pick(List.of("一", "二", "三")) : "")
                        + dice.between(1, 29) + "0" + dice.between(1, 9) + "房";
        };
    }
}
