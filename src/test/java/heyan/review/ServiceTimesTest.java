package heyan.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import heyan.review.access.Level;
import heyan.review.access.Role;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@DisplayName("办理时限: days at a level, beside the round's window; who sets them, and where they are told")
class ServiceTimesTest extends AtADistrict {
    private static final Account AVA = new Account("ava", "艾样本", Role.AUDITOR, "", "x");
    private static final Account REED = new Account("reed", "苇样本", Role.SYSTEM_ADMIN, DISTRICT, "x");
    private static final Account SAFE = new Account("safe", "安样本", Role.SECURITY_ADMIN, "", "x");

    @BeforeEach
    void open() throws IOException {
        begin(DORA, CORA, AVA, ROOT, REED, SAFE);
        database.sql("UPDATE review_account SET totp = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ' WHERE role LIKE '%admin'")
                .update();
    }

    @ParameterizedTest(name = "{0} days to serve, {1} days later: {2} {3}")
    @DisplayName("of window and time to serve the tighter one is told, by its name and its moment")
    @CsvSource({
        "0, 0, 窗口, 剩 33 天, 本级审核 2021-07-26 00:00 截止",
        "10, 0, 窗口, 剩 33 天, 本级审核 2021-07-26 00:00 截止",
        "10, 3, 办理时限, 剩 6 天, 本级办理时限 2021-07-02 10:00 到期",
        "10, 8, 办理时限, 偏紧 · 剩 44 小时, 本级办理时限 2021-07-02 10:00 到期",
        "10, 9, 办理时限, 告急 · 剩 20 小时, 本级办理时限 2021-07-02 10:00 到期",
        "10, 13, 办理时限, 已逾期 3 天, 本级办理时限 2021-07-02 10:00 到期",
        "60, 34, 窗口, 已逾期 13 小时, 本级审核 2021-07-26 00:00 截止",
        "33, 34, 办理时限, 已逾期 27 小时, 本级办理时限 2021-07-25 10:00 到期"
    })
    void theTighterClockIsTold(int days, int later, String clock, String left, String moment) throws Exception {
        set(days, 0);
        watch.forward(Duration.ofDays(later));

        for (String page : List.of(see("/review", DORA), beside(CLAIM, DORA))) {
            assertThat(page).contains("title=\"" + moment + "\"><small>" + clock + "</small> " + left + "</span>");
        }
        assertThat(see("/review/" + CLAIM, DORA)).contains(moment + " · " + left);
        assertThat(see("/review?lang=en", DORA)).contains(clock.equals("窗口") ? ">Window<" : ">Time to serve<");
    }

    @Test
    void aTimeToServeNeedsNoWindow() throws Exception {
        database.sql("TRUNCATE review_window").update();
        database.sql("UPDATE review_item SET closes_at = 'infinity'").update();
        assertThat(see("/review", DORA)).contains("不限");

        set(10, 0);

        assertThat(see("/review", DORA)).contains("<small>办理时限</small> 剩 9 天").doesNotContain("不限");
    }

    @Test
    void theAdministratorOfAllUnionsSetsItOnThePageOfAccounts() throws Exception {
        assertThat(set(10, 0).getRedirectedUrl()).isEqualTo("/review/accounts#service-times");
        assertThat(times.all()).isEqualTo(Map.of(Level.UNIT, 0, Level.DISTRICT, 10, Level.CITY, 0));
        assertThat(see("/review/accounts", ROOT)).contains("name=\"district\" min=\"0\" max=\"365\" value=\"10\"");
        assertThat(heard.about("accounts"))
                .filteredOn(one -> one.what().equals("review.service_times_set"))
                .last()
                .satisfies(one -> {
                    assertThat(one.who()).isEqualTo("root");
                    assertThat(one.facts())
                            .containsEntry("unit", 0)
                            .containsEntry("district", 10)
                            .containsEntry("city", 0);
                });

        assertThat(ask(form("7", "365", ""), ROOT).getStatus()).isEqualTo(302);
        assertThat(times.all()).isEqualTo(Map.of(Level.UNIT, 7, Level.DISTRICT, 365, Level.CITY, 0));
    }

    @Test
    void nobodyElseSetsItAndNothingElseIsADay() throws Exception {
        assertThat(ask(form("1", "2", "3"), REED).getStatus())
                .as("of one union")
                .isEqualTo(400);
        for (Account account : List.of(DORA, CORA, AVA, SAFE)) {
            assertThat(ask(form("1", "2", "3"), account).getStatus())
                    .as(account.getUsername())
                    .isEqualTo(403);
        }
        for (String days : List.of("-1", "366", "x", "1.5")) {
            assertThat(ask(form("1", "2", days), ROOT).getStatus()).as(days).isEqualTo(400);
        }

        assertThat(times.all().values()).containsOnly(0);
        assertThat(see("/review/accounts", REED)).contains("id=\"accounts\"").doesNotContain("service-times");
        assertThat(see("/review/accounts", SAFE)).contains("id=\"accounts\"").doesNotContain("service-times");
    }

    @Test
    @DisplayName("督办 counts what is past the time to serve at the reviewer's own level, 0 where one is set")
    void theSupervisorsPageCountsWhatIsPast() throws Exception {
        assertThat(late(DORA)).isEmpty();
        set(0, 10);
        assertThat(late(DORA)).as("the city's").isEmpty();
        set(10, 0);
        assertThat(late(DORA)).isEqualTo("0");
        assertThat(late(CORA)).isEmpty();

        Duration untilDue =
                Duration.between(watch.instant(), Instant.parse(ARRIVED).plus(Duration.ofDays(10)));
        watch.forward(untilDue.minusNanos(1000));
        assertThat(late(DORA)).as("in the last moment").isEqualTo("0");
        watch.forward(Duration.ofNanos(1000));

        assertThat(late(DORA)).isEqualTo("1");
        assertThat(late(AVA)).as("of every level").isEqualTo("1");
        assertThat(decide(CLAIM, DORA, "returned").getStatus()).isEqualTo(302);
        later();
        assertThat(late(DORA)).as("the worker has it").isEqualTo("0");
    }

    private String late(Account account) throws Exception {
        String page = see("/review/supervisor", account);
        return page.contains("id=\"late\"") ? page.replaceAll("(?s).*id=\"late\".*?<b[^>]*>(\\d+)</b>.*", "$1") : "";
    }

    private MockHttpServletResponse set(int district, int city) throws Exception {
        return ask(form("0", Integer.toString(district), Integer.toString(city)), ROOT);
    }

    private static MockHttpServletRequestBuilder form(String unit, String district, String city) {
        return post("/review/accounts/service-times")
                .param("unit", unit)
                .param("district", district)
                .param("city", city);
    }
}
