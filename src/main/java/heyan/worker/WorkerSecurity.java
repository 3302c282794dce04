package heyan.worker;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * Under /worker only a worker's login counts. It lies in the session under a name of its own: the console never sees it, and
 * a reviewer's login is none here.
 */
@Configuration(proxyBeanMethods = false)
class WorkerSecurity {
    static final String ROLE = "WORKER";
    static final String LOGIN = "/worker/login";
    static final String SESSION_KEY = "heyan-worker";

    /** Nothing from elsewhere, nothing inline. */
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:;"
                    + " connect-src 'self'; font-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'";

    @Bean
    SecurityContextRepository workerLogins() {
        HttpSessionSecurityContextRepository logins = new HttpSessionSecurityContextRepository();
        logins.setSpringSecurityContextKey(SESSION_KEY);
        return logins;
    }

    @Bean
    @Order(2)
    @ConditionalOnWebApplication
    SecurityFilterChain workerChain(HttpSecurity http, SecurityContextRepository workerLogins) throws Exception {
        return http.securityMatcher("/worker", "/worker/**")
                .securityContext(context -> context.securityContextRepository(workerLogins))
                .authorizeHttpRequests(
                        paths -> paths.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                                .permitAll()
                                .requestMatchers(LOGIN, LOGIN + "/**", "/worker/assets/**")
                                .permitAll()
                                .anyRequest()
                                .hasRole(ROLE))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(logout -> logout.logoutUrl("/worker/logout").logoutSuccessUrl(LOGIN + "?logout"))
                .exceptionHandling(problems -> problems.authenticationEntryPoint(
                                (request, response, why) -> toLogin(request, response))
                        .accessDeniedHandler((request, response, why) -> toLogin(request, response)))
                .headers(WorkerSecurity::harden)
                .build();
    }

    /** An expired session: parts of a page that are fetched alone must not show the login inside themselves. */
    private static void toLogin(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String login = request.getContextPath() + LOGIN + "?expired";
        if (request.getHeader("HX-Request") == null) {
            response.sendRedirect(login);
        } else {
            response.setHeader("HX-Redirect", login);
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        }
    }

    private static void harden(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(POLICY))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(permissions ->
                        permissions.policy("camera=(self), microphone=(), geolocation=(), payment=(), usb=()"));
    }
}
