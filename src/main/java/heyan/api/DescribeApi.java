package heyan.api;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The head of the OpenAPI document at /api/v1/openapi.json. */
@Configuration(proxyBeanMethods = false)
class DescribeApi {
    @Bean
    OpenAPI portalApi() {
        return new OpenAPI()
                .info(new Info().title("Heyan 核验: portals").version("v1").description("""
                        Create an application, upload its files, hand in application.json, follow it. Faults are
                        application/problem+json. A portal with a webhook gets a POST at every step with the headers
                        Heyan-Delivery, Heyan-Timestamp (seconds since 1970) and Heyan-Signature: v1= and the HMAC-SHA-256 of
                        timestamp, dot and body in hexadecimal digits; refuse what is over five minutes away, and a delivery
                        number you have seen. Its body names the event (intake.taken, decide.decided, review.approved,
                        review.returned, review.refused, review.reopened, review.withdrawn) and says outcome, reasons, mend
                        and words as the state does.
                        """))
                .components(new Components()
                        .addSecuritySchemes(
                                "portal",
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("bearer")));
    }
}
