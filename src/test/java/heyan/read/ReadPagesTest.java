package heyan.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import heyan.inspect.Inspection;
import heyan.inspect.Page;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Pixels to lines, codes and marks")
class ReadPagesTest {
    private static final String URL = "https://www.chsi.com.cn/xlcx/bg.do?vcode=AKX7PQ2M93FT8WZC&srcid=bgcx";
    private static ReadPages pages;

    @BeforeAll
    static void open() throws IOException {
        pages = new ReadPages(new ReadSettings(Path.of("ocr-models"), "ppocr"));
    }

    @AfterAll
    static void close() {
        pages.close();
    }

    private static Reading.ReadPage read(Inspection.Accepted file) {
        return pages.read(file).reading().pages().get(0);
    }

    private static List<String> texts(Reading.ReadPage page) {
        return page.lines().stream().map(Reading.Line::text).toList();
    }

    private static Reading.Line line(Reading.ReadPage page, String text) {
        return page.lines().stream()
                .filter(l -> l.text().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private static List<Reading.Mark> marks(Reading.ReadPage page, Reading.Mark.Kind kind) {
        return page.marks().stream().filter(mark -> mark.kind() == kind).toList();
    }

    @Test
    void readsEveryLineExactlyAndInOrder() {
        Reading.ReadPage page = read(DrawnPage.form().accepted());

        assertThat(texts(page))
                .containsExactly(
                        "学历补助申请表",
                        "姓名",
                        "欧阳小样",
                        "身份证号",
                        DrawnPage.NUMBER,
                        "就读院校",
                        "示例理工大学继续教育学院",
                        "在线验证码",
                        "AKX7PQ2M93FT8WZC",
                        "本人承诺以上所填信息真实有效",
                        "样本");
    }

    @Test
    void givesEachCharacterItsProbabilityAndPlace() {
        Reading.Line name = line(read(DrawnPage.form().accepted()), "欧阳小样");

        assertThat(name.characters())
                .hasSize(4)
                .allSatisfy(glyph -> assertThat(glyph.probability()).isGreaterThan(0.9));
        assertThat(name.characters().get(0).x()).isBetween(262, 292);
        assertThat(name.characters().get(3).x()).isBetween(358, 388);
        assertThat(name.box().left()).isBetween(245, 265);
        assertThat(name.box().right()).isBetween(385, 400);
        assertThat(name.source()).isEqualTo(Reading.Source.OCR);
    }

    @ParameterizedTest(name = "a picture turned by {0} degrees")
    @ValueSource(ints = {90, 180, 270})
    void turnsThePageUpright(int degrees) {
        UprightReading reading = pages.read(DrawnPage.form().turned(degrees));

        Reading.ReadPage page = reading.reading().pages().get(0);
        assertThat(page.turned()).isEqualTo(360 - degrees);
        assertThat(reading.pages().get(0).getWidth()).isEqualTo(page.width()).isEqualTo(1000);
        assertThat(texts(page)).contains("欧阳小样", DrawnPage.NUMBER, "示例理工大学继续教育学院");
        assertThat(line(page, DrawnPage.NUMBER).box().centreY()).isBetween(240, 260);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 90, 180, 270})
    void readsTheCardThatLiesOnAnotherPaperHoweverItLies(int degrees) {
        DrawnPage page = new DrawnPage(1500, 1500).fill(new Color(172, 160, 140), 0, 0, 1500, 1500);
        for (int line = 0; line < 2; line++) {
            page.write("示例文件另一张纸上的说明文字", 60, 90 + 70 * line, 44);
            page.write("示例文件另一张纸上的说明文字", 60, 1350 + 70 * line, 44);
        }
        page.turned(degrees, 750, 750)
                .fill(new Color(246, 246, 240), 330, 485, 840, 530)
                .write("示例职工卡", 380, 570, 38)
                .write("欧阳小样", 380, 690, 38)
                .write("示例省样本市试验区新村路一号", 380, 810, 38)
                .write(DrawnPage.NUMBER, 380, 930, 44);

        Reading.ReadPage read = read(page.accepted());

        assertThat(read.turned()).isEqualTo((360 - degrees) % 360);
        assertThat(texts(read)).contains("欧阳小样", "示例省样本市试验区新村路一号");
    }

    @Test
    void levelsAPagePhotographedAskew() {
        Reading.ReadPage page = read(DrawnPage.form().askew(5));

        assertThat(texts(page)).contains("身份证号", DrawnPage.NUMBER);
        assertThat(line(page, DrawnPage.NUMBER).box().centreY())
                .isCloseTo(line(page, "身份证号").box().centreY(), within(5));
    }

    @Test
    void readsNumbersAndCodesASecondTimeByTwoWays() {
        Reading.ReadPage page = read(DrawnPage.form().accepted());

        assertThat(line(page, DrawnPage.NUMBER).second())
                .extracting(Reading.Again::way, Reading.Again::text)
                .containsExactly(tuple("ppocr-2x", DrawnPage.NUMBER), tuple("tesseract-digits", DrawnPage.NUMBER));
        assertThat(line(page, "AKX7PQ2M93FT8WZC").second())
                .extracting(Reading.Again::way)
                .containsExactly("ppocr-2x", "tesseract-codes");
        assertThat(line(page, "姓名").second()).isEmpty();
    }

    @Test
    void noticesTextThatTheBorderCuts() {
        UprightReading cut =
                pages.read(DrawnPage.form().write("户籍所在街道派出所", -12, 580, 32).accepted());
        UprightReading whole =
                pages.read(DrawnPage.form().write("户籍所在街道派出所", 12, 580, 32).accepted());

        assertThat(cut.signals()).singleElement().satisfies(signal -> {
            assertThat(signal.code()).isEqualTo("IMG_EDGE");
            assertThat(signal.measure()).isEqualTo(1);
            assertThat(signal.where())
                    .isNotNull()
                    .satisfies(box -> assertThat(box.centreY()).isBetween(555, 585));
        });
        assertThat(whole.signals()).isEmpty();
    }

    @Test
    void noticesAFingerOnText() {
        UprightReading over = pages.read(DrawnPage.form().finger(480, 255, 90).accepted());
        UprightReading beside = pages.read(DrawnPage.form().finger(760, 255, 90).accepted());
        UprightReading lyingThere = pages.read(
                DrawnPage.form().fill(DrawnPage.SKIN, 480, 200, 90, 90).accepted());

        assertThat(over.signals()).singleElement().satisfies(signal -> {
            assertThat(signal.code()).isEqualTo("IMG_COVER");
            assertThat(signal.measure()).isEqualTo(1);
            assertThat(signal.where())
                    .isNotNull()
                    .satisfies(box -> assertThat(box.centreY()).isBetween(235, 265));
        });
        assertThat(beside.signals()).isEmpty();
        assertThat(lyingThere.signals()).as("a thing that is no finger").isEmpty();
    }

    @Test
    void letsAPrivacyMarkRunOffThePage() {
        DrawnPage marked = DrawnPage.form().writeSlanting("仅供申请补助使用他用无效", -20, 690, 36);

        assertThat(pages.read(marked.accepted()).signals()).isEmpty();
    }

    @Test
    void decodesACodeUnchanged() {
        Reading.ReadPage page = read(DrawnPage.form().qr(URL, 700, 400, 200).accepted());

        assertThat(page.codes()).extracting(Reading.QrCode::payload).containsExactly(URL);
        assertThat(page.codes().get(0).box().centreX()).isBetween(780, 820);
        assertThat(page.codes().get(0).box().centreY()).isBetween(480, 520);
    }

    @Test
    void findsNoCodeWhereThereIsNone() {
        assertThat(read(DrawnPage.form().write("回国固回国", 600, 500, 60).accepted())
                        .codes())
                .isEmpty();
    }

    @Test
    void givesALocatedButDamagedCodeAnEmptyPayload() {
        DrawnPage damaged = DrawnPage.form().qr(URL, 700, 400, 200);
        damaged.fill(Color.WHITE, 790, 490, 85, 85).fill(Color.BLACK, 800, 500, 40, 20);

        Reading.ReadPage page = read(damaged.accepted());

        assertThat(page.codes()).extracting(Reading.QrCode::payload).containsExactly("");
    }

    @Test
    void findsASealAndReadsItsRingAndTheTextUnderIt() {
        String union = "样本市示例电子厂工会委员会";
        DrawnPage form = new DrawnPage(1000, 900)
                .write("所在单位工会意见", 80, 100, 32)
                .seal(union, 560, 420, 130)
                .write("经对照预登记公布名单审核属实", 330, 530, 32);

        Reading.ReadPage page = read(form.accepted());

        List<Reading.Mark> seals = marks(page, Reading.Mark.Kind.ROUND_SEAL);
        assertThat(seals).extracting(Reading.Mark::text).containsExactly(union);
        assertThat(seals.get(0).box().centreX()).isBetween(550, 570);
        assertThat(seals.get(0).characters()).hasSize(union.length());
        assertThat(texts(page)).contains("经对照预登记公布名单审核属实");
    }

    @Test
    void takesAnEmblemForNoSeal() {
        Reading.ReadPage page = read(DrawnPage.form().emblem(850, 250, 90).accepted());

        assertThat(marks(page, Reading.Mark.Kind.ROUND_SEAL)).isEmpty();
    }

    @Test
    void findsPenStrokesButNotTheRulingOfTheTable() {
        DrawnPage form = DrawnPage.form().fill(Color.BLACK, 60, 560, 800, 3).fill(Color.BLACK, 500, 120, 3, 400);
        int signs = marks(read(form.accepted()), Reading.Mark.Kind.INK).size();
        form.pen(300, 650, 340, 600, 360, 660, 390, 610, 430, 650, 470, 600, 500, 655);

        Reading.ReadPage page = read(form.accepted());

        assertThat(signs).isZero();
        boolean asLine = page.lines().stream()
                .anyMatch(l ->
                        l.box().left() > 250 && l.box().top() > 570 && l.box().right() < 560);
        boolean asInk = marks(page, Reading.Mark.Kind.INK).stream()
                .anyMatch(m -> m.box().left() > 250 && m.box().top() > 570);
        assertThat(asLine || asInk).isTrue();
    }

    @Test
    void findsAPortraitPhoto() {
        DrawnPage card = DrawnPage.form()
                .fill(new Color(60, 110, 190), 720, 120, 180, 240)
                .fill(new Color(230, 190, 160), 770, 170, 80, 100)
                .fill(new Color(30, 30, 40), 750, 280, 120, 80);

        List<Reading.Mark> photos = marks(read(card.accepted()), Reading.Mark.Kind.PHOTO);

        assertThat(photos).hasSize(1);
        assertThat(photos.get(0).box().centreX()).isBetween(790, 830);
    }

    @Test
    void confirmsATextLayerThatThePixelsShow() {
        List<Page.TextRun> layer = List.of(
                DrawnPage.run("姓名", 80, 180, 32),
                DrawnPage.run("欧阳小样", 260, 180, 32),
                DrawnPage.run(DrawnPage.NUMBER, 260, 260, 32));

        Reading.ReadPage page = read(DrawnPage.form().accepted(layer));

        assertThat(List.of(line(page, "欧阳小样"), line(page, DrawnPage.NUMBER)))
                .extracting(Reading.Line::source)
                .containsOnly(Reading.Source.TEXT_LAYER);
        assertThat(line(page, "身份证号").source()).isEqualTo(Reading.Source.OCR);
    }

    @Test
    @DisplayName("a text layer that says something else than the picture is never trusted")
    void doesNotConfirmATextLayerThatThePixelsDeny() {
        List<Page.TextRun> layer =
                List.of(DrawnPage.run("欧阳大样", 260, 180, 32), DrawnPage.run("00000019491231003X", 260, 260, 32));

        Reading.ReadPage page = read(DrawnPage.form().accepted(layer));

        assertThat(List.of(line(page, "欧阳大样"), line(page, "00000019491231003X")))
                .allSatisfy(line -> {
                    assertThat(line.source()).isEqualTo(Reading.Source.TEXT_LAYER_UNCONFIRMED);
                    assertThat(line.confidence()).isLessThan(0.5);
                });
        assertThat(line(page, "欧阳大样").second()).extracting(Reading.Again::text).containsExactly("欧阳小样");
    }

    @Test
    void namesItsEnginesAndTellsTheirTime() {
        UprightReading reading = pages.read(DrawnPage.form().accepted());

        assertThat(reading.reading().engine()).isEqualTo("ppocr-v4+tess-5.5.2");
        assertThat(reading.engineNanos()).isPositive();
    }

    @Test
    void readsAnEmptyPageAsEmpty() {
        DrawnPage white = new DrawnPage(300, 200);
        white.fill(Color.WHITE, 0, 0, 300, 200);

        Reading.ReadPage page = read(white.accepted());

        assertThat(page.lines()).isEmpty();
        assertThat(page.codes()).isEmpty();
        assertThat(page.marks()).isEmpty();
    }

    @Test
    void readsACardNumberInGroupsAsOneLine() {
        DrawnPage card = new DrawnPage(1000, 640)
                .write("示例银行", 80, 120, 60)
                .write("6200", 80, 360, 60)
                .write("0012", 265, 360, 60)
                .write("3456", 450, 360, 60)
                .write("7890", 635, 360, 60);

        Reading.ReadPage page = read(card.accepted());

        assertThat(texts(page))
                .anySatisfy(text -> assertThat(text.replace(" ", "")).isEqualTo("6200001234567890"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"1, 1", "3, 2000", "2000, 3", "40, 40"})
    void survivesPicturesOfAnyShape(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);

        UprightReading reading =
                pages.read(new Inspection.Accepted("image/png", List.of(new Page(image, List.of())), List.of()));

        assertThat(reading.reading().pages()).hasSize(1);
    }

    @Test
    @DisplayName("a site that wants no neural lines reads them with Tesseract")
    void readsLinesWithTheOtherEngine() throws IOException {
        try (ReadPages tesseract = new ReadPages(new ReadSettings(Path.of("ocr-models"), "tesseract"))) {
            UprightReading reading = tesseract.read(DrawnPage.form().accepted());

            assertThat(reading.reading().engine()).isEqualTo("tess-5.5.2");
            assertThat(texts(reading.reading().pages().get(0)))
                    .contains("身份证号", "示例理工大学继续教育学院")
                    .anySatisfy(text -> assertThat(text).startsWith(DrawnPage.NUMBER));
        }
    }
}
