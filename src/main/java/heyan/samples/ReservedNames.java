package heyan.samples;

import java.util.List;

/** Names 姓名 that only {@link Style#RESERVED} uses; each entry is characters, a colon, pinyin. */
final class ReservedNames {
    private static final List<String> SURNAMES =
            Names.split("涂:TU 卓:ZHUO 古:GU 饶:RAO 赖:LAI 丘:QIU 巫:WU 蓝:LAN 练:LIAN 管:GUAN 幸:XING 房:FANG 游:YOU "
                    + "官:GUAN 戴:DAI 汤:TANG 文:WEN 耿:GENG 焦:JIAO 辛:XIN 芦:LU 桂:GUI 尚:SHANG 娄:LOU 冉:RAN 卞:BIAN 褚:CHU "
                    + "佟:TONG 滕:TENG 邬:WU 戚:QI 喻:YU 项:XIANG 阳:YANG 车:CHE 解:XIE 仇:QIU 鄢:YAN 佘:SHE 覃:QIN 蔺:LIN "
                    + "晏:YAN 芮:RUI 应:YING 屠:TU 苗:MIAO 卫:WEI 姬:JI 宫:GONG 臧:ZANG 谷:GU 盛:SHENG 常:CHANG 武:WU "
                    + "向:XIANG 欧:OU 温:WEN 岑:CEN 梅:MEI 童:TONG 裴:PEI 席:XI 路:LU 牟:MU 商:SHANG 厉:LI 戈:GE 敖:AO");
    private static final List<String> COMPOUND =
            Names.split("宇文:YUWEN 公孙:GONGSUN 轩辕:XUANYUAN 赫连:HELIAN 呼延:HUYAN 淳于:CHUNYU 濮阳:PUYANG 申屠:SHENTU "
                    + "南宫:NANGONG 钟离:ZHONGLI");
    private static final List<String> MEN =
            Names.split("嵩:SONG 屹:YI 昊:HAO 轩:XUAN 睿:RUI 恒:HENG 皓:HAO 烽:FENG 煜:YU 航:HANG 诚:CHENG 谦:QIAN "
                    + "跃:YUE 岩:YAN 栋:DONG 桦:HUA 棋:QI 琦:QI 磐:PAN 祺:QI 维:WEI 腾:TENG 臻:ZHEN 舜:SHUN 茂:MAO 衡:HENG "
                    + "豪:HAO 迪:DI 铖:CHENG 锋:FENG 震:ZHEN 麒:QI 佑:YOU 侃:KAN 克:KE 宏:HONG 岭:LING 川:CHUAN 广:GUANG "
                    + "全:QUAN 发:FA 木:MU 水:SHUI 生:SHENG 福:FU 寿:SHOU 来:LAI 树:SHU 根:GEN 土:TU");
    private static final List<String> WOMEN =
            Names.split("妤:YU 姝:SHU 婕:JIE 媛:YUAN 嫚:MAN 岚:LAN 念:NIAN 恬:TIAN 晗:HAN 晴:QING 曦:XI 栀:ZHI 歆:XIN "
                    + "沁:QIN 漫:MAN 澜:LAN 熙:XI 琬:WAN 瑾:JIN 璐:LU 盈:YING 筱:XIAO 纯:CHUN 绮:QI 羽:YU 芸:YUN 芷:ZHI "
                    + "若:RUO 茗:MING 荷:HE 菁:JING 萱:XUAN 蓓:BEI 蔓:MAN 蕊:RUI 语:YU 贝:BEI 钰:YU 馨:XIN 黛:DAI 桃:TAO "
                    + "枝:ZHI 满:MAN 招:ZHAO 带:DAI 好:HAO 银:YIN 锦:JIN 连:LIAN 花:HUA");
    private static final List<String> RARE =
            Names.split("旻:MIN 珩:HENG 昶:CHANG 烜:XUAN 渌:LU 鋆:YUN 垠:YIN 灏:HAO 禛:ZHEN 玚:YANG 婳:HUA 懿:YI 罡:GANG "
                    + "弢:TAO 劼:JIE 忞:MIN 晔:YE 暐:WEI 洺:MING 璠:FAN 祯:ZHEN 笙:SHENG 筠:YUN 纮:HONG 芊:QIAN 苡:YI "
                    + "荃:QUAN 菡:HAN 蘅:HENG 诩:XU 轶:YI 骞:QIAN 鲲:KUN 曌:ZHAO 翯:HE");
    private static final List<String> DOTTED_MEN =
            Names.split("努尔江:NUERJIANG 阿斯哈尔:ASIHAER 叶尔兰:YEERLAN 海拉提:HAILATI 巴合提:BAHETI 塔依尔:TAYIER "
                    + "麦麦提江:MAIMAITIJIANG 阿布都热西提:ABUDUREXITI 吾布力:WUBULI 伊敏:YIMIN 沙吾提:SHAWUTI");
    private static final List<String> DOTTED_WOMEN =
            Names.split("古丽米拉:GULIMILA 阿依努尔:AYINUER 玛依拉:MAYILA 赛比热:SAIBIRE 热孜万古丽:REZIWANGULI 迪娜拉:DINALA");
    private static final List<String> HIGHLAND_MEN =
            Names.split("扎西:ZHAXI 次仁:CIREN 顿珠:DUNZHU 旺堆:WANGDUI 格桑:GESANG 多吉:DUOJI 平措:PINGCUO");
    private static final List<String> HIGHLAND_WOMEN =
            Names.split("卓玛:ZHUOMA 央金:YANGJIN 拉姆:LAMU 德吉:DEJI 曲珍:QUZHEN 白玛:BAIMA 次仁:CIREN");
    private static final List<String> PEOPLES = Lists.words("汉 汉 汉 汉 汉 汉 汉 汉 汉 汉 汉 汉 汉 土家 纳西 拉祜 锡伯 达斡尔 傈僳 撒拉 佤 景颇 瑶 畲");
    private static final List<String> WESTERN = Lists.words("维吾尔 哈萨克 柯尔克孜 乌孜别克 塔吉克");

