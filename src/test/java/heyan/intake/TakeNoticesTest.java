package heyan.intake;

import static org.assertj.core.api.Assertions.assertThat;

import heyan.programme.Programmes;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class TakeNoticesTest {
    private static final IntakeHouse HOUSE = new IntakeHouse();
    private static final String NOTICE = """
            {"programme_id": "%s", "title": "补助", "window_open": "2021-06-21T10:00:00+08:00",
             "window_close_exclusive": "2021-07-22T00:00:00+08:00", "eligible_batches": ["2015秋"],
             "eligible_levels": ["专科", "本科"], "max_years_from_enrolment_to_graduation": 8, "once_only": true,
             "required_documents": ["diploma"], "optional_documents": [],
             "trusted_qr_hosts": ["www.chsi.com.cn"], "reference_date": "submitted_at", "amount_yuan": 1500}
            """;
    private static final String LIST = """
            batch,name,id_number,school,level,unit_union,district_union
            2015秋,样本,000001198507040021,华南理工大学,本科,甲工会,乙工会
            """;

    private final JdbcClient db = HOUSE.db();

    @AfterAll
    static void close() {
        HOUSE.close();
    }

    @Test
    void theNoticeIsTakenBeforeItsListsAndBeforeTheManifestsThatComeWithThem() {
        HOUSE.upload("notice-1/preregistration.csv", LIST);
        HOUSE.upload("notice-1/programme.json", NOTICE.formatted("notice-1"));
        String manifest = HOUSE.apply("notice-1", "N1");

        List<String> found = HOUSE.bean(PollInbox.class).poll();

        assertThat(found).contains(manifest);
        assertThat(HOUSE.bean(Programmes.class).find("notice-1")).isPresent();
        assertThat(db.sql("SELECT count(*) FROM programme_list WHERE programme_id = 'notice-1'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void everyVersionIsTakenOnce() {
        HOUSE.upload("notice-2/programme.json", NOTICE.formatted("notice-2"));
        HOUSE.upload("notice-2/preregistration.csv", LIST);

        HOUSE.bean(PollInbox.class).poll();
        HOUSE.bean(PollInbox.class).poll();

        assertThat(db.sql("SELECT count(*) FROM programme_list WHERE programme_id = 'notice-2'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        HOUSE.upload("notice-2/preregistration.csv", LIST.replace("华南理工大学", "中山大学"));
        HOUSE.bean(PollInbox.class).poll();
        assertThat(db.sql("SELECT count(*) FROM programme_list WHERE programme_id = 'notice-2'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void aFaultyNoticeIsNotedWithItsFaultAndStopsNothing() {
        HOUSE.upload("notice-3/programme.json", "{}");
        String manifest = HOUSE.apply("notice-3", "N1");

        List<String> found = HOUSE.bean(PollInbox.class).poll();

        assertThat(found).contains(manifest);
        Optional<String> fault = db.sql("SELECT fault FROM intake_notice WHERE object_key = 'notice-3/programme.json'")
                .query(String.class)
                .optional();
        assertThat(fault).isPresent();
        assertThat(HOUSE.bean(Programmes.class).find("notice-3")).isEmpty();
    }

    @Test
    void aNoticeOfOneRoundInTheFolderOfAnotherIsRefusedAndChangesNeither() {
        String notOpenYet = NOTICE.formatted("notice-4").replace("2021-", "2098-");
        HOUSE.upload("notice-4/programme.json", notOpenYet);
        HOUSE.bean(PollInbox.class).poll();
        String before = HOUSE.bean(Programmes.class).current("notice-4").version();

        HOUSE.upload("notice-5/programme.json", notOpenYet.replace("补助", "又一"));
        HOUSE.bean(PollInbox.class).poll();

        assertThat(HOUSE.bean(Programmes.class).current("notice-4").version()).isEqualTo(before);
        assertThat(HOUSE.bean(Programmes.class).find("notice-5")).isEmpty();
        assertThat(db.sql("SELECT fault FROM intake_notice WHERE object_key = 'notice-5/programme.json'")
                        .query(String.class)
                        .single())
                .isEqualTo("programme.json: programme_id: notice-4, but the file lies in the folder notice-5");
    }
}
