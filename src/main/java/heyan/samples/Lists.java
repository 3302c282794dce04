package heyan.samples;

import java.util.List;

/** Schools, unions, banks and other public names that the drawn claims use. */
final class Lists {
    /** A school 院校 and its five-digit code; codes of schools not in the public examples are only plausible. */
    record School(String name, String code) {}

    /** A debit card range: BIN 发卡行标识代码 and length. */
    record Bin(String bank, String english, String prefix, int length) {}

    static final List<School> SCHOOLS = schools("华南理工大学10561 华南农业大学10564 广东工业大学11845 中山大学10558 暨南大学10559 "
            + "华南师范大学10574 广州大学11078 广东外语外贸大学11846 南方医科大学12121 广州中医药大学10572 广东财经大学10592 "
            + "深圳大学10590 汕头大学10560 广东海洋大学10566 仲恺农业工程学院11347 广东技术师范大学10588 广东药科大学10573 "
            + "五邑大学11349 韶关学院10576 惠州学院10577 嘉应学院10582 肇庆学院10580 佛山科学技术学院11847 东莞理工学院11819 "
            + "北京理工大学10007 北京交通大学10004 武汉大学10486 华中师范大学10511 武汉理工大学10497 中南大学10533 湖南大学10532 "
            + "湖南师范大学10542 四川大学10610 西南大学10635 电子科技大学10614 重庆大学10611 西安交通大学10698 兰州大学10730 "
            + "中国石油大学（华东）10425 中国地质大学（北京）11415 吉林大学10183 东北农业大学10224 福建师范大学10394 江南大学10295");
    static final List<String> MAJORS = words(
            "行政管理 工商管理 会计学 人力资源管理 法学 汉语言文学 计算机科学与技术 土木工程 工程管理 电气工程及其自动化 机械设计制造及其自动化 护理学 药学 学前教育 市场营销 物流管理 金融学 公共事业管理 英语 软件工程");
    static final List<String> COLLEGE_MAJORS = List.of(
            "行政管理",
            "工商企业管理",
            "会计",
            "人力资源管理",
            "法律事务",
            "计算机应用技术",
            "建筑工程技术",
            "工程造价",
            "机电一体化技术",
            "数控技术",
            "护理",
            "药品经营与管理",
            "学前教育",
            "市场营销",
            "物流管理",
            "电子商务",
            "汽车检测与维修技术",
            "旅游管理",
            "文秘",
            "模具设计与制造");
    /** Schools, majors and card ranges that only {@link Style#UNSEEN} uses. */
    private static final List<School> OTHER_SCHOOLS =
            schools("广西大学10593 海南大学10589 华东理工大学10251 西南交通大学10613 东北财经大学10173 江西财经大学10421 郑州大学10459 "
                    + "长沙理工大学10536 南昌大学10403 西安电子科技大学10701 大连理工大学10141 东北大学10145 陕西师范大学10718 "
                    + "北京邮电大学10013 天津大学10056 福州大学10386 厦门大学10384 桂林电子科技大学10595 华南农业大学10564 "
                    + "广东工业大学11845 华南师范大学10574 广州大学11078");

    private static final List<String> OTHER_MAJORS =
            words("机械电子工程 财务管理 汉语国际教育 应用化学 园林 社会工作 信息管理与信息系统 食品科学与工程 车辆工程 交通运输 劳动与社会保障 材料成型及控制工程 小学教育 通信工程");
    private static final List<String> OTHER_COLLEGE_MAJORS =
            words("大数据与会计 酒店管理 电气自动化技术 社会工作 国际经济与贸易 现代文秘 汽车制造与装配技术 软件技术 城市轨道交通运营管理 食品营养与检测 应用电子技术");
    /** Schools, majors, card ranges and employers that only {@link Style#BLIND} uses. */
    private static final List<School> FAR_SCHOOLS =
            schools("山东大学10422 中国海洋大学10423 济南大学10427 青岛大学11065 曲阜师范大学10446 山东师范大学10445 临沂大学10452 "
                    + "鲁东大学10451 烟台大学11066 聊城大学10447 齐鲁工业大学10431 山东理工大学10433 山东农业大学10434 青岛科技大学10426 "
                    + "潍坊学院11067 河北大学10075 河南大学10475 安徽大学10357 安徽师范大学10370 苏州大学10285 扬州大学11117 "
                    + "南京农业大学10307 浙江工业大学10337 宁波大学11646 湘潭大学10530 云南大学10673 云南师范大学10681 贵州大学10657 "
                    + "山西大学10108 岭南师范学院10579 广东石油化工学院11656 广东金融学院11540");

