package heyan.review;

import static org.assertj.core.api.Assertions.assertThat;

import heyan.cell.CellAnswer;
import heyan.cell.CellSettings;
import heyan.cell.Cells;
import heyan.extract.FieldName;
import heyan.extract.FormLabelsFound;
import heyan.extract.FormWords;
import heyan.inspect.InspectSettings;
import heyan.inspect.MadeFiles;
import heyan.programme.Rounds;
import heyan.read.ReadSettings;
import heyan.read.Reading;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.support.ui.Select;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@DisplayName(
        "试读空白申请表: an office sees which labels of its form are not understood before the round opens, and what to write")
@SpringBootTest(
        classes = ReviewSlice.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "heyan.demo-users=true")
class BlankFormBrowserTest {
    private static final String UNKNOWN = "本会主事";
    private static final String PAGE = "/review/projects/form";

    @LocalServerPort
    private int port;

    @Autowired
    private DemoUsers demoUsers;

    @Autowired
    private ReviewSlice.LaidScreens screens;

    @TempDir
    private Path folder;

    @Test
    void whatIsNotUnderstoodIsShownAndTheLinesToWriteAreMade() throws Exception {
        Browser.assumeThere();
        Path form = Files.write(folder.resolve("form.png"), MadeFiles.encode(drawn(), "png"));
        Path text = Files.writeString(folder.resolve("form.jpg"), "no picture at all");
        Path locked = Files.write(folder.resolve("form.pdf"), MadeFiles.locked("owner", "user"));
        Map<String, String> logins = demoUsers.create();
        try (Cells cells = cells();
                Browser browser = Browser.open(port)) {
            browser.enter("reviewer", Objects.requireNonNull(logins.get("reviewer")));
            browser.go("/review/projects");
            browser.script("document.querySelector('#add').open = true;");
            browser.one("#try-form").click();
            browser.one("#form-send");
            assertThat(browser.look("blankform")).isEmpty();

            assertThat(fault(browser, cells, text)).isEqualTo("未能试读：不是图片或 PDF。");
            assertThat(browser.look("blankform-fault")).isEmpty();
            assertThat(fault(browser, cells, locked)).isEqualTo("未能试读：文件需要密码。");

            CellAnswer answer = cells.examine(Files.readAllBytes(form)).answer();
            screens.say(answer);
            send(browser, form);
            assertThat(browser.one("#field-name").getText()).contains("姓名", "✓ 已认出");
            assertThat(browser.one("#field-contact_name").getText()).contains("✗ 未认出");
            assertThat(browser.one("#unknown").getText()).contains(UNKNOWN);
            assertThat(browser.count("#snippet")).isZero();
            browser.script("document.querySelector('#labels').scrollIntoView();");
            assertThat(browser.look("blankform-read")).isEmpty();

            choose(browser, "工会联系人");
            String lines = browser.one("#snippet pre").getText();
            assertThat(lines).isEqualToIgnoringWhitespace("machine: form_labels: contact_name: [" + UNKNOWN + "]");
            assertThat(browser.one("#field-name").getText()).contains("✓ 已认出");
            assertThat(browser.look("blankform-lines")).isEmpty();
            foundOnceToldBy(lines, reading(answer));

            browser.go(PAGE + "?lang=en");
            send(browser, form);
            choose(browser, "Contact name");
            assertThat(browser.look("blankform-english")).isEmpty();
            assertThat(browser.driver().getPageSource()).doesNotContain("??", "''");
            assertThat(browser.complaints()).doesNotContain("Content Security Policy", "Content-Security-Policy");
        }
    }

    private static void foundOnceToldBy(String lines, Reading reading) {
        FormWords told = FormWords.of(Rounds.read("programme.yaml", Rounds.text("gz-2021-1") + "\n" + lines)
                .machine()
                .formLabels());

        assertThat(FormLabelsFound.of(reading, FormWords.USUAL).known()).doesNotContainKey(FieldName.CONTACT_NAME);
        assertThat(FormLabelsFound.of(reading, told).known().get(FieldName.CONTACT_NAME))
                .extracting(FormLabelsFound.Label::text)
                .isEqualTo(UNKNOWN);
    }

    private static void choose(Browser browser, String field) {
        new Select(browser.one("select[aria-label*='" + UNKNOWN + "']")).selectByVisibleText(field);
        browser.one("#write").click();
        browser.one("#snippet");
    }

    private static void send(Browser browser, Path file) {
        browser.one("#form-file").sendKeys(file.toAbsolutePath().toString());
        browser.one("#form-send").click();
        browser.one("#fields");
    }

    private String fault(Browser browser, Cells cells, Path file) throws Exception {
        screens.say(cells.examine(Files.readAllBytes(file)).answer());
        browser.go(PAGE);
        browser.one("#form-file").sendKeys(file.toAbsolutePath().toString());
        browser.one("#form-send").click();
        return browser.one("#fault").getText();
    }

    private static Reading reading(CellAnswer answer) {
        return answer.fold(CellAnswer.Read::reading, unusable -> {
            throw new AssertionError(unusable.detail());
        });
    }

    private static Cells cells() {
        CellSettings usual = CellSettings.defaults();
        CellSettings one = new CellSettings(
                1,
                usual.cpuTimeout(),
                usual.timeout(),
                usual.startTimeout(),
                usual.documents(),
                usual.heapMegabytes(),
                usual.addressSpaceMegabytes(),
                usual.fileMegabytes(),
                false);
        return new Cells(one, InspectSettings.defaults(), new ReadSettings(Path.of("ocr-models"), "ppocr"));
    }

    /** A form whose blanks are rules; one of its labels is nobody else's. */
    private static BufferedImage drawn() throws Exception {
        BufferedImage sheet = new BufferedImage(1240, 1200, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D pen = sheet.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 1240, 1200);
        pen.setColor(Color.BLACK);
        pen.setFont(Font.createFonts(new File(".parts/fonts/NotoSansCJK-Regular.ttc"))[2].deriveFont(30f));
        pen.drawString("职工学历提升补助申请表", 450, 90);
        String[][] rows = {
            {"姓名", "身份证号"},
            {"毕业院校", "所学专业"},
            {"毕业证书编号", "银行卡号"},
            {"所属上级工会", "单位全称"},
            {UNKNOWN, "工会电话"},
            {"申请人签名", "日期"}
        };
        for (int row = 0; row < rows.length; row++) {
            int y = 240 + 130 * row;
            for (int column = 0; column < 2; column++) {
                pen.drawString(rows[row][column] + "：", 100 + 560 * column, y);
                pen.drawLine(320 + 560 * column, y + 6, 600 + 560 * column, y + 6);
            }
        }
        pen.dispose();
        return sheet;
    }
}
