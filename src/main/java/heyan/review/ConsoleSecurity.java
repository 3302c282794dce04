package heyan.review;

import jakarta.servlet.DispatcherType;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.core.session.SessionRegistryImpl;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.session.HttpSessionEventPublisher;

/** Who may open which page, and what a browser may do with it. What is not named here is denied; {@link AccessGate} asks more. */
@Configuration(proxyBeanMethods = false)
class ConsoleSecurity {
    /** Nothing from elsewhere, nothing inline. */
    static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
            + " connect-src 'self'; font-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'";

    @Bean
    @ConditionalOnWebApplication
    SecurityFilterChain consoleChain(HttpSecurity http, LoginLimits limits, OidcLogin oidc, SessionRegistry sessions)
            throws Exception {
        oidc.addTo(http);
        return http.authorizeHttpRequests(
                        paths -> paths.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                                .permitAll()
                                .requestMatchers(
                                        "/login", "/invitation/**", "/console/**", "/webjars/**", "/actuator/health/**")
                                .permitAll()
                                .requestMatchers("/", "/review", "/review/**")
                                .authenticated()
                                .anyRequest()
                                .denyAll())
                .formLogin(form -> form.loginPage("/login")
                        .defaultSuccessUrl("/")
                        .authenticationDetailsSource(AccountsLogin.Details::new))
                .sessionManagement(session -> session.invalidSessionUrl("/login?expired")
                        .maximumSessions(-1)
                        .sessionRegistry(sessions)
                        .expiredUrl("/login?expired"))
                .logout(logout -> logout.logoutSuccessUrl("/login?logout"))
                .addFilterBefore(new LoginGate(limits), UsernamePasswordAuthenticationFilter.class)
                .headers(ConsoleSecurity::harden)
                .build();
    }

    private static void harden(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(POLICY))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(permissions ->
                        permissions.policy("camera=(), microphone=(), geolocation=(), payment=(), usb=()"));
    }

    /** Which sessions an account has; kept in memory, as the sessions themselves are. */
    @Bean
    SessionRegistry sessionRegistry() {
        return new SessionRegistryImpl();
    }

    /** Lets the registry forget sessions that are over. */
    @Bean
    @ConditionalOnWebApplication
    HttpSessionEventPublisher sessionEvents() {
        return new HttpSessionEventPublisher();
    }

    /** The only way in with a password: were there another one beside it, it would let people in without their code. */
    @Bean
    AuthenticationProvider consoleLogin(Accounts accounts, PasswordEncoder passwords) {
        return new AccountsLogin(accounts, passwords);
    }

    /** Argon2id with 19 MiB, 2 passes, 1 lane: OWASP's recommendation, about 0.14 s on one core. */
    @Bean
    PasswordEncoder passwordEncoder() {
        return new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2);
    }
}
