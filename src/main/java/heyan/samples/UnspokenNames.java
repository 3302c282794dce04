package heyan.samples;

import java.util.List;

/** Names 姓名 that {@link Style#UNSPOKEN} uses beside those of {@link Names}; characters, a colon, pinyin. */
final class UnspokenNames {
    private static final List<String> SURNAMES = Names.split(
            "简:JIAN 冼:XIAN 招:ZHAO 植:ZHI 区:OU 骆:LUO 利:LI 练:LIAN 凌:LING 揭:JIE 敖:AO 戚:QI 席:XI 桑:SANG 桂:GUI 卓:ZHUO "
                    + "蓝:LAN 阳:YANG 匡:KUANG 栾:LUAN 苟:GOU 苑:YUAN 屈:QU 邬:WU 臧:ZANG 滕:TENG 冉:RAN 巫:WU 湛:ZHAN 麦:MAI 古:GU 车:CHE "
                    + "劳:LAO 温:WEN 钱:QIAN 辜:GU 林:LIN 王:WANG 吴:WU 刘:LIU");
    private static final List<String> COMPOUND =
            Names.split("欧阳:OUYANG 司徒:SITU 上官:SHANGGUAN 尉迟:YUCHI 令狐:LINGHU 独孤:DUGU");
    private static final List<String> MEN = Names.split(
            "培:PEI 炳:BING 锦:JIN 钊:ZHAO 耀:YAO 柏:BAI 沛:PEI 湛:ZHAN 添:TIAN 焕:HUAN 茂:MAO 奕:YI 朗:LANG 钦:QIN 振:ZHEN 仲:ZHONG 权:QUAN "
                    + "达:DA 松:SONG 舜:SHUN 贤:XIAN 灿:CAN 展:ZHAN 铿:KENG 祺:QI 轩:XUAN 延:YAN 岩:YAN 满:MAN 桐:TONG 颂:SONG 纬:WEI");
    private static final List<String> WOMEN = Names.split(
            "婵:CHAN 銮:LUAN 翠:CUI 桂:GUI 容:RONG 妙:MIAO 莹:YING 笑:XIAO 映:YING 慈:CI 钰:YU 柔:ROU 湘:XIANG 卉:HUI 萱:XUAN 黎:LI 羽:YU 恬:TIAN "
                    + "茵:YIN 曼:MAN 希:XI 嘉:JIA 榕:RONG 素:SU 瑜:YU 佩:PEI 如:RU 晴:QING 桃:TAO 凤:FENG 莎:SHA 滢:YING");
    private static final List<String> RARE = Names.split(
            "燊:SHEN 淦:GAN 垚:YAO 炘:XIN 琤:CHENG 颀:QI 妍:YAN 翀:CHONG 嵘:RONG 赟:YUN 晗:HAN 彧:YU 沄:YUN 臻:ZHEN 玥:YUE");
    private static final List<String> PEOPLES =
            Lists.words("汉 汉 汉 汉 汉 汉 汉 汉 汉 汉 汉 汉 汉 壮 苗 土家 瑶 侗 布依 仫佬 毛南 畲 黎 满 回 白 彝");
    private static final List<String> WESTERN =
            Names.split("艾力:AILI 麦麦提:MAIMAITI 吐尔逊:TUERXUN 卡德尔:KADEER 帕提古丽:PATIGULI 阿依古丽:AYIGULI 努尔曼:NUERMAN");

    private UnspokenNames() {}

    static Names.Name of(boolean male, Dice dice) {
        if (dice.chance(0.04)) {
            String own = WESTERN.get(male ? dice.below(4) : dice.between(4, 5));
            String father = WESTERN.get(male ? 6 : dice.below(4));
            String letters = Names.pinyin(own) + " " + Names.pinyin(father);
            return new Names.Name(Names.chars(own) + "·" + Names.chars(father), 0, letters, "维吾尔");
        }
        return dice.chance(0.35) ? Names.of(male, dice) : plain(male, dice);
    }

    /** A name of one or two surnames and one or two characters. */
    static Names.Name plain(boolean male, Dice dice) {
        String surname = dice.pick(dice.chance(0.05) ? COMPOUND : SURNAMES);
        int length = Names.chars(surname).length();
        int given = dice.chance(0.2) ? 1 : 2;
        StringBuilder characters = new StringBuilder(Names.chars(surname));
        StringBuilder letters = new StringBuilder(Names.pinyin(surname)).append(' ');
        for (int i = 0; i < given; i++) {
            String one = dice.pick(dice.chance(0.05) ? RARE : male ? MEN : WOMEN);
            characters.append(Names.chars(one));
            letters.append(Names.pinyin(one));
        }
        return new Names.Name(characters.toString(), length, letters.toString(), dice.pick(PEOPLES));
    }
}
