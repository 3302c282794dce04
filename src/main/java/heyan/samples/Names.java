package heyan.samples;

import java.util.List;

/** Lists that names 姓名 are composed from; each entry is characters, a colon, pinyin. */
final class Names {
    private static final List<String> SURNAMES = split("王:WANG 李:LI 张:ZHANG 刘:LIU 陈:CHEN 杨:YANG 黄:HUANG 赵:ZHAO 吴:WU "
            + "周:ZHOU 徐:XU 孙:SUN 马:MA 朱:ZHU 胡:HU 郭:GUO 何:HE 林:LIN 高:GAO 罗:LUO 郑:ZHENG 梁:LIANG 谢:XIE "
            + "宋:SONG 唐:TANG 许:XU 韩:HAN 冯:FENG 邓:DENG 曹:CAO 彭:PENG 曾:ZENG 肖:XIAO 田:TIAN 董:DONG 潘:PAN "
            + "袁:YUAN 蔡:CAI 蒋:JIANG 余:YU 于:YU 杜:DU 叶:YE 程:CHENG 魏:WEI 苏:SU 吕:LYU 丁:DING 任:REN 卢:LU "
            + "姚:YAO 沈:SHEN 钟:ZHONG 姜:JIANG 崔:CUI 谭:TAN 陆:LU 范:FAN 汪:WANG 廖:LIAO 石:SHI 金:JIN 韦:WEI "
            + "贾:JIA 夏:XIA 付:FU 方:FANG 邹:ZOU 熊:XIONG 白:BAI 孟:MENG 秦:QIN 邱:QIU 侯:HOU 江:JIANG 尹:YIN "
            + "薛:XUE 闫:YAN 段:DUAN 雷:LEI 龙:LONG 黎:LI 史:SHI 陶:TAO 贺:HE 毛:MAO 郝:HAO 顾:GU 龚:GONG 邵:SHAO");
    private static final List<String> COMPOUND = split("欧阳:OUYANG 司徒:SITU 上官:SHANGGUAN 诸葛:ZHUGE 司马:SIMA "
            + "夏侯:XIAHOU 慕容:MURONG 皇甫:HUANGFU 尉迟:YUCHI 东方:DONGFANG 令狐:LINGHU 端木:DUANMU");
    private static final List<String> MEN = split("伟:WEI 强:QIANG 磊:LEI 军:JUN 勇:YONG 杰:JIE 涛:TAO 明:MING 超:CHAO 刚:GANG "
            + "平:PING 辉:HUI 鹏:PENG 华:HUA 飞:FEI 鑫:XIN 波:BO 斌:BIN 宇:YU 浩:HAO 凯:KAI 健:JIAN 俊:JUN 帆:FAN "
            + "旭:XU 宁:NING 龙:LONG 林:LIN 阳:YANG 建:JIAN 亮:LIANG 成:CHENG 峰:FENG 志:ZHI 文:WEN 海:HAI 国:GUO "
            + "永:YONG 子:ZI 家:JIA 天:TIAN 嘉:JIA 梓:ZI 晨:CHEN 启:QI 锐:RUI 德:DE 荣:RONG 振:ZHEN 泽:ZE 铭:MING");
    private static final List<String> WOMEN = split("芳:FANG 娜:NA 敏:MIN 静:JING 丽:LI 艳:YAN 娟:JUAN 霞:XIA 婷:TING 雪:XUE "
            + "倩:QIAN 玲:LING 萍:PING 慧:HUI 琳:LIN 颖:YING 洁:JIE 红:HONG 梅:MEI 佳:JIA 瑶:YAO 怡:YI 欣:XIN 燕:YAN "
            + "莉:LI 英:YING 丹:DAN 莹:YING 晶:JING 云:YUN 兰:LAN 凤:FENG 春:CHUN 秋:QIU 月:YUE 思:SI 雨:YU 诗:SHI "
            + "梦:MENG 美:MEI 淑:SHU 秀:XIU 惠:HUI 珍:ZHEN 文:WEN 晓:XIAO 小:XIAO 玉:YU 冰:BING 露:LU 蓉:RONG 彩:CAI");
    private static final List<String> RARER = split("喆:ZHE 堃:KUN 昇:SHENG 淼:MIAO 祎:YI 玥:YUE 燚:YI 珺:JUN 頔:DI 芃:PENG "
            + "茜:QIAN 犇:BEN 霁:JI 垚:YAO 玮:WEI 垭:YA 邰:TAI 昕:XIN 璟:JING 翊:YI 彧:YU 甯:NING 炜:WEI 骁:XIAO");
    private static final List<String> RAREST =
            split("䶮:YAN 翀:CHONG 赟:YUN 瑀:YU 翾:XUAN 骉:BIAO 雱:PANG 昺:BING 玘:QI 琤:CHENG");
    private static final List<String> DOTTED_MEN = split("阿卜杜拉:ABUDULA 买买提:MAIMAITI 艾力:AILI 玉素甫:YUSUFU 吐尔逊:TUERXUN "
            + "亚森:YASEN 热合曼:REHEMAN 卡德尔:KADEER 伊力哈木:YILIHAMU 库尔班:KUERBAN 木拉提:MULATI 肉孜:ROUZI");
    private static final List<String> DOTTED_WOMEN = split("阿依古丽:AYIGULI 古丽娜尔:GULINAER 热依拉:REYILA 米日古丽:MIRIGULI "
            + "帕提古丽:PATIGULI 阿米娜:AMINA 迪丽拜尔:DILIBAIER 祖丽菲亚:ZULIFEIYA");
    private static final List<String> PEOPLES = List.of(
            "汉", "汉", "汉", "汉", "汉", "汉", "汉", "汉", "汉", "汉", "汉", "汉", "壮", "满", "回", "苗", "土家", "瑶", "侗", "畲", "黎",
            "朝鲜", "蒙古", "彝", "布依", "白");
    /** Pairs that a hasty eye takes for one another; the first is on the documents, its pinyin after the colon. */
    static final List<String> LOOKALIKES = split(
            "己已:JI 未末:WEI 土士:TU 士土:SHI 喆哲:ZHE 鸣呜:MING 晴睛:QING 坤绅:KUN " + "日曰:RI 末未:MO 晓哓:XIAO 炜伟:WEI 祎袆:YI 淼森:MIAO");

