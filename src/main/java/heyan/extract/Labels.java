package heyan.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The printed labels of one kind of document, each with the spellings met on its generations. */
final class Labels {
    /**
     * One spelling; {@code field} is empty for a label that only ends the value before it. The first {@code exact} characters
     * have to be just these; one that is {@code alone} is a label only where nothing stands close behind it.
     */
    record Label(Optional<FieldName> field, String word, int exact, boolean alone) {
        Label(Optional<FieldName> field, String word, int exact) {
            this(field, word, exact, false);
        }
    }

    /**
     * A label found at the start of a text; {@code end} is behind it, a hint in brackets (本人手写) and its colon, {@code word}
     * behind the label, and its colon where it has no hint.
     */
    record Found(Label label, int word, int end, int score) {}

    private static final Pattern COLON = Pattern.compile("(?:(?:确认|处)(?=[:：]|$))?[*★]?[:;：]*");
    /** How to fill in: what a colon follows, or what says so; other words in brackets are a value. */
    private static final Pattern HINT = Pattern.compile(
            "[*★]?(?:\\([^()]{1,20}\\)[*★]?[:;：]+|\\([^()]*(?:[/、]|手写|亲笔|本人|必填|选填|填写|一致|全称|盖章"
                    + "|公章|签名|签字|签章|正楷|[0-9]位|如|例|格式|具体|精确|中文|常用|为准|手机|座机|办公|区号|职务|姓名|经办人|负责人|联系人)[^()]*\\)[*★]?[:;：]*)");
    /** A hint that says that it is not the applicant who signs. */
    private static final Pattern OTHERS =
            Pattern.compile("[^()]*\\([^()]*(?:负责|经办|审核|主任|领导|主管|主席|上级|代理|代领|联系人|法人|家属)[^()]*\\).*");

    /** What can be a name behind a label without a colon, and is nothing that forms print there. */
    private static final Pattern NAMED =
            Pattern.compile("(?!.*(?:签[名字章]|填写|必填|盖章|意见|电话|姓名|手机|方式|联系|日期|审核|负责|单位|工会|职务|应当|须|请))"
                    + "\\p{IsHan}{2,4}[0-9]{0,12}|\\p{IsHan}{1,8}·\\p{IsHan}{1,10}");

    private final List<Label> all = new ArrayList<>();
    private final Map<Pattern, FieldName> shapes = new LinkedHashMap<>();
    private boolean closePacked;

    Labels label(FieldName field, String... words) {
        for (String word : words) {
            all.add(new Label(Optional.of(field), word, 0));
        }
        return this;
    }

    /** Labels that are told by what they are made of, before any word. */
    Labels shaped(FieldName field, String shape) {
        shapes.put(Pattern.compile(shape), field);
        return this;
    }

    /** Labels that other words begin with too, such as 申请人: no wrong character, and nothing close behind. */
    Labels alone(FieldName field, String... words) {
        for (String word : words) {
            all.add(new Label(Optional.of(field), word, word.length(), true));
        }
        return this;
    }

    /** Labels that are matched without a wrong character. */
    Labels toTheLetter(FieldName field, String... words) {
        for (String word : words) {
            all.add(new Label(Optional.of(field), word, word.length()));
        }
        return this;
    }

    /**
     * Labels of every owner with every noun; whose it is and how the noun begins have to be read without a wrong character, a
     * noun in brackets all of it.
     */
    Labels owned(FieldName field, String[] owners, String... nouns) {
        for (String owner : owners) {
            for (String noun : nouns) {
                String word = owner + noun;
                int exact = noun.startsWith("(") ? word.length() : Math.min(word.length(), owner.length() + 1);
                all.add(new Label(Optional.of(field), word, exact));
            }
        }
        return this;
    }

    /** Labels without a field of ours: they end the value before them. What they say in brackets counts to the letter. */
    Labels stop(String... words) {
        for (String word : words) {
            all.add(new Label(Optional.empty(), word, word.indexOf('(') < 0 ? 0 : word.length()));
        }
        return this;
    }

    /** Those of others behind these: of equals the first one counts. */
    Labels before(Labels others) {
        all.addAll(others.all);
        shapes.putAll(others.shapes);
        return this;
    }

