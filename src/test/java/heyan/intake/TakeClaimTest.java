package heyan.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import heyan.claim.ClaimId;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

class TakeClaimTest {
    private static final IntakeHouse HOUSE = new IntakeHouse();

    private String programme = "";

    @BeforeEach
    void ownProgramme(TestInfo test) {
        programme = "taking-" + test.getTestMethod().orElseThrow().getName();
        HOUSE.heard().clear();
    }

    @AfterAll
    static void close() {
        HOUSE.close();
    }

    @Test
    void keepsEveryFileUnderItsHash() {
        String key = HOUSE.apply(programme, "A1");

        List<String> taken = HOUSE.take(key);

        assertThat(taken).containsExactly(programme + "/A1/1");
        TakenClaim claim = find("A1", 1).orElseThrow();
        assertThat(claim.claim().worker().name()).isEqualTo("样本·甲");
        assertThat(claim.claim().submittedAt()).hasToString("2021-06-21T10:00+08:00");
        assertThat(claim.documents())
                .extracting(StoredDocument::file)
                .containsExactly("both.jpg", "both.jpg", "毕业证.jpg");
        assertThat(claim.documents()).allSatisfy(document -> {
            byte[] kept = original(document);
            assertThat(kept).hasSize((int) document.size());
            assertThat(Digest.of(kept).sha256()).isEqualTo(document.sha256().orElseThrow());
        });
        assertThat(new String(original(claim.documents().get(2)), StandardCharsets.UTF_8))
                .isEqualTo("样本 diploma of A1");
        assertThat(HOUSE.happenings()).containsExactly("intake.taken");
        assertThat(HOUSE.heard().get(0).facts().toString()).doesNotContain("毕业证", "样本·甲");
    }

    @Test
    void leavesTheInboxAsItWas() {
        String key = HOUSE.apply(programme, "A1");
        List<ObjectStore.Entry> before = inbox();

        HOUSE.take(key);

        assertThat(inbox()).hasSize(3).isEqualTo(before);
    }

    @Test
    void recordsAMissingFileAndAnEmptyOneDifferently() {
        HOUSE.upload(programme + "/A1/both.jpg", "");
        HOUSE.upload(programme + "/A1/application.json", Manifests.valid(programme, "A1"));

        HOUSE.take(programme + "/A1/application.json");

        List<StoredDocument> documents = find("A1", 1).orElseThrow().documents();
        assertThat(documents.get(0).sha256()).isPresent();
        assertThat(documents.get(0).size()).isZero();
        assertThat(documents.get(2).sha256()).isEmpty();
        assertThat(documents.get(2).size()).isZero();
    }

    @Test
    void doesNotKeepWhatNoPhoneMakes() throws IOException {
        HOUSE.apply(programme, "A1");
        try (InputStream zeros = zeros(KeepFiles.MAX_BYTES + 1)) {
            HOUSE.store.put(Bucket.INBOX, programme + "/A1/both.jpg", zeros, KeepFiles.MAX_BYTES + 1, "image/jpeg");
        }

        HOUSE.take(programme + "/A1/application.json");

        StoredDocument document = find("A1", 1).orElseThrow().documents().get(0);
        assertThat(document.sha256()).isEmpty();
        assertThat(document.size()).isEqualTo(KeepFiles.MAX_BYTES + 1);
        assertThat(HOUSE.db()
                        .sql("SELECT defect FROM intake_document WHERE claim = :claim AND slot = 'id_card_front'")
                        .param("claim", programme + "/A1/1")
                        .query(String.class)
                        .single())
                .isEqualTo("TOO_MANY_BYTES");
    }

    @Test
    void answersTheSameForTheSameVersion() {
        String key = HOUSE.apply(programme, "A1");

        assertThat(HOUSE.take(key)).isEqualTo(HOUSE.take(key)).containsExactly(programme + "/A1/1");
        assertThat(HOUSE.happenings()).containsExactly("intake.taken");
    }

    @Test
    void makesNoRevisionOfTheSameUploadAgain() {
        String key = HOUSE.apply(programme, "A1");
        HOUSE.take(key);
        HOUSE.applyAgain(programme, "A1");

        List<String> again = HOUSE.take(key);

        assertThat(again).containsExactly(programme + "/A1/1");
        assertThat(HOUSE.happenings()).containsExactly("intake.taken", "intake.repeated");
        assertThat(HOUSE.bean(PollInbox.class).poll()).doesNotContain(key);
    }

    @Test
    void makesTheNextRevisionOfAnotherManifest() {
        String key = HOUSE.apply(programme, "A1");
        HOUSE.take(key);
        HOUSE.upload(key, Manifests.valid(programme, "A1").replace("样本·甲", "样本·乙"));

        assertThat(HOUSE.take(key)).containsExactly(programme + "/A1/2");
        assertThat(find("A1", 1).orElseThrow().claim().worker().name()).isEqualTo("样本·甲");
        assertThat(find("A1", 2).orElseThrow().claim().worker().name()).isEqualTo("样本·乙");
        assertThat(HOUSE.bean(TakenClaims.class).latest(programme)).containsExactly(new ClaimId(programme, "A1", 2));
    }

    @Test
    void makesTheNextRevisionWhenOnlyAFileChanged() {
        String key = HOUSE.apply(programme, "A1");
        HOUSE.take(key);
        HOUSE.upload(programme + "/A1/both.jpg", "样本 a better picture");
        HOUSE.applyAgain(programme, "A1");

        assertThat(HOUSE.take(key)).containsExactly(programme + "/A1/2");
    }

