package heyan.claim;

import java.util.List;
import java.util.Optional;

/** Level of study 层次 for which a subsidy is paid, from the lowest up; what documents call it varies. */
public enum StudyLevel {
    ASSOCIATE("专科", "专科 大专 高职 专科(高职) 高职(专科) 高起专 高中起点专科 大学专科 专科层次"),
    BACHELOR("本科", "本科 大学本科 高起本 高中起点本科 专升本 专升本科 专科起点本科 专科升本科 专本套读 独立本科段 本科段"),
    POSTGRADUATE("研究生", "研究生 硕士研究生 硕士 博士研究生 博士");

    private final String chinese;
    private final String names;

    StudyLevel(String chinese, String names) {
        this.chinese = chinese;
        this.names = names;
    }

    public String chinese() {
        return chinese;
    }

    /** The level that a text names; empty for any other. */
    public static Optional<StudyLevel> of(String text) {
        String name = CanonicalText.of(text);
        for (StudyLevel level : values()) {
            if (List.of(level.names.split(" ")).contains(name)) {
                return Optional.of(level);
            }
        }
        return Optional.empty();
    }
}
