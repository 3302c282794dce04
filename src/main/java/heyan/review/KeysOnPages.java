package heyan.review;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/** Tells every page of the console which keys and which size of type its reader chose. */
@Component
class KeysOnPages implements HandlerInterceptor {
    private final KeyMaps maps;
    private final TypeSizes sizes;

    KeysOnPages(KeyMaps maps, TypeSizes sizes) {
        this.maps = maps;
        this.sizes = sizes;
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        Authentication reader = SecurityContextHolder.getContext().getAuthentication();
        if (page != null
                && page.getViewName() != null
                && !page.getViewName().startsWith("redirect:")
                && reader != null
                && reader.getPrincipal() instanceof Account account) {
            page.addObject("keyMap", maps.of(account.getUsername()));
            page.addObject("largeType", sizes.isLarge(account.getUsername()));
        }
    }
}
