package heyan.review;

import java.util.List;
import java.util.Locale;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.User;

/** A person who is logged in. */
final class Account extends User {
    private final String name;
    private final Role role;
    private final String union;

    Account(String login, String name, Role role, String union, String passwordHash) {
        super(login, passwordHash, List.of(new SimpleGrantedAuthority("ROLE_" + role.name())));
        this.name = name;
        this.role = role;
        this.union = union;
    }

    /** The union that this person acts for; empty for none. */
    public String getUnion() {
        return union;
    }

    /** The person's name, for other people to read. */
    public String getName() {
        return name;
    }

    /** Whether this person may decide claims. */
    public boolean isReviewer() {
        return role == Role.REVIEWER;
    }

    @Override
    public boolean equals(Object other) {
        return super.equals(other);
    }

    @Override
    public int hashCode() {
        return super.hashCode();
    }

    /** What a person may do. */
    enum Role {
        /** Reads and decides 审核员. */
        REVIEWER,
        /** Reads only 检查员. */
        INSPECTOR;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Role of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }
}
