package heyan.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import heyan.claim.DocumentKind;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DrawSamplesTest {
    private static final String TYPED =
            "application_id programme_id name id_number phone employer unit_union district_union"
                    + " bank_name bank_card_number school major study_form level enrolment_date graduation_date"
                    + " certificate_number chsi_code submitted_at documents";
    private static final String PROGRAMME = "programme_id title window_open window_close_exclusive eligible_batches"
            + " eligible_levels max_years_from_enrolment_to_graduation once_only required_documents optional_documents"
            + " trusted_qr_hosts reference_date amount_yuan";

    @TempDir
    Path folder;

    @Test
    void drawsTheSameBytesFromTheSameSeed() throws IOException {
        assertDrawnTwiceAlike(new SampleSpec(21, 1, Style.WORKING, Condition.PHOTO, 0));
    }

    @Tag("corpus")
    @ParameterizedTest
    @EnumSource(Style.class)
    void drawsTheSameBytesFromTheSameSeedInEveryStyle(Style style) throws IOException {
        assertDrawnTwiceAlike(new SampleSpec(21, 1, style, Condition.CLEAN, 0));
    }

    private void assertDrawnTwiceAlike(SampleSpec spec) throws IOException {
        new DrawSamples().draw(spec, folder.resolve("one"));
        new DrawSamples().draw(spec, folder.resolve("two"));

        Map<String, Integer> one = digests(folder.resolve("one"));
        assertThat(one).hasSizeGreaterThanOrEqualTo(10).isEqualTo(digests(folder.resolve("two")));
    }

    @Test
    void writesTheFolderOfTheContract() throws IOException {
        new DrawSamples().draw(new SampleSpec(5, 2, Style.WORKING, Condition.CLEAN, 0), folder);

        assertThat(names(folder.resolve("programme.json"))).containsExactly(PROGRAMME.split(" ", -1));
        List<String> truth = Files.readAllLines(folder.resolve("truth.jsonl"));
        assertThat(truth).hasSize(2);
        for (String line : truth) {
            JsonNode expected = new ObjectMapper().readTree(line);
            Path own = folder.resolve(expected.get("application_id").asText());
            assertThat(names(own.resolve("application.json"))).containsExactly(TYPED.split(" ", -1));
            JsonNode typed =
                    new ObjectMapper().readTree(own.resolve("application.json").toFile());
            assertThat(typed.get("documents")).hasSameSizeAs(expected.get("documents"));
            for (JsonNode document : typed.get("documents")) {
                assertThat(own.resolve(document.get("file").asText())).isNotEmptyFile();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Style.class)
    void drawsInEveryStyleWhatIsMistakenForAnotherDocument(Style style) throws IOException {
        SampleSpec spec = new SampleSpec(13, Defect.values().length, style, Condition.HARD, 1);
        DrawFile files = new DrawFile(spec, new Fonts(style, Fonts.defaultFolder()));
        Draft draft = new MakeDrafts(spec)
                .make().stream()
                        .filter(one -> one.defect() == Defect.WRONG_KIND)
                        .findFirst()
                        .orElseThrow();
        DocumentKind slot = draft.sheets().keySet().stream()
                .filter(one -> draft.sheet(one).drawn() != one)
                .findFirst()
                .orElseThrow();

        byte[] drawn = files.draw(draft, slot).bytes();

        assertThat(ImageIO.read(new java.io.ByteArrayInputStream(drawn)).getWidth())
                .isGreaterThan(500);
    }

    @Test
    void damagesExactlyThePlantedFile() throws IOException {
        SampleSpec spec = new SampleSpec(13, Defect.values().length * 2, Style.WORKING, Condition.CLEAN, 0.6);
        List<Draft> drafts = new MakeDrafts(spec).make();
        DrawFile files = new DrawFile(spec, new Fonts(spec.style(), Fonts.defaultFolder()));

        for (Draft draft : drafts) {
            for (var entry : draft.sheets().entrySet()) {
                Sheet.Damage damage = entry.getValue().damage();
                if (damage != Sheet.Damage.NONE && damage != Sheet.Damage.ABSENT && damage != Sheet.Damage.UNLISTED) {
                    assertDamage(damage, files.draw(draft, entry.getKey()).bytes());
                }
            }
        }
        assertThat(drafts.stream()
                        .flatMap(one -> one.sheets().values().stream())
                        .map(Sheet::damage))
                .contains(
                        Sheet.Damage.TRUNCATED,
                        Sheet.Damage.EMPTY,
                        Sheet.Damage.TEXT,
                        Sheet.Damage.ENCRYPTED,
                        Sheet.Damage.HUGE);
    }

    @Test
    void saysWhichFontFolderIsWrong() {
        DrawSamples draw = new DrawSamples(folder.resolve("no-fonts"), done -> {});
        SampleSpec spec = new SampleSpec(1, 1, Style.WORKING, Condition.CLEAN, 0);

        assertThatThrownBy(() -> draw.draw(spec, folder))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("no-fonts")
                .hasMessageContaining("heyan.fonts");
    }

    @Test
    void turnsPicturesBackByTheirOrientation() {
        BufferedImage picture = new BufferedImage(3, 2, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(0, 0, 0xFF0000);

        BufferedImage turned = Camera.turned(picture, 1);

        assertThat(turned.getWidth()).isEqualTo(2);
        assertThat(turned.getRGB(1, 0) & 0xFFFFFF).isEqualTo(0xFF0000);
        assertThat(Camera.turned(Camera.turned(turned, 1), 2).getRGB(0, 0) & 0xFFFFFF)
                .isEqualTo(0xFF0000);
    }

    private static void assertDamage(Sheet.Damage damage, byte[] bytes) throws IOException {
        switch (damage) {
            case EMPTY -> assertThat(bytes).isEmpty();
            case TEXT ->
                assertThat(new String(bytes, java.nio.charset.StandardCharsets.UTF_8))
                        .startsWith("样本");
            case ENCRYPTED ->
                assertThatThrownBy(() -> org.apache.pdfbox.Loader.loadPDF(bytes))
                        .isInstanceOf(org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException.class);
            case HUGE -> {
                try (var in = ImageIO.createImageInputStream(new java.io.ByteArrayInputStream(bytes))) {
                    var reader = ImageIO.getImageReaders(in).next();
                    reader.setInput(in);
                    assertThat((long) reader.getWidth(0) * reader.getHeight(0)).isEqualTo(400_000_000L);
                }
            }
            default ->
                assertThat(Arrays.copyOfRange(bytes, bytes.length - 2, bytes.length))
                        .isNotEqualTo(new byte[] {-1, -39});
        }
    }

    private static List<String> names(Path json) throws IOException {
        List<String> names = new ArrayList<>();
        new ObjectMapper().readTree(json.toFile()).fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static Map<String, Integer> digests(Path folder) throws IOException {
        Map<String, Integer> digests = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = Objects.requireNonNull(folder.relativize(file)).toString();
                digests.put(name, Arrays.hashCode(Files.readAllBytes(file)));
            }
        }
        return digests;
    }
}