    private static final List<String> FAR_MAJORS =
            words("审计学 电子商务 环境工程 安全工程 水利水电工程 旅游管理 统计学 国际经济与贸易 采矿工程 测绘工程 农学 生物工程 自动化 网络工程 化学工程与工艺 思想政治教育 "
                    + "体育教育 康复治疗学 工程造价 给排水科学与工程 知识产权 动物医学");
    private static final List<String> FAR_COLLEGE_MAJORS =
            words("市政工程技术 应用化工技术 供用电技术 建筑装饰工程技术 道路桥梁工程技术 现代农业技术 会计电算化 计算机网络技术 移动通信技术 金融管理 社区管理与服务 中药学 畜牧兽医 "
                    + "工业机器人技术 物业管理 机械制造与自动化 助产 老年服务与管理 煤矿开采技术 眼视光技术");
    private static final List<String> FAR_TRADES =
            words("纺织 造纸 电缆 水泥制品 冷链仓储 测绘设计 餐饮管理 船舶修造 检测技术 商贸 乳业 光电 装饰设计 供应链管理 农业科技 包装材料 塑料 轴承");
    private static final List<String> FAR_BRANDS =
            words("同德 鸿运来 安顺达 明珠 启航 泰山石 沂蒙 百川 众诚 久安 蓝湾 合力 德润 长城 凯旋 福星 景和 汇通源 盛世 卓越 三友 润泽");
    static final List<String> DISTRICTS = List.of("荔湾", "越秀", "海珠", "天河", "白云", "黄埔", "番禺", "花都", "南沙", "从化", "增城");
    static final List<String> INDUSTRY_UNIONS = List.of(
            "广州市教育工会",
            "广州市建设工会",
            "广州市财贸工会",
            "广州市交通工会",
            "广州市医务工会",
            "广州市邮电工会",
            "广州市轻工工会",
            "广州市机电工会",
            "广州汽车工业集团工会",
            "广州港集团工会",
            "广州地铁集团工会",
            "广州市水务工会");
    private static final List<String> TRADES = List.of(
            "机电设备", "电子科技", "物业管理", "汽车零部件", "食品", "服装", "建筑工程", "物流", "环保科技", "医药", "印刷包装", "化工", "信息技术", "五金制品",
            "酒店管理", "公共交通", "家具", "玩具", "精密仪器", "园林绿化");
    private static final List<String> BRANDS = List.of(
            "粤华", "穗丰", "珠江", "白云山", "南粤", "羊城", "越秀", "恒通", "宏达", "嘉诚", "永利", "华泰", "新科", "瑞丰", "联合", "金源", "东方", "海纳",
            "鹏程", "信达", "正大", "天马", "宝盛", "万和", "立信");
    private static final List<String> ROADS =
            List.of("中山", "解放", "人民", "建设", "江南", "花城", "东风", "环市", "工业", "新港", "黄石", "康王", "昌岗", "体育", "东沙");
    private static final List<String> OTHER_PLACES = List.of(
            "湖南省衡阳市雁峰区",
            "广西桂林市临桂区",
            "江西省赣州市章贡区",
            "四川省南充市顺庆区",
            "湖北省黄冈市黄州区",
            "河南省信阳市浉河区",
            "广东省梅州市梅江区",
            "广东省湛江市赤坎区",
            "贵州省遵义市汇川区",
            "福建省漳州市芗城区");
    static final List<Bin> BINS = bins("中国工商银行,ICBC,622202,19 中国工商银行,ICBC,621226,19 中国工商银行,ICBC,622203,19 "
            + "中国工商银行,ICBC,621281,19 中国农业银行,ABC,622848,19 中国农业银行,ABC,622845,19 中国建设银行,CCB,621700,19 "
            + "中国建设银行,CCB,622700,19 中国建设银行,CCB,621081,16 中国银行,BOC,621660,19 中国银行,BOC,621785,19 "
            + "交通银行,BCM,622260,19 交通银行,BCM,622258,17 中国邮政储蓄银行,PSBC,622188,19 中国邮政储蓄银行,PSBC,621799,19 "
            + "招商银行,CMB,621483,16 招商银行,CMB,622588,16 兴业银行,CIB,622908,18 中信银行,CITIC,622690,16 "
            + "广发银行,CGB,622568,19 中国光大银行,CEB,622660,16 平安银行,PAB,622298,16 广州银行,GCB,622467,19 "
            + "广州农商银行,GRCB,621522,18 中国民生银行,CMBC,622622,16 华夏银行,HXB,622632,16");

