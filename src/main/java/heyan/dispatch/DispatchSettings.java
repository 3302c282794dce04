package heyan.dispatch;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the sweeper works.
 *
 * @param again after this time without a result a claim is put on its queue again; longer than the worst reading of a
 *     claim (twelve files, two tries of 30 s each)
 */
@ConfigurationProperties("heyan.dispatch")
record DispatchSettings(@DefaultValue("15m") Duration again) {}
