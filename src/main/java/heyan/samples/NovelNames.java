package heyan.samples;

import java.util.List;

/** Names 姓名 that only {@link Style#NOVEL} uses, beside some of {@link Names}. */
final class NovelNames {
    private static final List<String> SURNAMES =
            Names.split("温:WEN 冼:XIAN 招:ZHAO 区:OU 麦:MAI 莫:MO 伍:WU 欧:OU 利:LI 容:RONG "
                    + "柯:KE 庄:ZHUANG 翁:WENG 詹:ZHAN 纪:JI 骆:LUO 阮:RUAN 植:ZHI 禤:XUAN 邝:KUANG 关:GUAN 简:JIAN 凌:LING 霍:HUO "
                    + "万:WAN 钱:QIAN 严:YAN 施:SHI 洪:HONG 康:KANG 牛:NIU 樊:FAN 葛:GE 邢:XING 安:AN 齐:QI 易:YI 乔:QIAO 庞:PANG "
                    + "颜:YAN 倪:NI 聂:NIE 章:ZHANG 鲁:LU 岳:YUE 翟:ZHAI 殷:YIN 申:SHEN 左:ZUO 柳:LIU 甘:GAN 祝:ZHU 包:BAO 蒙:MENG");
    private static final List<String> MEN = Names.split("东:DONG 威:WEI 彬:BIN 权:QUAN 添:TIAN 炳:BING 焕:HUAN 坚:JIAN 伦:LUN "
            + "贤:XIAN 耀:YAO 祖:ZU 标:BIAO 富:FU 祥:XIANG 良:LIANG 忠:ZHONG 义:YI 毅:YI 立:LI 胜:SHENG 远:YUAN 兴:XING "
            + "裕:YU 泉:QUAN 松:SONG 柏:BAI 达:DA 仕:SHI 绍:SHAO 景:JING 润:RUN 灿:CAN 钊:ZHAO 彦:YAN 哲:ZHE 翰:HAN 逸:YI "
            + "奕:YI 楷:KAI 骏:JUN 霖:LIN 弘:HONG 智:ZHI 泰:TAI 业:YE 元:YUAN 庆:QING 冠:GUAN 钧:JUN 卫:WEI 洪:HONG");
    private static final List<String> WOMEN = Names.split("婵:CHAN 嫦:CHANG 妹:MEI 娣:DI 群:QUN 琼:QIONG 葵:KUI 菊:JU 桂:GUI "
            + "芬:FEN 芝:ZHI 苗:MIAO 薇:WEI 蕾:LEI 菲:FEI 萌:MENG 莎:SHA 娇:JIAO 媚:MEI 嫣:YAN 婉:WAN 妍:YAN 姗:SHAN 舒:SHU "
            + "悦:YUE 彤:TONG 雯:WEN 雅:YA 素:SU 琴:QIN 瑜:YU 琪:QI 璇:XUAN 珊:SHAN 翠:CUI 银:YIN 香:XIANG 仪:YI 君:JUN "
            + "宜:YI 虹:HONG 霏:FEI 柔:ROU 韵:YUN 巧:QIAO 爱:AI 贞:ZHEN 宝:BAO 映:YING 竹:ZHU 曼:MAN 卉:HUI");
    private static final List<String> PEOPLES =
            List.of("汉", "汉", "汉", "汉", "汉", "汉", "汉", "汉", "汉", "仫佬", "毛南", "水", "羌", "京", "哈尼", "仡佬", "藏", "傣", "壮");

    private NovelNames() {}

    static Names.Name of(boolean male, Dice dice) {
        if (dice.chance(0.22)) {
            return Names.of(male, dice);
        }
        String surname = dice.pick(SURNAMES);
        StringBuilder characters = new StringBuilder(Names.chars(surname));
        StringBuilder letters = new StringBuilder(Names.pinyin(surname)).append(' ');
        for (int i = dice.chance(0.25) ? 1 : 0; i < 2; i++) {
            String one = dice.pick(male ? MEN : WOMEN);
            characters.append(Names.chars(one));
            letters.append(Names.pinyin(one));
        }
        return new Names.Name(characters.toString(), 1, letters.toString(), dice.pick(PEOPLES));
    }
}
