package heyan.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import heyan.cell.CellAnswer;
import heyan.claim.Box;
import heyan.claim.ClaimId;
import heyan.claim.Happening;
import heyan.claim.Sha256;
import heyan.decide.Decision.Outcome;
import heyan.inspect.Defect;
import heyan.programme.Programmes;
import heyan.read.Reading;
import heyan.read.Reading.Glyph;
import heyan.read.Reading.Line;
import heyan.review.access.Role;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.MockMvc;

@DisplayName("学信网截图: kept, read and compared with what was typed")
@SpringBootTest(classes = ReviewSlice.class, properties = "heyan.review.screenshot-patience=3s")
@AutoConfigureMockMvc
@DirtiesContext
class ChsiScreenshotTest {
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final Account DORA = new Account("dora.screen", "朵样本", Role.DISTRICT_REVIEWER, "广州市天河区总工会", "x");
    private static final byte[] PICTURE = DrawnClaim.picture();

    private final String application = "GZ-S" + COUNT.incrementAndGet();
    private final ClaimId claim = DrawnClaim.id(application, 1);

    @Autowired
    private MockMvc web;

    @Autowired
    private ReviewSlice.LaidCases cases;

    @Autowired
    private ReviewSlice.LaidScreens screens;

    @Autowired
    private ReviewSlice.Heard heard;

    @Autowired
    private OpenReview review;

    @Autowired
    private Accounts accounts;

    @Autowired
    private ChsiDesk desk;

    @Autowired
    private Programmes programmes;

    @BeforeEach
    void open() throws Exception {
        programmes.load("gz-2021-1.yaml", Files.readAllBytes(Path.of("src/main/resources/programmes/gz-2021-1.yaml")));
        accounts.create(DORA.getUsername(), DORA.getName(), DORA.getRole().code(), "correct horse battery");
        accounts.assign(DORA.getUsername(), DORA.getUnion());
        cases.lay(DrawnClaim.file(application, 1, Outcome.REVIEW));
        review.open(claim.toString());
    }

    @Test
    void everyFieldIsShownAsReadAndTypedAndTheAuditKnowsThePicture() throws Exception {
        screens.say(
                new CellAnswer.Read("image/png", List.of(), registration(), List.of(0L), new CellAnswer.Cost(1, 1)));

        assertThat(send(PICTURE)).isEqualTo(302);

        Screenshot kept = desk.of(claim).get(0).screenshot().orElseThrow();
        assertThat(kept.sha256()).isEqualTo(Sha256.of(PICTURE));
        assertThat(kept.unread()).isEmpty();
        assertThat(kept.rows())
                .extracting(row -> row.field() + " " + row.code())
                .containsExactly(
                        "name equal",
                        "school equal",
                        "certificate_number unsure",
                        "level equal",
                        "enrolment_date equal",
                        "graduation_date different");
        assertThat(page()).contains("compare screenshot", "2019-07-10", "已保存学信网截图", Sha256.of(PICTURE));
        assertThat(told("review.chsi_screen").facts())
                .containsEntry("screen", Sha256.of(PICTURE))
                .extracting("fields")
                .isEqualTo(Map.of(
                        "name", "equal",
                        "school", "equal",
                        "certificate_number", "unsure",
                        "level", "equal",
                        "enrolment_date", "equal",
                        "graduation_date", "different"));
    }

