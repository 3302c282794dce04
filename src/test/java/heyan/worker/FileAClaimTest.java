package heyan.worker;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import heyan.claim.Claim;
import heyan.claim.ClaimId;
import heyan.claim.ReasonCode;
import heyan.intake.Bucket;
import heyan.intake.ObjectStore;
import heyan.intake.TakenClaims;
import heyan.programme.Programmes;
import heyan.review.ReviewBehind;
import heyan.worker.Handset.Page;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@DisplayName("职工: log in, fill in, upload, submit, follow, mend")
@SpringBootTest(classes = WorkerSlice.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class FileAClaimTest {
    private static final byte[] PICTURE = {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 1, 2, 3};

    @LocalServerPort
    private int port;

    @Autowired
    private WorkerSlice.CaughtSms sms;

    @Autowired
    private WorkerSlice.Heard heard;

    @Autowired
    private WorkerSlice.SetClock clock;

    @Autowired
    private Programmes programmes;

    @Autowired
    private TakenClaims claims;

    @Autowired
    private ObjectStore store;

    @Autowired
    private Filings filings;

    @Autowired
    private Consents consents;

    @Autowired
    private Outgoing outgoing;

    @Autowired
    private SendFiling send;

    @Autowired
    private ReviewBehind review;

    private final String programme = "w-" + UUID.randomUUID();
    private final String phone = "138" + String.format("%08d", Math.floorMod(programme.hashCode(), 100_000_000));
    private Handset handset;

    @BeforeEach
    void open() {
        clock.pass(java.time.Duration.ofMinutes(11));
        Filled.round(programmes, programme, 1);
        handset = new Handset(port);
        handset.login(sms, phone);
    }

    @Test
    void aWorkerFilesAClaimToTheReceipt() {
        String path = start();
        Page saved = handset.post(path + "/form", Filled.form());
        assertThat(saved.path()).isEqualTo(path + "/documents");
        upload(path);

        Page receipt = handset.submit(path, filing().version());

        assertThat(receipt.path()).isEqualTo(path);
        assertThat(receipt.text()).contains(filing().application(), "已为您预留名额，序号 1", "核验中");
        Claim claim = claims.find(new ClaimId(programme, filing().application(), 1))
                .orElseThrow()
                .claim();
        assertThat(claim.worker().phone()).isEqualTo(phone);
        assertThat(claim.worker().name()).isEqualTo("欧阳样本");
        assertThat(claim.submittedAt().toInstant()).isEqualTo(clock.instant());
        assertThat(claim.documents()).extracting(one -> one.kind().code()).containsExactly("bank_card", "diploma");
        assertThat(claim.documents())
                .allSatisfy(one -> assertThat(store.get(Bucket.INBOX, filing().folder() + one.file(), 100))
                        .startsWith(PICTURE));
        assertThat(heard.about(claim.id().toString())).containsExactly("intake.taken", "places.reserved");
    }

    @Test
    void whatIsTypedIsKeptWithoutAClickAndACardIsAnsweredAlone() {
        String path = start();

        Page kept = handset.keep(path + "/form", Map.of("name", "欧阳样本", "id_number", "1"));
        Page card = handset.get(path + "/documents/diploma");

        assertThat(kept.text().strip()).startsWith("<p").contains("已自动保存").endsWith("</p>");
        assertThat(filing().draft().get("name")).isEqualTo("欧阳样本");
        assertThat(card.text()).contains("id=\"slot-diploma\"").doesNotContain("<html", "slot-bank_card");
    }

    @Test
    void bothConsentsAreKeptWithVersionAndTime() {
        submitted();

        assertThat(consents.of(filing()))
                .extracting(Consents.Given::consent, Consents.Given::version, Consents.Given::at)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("bank_account", 1, clock.instant()),
                        org.assertj.core.groups.Tuple.tuple("personal_data", 1, clock.instant()));
    }

    @Test
    void withoutTheConsentForTheBankAccountNothingIsSubmitted() {
        String path = start();
        handset.post(path + "/form", Filled.form());
        upload(path);

        Page page = handset.post(
                path + "/submit", Map.of("consent", "personal_data-1", "version", String.valueOf(filing().version())));

        assertThat(page.status()).isEqualTo(409);
        assertThat(page.text()).contains("提交前请阅读并勾选两项同意");
        assertThat(claims.latest(programme)).isEmpty();
        assertThat(consents.of(filing())).isEmpty();
    }

    @Test
    void aFaultIsToldAtItsFieldAndTheDraftIsKeptAllTheSame() {
        String path = start();
        Map<String, String> form = Filled.form();
        form.put("id_number", "110101199003071234");
        form.put("bank_card_number", "");

        Page page = handset.post(path + "/form", form);

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text())
                .contains("<p class=\"fault\" id=\"id_number-fault\">号码有误，校验位不符，请逐位核对。</p>")
                .contains("<p class=\"fault\" id=\"bank_card_number-fault\">请填写。</p>")
                .contains("<p class=\"fault\" id=\"name-fault\"></p>");
        assertThat(filing().draft().get("school")).isEqualTo("样本大学");
    }

    @Test
    void whatIsMissingStopsTheSubmissionAndIsNamed() {
        String path = start();
        handset.post(path + "/form", Filled.form());
        handset.upload(path + "/documents/diploma", PICTURE);
        handset.upload(path + "/documents/bank_card", "bad file".getBytes(StandardCharsets.UTF_8));

        Page page = handset.submit(path, filing().version());

        assertThat(page.status()).isEqualTo(409);
        assertThat(page.text()).contains("重新上传“银行卡”（文件打不开）").doesNotContain("上传“毕业证书”");
        assertThat(claims.latest(programme)).isEmpty();
    }

    @Test
    void manyClicksAtOnceAreOneClaimWithOnePlace() throws Exception {
        String path = start();
        handset.post(path + "/form", Filled.form());
        upload(path);
        long version = filing().version();
        CyclicBarrier together = new CyclicBarrier(8);
        ExecutorService pool = Executors.newFixedThreadPool(8);
        List<Future<Page>> clicks = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            clicks.add(pool.submit((Callable<Page>) () -> {
                together.await();
                return handset.submit(path, version);
            }));
        }

        for (Future<Page> click : clicks) {
            assertThat(click.get().path()).isEqualTo(path);
        }
        pool.shutdown();

        assertThat(claims.latest(programme))
                .singleElement()
                .satisfies(claim -> assertThat(claim.revision()).isEqualTo(1));
        assertThat(heard.about(programme + "/" + filing().application() + "/1"))
                .filteredOn("places.reserved"::equals)
                .hasSize(1);
    }

    @Test
    void aDraftThatWasChangedInAnotherWindowIsNotSubmittedUnseen() {
        String path = start();
        handset.post(path + "/form", Filled.form());
        upload(path);
        long seen = filing().version();
        handset.post(path + "/form", Filled.form());

        Page page = handset.submit(path, seen);

        assertThat(page.status()).isEqualTo(409);
        assertThat(page.text()).contains("内容在另一个页面里改过了");
        assertThat(claims.latest(programme)).isEmpty();
    }

    @Test
    void whatWasMadeBeforeACrashIsSentOnLaterAsTheSameSubmission() {
        String path = start();
        handset.post(path + "/form", Filled.form());
        upload(path);
        Filing seen = filing();
        filings.close(seen);
        byte[] manifest = WriteManifest.write(
                seen,
                Map.of(),
                java.util.Set.of(),
                clock.instant().atZone(clock.getZone()).toOffsetDateTime());
        outgoing.make(seen, manifest, clock.instant());
        send.sendAll();
        assertThat(claims.latest(programme))
                .as("its request may still be going on")
                .isEmpty();
        clock.pass(java.time.Duration.ofMinutes(1));

        send.sendAll();
        send.sendAll();

        assertThat(claims.latest(programme)).containsExactly(new ClaimId(programme, seen.application(), 1));
        assertThat(outgoing.of(seen))
                .singleElement()
                .satisfies(made -> assertThat(made.claim()).isPresent());
    }

    @Test
    void aReturnedClaimSaysWhyAndIsMendedAsTheNextRevision() {
        String path = submitted();
        ClaimId first = new ClaimId(programme, filing().application(), 1);
        review.opened(first);
        assertThat(handset.get(path).text()).contains("人工审核中", "现由市总工会审核").doesNotContain("公章");
        review.returned(first, Set.of(), List.of(ReasonCode.SEAL_MISSING), "请补盖公章");
        Page returned = handset.get(path);
        assertThat(returned.text()).contains("退回修改", "申请表未盖所在单位工会公章", "请补盖公章");

        handset.post(path + "/mend", Map.of());
        handset.upload(path + "/documents/diploma", new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 9});
        handset.get(path + "/check");
        Page receipt = handset.submit(path, filing().version());

        assertThat(receipt.text()).contains("核验中").doesNotContain("请补盖公章");
        assertThat(claims.latest(programme)).containsExactly(new ClaimId(programme, filing().application(), 2));
        assertThat(consents.of(filing())).hasSize(4);
    }

    @Test
    void aClaimThatWasNotReturnedIsNotOpenForWriting() {
        String path = submitted();

        handset.post(path + "/mend", Map.of());
        handset.post(path + "/form", Map.of("name", "另一个"));

        assertThat(filing().open()).isFalse();
        assertThat(filing().draft().get("name")).isEqualTo("欧阳样本");
    }

    @Test
    void afterTheEndNothingNewIsSubmitted() {
        String path = start();
        handset.post(path + "/form", Filled.form());
        upload(path);
        clock.pass(java.time.Duration.ofDays(40));
        try {
            handset.login(sms, phone);
            handset.get(path + "/check");

            Page page = handset.submit(path, filing().version());

            assertThat(page.text()).contains("本项目的申报已经截止");
            assertThat(claims.latest(programme)).isEmpty();
        } finally {
            clock.pass(java.time.Duration.ofDays(-40));
        }
    }

    @Test
    void ownDataAreDownloadedWithEveryFile() throws IOException {
        String path = submitted();

        Page zip = handset.get(path + "/data.zip");

        Map<String, byte[]> entries = new java.util.TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip.bytes()))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.put(entry.getName(), in.readAllBytes());
            }
        }
        assertThat(entries.keySet()).contains("data.json", "application-1.json").hasSize(4);
        JsonNode data = new ObjectMapper().readTree(Objects.requireNonNull(entries.get("data.json")));
        assertThat(data.at("/draft/name").asText()).isEqualTo("欧阳样本");
        assertThat(data.at("/consents").size()).isEqualTo(2);
        assertThat(entries.entrySet())
                .filteredOn(entry -> entry.getKey().startsWith("files/"))
                .allSatisfy(entry -> assertThat(entry.getValue()).startsWith(PICTURE));
    }

    private String submitted() {
        String path = start();
        handset.post(path + "/form", Filled.form());
        upload(path);
        handset.submit(path, filing().version());
        assertThat(claims.latest(programme)).hasSize(1);
        return path;
    }

    private String start() {
        handset.get("/worker");
        Page form = handset.post("/worker/claims", Map.of("programme", programme));
        assertThat(form.path()).endsWith("/form");
        return form.path().replace("/form", "");
    }

    private void upload(String path) {
        handset.upload(path + "/documents/bank_card", PICTURE);
        handset.upload(path + "/documents/diploma", new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 1, 2, 3, 4});
        handset.get(path + "/check");
    }

    private Filing filing() {
        return filings.of(new Phone(phone)).get(0);
    }
}
