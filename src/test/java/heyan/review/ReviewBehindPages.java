package heyan.review;

import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;

/** The whole console over {@link ReviewBehind}, for tests in which workers and reviewers meet. Every page is one drawn card. */
@Configuration(proxyBeanMethods = false)
@ComponentScan(
        basePackageClasses = ReviewBehind.class,
        excludeFilters =
                @ComponentScan.Filter(
                        type = FilterType.REGEX,
                        pattern = "heyan\\.review\\.(Stored.*|.*Test|.*Test\\$.*|ReviewSlice.*|ReviewBehindPages.*)"))
public class ReviewBehindPages {
    @Bean
    AlikeClaims consoleAlike() {
        return claim -> List.of();
    }

    @Bean
    PagePictures consolePictures() {
        byte[] picture = DrawnClaim.picture();
        return (sha256, page) -> Optional.of(picture);
    }

    @Bean
    Screens consoleScreens() {
        return new ReviewSlice.LaidScreens();
    }
}
