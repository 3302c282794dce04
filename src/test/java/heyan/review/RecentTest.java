package heyan.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RecentTest {
    private final List<String> fetched = new ArrayList<>();
    private final Recent<String, String> recent = new Recent<>(6, String::length);

    private Optional<String> fetch(String key) {
        fetched.add(key);
        return key.isEmpty() ? Optional.empty() : Optional.of(key + key);
    }

    @Test
    void whatWasFetchedIsNotFetchedAgainUntilOthersNeedItsRoom() {
        recent.get("a", this::fetch);
        recent.get("b", this::fetch);
        recent.get("a", this::fetch);
        recent.get("cd", this::fetch);
        recent.get("a", this::fetch);
        recent.get("b", this::fetch);

        assertThat(fetched).containsExactly("a", "b", "cd", "b");
    }

    @Test
    void whatIsNotThereIsAskedForEachTime() {
        assertThat(recent.get("", this::fetch)).isEmpty();
        assertThat(recent.get("", this::fetch)).isEmpty();
        assertThat(fetched).hasSize(2);
    }
}