    @Test
    void takesOnceWhenTwoTakeAtTheSameTime() throws Exception {
        var rivals = Executors.newFixedThreadPool(2);
        try {
            for (int round = 0; round < 20; round++) {
                String key = HOUSE.apply(programme, "A" + round);
                var together = new CyclicBarrier(2);
                Callable<List<String>> rival = () -> {
                    together.await();
                    return HOUSE.take(key);
                };

                Set<List<String>> answers = answers(rivals.invokeAll(List.of(rival, rival)));

                assertThat(answers).containsExactly(List.of(programme + "/A" + round + "/1"));
            }
        } finally {
            rivals.shutdownNow();
        }
        assertThat(HOUSE.happenings()).hasSize(20).containsOnly("intake.taken");
        assertThat(HOUSE.bean(TakenClaims.class).latest(programme)).hasSize(20).allMatch(id -> id.revision() == 1);
    }

    @Test
    void takesNothingWhenTheAuditFails() {
        String key = HOUSE.apply(programme, "A1");
        HOUSE.failOnHappening(true);
        try {
            assertThatThrownBy(() -> HOUSE.take(key)).isInstanceOf(IllegalStateException.class);
        } finally {
            HOUSE.failOnHappening(false);
        }

        assertThat(find("A1", 1)).isEmpty();
        assertThat(HOUSE.bean(PollInbox.class).poll()).contains(key);
        assertThat(HOUSE.take(key)).containsExactly(programme + "/A1/1");
    }

    @Test
    void keepsAndShowsWhatItRefuses() {
        String manifest = Manifests.valid(programme, "A1").replace("both.jpg", "../../etc/passwd");
        String key = programme + "/A1/application.json";
        HOUSE.upload(key, manifest);

        assertThat(HOUSE.take(key)).isEmpty();
        assertThat(HOUSE.take(key)).isEmpty();

        List<Refusal> refusals = HOUSE.bean(TakenClaims.class).refusals(programme);
        assertThat(refusals).extracting(Refusal::line).containsExactly(22, 23);
        assertThat(refusals).allSatisfy(refusal -> {
            assertThat(refusal.reason()).isEqualTo(ManifestFault.BAD_FILE_NAME);
            assertThat(refusal.application()).isEqualTo("A1");
            assertThat(refusal.seenAt()).isEqualTo(IntakeHouse.NOW);
            String kept = ObjectStore.contentKey(refusal.sha256().orElseThrow());
            assertThat(HOUSE.store.get(Bucket.ORIGINALS, kept, 10_000))
                    .isEqualTo(manifest.getBytes(StandardCharsets.UTF_8));
        });
        assertThat(HOUSE.happenings()).containsExactly("intake.refused");
        assertThat(HOUSE.bean(PollInbox.class).poll()).doesNotContain(key);
        assertThat(HOUSE.bean(TakenClaims.class).latest(programme)).isEmpty();
    }

    @Test
    void takesACorrectedManifestAfterARefusal() {
        String key = HOUSE.apply(programme, "A1");
        HOUSE.upload(key, "{");
        HOUSE.take(key);
        HOUSE.upload(key, Manifests.valid(programme, "A1"));

        assertThat(HOUSE.bean(PollInbox.class).poll()).contains(key);
        assertThat(HOUSE.take(key)).containsExactly(programme + "/A1/1");
        assertThat(HOUSE.bean(TakenClaims.class).refusals(programme)).hasSize(1);
    }

    @Test
    void refusesAManifestOfEndlessLength() {
        String key = programme + "/A1/application.json";
        HOUSE.upload(key, " ".repeat(TakeClaim.MAX_MANIFEST_BYTES + 1));

        assertThat(HOUSE.take(key)).isEmpty();
        assertThat(HOUSE.bean(TakenClaims.class).refusals(programme))
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.reason()).isEqualTo(ManifestFault.MANIFEST_TOO_LARGE));
    }

    @Test
    void looksOnlyForManifestsOfApplications() {
        String key = HOUSE.apply(programme, "A1");
        HOUSE.upload(programme + "/programme.json", "{}");
        HOUSE.upload(programme + "/application.json", "{}");
        HOUSE.upload(programme + "/A1/old/application.json", "{}");

        List<String> found = HOUSE.bean(PollInbox.class).poll();

        assertThat(found).filteredOn(each -> each.startsWith(programme + "/")).containsExactly(key);
    }

    @Test
    void doesNotMindAManifestThatIsGone() {
        assertThat(HOUSE.take(programme + "/A1/application.json")).isEmpty();
    }

    private Optional<TakenClaim> find(String application, int revision) {
        return HOUSE.bean(TakenClaims.class).find(new ClaimId(programme, application, revision));
    }

    private byte[] original(StoredDocument document) {
        String key = ObjectStore.contentKey(document.sha256().orElseThrow());
        return HOUSE.store.get(Bucket.ORIGINALS, key, 1_000);
    }

    private List<ObjectStore.Entry> inbox() {
        try (var listed = HOUSE.store.list(Bucket.INBOX, programme + "/")) {
            return listed.toList();
        }
    }

    private static Set<List<String>> answers(List<Future<List<String>>> futures) throws Exception {
        List<List<String>> answers = new ArrayList<>();
        for (Future<List<String>> future : futures) {
            answers.add(future.get());
        }
        return answers.stream().collect(Collectors.toSet());
    }

    private static InputStream zeros(long size) {
        return new InputStream() {
            private long left = size;

            @Override
            public int read() {
                return left-- > 0 ? 0 : -1;
            }

            @Override
            public int read(byte[] target, int offset, int length) {
                int count = (int) Math.min(length, left);
                java.util.Arrays.fill(target, offset, offset + count, (byte) 0);
                left -= count;
                return count > 0 || length == 0 ? count : -1;
            }
        };
    }
}
