package heyan.samples;

import java.util.Map;

/** Typefaces of {@link Style#NOVEL} and what its form and its registry documents say. */
final class NovelLooks {
    static final Map<Face, Fonts.Place> FACES = Map.of(
            Face.HEI, new Fonts.Place("NotoSansCJK-Medium.ttc", "Noto Sans CJK HK Medium"),
            Face.HEI_BOLD, new Fonts.Place("NotoSansCJK-Bold.ttc", "Noto Sans Mono CJK SC Bold"),
            Face.SONG, new Fonts.Place("NotoSerifCJK-Regular.ttc", "Noto Serif CJK HK"),
            Face.SONG_BOLD, new Fonts.Place("NotoSerifCJK-Bold.ttc", "Noto Serif CJK HK Bold"),
            Face.KAI, new Fonts.Place("LXGWWenKaiMono-Regular.ttf", "LXGW WenKai Mono"),
            Face.HAND, new Fonts.Place("LXGWWenKaiMono-Bold.ttf", "LXGW WenKai Mono Bold"),
            Face.MONO, new Fonts.Place("NotoSansCJK-Regular.ttc", "Noto Sans Mono CJK TC"),
            Face.SEAL, new Fonts.Place("uming.ttc", "AR PL UMing TW"),
            Face.REST, new Fonts.Place("LXGWWenKaiMono-Regular.ttf", "LXGW WenKai Mono"));

    private NovelLooks() {}

    static FormLook form() {
        return new FormLook(
                Face.HEI_BOLD,
                "2021年广州市职工素质建设工程学历补助申请表",
                "（已预登记并取得毕业证书的职工填写）",
                Face.SONG,
                17,
                176,
                new FormLook.Words(
                        "",
                        "承诺人（签名）：",
                        "职工所在单位工会审核意见：",
                        "单位工会（盖章）",
                        "　　本人已阅读申领须知，承诺上列信息及上传材料均真实有效，每一学历层次只申请一次；弄虚作假的，全额退回补助。",
                        "　　上述职工为我单位在职职工，信息与预登记名单、毕业证书原件核对无误，同意推荐。",
                        "联系人：",
                        "电　话：",
                        "日　　期：",
                        "上级工会（区总工会、产业或直属单位工会）："),
                spots(),
                new FormLook.Rules(0, 0.35, 17, 42));
    }

    /** Signature above its day at the right; the seal at the left over the day, as clerks learn it 骑年盖月. */
    private static FormLook.Spots spots() {
        return new FormLook.Spots(
                new FormLook.Spot(90, 21.5),
                new FormLook.Spot(124, 22),
                new FormLook.Spot(90, 29),
                new FormLook.Spot(112, 29),
                new FormLook.Spot(102, 56),
                new FormLook.Spot(102, 70),
                new FormLook.Spot(30, 74),
                new FormLook.Spot(6, 46),
                new FormLook.Spot(50, 64));
    }

    static RegistryLook registry() {
        return new RegistryLook(
                0x1F8A70,
                Face.HEI_BOLD,
                Wording::paddedDay,
                "报告验证有效期至：",
                28,
                34,
                9,
                new RegistryLook.Square(157, 196, 26),
                78,
                "更新日期：");
    }
}