    @Test
    @DisplayName("it is opened again from the case, by whoever may see the case's pictures, and under no other case")
    void itCanBeOpenedAgain() throws Exception {
        send(PICTURE);
        String path = "/review/" + claim + "/chsi/" + desk.of(claim).get(0).id();
        Account strange = new Account("otto.screen", "奥样本", Role.DISTRICT_REVIEWER, "越秀区总工会", "x");
        Account finance = new Account("fen.screen", "芬样本", Role.FINANCE, "", "x");
        cases.lay(DrawnClaim.file(application + "B", 1, Outcome.REVIEW));
        review.open(DrawnClaim.id(application + "B", 1).toString());

        assertThat(page()).contains("href=\"" + path + "\"");
        assertThat(open(path, DORA).getContentAsString(StandardCharsets.UTF_8))
                .contains("src=\"" + path + "/picture\"");
        MockHttpServletResponse picture = open(path + "/picture", DORA);
        assertThat(picture.getContentAsByteArray()).isEqualTo(PICTURE);
        assertThat(picture.getHeader("Cache-Control")).contains("no-store");
        assertThat(picture.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        for (String address : List.of(path, path + "/picture")) {
            assertThat(open(address, strange).getStatus()).as(address).isEqualTo(403);
            assertThat(open(address, finance).getStatus()).as(address).isEqualTo(403);
            String other = address.replace(application, application + "B");
            assertThat(open(other, DORA).getStatus()).as(other).isEqualTo(404);
        }
    }

    @Test
    void aPictureThatCannotBeReadSaysSoAndTheResultIsRecordedAllTheSame() throws Exception {
        screens.say(new CellAnswer.Unusable(Defect.UNREADABLE, ""));

        assertThat(send(PICTURE)).isEqualTo(302);

        assertThat(page()).contains("class=\"look\"", "截图已保存，但未能识读：文件损坏").doesNotContain("compare screenshot");
        assertThat(told("review.chsi_same").who()).isEqualTo(DORA.getUsername());
        assertThat(told("review.chsi_screen").facts()).containsEntry("unread", "FILE_UNREADABLE");
    }

    @Test
    void aReadingThatTakesTooLongIsLeftAndTheReviewerGoesOnByHand() throws Exception {
        CountDownLatch never = new CountDownLatch(1);
        CountDownLatch left = new CountDownLatch(1);
        screens.say(() -> {
            try {
                never.await();
                throw new IllegalStateException("nobody opens it");
            } finally {
                left.countDown();
            }
        });

        assertThat(send(PICTURE)).isEqualTo(302);

        assertThat(page())
                .contains("截图已保存，但未能识读：识读超时，请对照截图自行核对后继续", "id=\"decide\"")
                .doesNotContain("compare screenshot");
        assertThat(told("review.chsi_same").who()).isEqualTo(DORA.getUsername());
        assertThat(told("review.chsi_screen").facts()).containsEntry("unread", "READ_TOO_LATE");
        assertThat(left.await(10, TimeUnit.SECONDS))
                .as("nobody reads on for nothing")
                .isTrue();
    }

    @Test
    void whatIsNoPictureIsRefusedAndNothingIsRecorded() throws Exception {
        assertThat(send("%PDF-1.7".getBytes(StandardCharsets.US_ASCII))).isEqualTo(415);
        assertThat(send(new byte[20_000_001])).isEqualTo(413);

        assertThat(desk.of(claim)).isEmpty();
    }

    @Test
    void withoutAPictureOnlyTheResultIsRecorded() throws Exception {
        assertThat(send(new byte[0])).isEqualTo(302);

        assertThat(desk.of(claim))
                .singleElement()
                .matches(look -> look.screenshot().isEmpty());
    }

    private int send(byte[] screen) throws Exception {
        return web.perform(multipart("/review/" + claim + "/chsi")
                        .file(new MockMultipartFile("screen", "screen.png", "image/png", screen))
                        .param("result", "same")
                        .with(user(DORA))
                        .with(csrf()))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    private String page() throws Exception {
        return open("/review/" + claim, DORA).getContentAsString(StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse open(String address, Account account) throws Exception {
        return web.perform(get(address).with(user(account))).andReturn().getResponse();
    }

    private Happening told(String what) {
        return heard.about(claim.toString()).stream()
                .filter(one -> one.what().equals(what))
                .findFirst()
                .orElseThrow();
    }

    /** The registration of the drawn claim, graduated half a year later. */
    private static Reading registration() {
        List<Line> lines = new ArrayList<>();
        lines.add(line(300, 80, "教育部学历证书电子注册备案表"));
        String[][] rows = {
            {"姓名", "欧阳样本"},
            {"入学日期", "2016年03月01日"},
            {"毕（结）业日期", "2019年07月10日"},
            {"层次", "本科"},
            {"学校名称", "华南样本大学"},
            {"专业", "行政管理"},
            {"学习形式", "函授"},
            {"证书编号", "100000201905000001"},
            {"毕（结）业", "毕业"},
            {"在线验证码", "A1B2C3D4E5F6G7H8"}
        };
        for (int i = 0; i < rows.length; i++) {
            lines.add(line(100, 240 + 60 * i, rows[i][0]));
            lines.add(line(400, 240 + 60 * i, rows[i][1]));
        }
        return new Reading("by hand", List.of(new Reading.ReadPage(1240, 1754, 0, lines, List.of(), List.of())));
    }

    private static Line line(int x, int y, String text) {
        List<Glyph> glyphs = new ArrayList<>();
        int at = x;
        for (int c : text.codePoints().toArray()) {
            int wide = c < 128 ? 15 : 30;
            glyphs.add(new Glyph(Character.toString(c), 0.999, at + wide / 2));
            at += wide;
        }
        List<Reading.Again> again =
                text.matches("[0-9A-Z]+") ? List.of(new Reading.Again("tesseract-digits", text, 0.99)) : List.of();
        return new Line(text, new Box(x, y - 15, at, y + 15), 0.999, Reading.Source.OCR, glyphs, again);
    }
}