    private static final List<Bin> OTHER_BINS = bins("中国工商银行,ICBC,621288,19 中国工商银行,ICBC,620058,19 "
            + "中国工商银行,ICBC,621225,19 中国工商银行,ICBC,621558,19 中国农业银行,ABC,621282,19 中国农业银行,ABC,623018,19 "
            + "中国建设银行,CCB,621488,16 中国建设银行,CCB,623094,19 中国银行,BOC,621330,19 中国银行,BOC,623571,19 "
            + "交通银行,BCM,621069,19 交通银行,BCM,622259,17 中国邮政储蓄银行,PSBC,621285,19 招商银行,CMB,621485,16 "
            + "上海浦东发展银行,SPDB,622521,16 上海浦东发展银行,SPDB,621792,16 中信银行,CITIC,622998,16 中国光大银行,CEB,621490,16 "
            + "兴业银行,CIB,622909,18 中国民生银行,CMBC,621691,16 广发银行,CGB,621462,19 平安银行,PAB,623058,19 华夏银行,HXB,623020,16");

    private static final List<Bin> FAR_BINS = bins("中国工商银行,ICBC,621559,19 中国农业银行,ABC,621336,19 "
            + "中国建设银行,CCB,621467,19 中国工商银行,ICBC,623062,19 中国工商银行,ICBC,622208,19 中国工商银行,ICBC,622020,18 "
            + "中国农业银行,ABC,623052,19 中国农业银行,ABC,622841,19 中国建设银行,CCB,621284,19 中国建设银行,CCB,622966,16 "
            + "中国银行,BOC,621256,19 中国银行,BOC,621661,19 中国银行,BOC,621790,19 交通银行,BCM,622261,19 交通银行,BCM,622262,19 "
            + "中国邮政储蓄银行,PSBC,621095,19 中国邮政储蓄银行,PSBC,622150,19 招商银行,CMB,621286,16 招商银行,CMB,622609,16 "
            + "中信银行,CITIC,621768,16 中国光大银行,CEB,622662,16 上海浦东发展银行,SPDB,621795,16 中国民生银行,CMBC,622617,16 "
            + "平安银行,PAB,622986,16 华夏银行,HXB,622630,16 青岛银行,QDCCB,623170,19 齐鲁银行,QLB,622379,19 临商银行,LSB,623007,19");

    private Lists() {}

