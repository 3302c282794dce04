package heyan.samples;

import java.util.List;

/** Names 姓名 that {@link Style#LATENT} uses beside those of {@link Names}; each entry is characters, a colon, pinyin. */
final class LatentNames {
    private static final List<String> SURNAMES = Names.split(
            "尤:YOU 宁:NING 季:JI 符:FU 云:YUN 成:CHENG 池:CHI 时:SHI 窦:DOU 麻:MA 荆:JING 楼:LOU 初:CHU 宗:ZONG 迟:CHI "
                    + "赫:HE 衣:YI 闵:MIN 储:CHU 谈:TAN 花:HUA 井:JING 祖:ZU 计:JI 阙:QUE 晁:CHAO 伏:FU 奚:XI 柏:BAI 强:QIANG 莘:SHEN "
                    + "支:ZHI 步:BU 诸:ZHU 国:GUO 来:LAI 年:NIAN 苍:CANG 惠:HUI 师:SHI 暴:BAO 战:ZHAN 逯:LU 眭:SUI 亓:QI 黄:HUANG 陈:CHEN 李:LI");
    private static final List<String> COMPOUND =
            Names.split("宇文:YUWEN 淳于:CHUNYU 呼延:HUYAN 钟离:ZHONGLI 南宫:NANGONG 赫连:HELIAN 轩辕:XUANYUAN 申屠:SHENTU");
    private static final List<String> MEN = Names.split(
            "进:JIN 宽:KUAN 庄:ZHUANG 光:GUANG 利:LI 增:ZENG 连:LIAN 全:QUAN 开:KAI 守:SHOU 思:SI 敬:JING 辰:CHEN 帅:SHUAI "
                    + "谦:QIAN 恒:HENG 恺:KAI 曦:XI 朋:PENG 森:SEN 沣:FENG 滔:TAO 炯:JIONG 然:RAN 璞:PU 穆:MU 维:WEI 聪:CONG 航:HANG 诚:CHENG "
                    + "迪:DI 锋:FENG 雄:XIONG 顺:SHUN 鲲:KUN 原:YUAN 豪:HAO 川:CHUAN 牧:MU 余:YU");
    private static final List<String> WOMEN = Names.split(
            "芸:YUN 菁:JING 蓓:BEI 蕊:RUI 荷:HE 薰:XUN 娅:YA 姝:SHU 妤:YU 媛:YUAN 嫚:MAN 娴:XIAN 婕:JIE 岚:LAN 帆:FAN 念:NIAN "
                    + "昭:ZHAO 枝:ZHI 歆:XIN 沁:QIN 沫:MO 泓:HONG 漪:YI 玫:MEI 珏:JUE 璐:LU 盈:YING 筠:YUN 纯:CHUN 绮:QI 纹:WEN 苓:LING 葭:JIA 诺:NUO "
                    + "阑:LAN 霓:NI 静:JING 音:YIN 颐:YI 黛:DAI");
    private static final List<String> RARE = Names.split(
            "珩:HENG 烨:YE 旻:MIN 昶:CHANG 祯:ZHEN 湉:TIAN 睿:RUI 骞:QIAN 镕:RONG 翯:HE 偲:SI 濂:LIAN 瀛:YING 鋆:YUN 堉:YU 垲:KAI "
                    + "矜:JIN 婳:HUA 愔:YIN 晙:JUN 玹:XUAN 粲:CAN 翕:XI 赓:GENG 郴:CHEN");
    private static final List<String> PEOPLES =
            Lists.words("汉 汉 汉 汉 汉 汉 汉 汉 汉 汉 汉 汉 汉 壮 苗 土家 瑶 锡伯 达斡尔 撒拉 景颇 佤 高山 塔吉克 纳西 拉祜");
    private static final List<String> WESTERN =
            Names.split("艾孜买提:AIZIMAITI 依明江:YIMINGJIANG 斯迪克:SIDIKE 塔依尔:TAYIER 阿布力孜:ABULIZI 祖木热提:ZUMURETI 古丽米热:GULIMIRE "
                    + "热孜万古丽:REZIWANGULI 阿瓦古丽:AWAGULI");

    private LatentNames() {}

    static Names.Name of(boolean male, Dice dice) {
        if (dice.chance(0.045)) {
            int given = male ? dice.below(3) : dice.between(5, 8);
            String own = WESTERN.get(given);
            String father = WESTERN.get(dice.between(3, 4));
            String letters = Names.pinyin(own) + " " + Names.pinyin(father);
            return new Names.Name(Names.chars(own) + "·" + Names.chars(father), 0, letters, "维吾尔");
        }
        return dice.chance(0.3) ? Names.of(male, dice) : plain(male, dice);
    }

    /** A name of one or two surnames and one or two characters. */
    static Names.Name plain(boolean male, Dice dice) {
        String surname = dice.pick(dice.chance(0.055) ? COMPOUND : SURNAMES);
        StringBuilder characters = new StringBuilder(Names.chars(surname));
        StringBuilder letters = new StringBuilder(Names.pinyin(surname)).append(' ');
        for (int i = dice.chance(0.23) ? 1 : 0; i < 2; i++) {
            String one = dice.pick(dice.chance(0.06) ? RARE : male ? MEN : WOMEN);
            characters.append(Names.chars(one));
            letters.append(Names.pinyin(one));
        }
        int length = Names.chars(surname).length();
        return new Names.Name(characters.toString(), length, letters.toString(), dice.pick(PEOPLES));
    }
}
