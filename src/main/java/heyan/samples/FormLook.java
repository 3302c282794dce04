package heyan.samples;

/** What differs between the styles of the application form outside its table. */
record FormLook(
        Face title,
        String first,
        String second,
        Face face,
        double left,
        double width,
        Words words,
        Spots spots,
        Rules rules) {
    FormLook(Face title, String first, String second, Face face, double left, double width, Words words, Spots spots) {
        this(title, first, second, face, left, width, words, spots, new Rules(0, 0.3, 34, 42));
    }

    /**
     * Lines and the seal, in millimetres.
     *
     * @param band width of the cell left of each part, in which its heading stands from top to bottom; none at 0
     * @param line thickness of the boxes round the parts
     * @param blank how far from its label's start a line to write on begins
     * @param seal diameter
     */
    record Rules(double band, double line, double blank, double seal) {}

    /** {@code promise} may be blank. */
    record Words(
            String promise,
            String signature,
            String opinion,
            String seal,
            String promised,
            String found,
            String contact,
            String phone,
            String dated,
            String superior) {
        private static final String DATED = "日期：";
        private static final String SUPERIOR = "本单位所属的区总工会，产业、直属单位工会为";

        Words(
                String promise,
                String signature,
                String opinion,
                String seal,
                String promised,
                String found,
                String contact,
                String phone) {
            this(promise, signature, opinion, seal, promised, found, contact, phone, DATED, SUPERIOR);
        }

        Words(String promise, String signature, String opinion, String seal) {
            this(
                    promise,
                    signature,
                    opinion,
                    seal,
                    "　　本人承诺：以上所填信息及提交的资料真实、有效，如有虚假，本人愿意承担由此产生的一切责任。",
                    "　　经对照预登记公布名单审核，该职工信息属实，同意申报。",
                    "工会联系人姓名：",
                    "工会联系人电话：");
        }
    }

    /** From the left margin and the upper edge of the part, in millimetres; texts by their baseline. */
    record Spot(double x, double y) {}

    /** Label and ink of the signature, label and ink of its day, then the union's part. */
    record Spots(
            Spot signature,
            Spot signed,
            Spot dayLabel,
            Spot day,
            Spot contact,
            Spot phone,
            Spot stampDay,
            Spot sealWord,
            Spot seal) {}

    static FormLook of(Style style) {
        return switch (style) {
            case WORKING ->
                new FormLook(
                        Face.SONG_BOLD,
                        "广州市职工素质建设工程2021年学历补助申请表",
                        "（已预登记并取得毕业证书）",
                        Face.SONG,
                        18,
                        174,
                        new Words("", "职工签名：", "所在单位工会意见：", "（工会盖章）"),
                        sealedRight(72));
            case REPORT ->
                new FormLook(
                        Face.HEI_BOLD,
                        "广州市职工素质建设工程2021年学历补助申请表",
                        "（已预登记并取得毕业证书）",
                        Face.HEI,
                        15,
                        180,
                        new Words("", "申请人（签名）：", "单位工会审核意见：", "（盖章）"),
                        sealedRight(84));
            case FRESH ->
                new FormLook(
                        Face.SONG_BOLD,
                        "广州市职工素质建设工程",
                        "2021年学历补助申请表（已预登记并取得毕业证书）",
                        Face.KAI,
                        16,
                        178,
                        new Words("四、职工承诺", "职工手写签名：", "五、职工所在单位工会意见", "（公章）"),
                        sealedLeft());
            case UNSEEN ->
                new FormLook(
                        Face.SONG_BOLD,
                        "广州市职工素质建设工程2021年",
                        "学历补助申请表（已预登记并取得毕业证书）",
                        Face.SONG,
                        15,
                        180,
                        new Words(
                                "本人声明",
                                "职工本人签名：",
                                "职工所在单位工会审核意见",
                                "（加盖工会公章）",
                                "　　本人郑重声明：本表所填内容及所附材料均真实有效，同意工会核验上述信息；如有不实，自愿退回补助并承担相应责任。",
                                "　　经核对预登记名单及毕业证书原件，情况属实，同意上报。",
                                "工会联系人的姓名：",
                                "联系人电话："),
                        sealedMiddle());
            case BLIND ->
                new FormLook(
                        Face.HEI,
                        "2021年度职工学历补助申请表",
                        "广州市职工素质建设工程（已预登记并取得毕业证书）",
                        Face.SONG,
                        31,
                        161,
                        new Words(
                                "申请人承诺",
                                "申请人签字：",
                                "单位工会意见",
                                "（单位工会公章）",
                                "　　本人自愿申请学历补助，保证所填各项内容与所交证件一致、真实、完整，未重复领取。如有不实，由本人承担全部责任。",
                                "　　我单位工会已将申请人信息与预登记公布名单逐项核对，并查验毕业证书，符合申领条件，同意推荐。",
                                "工会联系人：",
                                "联系电话：",
                                "签字日期：",
                                "所属区总工会或产业、直属单位工会为"),
                        sealedLowLeft(),
                        new FormLook.Rules(14, 0.45, 25, 41));
            case NOVEL -> NovelLooks.form();
            case SEALED ->
                new FormLook(
                        Face.HEI_BOLD,
                        "广州市职工学历补助申请表（2021年）",
                        "职工素质建设工程（已预登记并取得毕业证书）",
                        Face.SONG,
                        20,
                        170,
                        new Words(
                                "本人承诺：",
                                "申请职工签名：",
                                "所在基层工会审核意见：",
                                "（基层工会公章）",
                                "　　以上各项由本人核对无误，所附证件均与原件相符，未在其他单位重复申领。如有虚假，愿退还补助并承担责任。",
                                "　　经核对，该职工系本会会员，已列入预登记名单，所填学历及账户信息属实，同意申报。",
                                "联系人姓名：",
                                "联系人电话：",
                                "签名日期：",
                                "所属区总工会、产业或直属单位工会："),
                        sealedHighRight(),
                        new FormLook.Rules(0, 0.4, 24, 40));
            default -> throw new IllegalArgumentException("its forms have an artist of their own");
        };
    }

    /** Signature in the middle, contact lines one below the other, seal at the right. */
    private static Spots sealedRight(double signed) {
        return new Spots(
                new Spot(50, 25),
                new Spot(signed, 26),
                new Spot(118, 25),
                new Spot(131, 25),
                new Spot(4, 44),
                new Spot(4, 58),
                new Spot(124, 80),
                new Spot(134, 62),
                new Spot(140, 63));
    }

    /** Signature and its day at the right, contact lines lower and further right each, seal in the middle. */
    private static Spots sealedMiddle() {
        return new Spots(
                new Spot(60, 26),
                new Spot(91, 27),
                new Spot(126, 26),
                new Spot(138, 26),
                new Spot(4, 42),
                new Spot(4, 53),
                new Spot(128, 81),
                new Spot(86, 78),
                new Spot(100, 62));
    }

    /** Signature and its day in the lower row, contact lines on one another, seal at the lower left over its word. */
    private static Spots sealedLowLeft() {
        return new Spots(
                new Spot(4, 26),
                new Spot(30, 27),
                new Spot(92, 26),
                new Spot(113, 26),
                new Spot(84, 42),
                new Spot(84, 53),
                new Spot(104, 80),
                new Spot(28, 80),
                new Spot(44, 62));
    }

    /** Day before the signature, contact lines at the foot, seal at the upper right with the day below. */
    private static Spots sealedHighRight() {
        return new Spots(
                new Spot(88, 26),
                new Spot(116, 27),
                new Spot(4, 26),
                new Spot(25, 26),
                new Spot(4, 50),
                new Spot(4, 64),
                new Spot(118, 80),
                new Spot(77, 68),
                new Spot(136, 58));
    }

    /** Signature at the left, contact lines side by side, seal left of the day. */
    private static Spots sealedLeft() {
        return new Spots(
                new Spot(12, 26.5),
                new Spot(44, 27.5),
                new Spot(114, 26.5),
                new Spot(127, 26.5),
                new Spot(4, 40),
                new Spot(88, 40),
                new Spot(112, 78),
                new Spot(60, 66.5),
                new Spot(68, 65.5));
    }
}
