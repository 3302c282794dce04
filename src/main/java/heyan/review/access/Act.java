package heyan.review.access;

/** Something that a person does with one claim. */
public enum Act {
    /** Opens its page; never claims it. */
    SEE,
    /** Looks at its pictures. */
    PICTURES,
    /** Sees numbers in full, with a reason that is recorded. */
    REVEAL,
    /** Takes it to work on it 领取, takes it over, postpones or releases it. */
    TAKE,
    /** 通过, 驳回, or proposes 拒绝. */
    DECIDE,
    /** Corrects what the machine read 更正. */
    CORRECT,
    /** Confirms or declines what another person of this level or a lower one proposed 复核. */
    CHECK,
    /** Takes back what one proposed oneself, while nobody checked it 撤销. */
    RECALL,
    /** Sends it up, or calls it up, to a higher level 上报. */
    RAISE,
    /** Gives it to a colleague 分派. */
    ASSIGN,
    /** Records what the official site said of its code. */
    CHSI,
    /** Answers an appeal 申诉. */
    ANSWER,
    /** Opens it again after a negative decision. */
    REOPEN,
    /** Looks at it once more without knowing the decision 抽查. */
    SAMPLE
}
