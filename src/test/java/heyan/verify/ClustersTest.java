package heyan.verify;

import static heyan.claim.DocumentKind.BANK_CARD;
import static heyan.claim.DocumentKind.DIPLOMA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import heyan.TestDatabase;
import heyan.claim.Claim;
import heyan.claim.ClaimId;
import heyan.verify.Alike.Common;
import heyan.verify.Alike.Kind;
import heyan.verify.Clusters.Picture;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class ClustersTest {
    private static final long HASH = 0x0123456789ABCDEFL;
    private static final String KEY = "0123456789abcdef0123456789abcdef";
    private static final DataSource DATABASE = TestDatabase.create();

    private final JdbcClient db = JdbcClient.create(DATABASE);
    private final Clusters clusters = new Clusters(db, new BlindIndex(KEY));

    ClustersTest() {
        db.sql("TRUNCATE verify_trace, verify_picture, intake_claim CASCADE").update();
    }

    @Test
    void findsEveryNumberThatAnotherWorkerOrAnEarlierYearUsed() {
        Claim mine = take("gz-2021-1", "A", "1", "card1", "phone1", "cert1", "chsi1");
        Claim card = take("gz-2021-1", "B", "2", "CARD 1", "phone2", "cert2", "chsi2");
        Claim phone = take("gz-2019-1", "C", "3", "card3", "phone1", "cert3", "chsi3");
        Claim earlier = take("gz-2019-1", "D", "1", "card4", "phone4", "cert1", "ｃｈｓｉ1");
        take("gz-2021-1", "E", "5", "card5", "phone5", "cert5", "chsi5");

        List<Alike> found = clusters.of(mine.id());

        assertThat(found)
                .extracting(Alike::claim, Alike::sameWorker, alike -> kinds(alike.common()))
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(card.id(), false, List.of(Kind.CARD)),
                        org.assertj.core.groups.Tuple.tuple(phone.id(), false, List.of(Kind.PHONE)),
                        org.assertj.core.groups.Tuple.tuple(earlier.id(), true, List.of(Kind.CERTIFICATE, Kind.CHSI)));
        assertThat(found.get(2).sameWorker()).as("other workers first").isTrue();
    }

    @Test
    void theSameNumberOfTwoKindsAndAnEmptyOneAndAnEarlierRevisionAreNothingInCommon() {
        Claim mine = take("p", "A", "1", "same", "", "cert1", "chsi1");
        take("p", "B", "2", "card2", "same", "cert2", "chsi2");
        take("p", "C", "3", "card3", "", "cert3", "chsi3");
        Claim later = new Claim(
                new ClaimId("p", "A", 2), mine.worker(), mine.account(), mine.study(), mine.submittedAt(), List.of());
        register(later);

        assertThat(clusters.of(mine.id())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 0b101, 0x8000_0000_0001_0001L, 0x0001_0001_0001_0000L, Long.MIN_VALUE})
    void findsPicturesThatDifferInThreeBitsWhereverTheyAre(long difference) {
        Claim mine = take("p", "A", "1", new Picture(DIPLOMA, 0, HASH));
        Claim other = take("p", "B", "2", new Picture(DIPLOMA, 1, HASH ^ difference));

        assertThat(clusters.of(mine.id())).singleElement().satisfies(alike -> {
            assertThat(alike.claim()).isEqualTo(other.id());
            assertThat(alike.common()).containsExactly(new Common(Kind.PICTURE, DIPLOMA, Long.bitCount(difference)));
        });
    }

    @Test
    void picturesOfAnotherKindOrFourBitsAwayOrOfEmptyPagesAreNotAlike() {
        Claim mine = take("p", "A", "1", new Picture(DIPLOMA, 0, HASH), new Picture(BANK_CARD, 0, 0));
        take("p", "B", "2", new Picture(BANK_CARD, 0, HASH));
        take("p", "C", "3", new Picture(DIPLOMA, 0, HASH ^ 0xF));
        take("p", "D", "4", new Picture(BANK_CARD, 0, 0));

        assertThat(clusters.of(mine.id())).isEmpty();
    }

    @Test
    void noNumberStandsInTheTablesAndAnotherKeyFindsNothing() {
        Claim mine = take("p", "A", "1", "card1", "13800000000", "cert1", "chsi1");
        take("p", "B", "2", "card1", "13900000000", "cert2", "chsi2");

        String all = db.sql("SELECT string_agg(t::text, ' ') FROM verify_trace t")
                .query(String.class)
                .single();
        assertThat(all).doesNotContain("card1", "13800000000", "cert1", "chsi1");
        assertThat(new BlindIndex(KEY).of("card", "card1")).isNotEqualTo(new BlindIndex(KEY + "x").of("card", "card1"));
        assertThat(clusters.of(mine.id())).hasSize(1);
        assertThatThrownBy(() -> new BlindIndex("short")).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<Kind> kinds(List<Common> common) {
        return common.stream().map(Common::kind).sorted().toList();
    }

    private Claim take(String programme, String application, String person, Picture... pictures) {
        return take(programme, application, person, numbers(application), pictures);
    }

    private Claim take(
            String programme, String application, String person, String card, String phone, String cert, String chsi) {
        return take(programme, application, person, List.of(card, phone, cert, chsi));
    }

    private static List<String> numbers(String application) {
        List<String> numbers = new ArrayList<>();
        for (String kind : List.of("card", "phone", "cert", "chsi")) {
            numbers.add(kind + application);
        }
        return numbers;
    }

    private Claim take(String programme, String application, String person, List<String> numbers, Picture... pictures) {
        Claim claim = new Claim(
                new ClaimId(programme, application, 1),
                new Claim.Worker("样本", person, numbers.get(1), "", "", ""),
                new Claim.Account("", numbers.get(0)),
                new Claim.Study(
                        "",
                        "",
                        "",
                        "",
                        LocalDate.of(2015, 9, 1),
                        LocalDate.of(2018, 1, 10),
                        numbers.get(2),
                        numbers.get(3)),
                OffsetDateTime.parse("2021-06-21T10:00:00+08:00"),
                List.of());
        register(claim, pictures);
        return claim;
    }

    private void register(Claim claim, Picture... pictures) {
        db.sql("INSERT INTO intake_claim VALUES (:c, :p, :a, :r, now(), :sha, '{}', now())")
                .param("c", claim.id().toString())
                .param("p", claim.id().programme())
                .param("a", claim.id().application())
                .param("r", claim.id().revision())
                .param("sha", "a".repeat(64))
                .update();
        clusters.register(claim, Arrays.asList(pictures));
        clusters.register(claim, Arrays.asList(pictures));
    }
}
