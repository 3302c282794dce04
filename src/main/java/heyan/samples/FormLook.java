package heyan.samples;

/** What differs between the styles of the application form outside its table. */
record FormLook(
        Face title, String first, String second, Face face, double left, double width, Words words, Spots spots) {
    /** {@code promise} may be blank. */
    record Words(
            String promise,
            String signature,
            String opinion,
            String seal,
            String promised,
            String found,
            String contact,
            String phone) {
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
