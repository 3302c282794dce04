package heyan.worker;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Codes for logging in 验证码: six digits, kept as keyed digests only, good once and for a short time. */
@Component
class LoginCodes {
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration TEN_MINUTES = Duration.ofMinutes(10);
    private static final int CODES = 1_000_000;
    private static final String KEEP = """
            INSERT INTO worker_code (phone, digest, expires_at, tries) VALUES (:phone, :digest, :expires, 0)
            ON CONFLICT (phone) DO UPDATE SET digest = excluded.digest, expires_at = excluded.expires_at, tries = 0
            """;
    /** Counts the try before the code is seen: tries at the same moment are counted one by one. */
    private static final String TRY = """
            UPDATE worker_code SET tries = tries + 1
            WHERE phone = :phone AND tries < :most AND expires_at > :now
            RETURNING digest
            """;

    private static final String USE = "DELETE FROM worker_code WHERE phone = :phone AND digest = :digest";
    private static final String FORGET = "DELETE FROM worker_code WHERE expires_at <= :now";

    /** What became of the wish for a code. */
    enum Asked {
        SENT,
        /** Too often; nothing was done. */
        LIMITED,
        /** The carrier did not take it. */
        FAILED
    }

    private final JdbcClient db;
    private final WorkerKey key;
    private final SmsSender sms;
    private final Allowance allowance;
    private final WorkerSettings settings;
    private final MessageSource words;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    LoginCodes(
            JdbcClient db,
            WorkerKey key,
            SmsSender sms,
            Allowance allowance,
            WorkerSettings settings,
            MessageSource words,
            Clock clock) {
        this.db = db;
        this.key = key;
        this.sms = sms;
        this.allowance = allowance;
        this.settings = settings;
        this.words = words;
        this.clock = clock;
    }

    /** Sends a code to the phone; an earlier one is dead then. */
    Asked ask(Phone phone, String address, Locale language) {
        boolean admitted = allowance.admits("ask", address, settings.asksPerAddress(), TEN_MINUTES)
                && allowance.admits("pause", phone.digits(), 1, settings.codePause())
                && allowance.admits("code", phone.digits(), settings.codesPerPhone(), HOUR);
        if (!admitted) {
            return Asked.LIMITED;
        }
        String code = String.format(Locale.ROOT, "%06d", random.nextInt(CODES));
        Instant now = clock.instant();
        allowance.forget();
        db.sql(FORGET).param("now", now.atOffset(ZoneOffset.UTC)).update();
        db.sql(KEEP)
                .param("phone", subject(phone))
                .param("digest", digest(phone, code))
                .param("expires", now.plus(settings.codeLife()).atOffset(ZoneOffset.UTC))
                .update();
        try {
            Object[] values = {code, settings.codeLife().toMinutes()};
            sms.send(phone.digits(), words.getMessage("worker.sms", values, language));
            return Asked.SENT;
        } catch (SmsSender.SmsFailed failed) {
            return Asked.FAILED;
        }
    }

    /** Whether this is the phone's code; a right one is used up. */
    boolean open(Phone phone, String typed, String address) {
        if (!allowance.admits("try", address, settings.asksPerAddress(), TEN_MINUTES)) {
            return false;
        }
        Optional<byte[]> kept = db.sql(TRY)
                .param("phone", subject(phone))
                .param("most", settings.codeTries())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query((row, number) -> row.getBytes("digest"))
                .optional();
        byte[] given = digest(phone, typed.strip());
        return kept.filter(digest -> MessageDigest.isEqual(digest, given)).isPresent() && use(phone, given);
    }

    private boolean use(Phone phone, byte[] digest) {
        return db.sql(USE)
                        .param("phone", subject(phone))
                        .param("digest", digest)
                        .update()
                == 1;
    }

    private byte[] subject(Phone phone) {
        return key.digest("login-phone", phone.digits());
    }

    private byte[] digest(Phone phone, String code) {
        return key.digest("login-code", phone.digits() + ":" + code);
    }
}