    private ReservedNames() {}

    static Names.Name of(boolean male, Dice dice) {
        double roll = dice.real(0, 1);
        if (roll < 0.05) {
            String father = dice.pick(DOTTED_MEN);
            String given = dice.pick(male ? DOTTED_MEN : DOTTED_WOMEN);
            return paired(given, "·", given.equals(father) ? DOTTED_MEN.get(9) : father, dice.pick(WESTERN));
        }
        if (roll < 0.08) {
            List<String> pool = male ? HIGHLAND_MEN : HIGHLAND_WOMEN;
            int first = dice.below(pool.size());
            int second = (first + dice.between(1, pool.size() - 1)) % pool.size();
            return paired(pool.get(first), "", pool.get(second), "藏");
        }
        return plain(male, dice);
    }

    /** A name of a surname and one or two characters. */
    static Names.Name plain(boolean male, Dice dice) {
        double roll = dice.real(0, 1);
        String surname = roll < 0.05 ? dice.pick(COMPOUND) : dice.pick(SURNAMES);
        StringBuilder characters = new StringBuilder(Names.chars(surname));
        StringBuilder letters = new StringBuilder(Names.pinyin(surname)).append(' ');
        for (int i = dice.chance(0.2) ? 1 : 0; i < 2; i++) {
            String one = dice.pick(dice.chance(0.07) ? RARE : male ? MEN : WOMEN);
            characters.append(Names.chars(one));
            letters.append(Names.pinyin(one));
        }
        int surnameLength = Names.chars(surname).length();
        return new Names.Name(characters.toString(), surnameLength, letters.toString(), dice.pick(PEOPLES));
    }

    private static Names.Name paired(String first, String between, String second, String people) {
        return new Names.Name(
                Names.chars(first) + between + Names.chars(second),
                0,
                Names.pinyin(first) + " " + Names.pinyin(second),
                people);
    }
}
