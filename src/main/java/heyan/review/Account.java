package heyan.review;

import heyan.review.access.Role;
import java.util.ArrayList;
import java.util.List;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.User;

/** A person who is logged in. */
public sealed class Account extends User permits LinkedAccount {
    private final String name;
    private final Role role;
    private final String union;

    Account(String login, String name, Role role, String union, String passwordHash) {
        this(login, name, role, union, passwordHash, true);
    }

    Account(String login, String name, Role role, String union, String passwordHash, boolean open) {
        super(login, passwordHash, true, true, true, open, authorities(role));
        this.name = name;
        this.role = role;
        this.union = union;
    }

    private static List<GrantedAuthority> authorities(Role role) {
        List<GrantedAuthority> authorities = new ArrayList<>();
        authorities.add(new SimpleGrantedAuthority("ROLE_" + role.name()));
        if (role.isReviewer()) {
            authorities.add(new SimpleGrantedAuthority("ROLE_REVIEWER"));
        }
        if (role.isAdministrator()) {
            authorities.add(new SimpleGrantedAuthority("ROLE_ADMINISTRATOR"));
        }
        return authorities;
    }

    /** The union that this person acts for; empty for none. */
    public String getUnion() {
        return union;
    }

    /** The person's name, for other people to read. */
    public String getName() {
        return name;
    }

    public Role getRole() {
        return role;
    }

    /** Whether this person may decide claims. */
    public boolean isReviewer() {
        return role.isReviewer();
    }

    @Override
    public boolean equals(Object other) {
        return super.equals(other);
    }

    @Override
    public int hashCode() {
        return super.hashCode();
    }
}
