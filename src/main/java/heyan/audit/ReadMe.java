package heyan.audit;

/** README.txt of a package. */
final class ReadMe {
    private ReadMe() {}

    static String text(PackageDraft.Account account) {
        return """
                核验 Heyan 审计包    批次 %s    导出时间 %s（北京时间）

                怎么看
                  index.html      用浏览器打开：每份申请、原因、经过、原件
                  list.xlsx       申请清单
                  *.jsonl         每行一条记录（UTF-8 JSON），供程序核对
                  originals/      上传的原件，文件名即其 SHA-256

                怎么核对
                  heyan verify 本文件夹的上一级目录
                  或用任何 BagIt 工具；或在上一级目录运行 sha256sum -c manifest-sha256.txt

                能说明什么
                  与清单相比，没有文件被改动、删去或增加；每份申请的材料都在，且与收件时的 SHA-256 相符；
                  经过记录的编号递增。
                不能说明什么
                  能改写整个文件夹的人也能重做清单。请把导出时另行记下的 tagmanifest-sha256.txt 的 SHA-256
                  与本包核对；该值同时记入系统的“导出审计包”一条。
                  原件内容是否真实，由各级工会复核；本包只说明收到了什么、机器读出什么、谁决定了什么。
                %s""".formatted(account.programmeId(), Words.moment(account.now()), missing(account));
    }

    private static String missing(PackageDraft.Account account) {
        return account.missing().isEmpty() ? "" : "  本包没有以下记录：" + String.join("、", account.missing()) + "\n";
    }
}
