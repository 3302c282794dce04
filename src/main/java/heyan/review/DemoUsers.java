package heyan.review;

import heyan.review.access.Role;
import java.security.SecureRandom;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** The accounts of the demonstration; only there when {@code heyan.demo-users} is true. */
@Component
@ConditionalOnProperty("heyan.demo-users")
public class DemoUsers {
    private static final int LENGTH = 14;

    private final Accounts accounts;
    private final SecureRandom random = new SecureRandom();

    DemoUsers(Accounts accounts) {
        this.accounts = accounts;
    }

    /** Makes the accounts, or gives them new passwords: login to password, to be printed once. */
    public Map<String, String> create() {
        Map<String, String> logins = new LinkedHashMap<>();
        logins.put("reviewer", give("reviewer", Role.CITY_REVIEWER, "演示审核员"));
        logins.put("checker", give("checker", Role.CITY_REVIEWER, "演示复核员"));
        logins.put("inspector", give("inspector", Role.AUDITOR, "演示检查员"));
        logins.put("finance", give("finance", Role.FINANCE, "演示财务制单"));
        logins.put("cashier", give("cashier", Role.FINANCE, "演示财务复核"));
        return Collections.unmodifiableMap(logins);
    }

    private String give(String login, Role role, String name) {
        String password = TypedSecret.of(random, LENGTH);
        if (!accounts.create(login, name, role.code(), password)) {
            accounts.replacePassword(login, password);
        }
        return password;
    }
}
