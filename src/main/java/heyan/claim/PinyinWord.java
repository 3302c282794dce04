package heyan.claim;

import java.util.regex.Pattern;

/** Words of pinyin 拼音 in capitals, as names are printed: syllables without tones, Ü as U, V or YU. */
public final class PinyinWord {
    private static final String SYLLABLE = "(?:(?:[ZCS]H|[BPMFDTNLGKHRZCS])"
            + "(?:AI?|AO|ANG?|EI?|ENG?|OU?|ONG|UA?I?|UANG?|U[INOE]|IU|IA?O?|IE|IANG?|ING?|VE?)"
            + "|[JQX](?:I(?:AO?|E|U|ANG?|NG?|ONG)?|U(?:E|AN|N)?|V)"
            + "|Y(?:AO?|ANG?|E|ING?|I|ONG|OU?|U(?:E|AN|N)?)|W(?:AI?|ANG?|EI|ENG?|O|U)"
            + "|A(?:I|O|NG?)?|E(?:I|NG?|R)?|OU?)";
    /** No longer than a name, so that no hostile line keeps the search busy. */
    private static final Pattern WORD = Pattern.compile("(?=.{1,40}$)" + SYLLABLE + "+");

    private PinyinWord() {}

    /** Whether it is written of syllables and nothing else. */
    public static boolean isOne(String capitals) {
        return WORD.matcher(capitals).matches();
    }
}
