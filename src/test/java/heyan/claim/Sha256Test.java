package heyan.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("SHA-256: the examples of FIPS 180-4")
class Sha256Test {
    @ParameterizedTest(name = "text {0}")
    @CsvSource({
        "'', e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "abc, ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq, "
                + "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    })
    void isTheSameForBytesTextStreamsAndDigestsOnTheWay(String text, String expected) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        MessageDigest digest = Sha256.digest();
        digest.update(bytes);

        assertThat(Sha256.of(bytes)).isEqualTo(expected);
        assertThat(Sha256.of(text)).isEqualTo(expected);
        assertThat(Sha256.of(new ByteArrayInputStream(bytes))).isEqualTo(expected);
        assertThat(Sha256.hex(digest)).isEqualTo(expected);
    }
}
