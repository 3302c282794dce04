package heyan.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import heyan.cell.CellAnswer;
import heyan.inspect.Defect;
import heyan.review.access.Role;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@DisplayName("试读空白申请表: by whoever may add a round; what cannot be read says why")
@SpringBootTest(classes = ReviewSlice.class)
@AutoConfigureMockMvc
class BlankFormTest {
    private static final String PATH = "/review/projects/form";
    private static final Account CITY = People.account("olga", "", Role.CITY_REVIEWER);

    @Autowired
    private MockMvc web;

    @Autowired
    private ReviewSlice.LaidScreens screens;

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.MATCH_NONE, names = ".*ADMIN.*")
    void nobodyElseTriesOne(Role role) throws Exception {
        Account account = People.account("somebody", role == Role.CITY_REVIEWER ? "" : "样本工会", role);
        int expected = role == Role.CITY_REVIEWER ? 200 : 403;

        assertThat(answer(get(PATH), account).getStatus()).isEqualTo(expected);
        assertThat(answer(multipart(PATH), account).getStatus()).isEqualTo(expected);
        assertThat(answer(said("本会主事", "contact_name"), account).getStatus()).isEqualTo(expected);
        assertThat(answer(get("/review/projects"), account).getContentAsString().contains("id=\"try-form\""))
                .isEqualTo(expected == 200);
    }

    @ParameterizedTest
    @CsvSource({"UNREADABLE, 文件损坏无法打开", "WRONG_TYPE, 不是图片或 PDF", "ENCRYPTED, 文件需要密码", "TOO_LARGE, 图片过大"})
    void whatCannotBeReadSaysWhy(Defect defect, String why) throws Exception {
        screens.say(new CellAnswer.Unusable(defect, ""));

        assertThat(page(file(new byte[] {1}))).contains("未能试读：" + why).doesNotContain("id=\"fields\"");
    }

    @Test
    void noFileAndOneTooLargeSaySo() throws Exception {
        assertThat(page(multipart(PATH))).contains("未能试读：文件为空");
        assertThat(page(file(new byte[0]))).contains("未能试读：文件为空");
        assertThat(page(file(new byte[20_000_001]))).contains("未能试读：图片过大");
    }

    @Test
    @DisplayName("several wordings of one field stand in one list")
    void theLinesSayWhatWasChosen() throws Exception {
        MockHttpServletRequestBuilder request = said("本会主事", "contact_name")
                .param("text", "会内主事（正职）乙", "归口总会")
                .param("taken", "", "unit_union")
                .param("field", "contact_name", "district_union");

        assertThat(page(request)).contains("""
                        machine:
                          form_labels:
                            district_union: [归口总会]
                            contact_name: [本会主事, 会内主事（正职）乙]
                        """);
        assertThat(page(said("本会主事", ""))).doesNotContain("form_labels");
        assertThat(page(said("本会主事", "no_field"))).doesNotContain("form_labels");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "本", "本会: 主事", "本会]主事", "本会\n主事", "<b>本会", "本会, 主事"})
    void whatTheFormDidNotSendIsRefused(String text) throws Exception {
        assertThat(answer(said(text, "contact_name"), CITY).getStatus()).isEqualTo(400);
        assertThat(answer(post(PATH + "/labels").param("text", "本会主事"), CITY).getStatus())
                .isEqualTo(400);
    }

    private static MockHttpServletRequestBuilder said(String text, String field) {
        return post(PATH + "/labels")
                .param("label", "", "", "", "签名", "姓名", "", "", "", "", "")
                .param("text", text)
                .param("taken", "")
                .param("field", field);
    }

    private static MockHttpServletRequestBuilder file(byte[] bytes) {
        return multipart(PATH).file(new MockMultipartFile("file", "form.jpg", "image/jpeg", bytes));
    }

    private String page(MockHttpServletRequestBuilder request) throws Exception {
        MockHttpServletResponse response = answer(request, CITY);
        assertThat(response.getStatus()).isEqualTo(200);
        return response.getContentAsString(StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder request, Account account) throws Exception {
        return web.perform(request.with(user(account)).with(csrf())).andReturn().getResponse();
    }
}
