package heyan.review;

import heyan.review.access.AccessRules;
import heyan.review.access.Area;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Stands before every page of the console and asks {@link AccessRules}; a page that says nothing is denied. Whoever owes one-time
 * codes gets no further than the page that sets them up.
 */
@Component
class AccessGate implements HandlerInterceptor {
    private static final String ROOM = AccessGate.class.getPackageName();
    private static final String CONSOLE = "/review";

    private final Standings standings;
    private final Accounts accounts;

    AccessGate(Standings standings, Accounts accounts) {
        this.standings = standings;
        this.accounts = accounts;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (!(handler instanceof HandlerMethod method)
                || !isOfTheConsole(method, pattern(request))
                || method.hasMethodAnnotation(ForStrangers.class)) {
            return true;
        }
        Guarded guard = method.getMethodAnnotation(Guarded.class);
        Optional<Account> account = account();
        if (!isForCodes(guard) && account.filter(accounts::owesCodes).isPresent()) {
            return leadToCodes(request, response);
        }
        if (guard == null || account.isEmpty() || !allows(guard, account.get(), request)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN, "not allowed");
        }
        return true;
    }

    private static boolean isForCodes(@Nullable Guarded guard) {
        return guard != null && List.of(guard.area()).contains(Area.CODES);
    }

    private static boolean leadToCodes(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!HttpMethod.GET.matches(request.getMethod())) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN, "needs codes");
        }
        response.sendRedirect(request.getContextPath() + CodesController.PAGE);
        return false;
    }

    private static Optional<Account> account() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof Account account
                ? Optional.of(account)
                : Optional.empty();
    }

    /** Whatever this room answers, and whatever any room answers at an address of the console. */
    private static boolean isOfTheConsole(HandlerMethod method, String path) {
        return method.getBeanType().getName().startsWith(ROOM + ".")
                || path.equals(CONSOLE)
                || path.startsWith(CONSOLE + "/");
    }

    /** The address as the page's method declares it: no spelling of an address gets around it. */
    private static String pattern(HttpServletRequest request) {
        return String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
    }

    private boolean allows(Guarded guard, Account account, HttpServletRequest request) {
        if (guard.area().length == 1 && guard.act().length == 0) {
            return AccessRules.allows(standings.person(account), guard.area()[0]);
        }
        return guard.act().length == 1
                && guard.area().length == 0
                && standings.allows(account, guard.act()[0], path(request).claim());
    }

    private static CasePath path(HttpServletRequest request) {
        Object found = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        if (found instanceof Map<?, ?> parts
                && parts.get("programme") instanceof String programme
                && parts.get("application") instanceof String application
                && parts.get("revision") instanceof String revision) {
            return new CasePath(programme, application, Integer.parseInt(revision));
        }
        throw new IllegalStateException("a page guarded by an act has no claim in its address");
    }
}
