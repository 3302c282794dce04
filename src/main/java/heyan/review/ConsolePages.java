package heyan.review;

import java.time.Duration;
import java.util.Locale;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.server.Cookie.SameSite;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.server.ConfigurableServletWebServerFactory;
import org.springframework.boot.web.servlet.server.Session;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.http.CacheControl;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;

/** What all pages share: language (Chinese unless chosen otherwise), style and script, session. */
@Configuration(proxyBeanMethods = false)
class ConsolePages implements WebMvcConfigurer {
    private static final Duration IDLE = Duration.ofMinutes(30);

    private final AccessGate gate;
    private final KeysOnPages keys;

    ConsolePages(AccessGate gate, KeysOnPages keys) {
        this.gate = gate;
        this.keys = keys;
    }

    @Override
    public void addViewControllers(ViewControllerRegistry pages) {
        pages.addViewController("/login").setViewName("login");
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry resources) {
        resources
                .addResourceHandler("/console/**")
                .addResourceLocations("classpath:/static/console/")
                .setCacheControl(CacheControl.noCache());
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        LocaleChangeInterceptor language = new LocaleChangeInterceptor();
        language.setParamName("lang");
        language.setIgnoreInvalidLocale(true);
        interceptors.addInterceptor(language);
        interceptors.addInterceptor(gate);
        interceptors.addInterceptor(keys);
    }

    @Bean
    LocaleResolver localeResolver() {
        CookieLocaleResolver language = new CookieLocaleResolver("heyan-language");
        language.setDefaultLocale(Locale.SIMPLIFIED_CHINESE);
        language.setCookieHttpOnly(true);
        language.setCookieSameSite("Strict");
        return language;
    }

    /** Without the machine's own language as a fallback, or an English server would show Chinese people English. */
    @Bean
    MessageSource messageSource() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasenames("messages", "worker", "office");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }

    @Bean
    WebServerFactoryCustomizer<ConfigurableServletWebServerFactory> consoleSession(
            ObjectProvider<ClientRegistrationRepository> providers) {
        return server -> {
            Session session = new Session();
            session.setTimeout(IDLE);
            session.getCookie().setHttpOnly(true);
            session.getCookie()
                    .setSameSite(
                            providers.getIfAvailable() == null
                                    ? SameSite.STRICT
                                    : SameSite.LAX); // coming back from a provider
            session.getCookie().setName("heyan-session");
            server.setSession(session);
        };
    }
}
