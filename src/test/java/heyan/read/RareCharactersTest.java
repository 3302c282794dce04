package heyan.read;

import static org.assertj.core.api.Assertions.assertThat;

import heyan.claim.Box;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.RescaleOp;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names are written in a typeface whose shapes are not among the drawn ones. */
@DisplayName("Characters that recognition has no key for")
class RareCharactersTest {
    private static final int SIZE = 56;
    private static PaddleLines engine;
    private static CharacterShapes shapes;
    private static RareCharacters rare;

    @BeforeAll
    static void open() throws IOException {
        ModelStore store = ModelStore.open(Path.of("ocr-models"));
        engine = new PaddleLines(store, new EngineClock());
        shapes = CharacterShapes.of(store);
        rare = new RareCharacters(shapes, engine::knows);
    }

    @AfterAll
    static void close() {
        engine.close();
        shapes.close();
    }

    private static LineText read(String name, RareCharacters by) {
        return read(page(name), name, by);
    }

    private static Picture page(String name) {
        return Picture.of(
                new DrawnPage(600, 400).writeOtherwise(name, 80, 187, SIZE).image());
    }

    private static LineText read(Picture page, String name, RareCharacters by) {
        Quad line = Quad.of(new Box(70, 135, 85 + SIZE * name.length(), 200));
        return by.mended(page, line, engine.read(page, line));
    }

