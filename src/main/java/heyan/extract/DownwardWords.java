package heyan.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Words written downwards in the first column of a table, such as 毕业信息: each letter is a line of its own. */
record DownwardWords(Labels labels) {
    /** From letter to letter, in letter heights. */
    private static final double PITCH = 3;

    /** Two may be the first letters of spread labels, or a label that is broken in two. */
    private static final int LEAST = 3;

    /** Adds those that are labels to {@code hits} and returns the lines without any of their letters. */
    List<Text> take(List<Text> lines, List<Labelled.Hit> hits) {
        List<Text> rest = new ArrayList<>(lines);
        List<Text> letters = lines.stream()
                .filter(line -> isFirstLetter(line, lines))
                .sorted(Comparator.comparingInt(Text::page)
                        .thenComparingInt(line -> line.box().centreY()))
                .toList();
        for (List<Text> word : words(letters)) {
            if (word.size() >= LEAST) {
                rest.removeAll(word);
                labels.whole(word.stream().map(Text::plain).collect(Collectors.joining()))
                        .ifPresent(label -> hits.add(new Labelled.Hit(label.field(), Text.join(word))));
            }
        }
        return rest;
    }

    /** A single Chinese letter with nothing to its left. */
    private static boolean isFirstLetter(Text line, List<Text> lines) {
        return line.letters().size() == 1
                && line.letters().get(0).isHan()
                && lines.stream()
                        .noneMatch(other -> Layout.isLevel(other, line)
                                && other.box().right() <= line.box().centreX());
    }

    private static List<List<Text>> words(List<Text> letters) {
        List<List<Text>> words = new ArrayList<>();
        for (Text letter : letters) {
            List<Text> above = words.stream()
                    .filter(word -> isBelow(word.get(word.size() - 1), letter))
                    .findFirst()
                    .orElseGet(() -> {
                        words.add(new ArrayList<>());
                        return words.get(words.size() - 1);
                    });
            above.add(letter);
        }
        return words;
    }

    private static boolean isBelow(Text upper, Text lower) {
        double height = Math.min(upper.box().height(), lower.box().height());
        int down = lower.box().centreY() - upper.box().centreY();
        return upper.page() == lower.page()
                && down > height / 2
                && down < PITCH * height
                && Math.abs(upper.box().centreX() - lower.box().centreX()) < height / 2;
    }
}
