package heyan.review;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.stereotype.Component;

/**
 * How often somebody may try to log in. Asked before the password is hashed: a hash costs 0.14 s of processor time, so
 * unlimited tries would be an attack in themselves. Kept in memory, at most {@value #MOST_KEYS} logins and addresses.
 */
@Component
class LoginLimits {
    static final int TRIES_PER_ACCOUNT = 5;
    static final int TRIES_PER_ADDRESS = 30;
    private static final Duration ACCOUNT_WINDOW = Duration.ofMinutes(15);
    private static final Duration ADDRESS_WINDOW = Duration.ofMinutes(1);
    private static final int MOST_KEYS = 10_000;

    private final Clock clock;
    private final Map<String, Deque<Instant>> accounts = new Recent();
    private final Map<String, Deque<Instant>> addresses = new Recent();

    LoginLimits(Clock clock) {
        this.clock = clock;
    }

    /** Counts one try; false when it is one too many. */
    synchronized boolean admits(String login, String address) {
        Instant now = clock.instant();
        return take(addresses, address, now, ADDRESS_WINDOW, TRIES_PER_ADDRESS)
                && take(accounts, key(login), now, ACCOUNT_WINDOW, TRIES_PER_ACCOUNT);
    }

    /** A right password clears the account's count. */
    @EventListener
    synchronized void loggedIn(AuthenticationSuccessEvent event) {
        accounts.remove(key(event.getAuthentication().getName()));
    }

    private static boolean take(
            Map<String, Deque<Instant>> counts, String key, Instant now, Duration window, int most) {
        Deque<Instant> tries = counts.computeIfAbsent(key, unused -> new ArrayDeque<>());
        while (!tries.isEmpty() && !tries.peekFirst().isAfter(now.minus(window))) {
            tries.removeFirst();
        }
        if (tries.size() >= most) {
            return false;
        }
        tries.addLast(now);
        return true;
    }

    private static String key(String login) {
        String stripped = login.strip().toLowerCase(Locale.ROOT);
        return stripped.length() > 64 ? stripped.substring(0, 64) : stripped;
    }

    /** Forgets the key that was used longest ago. */
    private static final class Recent extends LinkedHashMap<String, Deque<Instant>> {
        Recent() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Deque<Instant>> eldest) {
            return size() > MOST_KEYS;
        }
    }
}
