package heyan.review;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Turns a login, or a new password, away before anything costly happens when there were too many. */
final class LoginGate extends OncePerRequestFilter {
    private final LoginLimits limits;

    LoginGate(LoginLimits limits) {
        this.limits = limits;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !("POST".equals(request.getMethod()) && (isLogin(request) || isLink(request)));
    }

    private static boolean isLogin(HttpServletRequest request) {
        return "/login".equals(request.getServletPath());
    }

    private static boolean isLink(HttpServletRequest request) {
        return request.getServletPath().startsWith("/invitation/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String login = isLink(request) ? request.getServletPath() : request.getParameter("username");
        if (limits.admits(login == null ? "" : login, request.getRemoteAddr())) {
            chain.doFilter(request, response);
        } else {
            response.sendRedirect(request.getContextPath() + "/login?limited");
        }
    }
}
