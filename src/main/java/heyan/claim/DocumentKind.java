package heyan.claim;

import java.util.Arrays;
import java.util.Optional;

/** Kind of document 材料种类, as named in application.json; the last ones are only ever detected, never asked for. */
public enum DocumentKind {
    /** Portrait side 人像面 of the resident ID card. */
    ID_CARD_FRONT("身份证人像面"),
    /** Emblem side 国徽面 of the resident ID card. */
    ID_CARD_BACK("身份证国徽面"),
    BANK_CARD("银行卡"),
    DIPLOMA("毕业证书"),
    /** Certificate registration form 教育部学历证书电子注册备案表. */
    CHSI_REGISTRATION("学历证书电子注册备案表"),
    /** Student-status report 教育部学籍在线验证报告. */
    XUEJI_REPORT("学籍在线验证报告"),
    APPLICATION_FORM("学历补助申请表"),
    /** 学位证书: looks like a diploma, is none. */
    DEGREE_CERTIFICATE("学位证书"),
    /** 结业证书: completion without graduation, not a diploma. */
    COMPLETION_CERTIFICATE("结业证书"),
    UNKNOWN("未知材料");

    private final String chinese;

    DocumentKind(String chinese) {
        this.chinese = chinese;
    }

    /** The name in application.json and in results, such as {@code id_card_front}. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** The officials' name, for people. */
    public String chinese() {
        return chinese;
    }

    /** The kind with this {@link #code()}. */
    public static Optional<DocumentKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
