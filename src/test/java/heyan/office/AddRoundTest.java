package heyan.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import heyan.claim.Happening;
import heyan.programme.Programmes;
import heyan.review.Account;
import heyan.review.People;
import heyan.review.ReviewSlice;
import heyan.review.access.Role;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;

@DisplayName("补助项目管理 添加: a round comes from its programme file, before it opens, with every fault told by its line")
@SpringBootTest(classes = ReviewSlice.class)
@AutoConfigureMockMvc
class AddRoundTest {
    private static final Account CITY = People.account("olga", "", Role.CITY_REVIEWER);

    @Autowired
    private MockMvc web;

    @Autowired
    private Programmes programmes;

    @Autowired
    private ReviewSlice.Heard heard;

    private final String id = "add-" + UUID.randomUUID();

    @Test
    void aFileIsPutIntoForceAndTheAuditKnowsWhoDidIt() throws Exception {
        MvcResult result = send(CITY, "programme.yaml", notice());

        assertThat(result.getFlashMap().get("added")).isEqualTo(id);
        assertThat(result.getFlashMap().get("faults")).isNull();
        assertThat(programmes.find(id)).isPresent();
        assertThat(heard.about(id))
                .extracting(Happening::what, Happening::who)
                .containsExactly(tuple("programme.loaded", "heyan"), tuple("office.round_added", "olga"));
        assertThat(heard.about(id).get(1).facts())
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("edition", 1, "sha256", programmes.current(id).version()));

        send(CITY, "anything.yml", notice());
        assertThat(heard.about(id)).as("already in force").hasSize(2);
        send(CITY, "anything.yml", notice().replace("total: 2000", "total: 1999"));
        assertThat(heard.about(id)).as("replaced before it opens").hasSize(4);
    }

    @Test
    void everyFaultIsToldByItsLineAndNothingIsStored() throws Exception {
        MvcResult result = send(
                CITY,
                "programme.yaml",
                notice().replace("from: 2021-06-25 10:00", "from: soon").replace("total: 2000", "total: many"));

        List<?> faults = (List<?>) Objects.requireNonNull(result.getFlashMap().get("faults"));
        assertThat(faults)
                .hasSizeGreaterThan(1)
                .allSatisfy(fault -> assertThat(fault.toString()).matches("line \\d+: .+"));
        assertThat(programmes.find(id)).isEmpty();
        assertThat(heard.about(id)).isEmpty();
        String page = web.perform(get("/review/projects").with(user(CITY)).flashAttrs(result.getFlashMap()))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(page).contains("未启用", faults.get(0).toString());
    }

    @Test
    @DisplayName(
            "Rules of an opened round are nobody's alone: neither is one added after it opened, nor the next edition")
    void anOpenedRoundIsNotTouched() throws Exception {
        assertThat(send(CITY, "programme.yaml", opened()).getFlashMap().get("refused"))
                .isEqualTo("opened");
        assertThat(programmes.find(id)).isEmpty();

        programmes.load("programme.yaml", opened().getBytes(StandardCharsets.UTF_8));
        String next = notice().replace("edition: 1", "edition: 2\nbecause: \"更正\"");
        assertThat(send(CITY, "programme.yaml", next).getFlashMap().get("refused"))
                .isEqualTo("opened");
        assertThat(programmes.current(id).notice().edition()).isEqualTo(1);
    }

    @Test
    void noFileAndAnotherKindOfFileAreRefused() throws Exception {
        assertThat(send(CITY, "programme.xlsx", notice()).getFlashMap().get("refused"))
                .isEqualTo("kind");
        assertThat(send(CITY, "programme.yaml", "").getFlashMap().get("refused"))
                .isEqualTo("kind");
        assertThat(send(CITY, "programme.yaml", "#".repeat((1 << 20) + 1))
                        .getFlashMap()
                        .get("refused"))
                .isEqualTo("kind");
    }

    @Test
    void nobodyElseAddsOrSeesTheForm() throws Exception {
        Arrays.stream(Role.values()).filter(role -> !role.isAdministrator()).forEach(role -> {
            Account account = People.account("somebody", role == Role.CITY_REVIEWER ? "" : Laid.WEST, role);
            boolean may = role == Role.CITY_REVIEWER;
            try {
                assertThat(web.perform(get("/review/projects").with(user(account)))
                                .andReturn()
                                .getResponse()
                                .getContentAsString()
                                .contains("id=\"add-file\""))
                        .as(role + " sees it")
                        .isEqualTo(may);
                assertThat(send(account, "programme.yaml", "x").getResponse().getStatus())
                        .as(role + " sends it")
                        .isEqualTo(may ? 302 : 403);
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        });
    }

    /** As the shipped notice of 2021, but for the day on which it opens. */
    private String notice() {
        return opened().replace("from: 2021-06-21 10:00", "from: 2021-06-25 10:00");
    }

    private String opened() {
        return heyan.programme.Rounds.text("gz-2021-1").replace("programme_id: gz-2021-1", "programme_id: " + id);
    }

    private MvcResult send(Account account, String name, String text) throws Exception {
        MockMultipartFile file =
                new MockMultipartFile("file", name, "application/octet-stream", text.getBytes(StandardCharsets.UTF_8));
        return web.perform(multipart("/review/projects")
                        .file(file)
                        .with(user(account))
                        .with(csrf()))
                .andReturn();
    }
}
