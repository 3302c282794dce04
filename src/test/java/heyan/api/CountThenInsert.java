package heyan.api;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** The control: places given by counting those that are given, then inserting. It must grant too many. */
public final class CountThenInsert {
    private CountThenInsert() {}

    /** Over HTTP as well, in one transaction as well. */
    @RestController
    public static final class Door {
        private final JdbcClient db;
        private final TransactionTemplate transaction;

        Door(JdbcClient db, PlatformTransactionManager transactions) {
            this.db = db;
            this.transaction = new TransactionTemplate(transactions);
            db.sql("CREATE TABLE control_place (race text, application text, PRIMARY KEY (race, application))")
                    .update();
        }

        @PostMapping("/control/{race}/{places}/{application}")
        String submit(@PathVariable String race, @PathVariable int places, @PathVariable String application) {
            return "granted: "
                    + transaction.execute(status -> {
                        int given = given(race);
                        if (given < places) {
                            db.sql("INSERT INTO control_place VALUES (:race, :application) ON CONFLICT DO NOTHING")
                                    .param("race", race)
                                    .param("application", application)
                                    .update();
                        }
                        return given < places;
                    });
        }

        int given(String race) {
            return db.sql("SELECT count(*) FROM control_place WHERE race = :race")
                    .param("race", race)
                    .query(Integer.class)
                    .single();
        }
    }

    /** Lets the control in. */
    @Configuration(proxyBeanMethods = false)
    public static class Open {
        @Bean
        @Order(0)
        SecurityFilterChain controlChain(HttpSecurity http) throws Exception {
            return http.securityMatcher("/control/**")
                    .authorizeHttpRequests(paths -> paths.anyRequest().permitAll())
                    .csrf(AbstractHttpConfigurer::disable)
                    .build();
        }
    }

    /** Places that are given beyond those there are. */
    public static int overGrants(Door door, int port, String race, int clicks, int places, int connections)
            throws InterruptedException, ExecutionException {
        Portal portal = new Portal(port);
        List<Callable<HttpResponse<String>>> all = new ArrayList<>();
        for (int i = 0; i < clicks; i++) {
            String path = "/control/" + race + "/" + places + "/W" + i;
            all.add(() -> portal.post(path));
        }
        ExecutorService workers = Executors.newFixedThreadPool(connections);
        try {
            for (Future<HttpResponse<String>> answer : workers.invokeAll(all)) {
                if (answer.get().statusCode() != 200) {
                    throw new IllegalStateException(
                            "the control answers " + answer.get().statusCode());
                }
            }
        } finally {
            workers.shutdownNow();
        }
        return door.given(race) - places;
    }
}
