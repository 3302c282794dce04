package heyan.review.access;

/** A part of the console that is about no single claim. */
public enum Area {
    /** Where everybody comes in. */
    HOME,
    /** Setting up one's own one-time codes. */
    CODES,
    /** The queue of claims. */
    QUEUE,
    /** Taking and deciding several claims of the queue. */
    WORK,
    /** Looking at transfers 迁入迁出管理. */
    TRANSFERS,
    /** Asking for transfers, consenting to or refusing them; between which unions, the step itself asks. */
    MOVE,
    /** Looking at places 名额. */
    PLACES,
    /** Adjusting places and holding draws. */
    PLACES_ACT,
    /** The threads of appeals 申诉管理. */
    APPEALS,
    /** The lists of rounds 补助项目管理 and of their claims 申报管理. */
    PROJECTS,
    /** Putting a programme file into force before its round opens 添加. */
    PROJECTS_ADD,
    /** Taking out a round's claims with names and numbers in full, for a stated reason 存档. */
    ARCHIVE,
    /** The figures of a round 运营工作台 and of the work in one's own union. */
    FIGURES,
    /** Looking at payments 发放管理. */
    PAYOUT,
    /** Making, confirming and taking back payments. */
    PAY,
    /** Recording that a list was shown to the public 公示. */
    PUBLISH,
    /** What people did 审计记录, whosever the claim. */
    AUDIT,
    /** The list of accounts. */
    ACCOUNTS,
    /** Inviting people. */
    INVITE,
    /** Saying how many open cases reviewers have at most, who of them is absent, and how long a claim may wait at a level. */
    STAFF,
    /** Letting invitations count, locking accounts. */
    GRANT
}
