package heyan.api;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;

/** Under /api nothing but a portal's token counts: no session, no cookie, no login of the console. */
@Configuration(proxyBeanMethods = false)
class ApiSecurity {
    @Bean
    @Order(1)
    @ConditionalOnWebApplication
    SecurityFilterChain apiChain(HttpSecurity http, ApiSettings settings) throws Exception {
        return http.securityMatcher("/api/**")
                .authorizeHttpRequests(paths -> paths.requestMatchers(HttpMethod.GET, "/api/v1/openapi.json")
                        .permitAll()
                        .requestMatchers("/api/v1/programmes", "/api/v1/programmes/**")
                        .hasRole(PortalGate.ROLE)
                        .anyRequest()
                        .denyAll())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .addFilterBefore(new PortalGate(new Portals(settings.tokens())), AnonymousAuthenticationFilter.class)
                .exceptionHandling(problems -> problems.authenticationEntryPoint((request, response, why) -> {
                            response.setHeader("WWW-Authenticate", "Bearer");
                            write(response, 401, "unauthorised", "a portal's bearer token is needed");
                        })
                        .accessDeniedHandler(
                                (request, response, why) -> write(response, 403, "forbidden", "there is no such door")))
                .build();
    }

    private static void write(HttpServletResponse response, int status, String type, String detail) throws IOException {
        byte[] body = """
                {"type":"urn:heyan:problem:%s","title":"%s","status":%d,"detail":"%s"}
                """.formatted(type, type, status, detail).getBytes(StandardCharsets.UTF_8);
        response.setStatus(status);
        response.setContentType("application/problem+json");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