    static List<School> schools(Style style) {
        return switch (style.lender()) {
            case UNSEEN -> OTHER_SCHOOLS;
            case BLIND -> FAR_SCHOOLS;
            case SEALED -> SealedLists.SCHOOLS;
            case WITHHELD -> WithheldLists.UNIVERSITIES;
            case RESERVED -> ReservedLists.SCHOOLS;
            case UNTOLD -> UntoldLists.SCHOOLS;
            case HIDDEN -> HiddenLists.SCHOOLS;
            case UNMET -> UnmetLists.SCHOOLS;
            case LATENT -> LatentLists.SCHOOLS;
            case UNSPOKEN -> UnspokenLists.SCHOOLS;
            case UNSAID -> UnsaidLists.SCHOOLS;
            default -> SCHOOLS;
        };
    }

    /** Schools of this style that lead to such a certificate. */
    static List<School> schools(Style style, boolean bachelor, Study.Path path) {
        return switch (style.lender()) {
            case WITHHELD -> WithheldLists.schools(bachelor, path);
            case RESERVED -> ReservedLists.schools(bachelor, path);
            case UNTOLD -> UntoldLists.schools(bachelor, path);
            case HIDDEN -> HiddenLists.schools(bachelor, path);
            case UNMET -> UnmetLists.schools(bachelor, path);
            case LATENT -> LatentLists.schools(bachelor, path);
            case UNSPOKEN -> UnspokenLists.schools(bachelor, path);
            case UNSAID -> UnsaidLists.schools(bachelor, path);
            default -> schools(style);
        };
    }

    static List<String> majors(Style style, boolean bachelor) {
        return switch (style.lender()) {
            case UNSEEN -> bachelor ? OTHER_MAJORS : OTHER_COLLEGE_MAJORS;
            case BLIND -> bachelor ? FAR_MAJORS : FAR_COLLEGE_MAJORS;
            case SEALED -> bachelor ? SealedLists.MAJORS : SealedLists.COLLEGE_MAJORS;
            case NOVEL -> bachelor ? NovelLists.MAJORS : NovelLists.COLLEGE_MAJORS;
            case WITHHELD -> bachelor ? WithheldLists.MAJORS : WithheldLists.COLLEGE_MAJORS;
            case RESERVED -> bachelor ? ReservedLists.MAJORS : ReservedLists.COLLEGE_MAJORS;
            case UNTOLD -> bachelor ? UntoldLists.MAJORS : UntoldLists.COLLEGE_MAJORS;
            case HIDDEN -> bachelor ? HiddenLists.MAJORS : HiddenLists.COLLEGE_MAJORS;
            case UNMET -> bachelor ? UnmetLists.MAJORS : UnmetLists.COLLEGE_MAJORS;
            case LATENT -> bachelor ? LatentLists.MAJORS : LatentLists.COLLEGE_MAJORS;
            case UNSPOKEN -> bachelor ? UnspokenLists.MAJORS : UnspokenLists.COLLEGE_MAJORS;
            case UNSAID -> bachelor ? UnsaidLists.MAJORS : UnsaidLists.COLLEGE_MAJORS;
            default -> bachelor ? MAJORS : COLLEGE_MAJORS;
        };
    }

    static List<Bin> bins(Style style) {
        return switch (style.lender()) {
            case UNSEEN -> OTHER_BINS;
            case BLIND -> FAR_BINS;
            case SEALED -> SealedLists.BINS;
            case NOVEL -> NovelLists.BINS;
            case WITHHELD -> WithheldLists.BINS;
            case RESERVED -> ReservedLists.BINS;
            case UNTOLD -> UntoldLists.BINS;
            case HIDDEN -> HiddenLists.BINS;
            case UNMET -> UnmetLists.BINS;
            case LATENT -> LatentLists.BINS;
            case UNSPOKEN -> UnspokenLists.BINS;
            case UNSAID -> UnsaidLists.BINS;
            default -> BINS;
        };
    }

