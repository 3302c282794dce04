package heyan.review;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Checks the password, and the one-time code of those who set one up. */
final class AccountsLogin extends DaoAuthenticationProvider {
    private final Accounts accounts;

    AccountsLogin(Accounts accounts, PasswordEncoder passwords) {
        super(accounts);
        setPasswordEncoder(passwords);
        this.accounts = accounts;
    }

    @Override
    protected void additionalAuthenticationChecks(UserDetails user, UsernamePasswordAuthenticationToken login) {
        super.additionalAuthenticationChecks(user, login);
        String code = login.getDetails() instanceof Details details ? details.code : "";
        if (!accounts.acceptsCode(user.getUsername(), code)) {
            throw new BadCredentialsException("wrong code");
        }
    }

    /** What came with the login besides name and password. */
    static final class Details extends WebAuthenticationDetails {
        private static final long serialVersionUID = 1;

        private final String code;

        Details(HttpServletRequest request) {
            super(request);
            String sent = request.getParameter("code");
            this.code = sent == null ? "" : sent.strip();
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
}
