package heyan.samples;

import java.util.List;
import java.util.stream.Stream;

/** Schools, majors, card ranges and employers of {@link Style#HIDDEN}, and how its office exports a list. */
final class HiddenLists {
    private static final List<Lists.School> UNIVERSITIES =
            Lists.schools("湖北中医药大学10507 武汉体育学院10522 邵阳学院10547 广西财经学院11548 南宁师范大学10603 玉林师范学院10606 赣南医学院10413 "
                    + "福建工程学院10388 泉州师范学院10399 西南医科大学10632 广州商学院12618 星海音乐学院10587 湖北工程学院10528 湖北文理学院10519 "
                    + "黄冈师范学院10514 湖南工程学院11342 湖南科技学院10551 北部湾大学11607 九江学院11843 景德镇陶瓷大学10408 莆田学院11498 "
                    + "龙岩学院11312 成都大学11079 遵义医科大学10661 曲靖师范学院10684 西安外国语大学10724 河南中医药大学10471 "
                    + "珠海科技学院13684 广州新华学院13902 湛江科技学院12622");
    private static final List<Lists.School> ONLINE =
            Lists.schools("中央音乐学院10045 南京理工大学10288 南京大学10284 中国药科大学10316 中央财经大学10034");
    private static final List<Lists.School> OPEN =
            Lists.schools("江西开放大学51361 湖北开放大学51421 重庆开放大学51501 河南开放大学51411 安徽开放大学51341 贵州开放大学51521");
    private static final List<Lists.School> COLLEGES =
            Lists.schools("广东岭南职业技术学院12749 湖南工业职业技术学院12302 江西财经职业学院12942 广东环境保护工程职业学院14265 "
                    + "广东南华工商职业学院12325 广东食品药品职业学院12573 广州华立科技职业学院13715 广州现代信息工程职业技术学院12743 "
                    + "揭阳职业技术学院12957 湖南交通职业技术学院12397 武汉船舶职业技术学院11334 南宁职业技术学院11355 福建信息职业技术学院11317");
    static final List<Lists.School> SCHOOLS = Stream.of(UNIVERSITIES, ONLINE, OPEN, COLLEGES)
            .flatMap(List::stream)
            .toList();
    static final List<String> MAJORS = Lists.words("财务会计教育 应用统计学 酿酒工程 生态学 新能源汽车工程 机器人工程 智能制造工程 食品卫生与营养学 空间信息与数字技术 "
            + "人力资源管理（企业方向） 国民经济管理 文化遗产 电子商务及法律 汽车服务工程 木材科学与工程 香料香精技术与工程 抢险救援指挥与技术 公安学 康复物理治疗 时尚传播");
    static final List<String> COLLEGE_MAJORS =
            Lists.words("会计信息管理 财政 资产评估与管理 互联网金融 农村金融 商务数据分析与应用 物流信息技术 移动应用开发 大数据技术与应用 "
                    + "室内艺术设计 机械设计与制造 机械装备制造技术 飞行器制造技术 食品检测技术 粮食工程 医疗器械维护与管理 人物形象设计 文化创意与策划 法律执行 安全防范技术 公共事务管理");
    static final List<Lists.Bin> BINS = Lists.bins("中国工商银行,ICBC,621226,19 中国农业银行,ABC,621336,19 中国建设银行,CCB,621598,19 "
            + "中国银行,BOC,621666,19 中国工商银行,ICBC,621559,19 中国工商银行,ICBC,621208,18 中国农业银行,ABC,955981,19 "
            + "中国建设银行,CCB,621081,16 中国银行,BOC,621757,19 中国银行,BOC,621789,19 交通银行,BCM,621069,19 交通银行,BCM,622258,17 "
            + "中国邮政储蓄银行,PSBC,621095,19 招商银行,CMB,621286,16 中信银行,CITIC,621772,16 中国光大银行,CEB,622664,16 "
            + "中国光大银行,CEB,622671,16 上海浦东发展银行,SPDB,621796,16 兴业银行,CIB,622909,18 广州农商银行,GRCB,621522,18 "
            + "广州银行,GCB,622467,19 广东农信,GDRC,622509,19 东莞农商银行,DRCB,622328,19 临商银行,LSB,622434,19");
    private static final List<String> BRANDS =
            Lists.words("广弘达 和兴 科力 丰采 锦程 众安 白云峰 永兴 嘉禾 优品 康盛 利源 博雅 恒泰 安信 南沙湾 益民 云帆 龙腾 万顺");
    private static final List<String> TRADES =
            Lists.words("汽车配件 通风设备 快递服务 印务 纸业 家政服务 园林工程 制药 净水设备 机械 酒楼 灯饰 超市管理 仓储服务 软件技术 安保服务 混凝土 钢构");
    private static final List<String> UNITS = Lists.words("人民医院 中医医院 实验中学 第三幼儿园 环境卫生管理站 供电局 邮政分公司 公路养护所 少年宫 供水有限公司");

    private HiddenLists() {}

    /** Colleges award nothing but their own level; only some schools teach over the net or are open. */
    static List<Lists.School> schools(boolean bachelor, Study.Path path) {
        return switch (path) {
            case ONLINE -> ONLINE;
            case OPEN -> OPEN;
            case ADULT, REGULAR, EXAM -> bachelor ? UNIVERSITIES : COLLEGES;
        };
    }

    static String employer(Dice dice) {
        String district = "广州市" + dice.pick(Lists.DISTRICTS) + "区";
        String name = dice.pick(BRANDS) + dice.pick(TRADES);
        return switch (dice.below(7)) {
            case 0, 1 -> district + dice.pick(UNITS);
            case 2 -> "广东" + name + "股份有限公司";
            case 3 -> "广州" + name + "有限公司" + dice.pick(Lists.DISTRICTS) + "分公司";
            case 4 -> district + name + dice.pick(List.of("厂", "商行", "合作社"));
            default -> "广州" + name + dice.pick(List.of("有限公司", "有限责任公司", "集团有限公司"));
        };
    }

    /** The employer's own union; some firms join that of their street. */
    static String union(String employer, Dice dice) {
        return dice.chance(0.08)
                ? "广州市" + dice.pick(Lists.DISTRICTS) + "区" + dice.pick(List.of("中心街", "东区街", "工业园")) + "联合工会"
                : employer + "工会";
    }

    /** Who first, the batch last, and two columns more: the project and when it was registered. */
    static List<String> exported(List<String> rows) {
        return rows.stream().map(HiddenLists::exported).toList();
    }

    private static String exported(String row) {
        String[] cells = row.split(",", -1);
        String batch = cells[0];
        String[] more = batch.equals("batch")
                ? new String[] {"project", "registered_at"}
                : new String[] {
                    batch.substring(0, 4) + "年" + batch.substring(4) + "季入读学历教育预登记",
                    batch.substring(0, 4) + (batch.endsWith("春") ? "年4月" : "年10月")
                };
        return String.join(",", cells[1], cells[2], cells[5], cells[6], cells[3], cells[4], batch, more[0], more[1]);
    }
}
