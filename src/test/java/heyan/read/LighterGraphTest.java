package heyan.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The rewritten graphs say what the originals say")
class LighterGraphTest {
    @ParameterizedTest
    @ValueSource(strings = {ModelStore.DETECTION, ModelStore.RECOGNITION, ModelStore.DIRECTION})
    void givesTheSameOutputWithFewerOperations(String model) throws IOException {
        byte[] original = Files.readAllBytes(Path.of("ocr-models", model));
        Picture line = Picture.of(DrawnPage.form().image()).scaled(192, 96).crop(new heyan.claim.Box(0, 0, 192, 48));
        int height = model.equals(ModelStore.DETECTION) ? 64 : 48;
        float[] planes = Planes.halves(line.scaled(192, height));

        byte[] lighter = LighterGraph.of(original);

        try (Network before = Network.of(original, new EngineClock());
                Network after = Network.of(lighter, new EngineClock())) {
            assertThat(after.run(planes, height, 192).values())
                    .containsExactly(before.run(planes, height, 192).values(), within(2e-3f));
        }
        assertThat(OnnxGraph.parse(lighter).nodes().stream().filter(n -> n.is("Clip")))
                .as("hard swishes left")
                .isEmpty();
    }
}
