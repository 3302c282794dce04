package heyan.worker;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The applications of workers. Nothing is found without the phone that it belongs to. */
@Component
class Filings {
    /** Without characters that are taken for one another when read out. */
    private static final String LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    private static final int RANDOM_LETTERS = 10;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyMMdd");
    private static final String COLUMNS = """
            SELECT programme, application, phone, round, version, draft, submitted < round AS open FROM worker_filing
            """;
    private static final String ONE = COLUMNS + """
            WHERE programme = :programme AND application = :application AND phone = :phone
            """;
    private static final String MINE = COLUMNS + """
            WHERE phone = :phone ORDER BY started_at DESC, application
            """;
    private static final String OF_PROGRAMME = COLUMNS + """
            WHERE phone = :phone AND programme = :programme
            """;
    private static final String START = """
            INSERT INTO worker_filing (programme, application, phone, round, submitted, version, draft, started_at)
            VALUES (:programme, :application, :phone, 1, 0, 0, '{}', :now) ON CONFLICT DO NOTHING
            """;
    private static final String SAVE = """
            UPDATE worker_filing SET draft = :draft::jsonb, version = version + 1
            WHERE programme = :programme AND application = :application AND phone = :phone AND round = :round
              AND submitted < round
            """;
    private static final String CLOSE = """
            UPDATE worker_filing SET submitted = round
            WHERE programme = :programme AND application = :application AND phone = :phone AND round = :round
              AND version = :version AND submitted < round
            """;
    private static final String HOLD = """
            SELECT round FROM worker_filing
            WHERE programme = :programme AND application = :application AND phone = :phone FOR UPDATE
            """;
    private static final String END = """
            UPDATE worker_filing SET submitted = round
            WHERE programme = :programme AND application = :application AND phone = :phone
            """;
    private static final String REOPEN = """
            UPDATE worker_filing SET round = round + 1
            WHERE programme = :programme AND application = :application AND phone = :phone AND round = :round
              AND submitted = round
            """;

    private final JdbcClient db;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Filings(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** The worker's own application of this name; empty for everybody else's. */
    Optional<Filing> find(Phone phone, String programme, String application) {
        return db.sql(ONE)
                .param("programme", programme)
                .param("application", application)
                .param("phone", phone.digits())
                .query(Filings::filing)
                .optional();
    }

    /** All of this worker's, the newest first. */
    List<Filing> of(Phone phone) {
        return db.sql(MINE)
                .param("phone", phone.digits())
                .query(Filings::filing)
                .list();
    }

    /** The worker's application to the programme; a second start finds the first. */
    Filing start(Phone phone, String programme) {
        db.sql(START)
                .param("programme", programme)
                .param("application", number())
                .param("phone", phone.digits())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return db.sql(OF_PROGRAMME)
                .param("programme", programme)
                .param("phone", phone.digits())
                .query(Filings::filing)
                .single();
    }

    /** Keeps the draft; false when it was submitted meanwhile. */
    boolean save(Filing filing, Draft draft) {
        return db.sql(SAVE)
                        .param("programme", filing.programme())
                        .param("application", filing.application())
                        .param("phone", filing.owner().digits())
                        .param("round", filing.round())
                        .param("draft", draft.json())
                        .update()
                == 1;
    }

    /** Ends the round with the draft as it was seen; false when it was changed or ended meanwhile. */
    boolean close(Filing filing) {
        return db.sql(CLOSE)
                        .param("programme", filing.programme())
                        .param("application", filing.application())
                        .param("phone", filing.owner().digits())
                        .param("round", filing.round())
                        .param("version", filing.version())
                        .update()
                == 1;
    }

    /** Within a transaction: lets a submission that is being made end first, and none begin. */
    void hold(Filing filing) {
        db.sql(HOLD)
                .param("programme", filing.programme())
                .param("application", filing.application())
                .param("phone", filing.owner().digits())
                .query(Integer.class)
                .single();
    }

    /** Ends whatever round is open, without handing it in. */
    void end(Filing filing) {
        db.sql(END)
                .param("programme", filing.programme())
                .param("application", filing.application())
                .param("phone", filing.owner().digits())
                .update();
    }

    /** Opens a returned or withdrawn one for writing again; doing so twice does it once. */
    void reopen(Filing filing) {
        db.sql(REOPEN)
                .param("programme", filing.programme())
                .param("application", filing.application())
                .param("phone", filing.owner().digits())
                .param("round", filing.round())
                .update();
    }

    /** Not to be guessed: 32 to the power of 10. */
    private String number() {
        StringBuilder number =
                new StringBuilder("W").append(DAY.format(clock.instant().atZone(clock.getZone())));
        number.append('-');
        for (int i = 0; i < RANDOM_LETTERS; i++) {
            number.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return number.toString();
    }

    private static Filing filing(ResultSet row, int number) throws SQLException {
        return new Filing(
                row.getString("programme"),
                row.getString("application"),
                new Phone(row.getString("phone")),
                row.getInt("round"),
                row.getLong("version"),
                row.getBoolean("open"),
                Draft.read(row.getString("draft")));
    }
}
