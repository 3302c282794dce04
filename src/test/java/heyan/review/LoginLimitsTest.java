package heyan.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;

class LoginLimitsTest {
    private final Moving clock = new Moving();
    private final LoginLimits limits = new LoginLimits(clock);

    @Test
    void theSixthTryForOneAccountWaitsAQuarterOfAnHour() {
        for (int i = 0; i < LoginLimits.TRIES_PER_ACCOUNT; i++) {
            assertThat(limits.admits("reviewer", "10.0.0." + i)).isTrue();
        }

        assertThat(limits.admits(" Reviewer", "10.0.0.9")).isFalse();
        clock.now = clock.now.plus(Duration.ofMinutes(15));
        assertThat(limits.admits("reviewer", "10.0.0.9")).isTrue();
    }

    @Test
    void oneAddressTriesThirtyTimesAMinuteWhateverTheAccount() {
        for (int i = 0; i < LoginLimits.TRIES_PER_ADDRESS; i++) {
            assertThat(limits.admits("someone" + i, "10.0.0.1")).isTrue();
        }

        assertThat(limits.admits("another", "10.0.0.1")).isFalse();
        assertThat(limits.admits("another", "10.0.0.2")).isTrue();
    }

    @Test
    void aRightPasswordClearsTheCount() {
        for (int i = 0; i < LoginLimits.TRIES_PER_ACCOUNT; i++) {
            limits.admits("reviewer", "10.0.0.1");
        }

        limits.loggedIn(new AuthenticationSuccessEvent(new TestingAuthenticationToken("reviewer", "")));

        assertThat(limits.admits("reviewer", "10.0.0.1")).isTrue();
    }

    /** A clock that the test moves. */
    private static final class Moving extends Clock {
        private Instant now = Instant.parse("2021-06-21T02:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
