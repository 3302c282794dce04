package heyan.review;

import java.util.Map;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** A person who logged in at an outside identity provider: name, role and union are those of the local account. */
final class LinkedAccount extends Account implements OidcUser {
    private static final long serialVersionUID = 1;

    private final OidcIdToken token;

    LinkedAccount(Account account, OidcIdToken token) {
        super(account.getUsername(), account.getName(), account.getRole(), account.getUnion(), "none");
        this.token = token;
    }

    @Override
    public OidcIdToken getIdToken() {
        return token;
    }

    @Override
    public OidcUserInfo getUserInfo() {
        return new OidcUserInfo(token.getClaims());
    }

    @Override
    public Map<String, Object> getClaims() {
        return token.getClaims();
    }

    @Override
    public Map<String, Object> getAttributes() {
        return token.getClaims();
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
