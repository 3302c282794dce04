package heyan.verify;

import com.ibm.icu.text.Transliterator;
import heyan.claim.CanonicalText;
import heyan.claim.PinyinWord;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Toneless pinyin 拼音 of names as banks print it in capitals, surname first (NM-7): every reading a bank may have chosen. */
final class Pinyin {
    private static final Transliterator READ = Transliterator.getInstance("Han-Latin");
    private static final Transliterator READ_NAME = Transliterator.getInstance("Han-Latin/Names");
    private static final Transliterator PLAIN = Transliterator.getInstance("Latin-ASCII");
    /** Characters with several readings in names; ICU knows one, or two where surnames differ. */
    private static final Map<String, String> READINGS = Map.ofEntries(
            Map.entry("单", "SHAN DAN"),
            Map.entry("曾", "ZENG CENG"),
            Map.entry("仇", "QIU CHOU"),
            Map.entry("解", "XIE JIE"),
            Map.entry("区", "OU QU"),
            Map.entry("查", "ZHA CHA"),
            Map.entry("盖", "GE GAI"),
            Map.entry("覃", "QIN TAN"),
            Map.entry("乐", "YUE LE YAO"),
            Map.entry("尉", "YU WEI"),
            Map.entry("翟", "ZHAI DI"),
            Map.entry("缪", "MIAO MOU"),
            Map.entry("朴", "PIAO PU"),
            Map.entry("柏", "BAI BO"),
            Map.entry("薄", "BO BAO"),
            Map.entry("卜", "BU BO"),
            Map.entry("万", "WAN MO"),
            Map.entry("沈", "SHEN CHEN"),
            Map.entry("盛", "SHENG CHENG"),
            Map.entry("晟", "SHENG CHENG"),
            Map.entry("臧", "ZANG CANG"),
            Map.entry("冼", "XIAN"),
            Map.entry("谌", "CHEN SHEN"),
            Map.entry("隗", "WEI KUI"),
            Map.entry("召", "SHAO ZHAO"),
            Map.entry("车", "CHE JU"),
            Map.entry("石", "SHI DAN"),
            Map.entry("秘", "BI MI"),
            Map.entry("员", "YUN YUAN"),
            Map.entry("黑", "HE HEI"),
            Map.entry("种", "CHONG ZHONG"),
            Map.entry("繁", "PO FAN"),
            Map.entry("折", "SHE ZHE"),
            Map.entry("都", "DU DOU"),
            Map.entry("藏", "ZANG CANG"),
            Map.entry("祭", "ZHAI JI"),
            Map.entry("贾", "JIA GU"),
            Map.entry("俞", "YU SHU"),
            Map.entry("长", "CHANG ZHANG"),
            Map.entry("重", "ZHONG CHONG"),
            Map.entry("行", "XING HANG"),
            Map.entry("朝", "CHAO ZHAO"),
            Map.entry("茜", "QIAN XI"),
            Map.entry("娜", "NA NUO"),
            Map.entry("莎", "SHA SUO"),
            Map.entry("阿", "A E"),
            Map.entry("大", "DA DAI"),
            Map.entry("会", "HUI KUAI"),
            Map.entry("传", "CHUAN ZHUAN"),
            Map.entry("调", "DIAO TIAO"),
            Map.entry("弹", "TAN DAN"),
            Map.entry("宿", "SU XIU"),
            Map.entry("佴", "NAI ER"),
            Map.entry("任", "REN"),
            Map.entry("那", "NA NUO"),
            Map.entry("钭", "TOU DOU"),
            Map.entry("俟", "QI SI"),
            Map.entry("洗", "XIAN XI"));

    /** Most characters of a surname, and least of a name that may have a longer first part. */
    private static final int SURNAME = 2;

    private static final int LONG = 4;

    private Pinyin() {}

    /**
     * Whether the printed Latin letters are a reading of the name, written together or apart. Where words stand apart one of them
     * ends with the surname: TANG E is not 谭格 TAN GE. Long names, of other peoples, may end it anywhere, and where a word is no
     * pinyin, ZAN GJINRONG, its space was seen in the wrong place.
     */
    static boolean isReading(String printed, String name) {
        List<String> words = Pattern.compile("[^A-Z]+")
                .splitAsStream(PLAIN.transliterate(printed.toUpperCase(Locale.ROOT)))
                .filter(word -> !word.isEmpty())
                .toList();
        List<String> characters = characters(name);
        if (words.size() < 2 || !words.stream().allMatch(PinyinWord::isOne)) {
            return isSpelt(String.join("", words), characters);
        }
        int longest = characters.size() < LONG ? Math.min(SURNAME, characters.size() - 1) : characters.size() - 1;
        return IntStream.range(1, words.size())
                .anyMatch(apart -> IntStream.rangeClosed(1, longest)
                        .anyMatch(border -> isSpelt(join(words, 0, apart), characters.subList(0, border))
                                && isSpelt(
                                        join(words, apart, words.size()),
                                        characters.subList(border, characters.size()))));
    }

    private static String join(List<String> words, int from, int to) {
        return String.join("", words.subList(from, to));
    }

    private static boolean isSpelt(String letters, List<String> characters) {
        Set<String> heads = Set.of("");
        for (String character : characters) {
            Set<String> longer = new LinkedHashSet<>();
            for (String head : heads) {
                readings(character).stream()
                        .map(head::concat)
                        .filter(letters::startsWith)
                        .forEach(longer::add);
            }
            heads = longer;
        }
        return !letters.isEmpty() && heads.contains(letters);
    }

    private static List<String> characters(String name) {
        return Simplified.of(CanonicalText.of(name).replace(CanonicalText.INTERPUNCT, ""))
                .codePoints()
                .mapToObj(Character::toString)
                .toList();
    }

    private static Set<String> readings(String character) {
        Set<String> all = new LinkedHashSet<>();
        addSpellings(READ.transliterate(character), all);
        addSpellings(READ_NAME.transliterate(character), all);
        String more = READINGS.get(character);
        if (more != null) {
            all.addAll(List.of(more.split(" ")));
        }
        return all.stream().filter(reading -> !reading.isEmpty()).collect(Collectors.toSet());
    }

    /** LÜ is printed LV, LU or LYU. */
    private static void addSpellings(String marked, Set<String> spellings) {
        String bare = java.text.Normalizer.normalize(marked, java.text.Normalizer.Form.NFD)
                .replaceAll("[\\u0300-\\u0307\\u0309-\\u036F]", "")
                .toUpperCase(Locale.ROOT);
        for (String u : List.of("U", "V", "YU")) {
            spellings.add(bare.replace("U\u0308", u).replaceAll("[^A-Z]", ""));
        }
    }
}
