package heyan.programme;

/** Level of a union 工会 in the tree: unit, township, district or industry, city, province. */
public enum UnionLevel {
    /** 基层单位工会, the worker's own. */
    UNIT(0, "基层单位工会"),
    /** 乡镇（街道）工会. */
    TOWNSHIP(1, "乡镇（街道）工会"),
    /** 区、县（开发区）总工会. */
    DISTRICT(2, "区县总工会"),
    /** 产业（系统）工会、直属单位工会, beside the districts. */
    INDUSTRY(2, "产业、直属单位工会"),
    /** 市总工会. */
    CITY(3, "市总工会"),
    /** 省总工会. */
    PROVINCE(4, "省总工会");

    private final int height;
    private final String chinese;

    UnionLevel(int height, String chinese) {
        this.height = height;
        this.chinese = chinese;
    }

    /** Greater for a superior; district and industry are beside each other. */
    int height() {
        return height;
    }

    public String chinese() {
        return chinese;
    }

    /** Whether a union of this level may be the superior of one of that level; levels may be left out. */
    public boolean isAbove(UnionLevel below) {
        return height > below.height;
    }
}
