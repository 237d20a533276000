package signpost.core.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NodeIdTest {

    @Test
    void readsWhatItWrites() {
        var id = NodeId.of("who-do-i-call/start");

        assertThat(id).isEqualTo(new NodeId("who-do-i-call", "start"));
        assertThat(id).hasToString("who-do-i-call/start");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "menu", "menu/", "/main", "Menu/main", "menu/main/more", "menu /main", "menu\\main", "m\u00e9nu/main"})
    void refusesEveryOtherShape(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> NodeId.of(text));
    }
}