    /** Labels may follow a value without space (as on the ID card), so exact words count anywhere in a line. */
    Labels closePacked() {
        closePacked = true;
        return this;
    }

    boolean isClosePacked() {
        return closePacked;
    }

    /** The label that the text begins with: the longest and most exact one; of a short one alone one letter will do. */
    Optional<Found> at(String text) {
        return shaped(text).or(() -> worded(text));
    }

    private Optional<Found> worded(String text) {
        Found best = null;
        for (Label label : all) {
            if (text.length() == 1 && label.word().length() == 2 && label.word().contains(text)) {
                return Optional.of(new Found(label, 1, 1, 2));
            }
            int end = Fuzzy.prefixEnd(label.word(), text);
            if (end < 0 || !text.startsWith(label.word().substring(0, label.exact()))) {
                continue;
            }
            int wrong = Fuzzy.distance(label.word(), text.substring(0, end));
            if (label.exact() > 0 && wrong > 1) {
                continue;
            }
            int score = label.word().length() * 2 - 3 * wrong;
            if (best == null || score > best.score()) {
                best = found(label, text, closed(label.word(), text, end), score);
            }
        }
        return Optional.ofNullable(best);
    }

    private Optional<Found> shaped(String text) {
        return shapes.entrySet().stream()
                .flatMap(shape -> shaped(shape.getKey(), shape.getValue(), text).stream())
                .findFirst();
    }

    /** Such a label is one only where it ends: at the end of the text, a colon or a hint, or where an entry begins. */
    private static Optional<Found> shaped(Pattern shape, FieldName field, String text) {
        int end = behind(shape, text, 0);
        boolean ends = end > 0
                && (end == text.length() || ":(".indexOf(text.charAt(end)) >= 0 || isEntry(field, text.substring(end)));
        Label word = new Label(Optional.of(field), text.substring(0, end), end);
        return ends ? Optional.of(found(word, text, end, 2 * end)) : Optional.empty();
    }

    private static boolean isEntry(FieldName field, String rest) {
        boolean named = field == FieldName.CONTACT_NAME || field == FieldName.HOLDER_NAME;
        return (named && NAMED.matcher(rest).matches())
                || (field == FieldName.HOLDER_NAME && rest.charAt(0) < 128 && Character.isLetter(rest.charAt(0)))
                || (field == FieldName.CONTACT_PHONE && Character.isDigit(rest.charAt(0)));
    }

    /** The label word that equals the text, whose two halves may stand below each other. */
    Optional<Label> whole(String text) {
        return all.stream().filter(label -> label.word().equals(text)).findFirst();
    }

    /** The label that the whole text has the shape of. */
    Optional<Label> wholeShaped(String text) {
        return shaped(text).filter(found -> found.label().word().equals(text)).map(Found::label);
    }

    /** Whether the two texts together begin with a label that the first one alone is only the start of. */
    boolean isSplit(String first, String second) {
        return all.stream()
                .map(Label::word)
                .anyMatch(word ->
                        word.length() > first.length() && word.startsWith(first) && (first + second).startsWith(word));
    }

    /** Behind a bracket that the label is printed with and the word here does not have: 工作单位（全称） is 工作单位全称. */
    private static int closed(String word, String text, int end) {
        boolean open = text.lastIndexOf('(', end - 1) > text.lastIndexOf(')', end - 1) && word.indexOf('(') < 0;
        return open && text.startsWith(")", end) ? end + 1 : end;
    }

    private static Found found(Label label, String text, int end, int score) {
        int hint = behind(HINT, text, end);
        if (hint == end) {
            int colon = behind(COLON, text, end);
            return new Found(label, colon, colon, score);
        }
        boolean signed =
                label.field().filter(FieldName.SIGNATURE_PRESENT::equals).isPresent();
        boolean others = signed && OTHERS.matcher(text.substring(end, hint)).matches();
        return new Found(others ? new Label(Optional.empty(), label.word(), 0) : label, end, hint, score);
    }

    private static int behind(Pattern pattern, String text, int from) {
        Matcher matcher = pattern.matcher(text).region(from, text.length());
        return matcher.lookingAt() ? matcher.end() : from;
    }
}
