package heyan.review;

import heyan.review.Identities.LinkRefused;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * The way in by an outside identity provider (OpenID Connect), beside the local one; there only when one is configured
 * ({@code spring.security.oauth2.client.*}). It tells who somebody is; what the person may do is the local account's.
 */
@Component
class OidcLogin {
    /** The session's key of an invitation that waits for its identity. */
    private static final String INVITATION = "heyan-invitation";

    private final ObjectProvider<ClientRegistrationRepository> providers;
    private final Identities identities;
    private final Accounts accounts;

    OidcLogin(ObjectProvider<ClientRegistrationRepository> providers, Identities identities, Accounts accounts) {
        this.providers = providers;
        this.identities = identities;
        this.accounts = accounts;
    }

    /** One provider as the login page offers it. */
    record Door(String name, String path) {}

    boolean isConfigured() {
        return providers.getIfAvailable() != null;
    }

    /** The providers; none where none is configured. */
    public List<Door> doors() {
        return providers.getIfAvailable() instanceof Iterable<?> registrations
                ? StreamSupport.stream(registrations.spliterator(), false)
                        .map(ClientRegistration.class::cast)
                        .map(one -> new Door(one.getClientName(), "/oauth2/authorization/" + one.getRegistrationId()))
                        .toList()
                : List.of();
    }

    /** Remembers that the next identity of this session is the invited one. */
    static void awaits(HttpSession session, String invitation) {
        session.setAttribute(INVITATION, invitation);
    }

    void addTo(HttpSecurity http) throws Exception {
        if (isConfigured()) {
            http.oauth2Login(login -> login.loginPage("/login")
                    .defaultSuccessUrl("/")
                    .failureUrl("/login?oidc")
                    .authorizedClientRepository(new HttpSessionOAuth2AuthorizedClientRepository())
                    .userInfoEndpoint(user -> user.oidcUserService(users())));
        }
    }

    /** Asked after signature, issuer, audience, time and nonce of the identity token were found right. */
    private OAuth2UserService<OidcUserRequest, OidcUser> users() {
        return request -> {
            Account account = identities
                    .find(request.getIdToken())
                    .or(() -> invited(request))
                    .orElseThrow(() -> refused("not_linked"));
            if (!account.isAccountNonLocked()) {
                throw refused("locked");
            }
            if (accounts.owesCodes(account) || accounts.hasCodes(account.getUsername())) {
                throw refused("needs_code"); // a second factor that is kept here is asked for here
            }
            return new LinkedAccount(account, request.getIdToken());
        };
    }

    private Optional<Account> invited(OidcUserRequest request) {
        HttpSession session = ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes())
                .getRequest()
                .getSession();
        if (!(session.getAttribute(INVITATION) instanceof String invitation)) {
            return Optional.empty();
        }
        session.removeAttribute(INVITATION);
        try {
            return Optional.of(identities.link(invitation, request.getIdToken()));
        } catch (LinkRefused refused) {
            throw refused("link_refused");
        }
    }

    private static OAuth2AuthenticationException refused(String code) {
        return new OAuth2AuthenticationException(new OAuth2Error(code));
    }
}
