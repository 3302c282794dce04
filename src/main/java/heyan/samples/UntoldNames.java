package heyan.samples;

import java.util.List;

/** Names 姓名 that only {@link Style#UNTOLD} uses; each entry is characters, a colon, pinyin. */
final class UntoldNames {
    private static final List<String> SURNAMES =
            Names.split("毕:BI 郁:YU 单:SHAN 杭:HANG 边:BIAN 冀:JI 郎:LANG 农:NONG 班:BAN 仲:ZHONG 艾:AI 宿:SU 蒲:PU 丛:CONG "
                    + "鄂:E 索:SUO 胥:XU 闻:WEN 党:DANG 谯:QIAO 贡:GONG 劳:LAO 逄:PANG 雍:YONG 桑:SANG 扈:HU 郏:JIA 浦:PU 柴:CHAI "
                    + "瞿:QU 阎:YAN 慕:MU 连:LIAN 茹:RU 习:XI 鞠:JU 丰:FENG 辜:GU 敬:JING 揭:JIE 缪:MIAO 占:ZHAN 原:YUAN 刁:DIAO "
                    + "苟:GOU 隋:SUI 靳:JIN 冷:LENG 巩:GONG 米:MI 鲍:BAO 傅:FU 曲:QU 兰:LAN 甄:ZHEN 封:FENG 舒:SHU 明:MING 祁:QI "
                    + "肇:ZHAO 闭:BI 卜:BU 洛:LUO 危:WEI 门:MEN 鹿:LU 折:SHE");
    private static final List<String> COMPOUND =
            Names.split("闻人:WENREN 澹台:TANTAI 公冶:GONGYE 太叔:TAISHU 仲孙:ZHONGSUN 长孙:ZHANGSUN 百里:BAILI 独孤:DUGU");
    private static final List<String> MEN =
            Names.split("炎:YAN 鼎:DING 策:CE 壮:ZHUANG 汉:HAN 凌:LING 晟:SHENG 越:YUE 尧:YAO 尚:SHANG 韬:TAO 彪:BIAO 沛:PEI "
                    + "昂:ANG 朗:LANG 劲:JIN 岳:YUE 柱:ZHU 琛:CHEN 濠:HAO 湛:ZHAN 溪:XI 桓:HUAN 柯:KE 硕:SHUO 秉:BING 纲:GANG 群:QUN "
                    + "锡:XI 镇:ZHEN 闯:CHUANG 颂:SONG 驰:CHI 鸿:HONG 乾:QIAN 亨:HENG 仁:REN 信:XIN 先:XIAN 兆:ZHAO 喜:XI 均:JUN");
    private static final List<String> WOMEN =
            Names.split("伊:YI 依:YI 佩:PEI 俐:LI 冉:RAN 吟:YIN 嘉:JIA 圆:YUAN 夏:XIA 妙:MIAO 安:AN 容:RONG 尔:ER 彦:YAN 微:WEI "
                    + "恩:EN 抒:SHU 楠:NAN 楚:CHU 榕:RONG 橙:CHENG 洋:YANG 清:QING 湘:XIANG 滢:YING 珂:KE 瑛:YING 瑞:RUI 甜:TIAN "
                    + "箐:QING 素:SU 絮:XU 翎:LING 艺:YI 苏:SU 茵:YIN 莲:LIAN 菀:WAN 蔚:WEI 蝶:DIE 裳:SHANG 逸:YI 青:QING 静:JING");
    private static final List<String> RARE =
            Names.split("祺:QI 暄:XUAN 洹:HUAN 煊:XUAN 琰:YAN 瑄:XUAN 璋:ZHANG 稷:JI 谌:CHEN 颢:HAO 麓:LU 黍:SHU 濛:MENG 瀚:HAN 熠:YI "
                    + "珮:PEI 瑢:RONG 苒:RAN 薏:YI 嬿:YAN 昱:YU 奡:AO 霈:PEI");
    private static final List<String> PEOPLES = Lists.words("汉 汉 汉 汉 汉 汉 汉 汉 汉 汉 汉 汉 回 壮 阿昌 普米 裕固 保安 德昂 基诺 鄂温克 俄罗斯");
    private static final List<String> WESTERN =
            Names.split("麦合木提:MAIHEMUTI 阿力木:ALIMU 帕尔哈提:PAERHATI 艾合买提:AIHEMAITI 吐送:TUSONG 热西提:REXITI 阿孜古丽:AZIGULI "
                    + "茹仙古丽:RUXIANGULI 努尔比亚:NUERBIYA 哈力旦:HALIDAN");

    private UntoldNames() {}

    static Names.Name of(boolean male, Dice dice) {
        if (dice.chance(0.05)) {
            String given = dice.pick(male ? WESTERN.subList(0, 6) : WESTERN.subList(6, 10));
            String father = dice.pick(WESTERN.subList(0, 5));
            String own = given.equals(father) ? WESTERN.get(5) : given;
            return new Names.Name(
                    Names.chars(own) + "·" + Names.chars(father),
                    0,
                    Names.pinyin(own) + " " + Names.pinyin(father),
                    "维吾尔");
        }
        return plain(male, dice);
    }

    /** A name of a surname and one or two characters. */
    static Names.Name plain(boolean male, Dice dice) {
        String surname = dice.pick(dice.chance(0.05) ? COMPOUND : SURNAMES);
        StringBuilder characters = new StringBuilder(Names.chars(surname));
        StringBuilder letters = new StringBuilder(Names.pinyin(surname)).append(' ');
        for (int i = dice.chance(0.24) ? 1 : 0; i < 2; i++) {
            String one = dice.pick(dice.chance(0.06) ? RARE : male ? MEN : WOMEN);
            characters.append(Names.chars(one));
            letters.append(Names.pinyin(one));
        }
        int length = Names.chars(surname).length();
        return new Names.Name(characters.toString(), length, letters.toString(), dice.pick(PEOPLES));
    }
}
