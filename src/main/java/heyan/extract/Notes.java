package heyan.extract;

import java.util.regex.Pattern;

/** What forms print behind a blank, or over it, and nobody fills in: examples, hints, privacy marks, numbers of pages and sheets. */
final class Notes {
    private static final String HINT = "[^()]*(?:如|例|注|须|需|请|填|写|全称|名称|或|、|职|人员|电话|手机|区号|号码|必)[^()]*";

    /** Where a note begins: a bracket behind what is written, one that holds a hint, or print over the row. */
    private static final Pattern NOTE = Pattern.compile("(?<=[\\p{IsHan}0-9])\\((?=[^()]*\\p{IsHan})|\\((?=" + HINT
            + ")|[仅只专]供|[仅只专限][^()]{0,3}用于|(?:学历|补助|申请|申领|办理)+专用|第[0-9一二三四五六七八九十]{1,3}[页联]|共[0-9一二三四五六七八九十]{1,3}页"
            + "|(?:编|序|表|流水|档案)号|(?i:No)[.:]?(?=[0-9])|^[^0-9]?[0-9]{1,3}/[0-9]{1,3}$");

    /** A hint in brackets that belongs to the label before it. */
    private static final Pattern OF_LABEL = Pattern.compile("^[^\\p{IsHan}0-9(]*\\(" + HINT + "\\)(?=.)");

    /** What is a hint from its first word on; 须, 如 and 由 begin names too. */
    private static final Pattern BEGINS = Pattern.compile(
            "[^\\p{IsHan}0-9]*(?:例如|如(?:[:,、例])|(?<=[(\\[【〔])如|例[:,、)\\]】〕]|[示范]例|注[:意]"
                    + "|[须需请](?!\\p{IsHan}{1,3}$)|[本此该]?[栏格项]由|由\\p{IsHan}{1,8}填|\\p{IsHan}{0,8}填写[^\\p{IsHan}]*$|[详参]?见(?:填|说明|背面|附|[左右上下]$))");

    private Notes() {}

    /** What stands before the first note; nothing where all is one. */
    static Text without(Text text) {
        Text behind = text.find(OF_LABEL, 0)
                .map(hint -> text.from(hint.length()))
                .orElse(text)
                .before(NOTE);
        return BEGINS.matcher(behind.plain()).lookingAt() ? Text.EMPTY : behind;
    }
}