    static String employer(Style style, Dice dice) {
        return switch (style.lender()) {
            case BLIND -> farEmployer(dice);
            case SEALED -> SealedLists.employer(dice);
            case NOVEL -> NovelLists.employer(dice);
            case WITHHELD -> WithheldLists.employer(dice);
            case RESERVED -> ReservedPlaces.employer(dice);
            case UNTOLD -> UntoldLists.employer(dice);
            case HIDDEN -> HiddenLists.employer(dice);
            case UNMET -> UnmetLists.employer(dice);
            case LATENT -> LatentLists.employer(dice);
            case UNSPOKEN, UNSAID -> UnspokenLists.employer(dice);
            default -> employer(dice);
        };
    }

    private static String farEmployer(Dice dice) {
        String name = dice.pick(FAR_BRANDS);
        String trade = dice.pick(FAR_TRADES);
        return switch (dice.below(5)) {
            case 0 -> "广州" + name + trade + "有限责任公司";
            case 1 -> name + trade + "（广州）有限公司";
            case 2 -> "广东" + name + trade + "集团有限公司";
            default -> "广州市" + name + trade + dice.pick(List.of("有限公司", "有限公司", "厂"));
        };
    }

    static String employer(Dice dice) {
        String district = dice.chance(0.25) ? dice.pick(DISTRICTS) + "区" : "";
        return "广州市" + district + dice.pick(BRANDS) + dice.pick(TRADES)
                + dice.pick(List.of("有限公司", "有限公司", "股份有限公司", "厂"));
    }

    static String districtUnion(Dice dice) {
        return dice.chance(0.7) ? "广州市" + dice.pick(DISTRICTS) + "区总工会" : dice.pick(INDUSTRY_UNIONS);
    }

    static String address(Style style, Dice dice) {
        return switch (style) {
            case NOVEL -> NovelLists.address(dice);
            case WITHHELD -> WithheldLists.address(dice);
            case RESERVED -> ReservedPlaces.address(dice);
            case UNTOLD -> UntoldLists.address(dice);
            default -> address(dice);
        };
    }

    static String address(Dice dice) {
        String area = dice.chance(0.7) ? "广东省广州市" + dice.pick(DISTRICTS) + "区" : dice.pick(OTHER_PLACES);
        String house =
                dice.pick(ROADS) + dice.pick(List.of("路", "大道", "街", "东路", "北路", "西街")) + dice.between(1, 899) + "号";
        String flat = dice.chance(0.75)
                ? (dice.chance(0.5) ? dice.between(1, 30) + "栋" : "") + dice.between(1, 32)
                        + String.format("%02d", dice.between(1, 8)) + "房"
                : "";
        return area + house + flat;
    }

    /** Police office that issues cards for this address. */
    static String authority(String address, Dice dice) {
        String place = address.split("[市县区]", 2)[0];
        if (NovelLists.OFFICES.containsKey(place)) {
            return NovelLists.authority(address);
        }
        if (ReservedPlaces.OFFICES.containsKey(place)) {
            return ReservedPlaces.authority(address);
        }
        if (UntoldLists.rural(address)) {
            return UntoldLists.authority(address);
        }
        if (address.startsWith("广东省广州市")) {
            String district = address.substring(6, address.indexOf('区'));
            return "广州市公安局" + district + dice.pick(List.of("分局", "分局", "区分局"));
        }
        int city = address.indexOf('市');
        int start = Math.max(address.indexOf('省') + 1, address.startsWith("广西") ? 2 : 0);
        String district = address.substring(city + 1, address.indexOf('区'));
        return address.substring(start, city + 1) + "公安局" + district + "分局";
    }

    static List<String> words(String text) {
        return List.of(text.split(" "));
    }

    static List<School> schools(String text) {
        return List.of(text.split(" ")).stream()
                .map(one -> new School(one.substring(0, one.length() - 5), one.substring(one.length() - 5)))
                .toList();
    }

    static List<Bin> bins(String text) {
        return List.of(text.split(" ")).stream()
                .map(one -> List.of(one.split(",")))
                .map(part -> new Bin(part.get(0), part.get(1), part.get(2), Integer.parseInt(part.get(3))))
                .toList();
    }
}
