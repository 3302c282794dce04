package heyan.review.access;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an account is for. The three administrators 三员 watch each other and see no claim. */
public enum Role {
    /** Reviews the claims of one unit 基层单位工会审核员. */
    UNIT_REVIEWER(Level.UNIT),
    /** Reviews the claims of a district or industry union 区、产业工会审核员. */
    DISTRICT_REVIEWER(Level.DISTRICT),
    /** Reviews for the issuer 市总工会审核员. */
    CITY_REVIEWER(Level.CITY),
    /** Pays 财务: sees what is approved. */
    FINANCE(null),
    /** Reads only 检查员. */
    AUDITOR(null),
    /** Invites people 系统管理员. */
    SYSTEM_ADMIN(null),
    /** Lets an invitation count, locks accounts 安全管理员. */
    SECURITY_ADMIN(null),
    /** Reads what the other two did 审计管理员. */
    AUDIT_ADMIN(null);

    private final @Nullable Level level;

    Role(@Nullable Level level) {
        this.level = level;
    }

    /** At which level a reviewer reviews; empty for everybody else. */
    public Optional<Level> level() {
        return Optional.ofNullable(level);
    }

    public boolean isReviewer() {
        return level != null;
    }

    /** One of the three administrators 三员. */
    public boolean isAdministrator() {
        return this == SYSTEM_ADMIN || this == SECURITY_ADMIN || this == AUDIT_ADMIN;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads {@link #code()} back. */
    public static Role of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
