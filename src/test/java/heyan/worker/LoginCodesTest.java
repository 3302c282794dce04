package heyan.worker;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("验证码: six digits, five minutes, five tries, kept as a keyed digest")
@SpringBootTest(classes = WorkerSlice.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class LoginCodesTest {
    @Autowired
    private LoginCodes codes;

    @Autowired
    private WorkerSlice.CaughtSms sms;

    @Autowired
    private WorkerSlice.SetClock clock;

    @Autowired
    private JdbcClient db;

    private final String address = UUID.randomUUID().toString();
    private final Phone phone =
            new Phone("139" + String.format("%08d", Math.floorMod(address.hashCode(), 100_000_000)));

    @BeforeEach
    void later() {
        clock.pass(Duration.ofHours(2));
    }

    @Test
    void aCodeOpensOnceAndOnlyForItsPhone() {
        String code = ask();

        assertThat(code).matches("[0-9]{6}");
        assertThat(codes.open(new Phone("13700000001"), code, address)).isFalse();
        assertThat(codes.open(phone, " " + code + " ", address)).isTrue();
        assertThat(codes.open(phone, code, address)).isFalse();
    }

    @Test
    void afterFiveWrongTriesTheRightCodeIsDead() {
        String code = ask();
        for (int i = 0; i < 5; i++) {
            assertThat(codes.open(phone, wrong(code), address)).isFalse();
        }

        assertThat(codes.open(phone, code, address)).isFalse();
    }

    @Test
    @DisplayName("control: after four wrong tries it is not")
    void afterFourWrongTriesTheRightCodeOpens() {
        String code = ask();
        for (int i = 0; i < 4; i++) {
            codes.open(phone, wrong(code), address);
        }

        assertThat(codes.open(phone, code, address)).isTrue();
    }

    @Test
    void triesAtTheSameMomentAreCountedOneByOne() throws Exception {
        String code = ask();
        ExecutorService pool = Executors.newFixedThreadPool(8);
        List<Callable<Boolean>> tries = IntStream.range(0, 24)
                .<Callable<Boolean>>mapToObj(i -> () -> codes.open(phone, wrong(code), address))
                .toList();

        pool.invokeAll(tries);
        pool.shutdown();

        assertThat(db.sql("SELECT max(tries) FROM worker_code WHERE expires_at > :now")
                        .param("now", clock.instant().atOffset(java.time.ZoneOffset.UTC))
                        .query(Integer.class)
                        .single())
                .isEqualTo(5);
        assertThat(codes.open(phone, code, address)).isFalse();
    }

    @Test
    void itIsGoodForFiveMinutes() {
        String code = ask();
        clock.pass(Duration.ofMinutes(5));

        assertThat(codes.open(phone, code, address)).isFalse();

        clock.pass(Duration.ofHours(1));
        String next = ask();
        clock.pass(Duration.ofMinutes(5).minusMillis(1));
        assertThat(codes.open(phone, next, address)).isTrue();
    }

    @Test
    void aPhoneGetsOneCodeAMinuteAndFiveAnHour() {
        ask();
        String first = sms.code(phone.digits());

        assertThat(codes.ask(phone, address, Locale.CHINESE)).isEqualTo(LoginCodes.Asked.LIMITED);
        assertThat(sms.code(phone.digits())).as("nothing was sent").isEqualTo(first);
        for (int i = 0; i < 4; i++) {
            clock.pass(Duration.ofSeconds(61));
            assertThat(codes.ask(phone, address, Locale.CHINESE)).isEqualTo(LoginCodes.Asked.SENT);
        }
        clock.pass(Duration.ofSeconds(61));
        assertThat(codes.ask(phone, address, Locale.CHINESE)).isEqualTo(LoginCodes.Asked.LIMITED);
        clock.pass(Duration.ofHours(1));
        assertThat(codes.ask(phone, address, Locale.CHINESE)).isEqualTo(LoginCodes.Asked.SENT);
    }

    @Test
    void anAddressIsLimitedBeforeAnythingIsDone() {
        for (int i = 0; i < 60; i++) {
            codes.ask(new Phone("136" + String.format("%08d", i)), address, Locale.CHINESE);
        }
        Phone next = new Phone("13699999999");

        assertThat(codes.ask(next, address, Locale.CHINESE)).isEqualTo(LoginCodes.Asked.LIMITED);
        assertThat(sms.hasWritten(next.digits())).isFalse();
        assertThat(codes.ask(next, address + "other", Locale.CHINESE)).isEqualTo(LoginCodes.Asked.SENT);
    }

    @Test
    void neitherCodeNorPhoneIsInTheDatabaseOrInTheLog() {
        Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        Level before = root.getLevel();
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        log.start();
        root.addAppender(log);
        root.setLevel(Level.DEBUG);
        String code = ask();
        root.setLevel(before);
        root.detachAppender(log);

        String kept = Stream.of("worker_code", "worker_allowance")
                .flatMap(table -> db.sql("SELECT t::text FROM " + table + " t").query(String.class).list().stream())
                .reduce("", String::concat);
        assertThat(kept).isNotEmpty().doesNotContain(code, phone.digits());
        assertThat(log.list).isNotEmpty();
        assertThat(log.list)
                .extracting(ILoggingEvent::getFormattedMessage)
                .noneMatch(line -> line.contains(code) || line.contains(phone.digits()));
    }

    private String ask() {
        assertThat(codes.ask(phone, address, Locale.CHINESE)).isEqualTo(LoginCodes.Asked.SENT);
        return sms.code(phone.digits());
    }

    private static String wrong(String code) {
        return (code.charAt(0) == '0' ? "1" : "0") + code.substring(1);
    }
}