    /** Name and its pinyin; {@code surnameLength} is 0 for a dotted name. */
    record Name(String text, int surnameLength, String pinyin, String ethnicity) {}

    private Names() {}

    static Name of(boolean male, Dice dice) {
        if (dice.chance(0.04)) {
            return dotted(male, dice);
        }
        String surname = dice.chance(0.06) ? dice.pick(COMPOUND) : dice.pick(SURNAMES);
        int given = dice.chance(0.22) ? 1 : 2;
        if (dice.chance(0.02)) {
            String second = dice.pick(SURNAMES);
            surname = chars(surname) + chars(second) + ":" + pinyin(surname) + pinyin(second);
            given = 2;
        }
        StringBuilder characters = new StringBuilder(chars(surname));
        StringBuilder letters = new StringBuilder(pinyin(surname)).append(' ');
        for (int i = 0; i < given; i++) {
            String one = dice.pick(pool(male, dice));
            characters.append(chars(one));
            letters.append(pinyin(one));
        }
        return new Name(characters.toString(), chars(surname).length(), letters.toString(), dice.pick(PEOPLES));
    }

    /** A name that ends with the first character of a look-alike pair. */
    static Name endingWith(String pair, boolean male, Dice dice) {
        String surname = dice.pick(SURNAMES);
        String middle = dice.pick(male ? MEN : WOMEN);
        return new Name(
                chars(surname) + chars(middle) + pair.substring(0, 1),
                1,
                pinyin(surname) + " " + pinyin(middle) + pinyin(pair),
                "汉");
    }

    /** Another given character than this one, that nobody takes for it. */
    static String otherCharacter(String old, boolean male, Dice dice) {
        String next = chars(dice.pick(male ? MEN : WOMEN));
        return next.equals(old) ? otherCharacter(old, male, dice) : next;
    }

    private static List<String> pool(boolean male, Dice dice) {
        double roll = dice.real(0, 1);
        return roll < 0.015 ? RAREST : roll < 0.07 ? RARER : male ? MEN : WOMEN;
    }

    private static Name dotted(boolean male, Dice dice) {
        String given = dice.pick(male ? DOTTED_MEN : DOTTED_WOMEN);
        String father = dice.pick(DOTTED_MEN);
        return new Name(chars(given) + "·" + chars(father), 0, pinyin(given) + " " + pinyin(father), "维吾尔");
    }

    static String chars(String entry) {
        return entry.substring(0, entry.indexOf(':'));
    }

    static String pinyin(String entry) {
        return entry.substring(entry.indexOf(':') + 1);
    }

    static List<String> split(String entries) {
        return List.of(entries.split(" "));
    }
}
