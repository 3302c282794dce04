package heyan.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets a request with a portal's token in as that portal. */
final class PortalGate extends OncePerRequestFilter {
    static final String ROLE = "PORTAL";

    private static final String BEARER = "Bearer ";

    private final Portals portals;

    PortalGate(Portals portals) {
        this.portals = portals;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String header = request.getHeader("Authorization");
        if (header != null && header.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            portals.of(header.substring(BEARER.length()).strip()).ifPresent(PortalGate::admit);
        }
        chain.doFilter(request, response);
    }

    private static void admit(String portal) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        var authorities = AuthorityUtils.createAuthorityList(List.of("ROLE_" + ROLE));
        context.setAuthentication(new PreAuthenticatedAuthenticationToken(portal, "", authorities));
        SecurityContextHolder.setContext(context);
    }
}
