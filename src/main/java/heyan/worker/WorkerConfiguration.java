package heyan.worker;

import heyan.cell.Cells;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Fallback;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** What an operator may put in place of the defaults, and where style and examples lie. */
@Configuration(proxyBeanMethods = false)
class WorkerConfiguration implements WebMvcConfigurer {
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry resources) {
        resources
                .addResourceHandler("/worker/assets/**")
                .addResourceLocations("classpath:/static/worker/")
                .setCacheControl(CacheControl.noCache());
    }

    @Bean
    @Fallback
    SmsSender consoleSms(MessageSource messages) {
        return new ConsoleSms(System.out, messages);
    }

    @Bean
    @Fallback
    PictureEye pictureEye(ObjectProvider<Cells> cells) {
        return bytes -> cells.getObject().examine(bytes);
    }
}