    @ParameterizedTest
    @ValueSource(strings = {"王浉平", "陈翀宇", "赵骉文", "周玘", "林昺", "卢䶮", "欧阳翾", "李瑀涵", "喻谦鋆", "廖琤"})
    void areToldByTheirShape(String name) {
        assertThat(name.codePoints().allMatch(engine::knows)).isFalse();
        assertThat(read(name, rare).text()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"王浉平", "陈翀宇", "赵骉文", "周玘", "林昺", "卢䶮", "欧阳翾", "李瑀涵", "喻谦鋆", "廖琤"})
    void areReadAsOthersOrNotAtAllByRecognitionAlone(String name) {
        RareCharacters withoutShapes = new RareCharacters(CharacterShapes.NONE, engine::knows);

        assertThat(read(name, withoutShapes).text()).isNotEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"王小明", "李未末", "陈己已", "张土士", "欧阳文"})
    void ofWhichThereAreNoneInMostNames(String name) {
        assertThat(read(name, rare).text()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"钟昺梦", "赵骉文", "陈翀宇"})
    void areFoundInALineThatDetectionDrewTooHighAsWell(String name) {
        Picture page = page(name);
        Quad line = Quad.of(new Box(58, 118, 95 + SIZE * name.length(), 217));

        assertThat(rare.mended(page, line, engine.read(page, line)).text()).isEqualTo(name);
    }

    @Test
    void areFoundBesideTheRuleOfATableAsWell() {
        Picture page = Picture.of(new DrawnPage(600, 400)
                .writeOtherwise("许燚鑫", 80, 187, SIZE)
                .pen(62, 20, 62, 390)
                .image());
        Quad line = Quad.of(new Box(66, 118, 95 + SIZE * 3, 217));

        assertThat(rare.mended(page, line, engine.read(page, line)).text()).isEqualTo("许燚鑫");
    }

    /** Reads a label as a slanting page shows it: the line is drawn too high, and the tops of the value below reach into it. */
    private static LineText above(String value, String label) {
        Picture page = Picture.of(new DrawnPage(600, 400)
                .writeOtherwise(label, 80, 187, SIZE)
                .write(value, 84, 278, 60)
                .image());
        Quad line = Quad.of(new Box(67, 113, 111 + SIZE * label.length(), 224));
        return rare.mended(page, line, engine.read(page, line));
    }

    @ParameterizedTest
    @CsvSource({"应用韩语, 专业", "网络教育课程, 学习形式", "华南样本大学, 毕业院校"})
    @DisplayName("are not made of the tops of the line below")
    void noneAboveAnotherLine(String value, String label) {
        assertThat(above(value, label).text()).isEqualTo(label);
    }

    @ParameterizedTest
    @ValueSource(strings = {"贺旭翾", "谢翙", "朱颋", "周玘", "王一䶮"})
    @DisplayName("at the end of a name are not lost above another line")
    void areFoundAboveAnotherLineAsWell(String name) {
        assertThat(above("样本大学样本", name).text()).startsWith(name.substring(0, name.length() - 1));
        assertThat(above("样本大学样本", name).signs()).hasSize(name.length());
    }

    @Test
    @DisplayName("are not made of the corner of a table's cell")
    void noneInTheCornerOfACell() {
        Picture page = Picture.of(new DrawnPage(600, 400)
                .writeOtherwise("性", 80, 187, SIZE)
                .writeOtherwise("别", 203, 187, SIZE)
                .pen(42, 95, 296, 100, 296, 251, 42, 246, 42, 95)
                .image());
        Quad line = Quad.of(new Box(23, 103, 300, 240));

        assertThat(rare.mended(page, line, engine.read(page, line)).text()).isEqualTo("性别");
    }

    @ParameterizedTest
    @ValueSource(strings = {"喻谦鋆", "周玘"})
    void areToldInLightPrintOnADarkScreenAsWell(String name) {
        BufferedImage page =
                new DrawnPage(600, 400).writeOtherwise(name, 80, 187, SIZE).image();

        LineText text = read(Picture.of(new RescaleOp(-0.8f, 255, null).filter(page, null)), name, rare);

        assertThat(text.text()).isEqualTo(name);
    }

    @Test
    void areToldInSmallSoftPrintAsWell() {
        Picture soft = page("马燚莹").scaled(300, 200).scaled(600, 400);

        assertThat(read(soft, "马燚莹", rare).text()).isEqualTo("马燚莹");
    }

    @ParameterizedTest
    @ValueSource(strings = {"冉沁晔", "佘广土"})
    @DisplayName("and of two known ones that recognition is torn between, the shape tells the right one")
    void tornBetweenTwo(String name) {
        LineText alone = read(name, new RareCharacters(CharacterShapes.NONE, engine::knows));
        assertThat(alone.confidence()).isLessThan(0.9);

        LineText text = read(name, rare);

        assertThat(text.text()).isEqualTo(name);
        assertThat(text.confidence()).isGreaterThan(0.9);
    }

    @Test
    @DisplayName("even where recognition is nearly sure of the other")
    void hardlyTorn() {
        assertThat(read("冼如", rare).text()).isEqualTo("冼如");
        assertThat(read("冼如", rare).confidence()).isGreaterThan(0.9);
    }

    private static LineText seenAs(String seen, String printed) {
        List<LineText.Sign> signs = new ArrayList<>();
        for (int i = 0; i < seen.length(); i++) {
            signs.add(new LineText.Sign(seen.substring(i, i + 1), 0.97, (i + 0.5) / seen.length()));
        }
        Quad line = Quad.of(new Box(80, 135, 80 + SIZE * seen.length(), 200));
        return rare.mended(page(printed), line, new LineText(signs));
    }

    @Test
    @DisplayName("a name begins with a surname: 冼, which recognition takes for 洗")
    void theFirstIsASurname() {
        assertThat(seenAs("洗如", "冼如").text()).isEqualTo("冼如");
        assertThat(seenAs("洗如", "冼如").confidence()).isGreaterThan(0.9);
        assertThat(seenAs("洗如", "洗如").text()).isEqualTo("洗如");
        assertThat(seenAs("如洗", "如冼").text()).isEqualTo("如洗");
        assertThat(seenAs("如洗", "如冼").confidence()).isLessThan(0.5);
    }

    @ParameterizedTest
    @CsvSource({"练萤锦, 3", "练苦锦, 3", "练蓉锦, 6", "练睛锦, 6"})
    @DisplayName("a blurred shape that is nearly as like what was read puts no other known character in its place")
    void aBlurredShapeDecidesNothing(String name, int blur) {
        Picture soft = page(name).scaled(600 / blur, 400 / blur).scaled(600, 400);
        List<LineText.Sign> signs = new ArrayList<>();
        for (int i = 0; i < name.length(); i++) {
            signs.add(new LineText.Sign(name.substring(i, i + 1), i == 1 ? 0.49 : 0.9999, (i + 0.5) / name.length()));
        }

        LineText text =
                rare.mended(soft, Quad.of(new Box(80, 135, 80 + SIZE * name.length(), 200)), new LineText(signs));

        assertThat(text.text()).isEqualTo(name);
        assertThat(text.confidence()).isLessThan(0.5);
    }

    /** Reads 学生王小明一性别男 where the 一 stands, or a line of a pattern. */
    private static String sentence(boolean stands) {
        String seen = "学生王小明一性别男";
        DrawnPage drawn = new DrawnPage(800, 400);
        List<LineText.Sign> signs = new ArrayList<>();
        for (int i = 0; i < seen.length(); i++) {
            String sign = seen.substring(i, i + 1);
            if (stands || !sign.equals("一")) {
                drawn.writeOtherwise(sign, 80 + SIZE * i, 187, SIZE);
            }
            signs.add(new LineText.Sign(sign, sign.equals("一") ? 0.95 : 0.9999, (i + 0.5) / seen.length()));
        }
        drawn.fill(new Color(235, 230, 220), 60, 168, 700, 2);
        Quad line = Quad.of(new Box(80, 135, 80 + SIZE * seen.length(), 200));
        return rare.mended(Picture.of(drawn.image()), line, new LineText(signs)).text();
    }

    @Test
    @DisplayName("a line of the paper's pattern that was read as 一 is none")
    void noneInAPattern() {
        assertThat(sentence(false)).isEqualTo("学生王小明性别男");
        assertThat(sentence(true)).isEqualTo("学生王小明一性别男");
    }

    @Test
    void leaveTheCommonerOfTwoThatLookAlikeAsADoubtfulReading() {
        LineText read = read("钟畲", rare);

        assertThat(read.text()).isEqualTo("钟畲");
        assertThat(read.confidence()).isLessThan(0.6);
    }

    @Test
    void stayDoubtfulWhenTheirShapeIsBlurred() {
        Picture blurred = page("李雱").scaled(90, 60).scaled(600, 400);

        assertThat(read(blurred, "李雱", rare).confidence()).isLessThan(0.8);
    }

    @Test
    void areHardlyEverTakenForOthersInAnotherTypeface() {
        int told = 0;
        int wrong = 0;
        int drawn = 0;
        for (int character = 0x4E00; character < 0x9FA0; character += 61) {
            String text = Character.toString(character);
            Picture page = page(text);
            LineStrip strip = new LineStrip(page, Quad.of(new Box(70, 135, 85 + SIZE, 200)));
            CharacterShapes.Nearest nearest = shapes.nearest(
                            List.of(strip.cell(0.5, 0).shape()), engine::knows)
                    .get(0);
            if (shapes.has(character)) {
                drawn++;
                told += nearest.isSure() ? 1 : 0;
                wrong += nearest.isSure() && nearest.character() != character ? 1 : 0;
            }
        }
        assertThat(wrong).isLessThanOrEqualTo(1);
        assertThat(told).isGreaterThan(drawn * 6 / 10);
    }
}
